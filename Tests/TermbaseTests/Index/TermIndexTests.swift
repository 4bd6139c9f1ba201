import English
import Korean
import Mentions
import Termbase
import TestSupport
import Testing
import TextModel

@Suite struct TermIndexTests {
  private func index(_ termbase: Termbase) -> TermIndex {
    TermIndex(termbase, policies: [.ko: .korean, .en: .english])
  }

  private func hits(_ termbase: Termbase, _ text: String, _ language: TermLanguage) -> [String] {
    index(termbase).hits(in: Array(text.utf8), language: language).map { $0.text(in: text) }
  }

  @Test func longestWinsAndHitsDoNotOverlap() {
    let termbase = concepts([
      (.place, "한국", "Korea"), (.organization, "한국은행", "Bank of Korea"), (.person, "조국", "Cho Kuk"),
      (.organization, "조국혁신당", "Rebuilding Korea Party"), (.organization, "은행", "bank"),
    ])
    #expect(hits(termbase, "한국은행은 한국의 은행이다.", .ko) == ["한국은행", "한국", "은행"])
    #expect(hits(termbase, "조국혁신당은 조국을", .ko) == ["조국혁신당", "조국"])
    #expect(hits(termbase, "the Bank of Korea in Korea", .en) == ["Bank of Korea", "Korea"])
    // The longer form ends inside a word, so the shorter one is taken.
    #expect(hits(termbase, "the Bank of Koreans, Korea", .en) == ["Bank", "Korea"])
  }

  @Test(arguments: [
    ("the North", ["the North"]), ("the North Korean leader", ["North Korean"]),
    ("in the North, Korean", ["the North", "Korean"]),
    ("the North Koreatown", ["the North"]), ("the North Side", ["North Side"]), ("for the Northern", []),
  ])
  func aShortFormYieldsToTheTermItRunsInto(_ text: String, _ expected: [String]) throws {
    let termbase = try glossary(
      """
      north,place,북한,,,North Korea,North Korean,,,the North,,,,,
      south,place,한국,,,South Korea,Korean,,,,,,,,
      side,place,노스사이드,,,North Side,,,,,,,,,
      """)
    #expect(hits(termbase, text, .en) == expected)
  }

