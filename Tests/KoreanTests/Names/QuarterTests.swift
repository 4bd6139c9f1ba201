import Korean
import Testing
import TextModel

/// Quarters, towns and villages by the word for their sort and where they stand.
@Suite struct QuarterTests {
  private func quarters(_ korean: String) -> [String] {
    let text = NormalizedText(assumingNormalized: korean)
    return NameLocator(text).quarters(in: text.range).map { "\(text.string($0.range)) \($0.sort)" }
  }

  @Test(arguments: [
    ("봉담읍에서 불이 났다.", ["봉담읍 town"]), ("서울 강남구 역삼동의 건물을 수색했다.", ["역삼동 quarter"]),
    ("성주군 가천면 소성리 주민들이 왔다.", ["가천면 township", "소성리 village"]), ("역삼동에 사는 김씨다.", ["역삼동 quarter"]),
    ("제갈순 앙성면 이장협의회장이 말했다.", ["앙성면 township"]),
  ])
  func placesAreFound(korean: String, found: [String]) {
    #expect(quarters(korean) == found)
  }

  @Test(arguments: [
    "봉사활동에서 만났다.", "강남구 시설관리 직원이 왔다.", "옆자리에서 봤다.", "비가 오면 쉰다.", "그런 측면에서 옳다.", "역삼동은 붐빈다.", "우동에서 나왔다.",
  ])
  func otherWordsAreNot(korean: String) {
    #expect(quarters(korean) == [])
  }
}
