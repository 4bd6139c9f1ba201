import Mentions
import Testing
import TextModel

@testable import Korean

@Suite("What Korean figures are counted by")
struct KoreanPeriodTests {
  /// The periods of all figures of `text`, "-" for one without.
  private func periods(_ text: String) -> [String] {
    KoreanQuantityAnnotator().mentions(in: NormalizedText(assumingNormalized: text)).compactMap {
      guard case .quantity(let quantity) = $0.value, quantity.role != .label, $0.confidence > 0.3 else { return nil }
      return quantity.period?.id ?? "-"
    }
  }

  @Test(arguments: [
    ("매일 우유 40병을 나른다.", "-"), ("매일 40병을 나른다.", "day"), ("하루 평균 약 40병이 팔린다.", "day"),
    ("공방의 연간 생산량은 최대 3만2000개다.", "year"), ("월평균 사용료는 2만 원이다.", "month"), ("한 달에 7만 원을 낸다.", "month"),
    ("1인당 9000원을 걷었다.", "person"), ("시간당 1만2000원을 준다.", "hour"), ("주 4시간 배운다.", "week"), ("주당 700원을 배당한다.", "-"),
    ("3월 40명이 떠났다.", "-"), ("하루 만에 40명이 떠났다.", "-"), ("연간 목표가 나온 뒤, 40명이 떠났다.", "-"),
  ])
  func period(text: String, expected: String) { #expect(periods(text).last == expected, "\(text)") }
}
