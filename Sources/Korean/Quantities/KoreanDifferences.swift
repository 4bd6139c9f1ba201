import Mentions
import TextModel

/// Figures that say how far two others lie apart: 2표 차, 3점 앞섰다, 4km 뒤.
extension KoreanQuantityScanner {
  func difference(_ quantity: Quantity, _ start: Int, _ end: Int) -> Quantity.Difference? {
    if isPlace(quantity, start, end) { return .never }
    guard quantity.mayBeDifference else { return nil }
    let next = reader.skipSpace(end)
    if hasAny(KoreanDifferences.gaps, at: next) > 0 || hasAny(KoreanDifferences.counted, before: end) > 0 {
      return .surely
    }
    if has("차", at: next), isBounded(next + 3), !has("차량", at: next) { return .surely }
    let after = reader.skipSpace(end + hasAny(KoreanDifferences.particles, at: end))
    return hasAny(KoreanDifferences.comparing, at: after) > 0 ? .maybe : nil
  }

  /// 36km 지점, 후반 36분, 36분에.
  private func isPlace(_ quantity: Quantity, _ start: Int, _ end: Int) -> Bool {
    if quantity.role == .duration, quantity.unit == .minute {
      return has("에 ", at: end) || partOfMatch(before: start) != nil
    }
    return quantity.role == .measure && has("지점", at: reader.skipSpace(end))
  }
}

/// Words around differences.
enum KoreanDifferences {
  static let gaps: [StaticString] = ["차이", "격차"]
  /// Counters that have taken the word in.
  static let counted: [StaticString] = ["표차", "점차", "골차"]
  static let particles: [StaticString] = ["를", "을", "로", "이나", "나", "만"]
  /// What one does with a difference, or how one lies: 앞서다, 뒤지다, 더, 따돌리다, 이기다, 제치다, 떨어지다, 벌리다, 멀리.
  static let comparing: [StaticString] = ["앞", "뒤", "더", "따돌", "이기", "이겼", "이긴", "제치", "제쳤", "떨어", "벌", "멀"]
}
