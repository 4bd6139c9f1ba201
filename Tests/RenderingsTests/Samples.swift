import Mentions
import TestSupport

@testable import Renderings

/// Articles made up by a generator that always makes the same ones.
struct Samples {
  static let glossary = CoverageSummary(
    glossary: .init(path: "Glossaries", concepts: 40, fingerprint: "00000000000000aa"), subjects: subjects)

  static let subjects: [Subject] = (0..<40).map { index in
    Subject(
      concept: "c\(index)", kind: ["person", "place", "term"][index % 3],
      section: ["people", "places", "terms"][index % 3],
      source: "말\(index)", target: "Word \(index)")
  }

  /// `count` articles: some without a date, folders of several, concepts of the glossary and names that it lacks.
  static func articles(_ count: Int, seed: UInt64) -> [CoverageSummary] {
    var numbers = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      let date =
        index % 5 == 0
        ? nil : CivilDate(year: 2025, month: Int.random(in: 1...12, using: &numbers), day: 1 + index % 28)
      let occurrences = (0..<Int.random(in: 1...30, using: &numbers)).map { _ in occurrence(&numbers) }
      return CoverageSummary(
        pair: "archive/\(index % 4)/article-\(index)", date: date, segments: occurrences.count,
        occurrences: occurrences)
    }
  }

  private static func occurrence(_ numbers: inout SeededGenerator) -> Occurrence {
    let manner = Manner.allCases.randomElement(using: &numbers) ?? .nothing
    let isListed = Int.random(in: 0..<4, using: &numbers) > 0
    let number = Int.random(in: 0..<20, using: &numbers)
    let subject =
      isListed
      ? subjects[number]
      : Subject(concept: nil, kind: ["name", "person"].randomElement(using: &numbers) ?? "name", source: "이름\(number)")
    let words =
      manner < .pronoun ? "Word \(number)\(["", "s", " the Elder"][Int.random(in: 0..<3, using: &numbers)])" : ""
    return Occurrence(
      subject: subject, manner: manner, rendering: words,
      source: Quote(text: "문장 \(Int.random(in: 0..<1000, using: &numbers))", start: 0, end: 2),
      target: manner == .nothing ? nil : Quote(text: "A sentence with \(words).", start: 16, end: 16 + words.count))
  }
}
