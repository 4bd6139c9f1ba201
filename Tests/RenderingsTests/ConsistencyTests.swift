import Mentions
import Testing

@testable import Renderings

@Suite struct ConsistencyTests {
  /// A name with renderings and how often each was met.
  static func entry(
    _ renderings: [(String, Int)], manner: Manner = .other, kind: String = "person", source: String = "헤그세스"
  ) -> CoverageEntry {
    var entry = CoverageEntry(Subject(concept: nil, kind: kind, source: source))
    for (index, (text, count)) in renderings.enumerated() {
      entry.renderings[text] = RenderingCount(
        text: text, manner: manner, count: count, articles: count, dates: nil,
        marks: [ArticleMark(pair: "a\(index)", date: nil)])
      for _ in 0..<count { entry.tally.add(manner) }
    }
    entry.articles = renderings.reduce(0) { $0 + $1.1 }
    return entry
  }

  @Test(
    arguments: [
      // A surname goes with the full name, an unlike spelling does not.
      ([("Pete Hegseth", 3), ("Hegseth", 38), ("Hegsett", 1)], ["Pete Hegseth 41", "Hegsett 1"]),
      // Initials go with what they stand for.
      ([("United Nations", 2), ("UN", 5), ("U.N.", 1)], ["United Nations 8"]),
      (
        [("Ministry of Foreign Affairs", 2), ("MFA", 1), ("Foreign Ministry", 1)],
        ["Ministry of Foreign Affairs 3", "Foreign Ministry 1"]
      ),
      // A middle name left out is no departure.
      ([("George W. Bush", 2), ("George Bush", 1), ("Bush", 4)], ["George W. Bush 7"]),
      ([("Lee Jae-myung", 4), ("Lee Jae Myung", 2)], ["Lee Jae-myung 4", "Lee Jae Myung 2"]),
    ])
  func shortFormsGoWithTheFullOne(renderings: [(String, Int)], expected: [String]) {
    let variants = ConsistencyTests.entry(renderings).consistency.all
    #expect(variants.map { "\($0.name) \($0.count)" } == expected)
  }

  @Test func endingsAreNoDepartureOfATerm() {
    let term = ConsistencyTests.entry([("reciprocal tariff", 2), ("reciprocal tariffs", 3)], kind: "term")
    #expect(term.consistency.all.count == 1)
    let person = ConsistencyTests.entry([("Harry", 2), ("Harrys", 3)])
    #expect(person.consistency.all.count == 2)
  }

  @Test func whatGoesWithAShortFormGoesWithTheFullOne() {
    let place = ConsistencyTests.entry([("Valmoran Republic", 2), ("Valmoran", 3), ("Valmorans", 1)], kind: "place")
    #expect(place.consistency.all.map { "\($0.name) \($0.count)" } == ["Valmoran Republic 6"])
    let term = ConsistencyTests.entry([("reciprocal tariffs", 2), ("tariff", 1)], kind: "term")
    #expect(term.consistency.all.count == 1)
  }

  @Test func theShareIsThatOfThePrevailingOne() {
    let entry = ConsistencyTests.entry([("Pete Hegseth", 1), ("Hegseth", 2), ("Hegsett", 1)])
    #expect(entry.consistency.share == 75)
    #expect(ConsistencyTests.entry([]).consistency.share == nil)
  }

  @Test func divergencesNameTheArticles() throws {
    var summary = CoverageSummary()
    summary.names["헤그세스"] = ConsistencyTests.entry([("Hegseth", 41), ("Hegsett", 1)])
    let found = try #require(summary.divergences.first)
    #expect(found.departures == 1)
    #expect(found.variants.last?.marks == [ArticleMark(pair: "a1", date: nil)])
  }

  @Test func oneRenderingForTwoNames() {
    var summary = CoverageSummary()
    summary.names["이재명"] = ConsistencyTests.entry([("Lee Jae-myung", 3)], source: "이재명")
    summary.names["이제명"] = ConsistencyTests.entry([("Lee Jae-myung", 1)], source: "이제명")
    // The same name in a longer and a shorter form is one name.
    summary.names["트럼프"] = ConsistencyTests.entry([("Donald Trump", 3)], source: "트럼프")
    summary.names["도널드 트럼프"] = ConsistencyTests.entry([("Donald Trump", 3)], source: "도널드 트럼프")
    #expect(summary.collisions.map(\.text) == ["Lee Jae-myung"])
    #expect(summary.collisions.first?.users.map(\.subject.source) == ["이재명", "이제명"])
  }

  @Test func pronounsDoNotLowerTheShare() {
    var tally = Tally()
    for manner in [Manner.preferred, .short, .pronoun, .pronoun, .nothing, .other] { tally.add(manner) }
    #expect(tally.found == 6)
    #expect(tally.due == 4)
    #expect(tally.percent == 50)
    #expect(Tally().percent == nil)
  }

  @Test func comparingTellsWhatRoseAndFell() {
    func summary(_ counts: [(String, preferred: Int, nothing: Int)]) -> CoverageSummary {
      var summary = CoverageSummary()
      for (id, preferred, nothing) in counts {
        var entry = CoverageEntry(Subject(concept: id, kind: "term", source: id, target: id))
        entry.tally.preferred = preferred
        entry.tally.nothing = nothing
        summary.concepts[id] = entry
      }
      return summary
    }
    let old = summary([("a", 1, 1), ("b", 4, 0), ("c", 1, 0), ("gone", 1, 0)])
    let new = summary([("a", 2, 0), ("b", 1, 3), ("c", 5, 0), ("new", 1, 0)])
    let comparison = CoverageComparison(from: old, to: new)
    #expect(comparison.rose.map(\.subject.key) == ["a"])
    #expect(comparison.fell.map(\.subject.key) == ["b"])
    #expect(comparison.appeared.map(\.subject.key) == ["new"])
    #expect(comparison.disappeared.map(\.subject.key) == ["gone"])
  }
}
