import Mentions
import Testing
import TextModel

@testable import Korean

@Suite("Korean minutes of matches")
struct KoreanMatchMinuteTests {
  private func minutes(_ text: String) -> [String] {
    let text = NormalizedText(assumingNormalized: text)
    return KoreanQuantityAnnotator().mentions(in: text).compactMap { mention in
      guard case .quantity(let quantity) = mention.value, quantity.isOfMatch else { return nil }
      return "\(text.string(mention.range)) \(quantity.magnitude.plain)"
    }
  }

  @Test(arguments: [
    ("후반 22분 골을 넣었다.", "후반 22분 67"), ("전반 9분에 넣었다.", "전반 9분 9"), ("후반전 5분 만에 넣었다.", "후반전 5분 만에 50"),
    ("그는 연장 후반 4분 동점골을 넣었다.", "연장 후반 4분 109"),
  ])
  func points(text: String, expected: String) { #expect(minutes(text) == [expected], "\(text)") }

  @Test(arguments: [
    "전후반 90분을 뛰었다.", "후반 20분간 뛰었다.", "후반 20분 동안 뛰었다.", "연장 7분에 넣었다.", "후반 48분에 넣었다.", "22분에 넣었다.", "30대 후반 9명이 왔다.",
  ])
  func none(_ text: String) { #expect(minutes(text).isEmpty, "\(text)") }
}
