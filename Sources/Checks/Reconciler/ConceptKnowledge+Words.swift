import Mentions
import Termbase

extension ConceptKnowledge {
  /// What the target may say for a concept, best first.
  func renderings(_ concept: Int) -> [String] {
    termbase.concepts[concept].terms.filter { $0.language == .en && $0.form != .deprecated }
      .sorted { $0.form < $1.form }.map(\.text)
  }

  /// The glossary row, as a note: "people.csv:130 cho-tae-yul, South Korean diplomat".
  func line(_ concept: Int) -> String {
    let entry = termbase.concepts[concept]
    let what = entry.note.isEmpty ? "" : ", \(entry.note)"
    return "\(entry.origin) \(entry.id)\(what)"
  }

  /// How near the words come to the nearest form of a concept: 1 the same, 0 nothing in common.
  func closeness(_ concept: Int, _ parts: [String]) -> Double {
    let words = Array(parts.joined(separator: " ").lowercased().utf8)
    var best = 0.0
    for form in renderings(concept) {
      best = max(best, EditDistance.similarity(words, Array(form.lowercased().utf8)))
    }
    return best
  }
}
