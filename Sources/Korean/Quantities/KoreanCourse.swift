import Mentions
import TextModel

/// What the words around a length of time say of it.
extension KoreanQuantityScanner {
  /// Where a duration leads (사흘 전, 3주 후, 지난 3년, 향후 5년), and 생후 8개월, 2년 된: an age.
  func settleTime(_ quantity: inout Quantity, _ start: Int, _ end: Int) {
    guard quantity.role == .duration else { return }
    let before = wordEnd(before: start)
    if endsWith("생후", before: before) || has("된 ", at: reader.skipSpace(end)) {
      quantity.role = .age
      return
    }
    var tail = end
    // The counter may have taken in 전, 뒤, 후.
    for word in KoreanCourses.tails where endsWith(word, before: end) { tail = end - word.utf8CodeUnitCount }
    let next = reader.skipSpace(tail)
    if has("전", at: next), isBounded(next + 3) {
      quantity.course = .ago
    } else if has("후", at: next) || has("뒤", at: next), isBounded(next + 3) {
      quantity.course = .ahead
    } else if hasAny(KoreanCourses.past, before: before) > 0 {
      quantity.course = .past
    } else if hasAny(KoreanCourses.coming, before: before) > 0 || has("이내", at: next) || has("안에", at: next) {
      quantity.course = .coming
    }
  }
}

extension KoreanQuantityScanner {
  /// 17.4분의 출전 시간: no numerator follows, so that it is no fraction but a length of time.
  mutating func readMinutes(_ number: KoreanNumber, _ end: Int) -> Int? {
    guard !reader.isDigit(reader.skipSpace(end + 3)) else { return nil }
    let quantity = Quantity(
      number.value, unit: .minute, role: .duration, significantDigits: number.significantDigits)
    emit(number.start, end, quantity: quantity, number.value.isInteger ? 0.6 : 1)
    return end
  }
}

/// Words around durations.
enum KoreanCourses {
  static let tails: [StaticString] = ["전", "뒤", "후"]
  static let past: [StaticString] = ["지난", "최근", "과거"]
  static let coming: [StaticString] = ["향후", "앞으로", "다가오는", "오는", "다음"]
}
