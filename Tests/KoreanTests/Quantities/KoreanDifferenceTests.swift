import Mentions
import Testing
import TextModel

@testable import Korean

@Suite("Korean figures that tell how far others lie apart")
struct KoreanDifferenceTests {
  private func difference(_ text: String) -> Quantity.Difference? {
    for mention in KoreanQuantityAnnotator().mentions(in: NormalizedText(assumingNormalized: text)) {
      if case .quantity(let quantity) = mention.value { return quantity.difference }
    }
    return nil
  }

  @Test(arguments: ["2표 차로 제쳤다.", "2표차로 제쳤다.", "격차는 3점 차이다.", "5m 차이로 졌다.", "3골 차 승리였다."])
  func surely(_ text: String) { #expect(difference(text) == .surely, "\(text)") }

  @Test(arguments: ["3점 앞섰다.", "5km를 더 달렸다.", "4km 뒤에서 따라잡혔다.", "2점을 뒤졌다."])
  func maybe(_ text: String) { #expect(difference(text) == .maybe, "\(text)") }

  @Test(arguments: ["36km 지점에서 밀렸다.", "후반 36분 골을 넣었다.", "36분에 골을 넣었다."])
  func never(_ text: String) { #expect(difference(text) == .never, "\(text)") }

  @Test(arguments: ["6표를 얻었다.", "10분 만에 끝났다.", "5m 차량이 지났다.", "3년 차이가 난다."])
  func none(_ text: String) { #expect(difference(text) == nil, "\(text)") }
}
