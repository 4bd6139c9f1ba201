import Mentions
import Termbase
import Testing

@testable import Korean

@Suite struct KoreanSpellingTests {
  private func variants(_ text: String) -> [String] {
    KoreanSpellings.variants(of: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func spacesAndMiddleDotsMayBeLeftOut() {
    #expect(variants("외교부 장관") == ["외교부장관"])
    #expect(variants("가 나 다") == ["가나 다", "가 나다", "가나다"])
    #expect(variants("한·미 동맹") == ["한미 동맹", "한·미동맹", "한미동맹"])
    #expect(variants("가 나 다 라 마") == ["가나다라마"])
    #expect(variants("외교부") == [])
    #expect(variants("G7 정상 Group A") == [])
  }
}