  @Test func nestedHitsKeepTheInnerOnes() {
    let termbase = concepts([
      (.title, "외교부 장관", "foreign minister"), (.organization, "외교부", "foreign ministry"), (.title, "장관", "minister"),
    ])
    let text = "외교부 장관은"
    #expect(
      index(termbase).nestedHits(in: Array(text.utf8), language: .ko).map { $0.text(in: text) } == [
        "외교부 장관", "외교부", "장관",
      ])
  }

  @Test func bodiesInTitlesAreHits() {
    let termbase = concepts([(.title, "외교부 장관", "foreign minister"), (.organization, "외교부", "foreign ministry")])
    let text = "외교부 장관은 외교부 장관과"
    #expect(
      index(termbase).hits(in: Array(text.utf8), language: .ko).map { $0.text(in: text) } == [
        "외교부 장관", "외교부", "외교부 장관", "외교부",
      ])
  }

  @Test(arguments: [
    ("외교부 장관은", 1), ("외교부장관과", 1), ("외교부  장관", 1), ("외교부\n장관", 1), ("외교부\n\n장관", 0), ("외교부의 장관", 0),
    ("신외교부 장관", 0), ("외교부 장관실", 0), ("외교부 장관직을", 1), ("'외교부 장관'", 1), ("전(前)외교부 장관", 1),
  ])
  func koreanBordersAndSpaces(_ text: String, _ count: Int) {
    #expect(hits(concepts([(.title, "외교부 장관", "x")]), text, .ko).count == count)
  }

  @Test(arguments: [
    ("이란은 핵", 1), ("'평화'이란 말", 0), ("“평화”이란", 0), ("이란, 미국", 1), ("(이란)", 1), ("AI이란", 0), ("미국·이란", 1),
    ("한국이란", 0), ("이란인", 1), ("이란인들은", 1), ("이란산 원유", 1), ("이란성", 0),
  ])
  func iranAndTheQuotativeEnding(_ text: String, _ count: Int) {
    #expect(hits(concepts([(.place, "이란", "Iran")]), text, .ko).count == count)
  }

  @Test(arguments: [
    ("美국무부", "美"), ("美 국무부", "美"), ("APEC은", "APEC"), ("APEC정상", ""), ("SAPEC", ""), ("APEC2025", ""),
  ])
  func otherScriptsInKorean(_ text: String, _ expected: String) {
    let termbase = concepts([(.place, "美", "U.S."), (.organization, "APEC", "APEC")])
    #expect(hits(termbase, text, .ko) == (expected.isEmpty ? [] : [expected]))
  }

  @Test(arguments: [
    ("U.S. troops", "U.S."), ("US troops", "US"), ("the U.S.'s", "U.S."), ("told us so", ""), ("Us", ""),
    ("in the U.S.", "U.S."), ("USA", ""), ("U.S.-led", "U.S."), ("non-US", "US"), ("US’s", "US"),
  ])
  func abbreviations(_ text: String, _ expected: String) {
    #expect(hits(concepts([(.place, "미국", "U.S.")]), text, .en) == (expected.isEmpty ? [] : [expected]))
  }

  @Test(arguments: [
    ("anti-dumping duty", 1), ("anti dumping duties", 1), ("antidumping duty's", 1), ("Anti-Dumping Duty", 1),
    ("ANTI-DUMPING DUTY", 1), ("anti–dumping duty", 1), ("anti- dumping duty", 0), ("anti-dumping dutyfree", 0),
    ("anti-dumping\nduty", 1), ("anti-dumping\n\nduty", 0), ("santi-dumping duty", 0),
  ])
  func spellingsOfATerm(_ text: String, _ count: Int) {
    #expect(hits(concepts([(.term, "반덤핑관세", "anti-dumping duty")]), text, .en).count == count)
  }

  @Test func possessivesAndContractions() {
    let termbase = concepts([(.person, "박", "Park"), (.place, "호주", "Souza"), (.title, "장관", "Secretary of State")])
    #expect(hits(termbase, "Park's, Parks, park, PARK, O'Park, Park't", .en) == ["Park", "PARK"])
    #expect(hits(termbase, "D'Souza", .en) == [])
    #expect(hits(termbase, "two Secretaries of State", .en) == ["Secretaries of State"])
  }

  @Test(arguments: [
    (CasePolicy.any, "Apple. apple. The Apple Store", 2), (.exact, "Apple APPLE apple", 1),
  ])
  func capitalsOfNames(_ policy: CasePolicy, _ text: String, _ count: Int) {
    #expect(hits(concepts([(.organization, "애플", "Apple")], casePolicy: policy), text, .en).count == count)
  }

  @Test(arguments: [
    ("Drone strikes. The drone", 2), ("the Drone", 0), ("He said: “Drone strikes", 1), ("DRONE", 0), ("# Drone", 1),
    ("one\n\nDrone", 1), ("one\nDrone", 0),
  ])
  func initialCapitalsFollowSentenceStarts(_ text: String, _ count: Int) {
    #expect(hits(concepts([(.term, "드론", "drone")], casePolicy: .initial), text, .en).count == count)
  }

  @Test func marksOfLettersAreInsideTheHit() {
    let text = "Recep Erdoğan, José’s"
    let termbase = concepts([(.person, "에르도안", "Recep Erdogan"), (.person, "호세", "Jose")])
    let found = index(termbase).hits(in: Array(text.utf8), language: .en)
    #expect(found.map { $0.text(in: text) } == ["Recep Erdoğan", "José"])
    #expect(hits(concepts([(.person, "에르도안", "Erdoğan")]), "Erdogan", .en) == ["Erdogan"])
  }

  @Test func oneFormOfSeveralConcepts() throws {
    let termbase = try glossary(
      """
      a,person,김하나,,,Kim Ha-na,,,,Kim,,,,,
      b,person,김두나,,,Kim Du-na,,,,Kim,,,,,
      austria,place,오스트리아,,,Austria,,,,,,,,,
      australia,place,호주,,,Australia,,Austria,,,,,,,
      """)
    let found = index(termbase).hits(in: Array("Kim in Austria".utf8), language: .en)
    #expect(found.map(\.concepts) == [[0, 1], [2]])
    #expect(found.map(\.form) == [.short, .preferred])
    #expect(found[1].senses == [TermSense(concept: 2, form: .preferred), TermSense(concept: 3, form: .deprecated)])
  }

  /// A note that begins with a spelling speaks of that one; any other of all.
  @Test(arguments: [
    ("톈진은 크다.", TermLanguage.ko, 1), ("천진은 크다.", .ko, 0.5), ("Tianjin is large.", .en, 1), ("빈은 크다.", .ko, 0.5),
    ("Vienna is large.", .en, 0.5),
  ])
  func aNoteSaysWhichFormIsAmbiguous(text: String, language: TermLanguage, confidence: Double) throws {
    let termbase = try glossary(
      """
      tianjin,place,톈진,천진,,Tianjin,,,,,,,,ambiguous: 천진 is also 'innocent',
      vienna,place,빈,,,Vienna,,,,,,,,ambiguous: also 'empty',
      """)
    let hits = index(termbase).hits(in: Array(text.utf8), language: language)
    #expect(termbase.mentions(of: hits, dateline: nil).map(\.confidence) == [confidence])
  }

  @Test func theConceptOfThePreferredFormComesFirst() throws {
    let termbase = try glossary(
      """
      a-ministry,organization,이란 외교부,,,Iranian Foreign Ministry,,,외교부,,,,,,
      b-ministry,organization,외교부,,,Ministry of Foreign Affairs,,,,,,,,,
      """)
    let text = Array("외교부는 유감을 표했다.".utf8)
    let hits = index(termbase).hits(in: text, language: .ko)
    let mention = try #require(termbase.mentions(of: hits, dateline: nil).first)
    guard case .concept(let value) = mention.value else {
      Issue.record("no concept")
      return
    }
    #expect(value.concepts.map { termbase.concepts[$0].id } == ["b-ministry", "a-ministry"])
    #expect(value.form == .preferred)
  }

  @Test func capitalsTellSensesApart() throws {
    let termbase = try glossary(
      """
      who,organization,세계보건기구,,,WHO,,,,,,,,,
      who-term,term,누구,,,who,,,,,,,exact,,
      """)
    let found = index(termbase).hits(in: Array("who WHO Who".utf8), language: .en)
    #expect(found.map(\.concepts) == [[1], [0]])
  }

  @Test func emptyTextsAndTermbases() {
    #expect(index(.empty).hits(in: Array("text".utf8), language: .en) == [])
    #expect(hits(concepts([(.term, "가", "a")]), "", .ko) == [])
  }

  /// Texts of a small alphabet against a search that looks at every place for every term.
  @Test func leftmostLongestAgainstANaiveMatcher() {
    var generator = SeededGenerator(seed: 42)
    let letters = ["a", "b", "B", "가", "나", " ", "-", ".", "é", "·"]
    func word(_ longest: UInt64) -> String {
      var text = ""
      for _ in 0...(generator.next() % longest) { text += letters[Int(generator.next() % UInt64(letters.count))] }
      return text
    }
    var found = 0
    for _ in 0..<3000 {
      let terms = (0..<(1 + Int(generator.next() % 6))).map { _ in word(4) }
      let text = word(16)
      let termbase = Termbase(
        concepts: terms.enumerated().map { index, term in
          ConceptEntry(
            id: "\(index)", kind: .term, terms: [Term(term, language: .en, form: .preferred)],
            origin: RowOrigin(path: "t", line: index))
        })
      let index = TermIndex(termbase, policies: [:])
      let hits = index.hits(in: Array(text.utf8), language: .en)
      let expected = NaiveMatcher(terms: terms).ranges(in: text)
      found += expected.count
      if hits.map(\.range) != expected {
        Issue.record("\(terms) in \"\(text)\": \(hits.map(\.range)), expected \(expected)")
        return
      }
    }
    #expect(found > 1000)
  }
}
