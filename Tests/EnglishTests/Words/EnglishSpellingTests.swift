import Mentions
import Termbase
import Testing
import TextModel

@testable import English

@Suite struct EnglishSpellingTests {
  private func variants(_ text: String, _ kind: MentionKind) -> Set<String> {
    Set(EnglishSpellings.variants(of: Array(text.utf8), kind).map { String(decoding: $0, as: UTF8.self) })
  }

  @Test func stopsHyphensAndPlurals() {
    #expect(variants("U.S.", .place) == ["US"])
    #expect(variants("UN", .organization) == ["U.N.", "UNs"])
    #expect(variants("US President", .title) == ["U.S. President", "US Presidents", "U.S. Presidents"])
    #expect(variants("Mt. Bukhan", .place) == ["Mt Bukhan"])
    #expect(variants("Cho Tae-yul", .person) == ["Cho Taeyul"])
    #expect(variants("Kim", .person) == [])
    #expect(variants("NATO", .organization) == ["N.A.T.O.", "NATOs"])
    #expect(variants("version 2.5", .term) == [])
  }

  @Test(arguments: [
    ("He told reporters.", false), ("It rained. \u{201C}He told us.", false), ("said:\nHe left", false),
    ("Vice Premier He told reporters.", true), ("talks with He Friday", true), ("Cho told reporters.", true),
  ])
  func aCapitalOfTheSentenceMakesNoSurname(text: String, isName: Bool) throws {
    let bytes = Array(text.utf8)
    let word = Array(text.hasPrefix("Cho") ? "Cho".utf8 : "He".utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: word) })
    let range = TextRange(start, start + word.count)
    #expect(TermPolicy.english.accepts(bytes, range, .person) == isName)
    #expect(TermPolicy.english.accepts(bytes, range, .place))
  }
}
