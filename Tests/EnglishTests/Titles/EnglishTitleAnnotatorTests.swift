import English
import Mentions
import Testing
import TextModel

@Suite struct EnglishTitleAnnotatorTests {
  func spans(_ text: String) -> [String] {
    let normalized = NormalizedText(assumingNormalized: text)
    return EnglishTitleAnnotator().mentions(in: normalized).map { normalized.string($0.range) }
  }

  func first(_ text: String) -> TitleValue? {
    let mentions = EnglishTitleAnnotator().mentions(in: NormalizedText(assumingNormalized: text))
    guard case .title(let value)? = mentions.first?.value else { return nil }
    return value
  }

  @Test(arguments: [
    ("South Korean Foreign Minister Cho Tae-yul", ["South Korean Foreign Minister"]),
    ("Cho, the foreign minister, said", ["foreign minister"]),
    ("Minister of Foreign Affairs Cho", ["Minister of Foreign Affairs"]),
    ("then-Foreign Minister Cho", ["then-Foreign Minister"]),
    (
      "foreign ministers of South Korea and the United States met",
      ["foreign ministers of South Korea and the United States"]
    ),
    ("President-elect Donald Trump", ["President-elect"]), ("the U.S. president's plane", ["U.S. president"]),
    ("chairman of the Joint Chiefs of Staff Kim", ["chairman of the Joint Chiefs of Staff"]),
    ("chairman of the Cromwell Society, said", ["chairman of the Cromwell Society"]),
    ("North Korea's top diplomat", ["North Korea's top diplomat"]), ("Arizona Sen. Jeff Flake", ["Arizona Sen."]),
    ("Deputy Prime Minister and Finance Minister Koo", ["Deputy Prime Minister", "Finance Minister"]),
    ("Second Vice Health Minister Park Min-soo", ["Second Vice Health Minister"]),
    ("Trade, Industry and Energy Minister Ahn", ["Trade, Industry and Energy Minister"]),
    ("presidential chief of staff for policy", ["presidential chief of staff for policy"]),
    ("Cho, the former festival director, said", ["former festival director"]),
    ("an ex-savings bank chief", ["ex-savings bank chief"]),
    ("Cho, former Daesan's sales director, said", ["former Daesan's sales director"]),
    ("Cho, Daesan's sales director, said", ["director"]),
    ("he had a wound to the head", []), ("she is the head of the team", ["head of the team"]),
  ])
  func takesInTheWholePhrase(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test(arguments: [
    "the Premier League", "to head the group", "They will coach him.", "contact us today", "the General Assembly",
    "presidential election", "a statement",
  ])
  func leavesOrdinaryWordsAlone(text: String) {
    #expect(spans(text).isEmpty)
  }

  @Test func ordinaryNounsHaveLessConfidence() {
    let text = NormalizedText(assumingNormalized: "the head of it, and President Lee")
    let mentions = EnglishTitleAnnotator().mentions(in: text)
    #expect(mentions.count == 2)
    #expect(mentions[0].confidence < 0.6)
    #expect(mentions[1].confidence > 0.9)
  }

  @Test func aFormerMayStandFarFromItsRole() {
    #expect(first("the former festival director")?.modifiers == [.former])
    #expect(first("the festival director")?.modifiers == [])
    #expect(first("his former rival manager")?.modifiers == [])
  }

  @Test func numbersApplyOnlyToDeputies() {
    #expect(first("First Vice Foreign Minister Kim")?.ordinal == 1)
    #expect(first("the first president of Korea")?.ordinal == nil)
    #expect(first("the first president of Korea")?.modifiers == [.first])
  }

  @Test func readsModifiers() {
    #expect(first("former acting chairman")?.modifiers == [.acting, .former])
    #expect(first("nominee for chief justice")?.modifiers == [.nominee])
    #expect(first("deputy assistant secretary of state")?.modifiers == [.deputy])
    #expect(first("retired brigadier general")?.modifiers == [.retired])
  }

  @Test func readsCountriesAndPortfolios() {
    #expect(first("U.S. Secretary of State Marco Rubio")?.domains == ["state"])
    #expect(first("U.S. Secretary of State Marco Rubio")?.countries == ["US"])
    #expect(first("South Korean, U.S. and Japanese defense ministers")?.countries == ["JP", "KR", "US"])
  }

  @Test func readsBrokenText() {
    var bytes = Array("then-President of the United States’s Sen. and, ".utf8)
    while !bytes.isEmpty {
      bytes.removeLast()
      _ = EnglishTitleAnnotator().mentions(in: NormalizedText(bytes: bytes, map: .identity))
      _ = EnglishTitleAnnotator().mentions(in: NormalizedText(bytes: Array(bytes.reversed()), map: .identity))
    }
  }
}
