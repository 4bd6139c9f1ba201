import Korean
import Testing
import TextModel

struct KoreanAgeTests {
  private func years(_ text: String) -> Int? {
    let text = NormalizedText(assumingNormalized: text)
    return text.bytes.firstIndex(of: UInt8(ascii: "(")).flatMap { KoreanAge.behind($0, in: text)?.years }
  }

  @Test(arguments: ["찬융란(36)은", "찬융란(36세)은", "찬융란 감독(36·여)은", "찬융란(36, 회사원)은"])
  func inBrackets(_ text: String) { #expect(years(text) == 36) }

  @Test(arguments: ["찬융란(36위)은", "찬융란(121)은", "찬융란(0)은", "찬융란()은", "찬융란(2036)은", "찬융란(36", "찬융란("])
  func isNone(_ text: String) { #expect(years(text) == nil) }

  @Test func outsideOfTheText() {
    let text = NormalizedText(assumingNormalized: "찬융란(36)")
    #expect(KoreanAge.behind(-1, in: text) == nil)
    #expect(KoreanAge.behind(100, in: text) == nil)
    #expect(KoreanAge.behind(9, in: text)?.end == text.bytes.count)
  }
}
