import Mentions
import Testing
import TextModel

@testable import Korean

@Suite("Of how many a Korean count is a part")
struct KoreanWholeTests {
  private func whole(_ text: String) -> String? {
    KoreanQuantityAnnotator().mentions(in: NormalizedText(assumingNormalized: text)).compactMap { mention -> String? in
      guard case .quantity(let quantity) = mention.value else { return nil }
      return quantity.whole?.plain
    }.first
  }

  @Test(arguments: [
    ("31개 나라 가운데 28곳을 다녀왔다.", "31"), ("25개 구 중 21곳이 마쳤다.", "25"), ("10명 중에서 7명이 왔다.", "10"),
  ])
  func named(text: String, expected: String) { #expect(whole(text) == expected, "\(text)") }

  @Test(arguments: ["25개 구 중 31곳이 마쳤다.", "회의 중 25명이 나갔고 21명이 남았다.", "10명이 경기 중, 7명이 다쳤다."])
  func none(_ text: String) { #expect(whole(text) == nil, "\(text)") }
}
