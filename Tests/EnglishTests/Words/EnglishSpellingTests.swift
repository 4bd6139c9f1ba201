import Mentions
import Testing

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
}
