import Bitext
import Diagnostics
import Mentions
import Termbase
import Testing

@testable import Checks

/// What is known of the world without a glossary, or with one that says little of it.
@Suite struct GeographyTests {
  private func glossary(_ rows: String) throws -> Termbase {
    try Termbase.parse(Array("kind,ko,en,en_forbidden\n\(rows)\n".utf8), path: "own.csv")
  }

  private func findings(_ termbase: Termbase, _ korean: String, _ english: String) -> [String] {
    func article(_ text: String, _ language: String) -> Article {
      Article.segments([.init(id: "0", text: text)], language: language, path: nil)
    }
    let pair = ArticlePair(
      id: "pair", date: nil, source: article(korean, "ko"), target: article(english, "en"),
      givenAlignment: .oneToOne(1))
    return PairChecker(termbase: termbase).check(pair).filter { $0.severity != .note }.map {
      "\($0.rule): \($0.message)"
    }
  }

  @Test func theBundledGlossaryHoldsAllOfIt() {
    let bundled = TestGlossary.termbase
    #expect(Geography.completing(bundled).concepts == bundled.concepts)
    let known = Dictionary(uniqueKeysWithValues: Geography.concepts.map { ($0.id, $0) })
    for concept in bundled.concepts where Geography.holds(concept) {
      #expect(known[concept.id]?.terms == concept.terms.filter { $0.form != .deprecated }, "\(concept.id)")
    }
    #expect(known.count == bundled.concepts.count(where: Geography.holds))
  }

  @Test(arguments: [
    ("폴란드 총리가 왔다.", "The Polish prime minister came."), ("그리스 정부가 밝혔다.", "Athens said so."),
    ("쿠르드족이 말했다.", "Kurdish people said so."), ("유럽의 미래다.", "It is Europe's future."),
  ])
  func demonymsAndCapitalsNeedNoGlossary(korean: String, english: String) {
    #expect(findings(.empty, korean, english).isEmpty)
  }

  @Test func anotherCountryIsFoundWithoutAGlossary() {
    #expect(
      findings(.empty, "폴란드 총리가 왔다.", "The Portuguese prime minister came.")
        == ["title-mismatch: 폴란드 총리 is rendered \"Portuguese prime minister\""])
  }

  @Test func anOwnGlossaryKeepsItsRows() throws {
    let own = try glossary("place,튀르키예,Türkiye,Turkey")
    let known = Geography.completing(own)
    #expect(known.concepts[0].id == own.concepts[0].id)
    #expect(known.concepts[0].country == "TR")
    #expect(known.concepts[0].texts(.en, .deprecated) == ["Turkey"])
    #expect(known.concepts[0].texts(.en, .admitted).contains("Turkish"))
    #expect(!known.concepts.dropFirst().contains { $0.country == "TR" && $0.id == "turkey" })
  }

  @Test func whatNoGlossaryListsIsInNoCoverage() throws {
    let own = try glossary("term,관세,tariff,")
    func article(_ text: String, _ language: String) -> Article {
      Article.segments([.init(id: "0", text: text)], language: language, path: nil)
    }
    let pair = ArticlePair(
      id: "pair", date: nil, source: article("폴란드가 관세를 물렸다.", "ko"),
      target: article("Poland imposed tariffs.", "en"), givenAlignment: .oneToOne(1))
    let checker = PairChecker(termbase: own)
    let renderings = checker.renderings(of: checker.annotate(pair))
    #expect(renderings.map(\.subject) == [.concept(0)])
  }
}
