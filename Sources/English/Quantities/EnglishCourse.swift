import Mentions
import TextModel

/// Where a duration leads: three days ago, in two weeks, the last five years.
extension EnglishQuantityScanner {
  func course(_ quantity: Quantity, _ start: Int, _ end: Int) -> Quantity.Course? {
    guard quantity.role == .duration else { return nil }
    let next = reader.skipSpace(end)
    if reader.hasAny(EnglishCourses.ago, at: next) > 0 { return .ago }
    if reader.hasAny(EnglishCourses.ahead, at: next) > 0 { return .ahead }
    var before = start - 1
    if reader.endsWith("the", before: before) { before -= 4 }
    if reader.hasAny(EnglishCourses.past, before: start - 1) > 0 { return .past }
    if reader.hasAny(EnglishCourses.coming, before: start - 1) > 0 { return .coming }
    return nil
  }
}

extension EnglishQuantityScanner {
  /// "Two minutes before the break" is the 43rd minute of a match; nil for other durations.
  func minuteOfMatch(_ quantity: Quantity, _ end: Int) -> Quantity? {
    guard quantity.role == .duration, quantity.unit == .minute, quantity.upper == nil else { return nil }
    let next = reader.skipSpace(end)
    guard reader.has("before", at: next) || reader.has("from", at: next) else { return nil }
    let mark = reader.skipSpace(next + (reader.has("from", at: next) ? 4 : 6))
    let whole: Int128? =
      reader.hasAny(EnglishCourses.halfTimes, at: mark) > 0
      ? 45 : reader.hasAny(EnglishCourses.fullTimes, at: mark) > 0 ? 90 : nil
    guard let whole, quantity.magnitude < Decimal10(whole),
      let place = Decimal10(whole).adding(quantity.magnitude.negated)
    else { return nil }
    var minute = quantity
    minute.magnitude = place
    minute.role = .ordinal
    minute.significantDigits = 2
    return minute
  }
}

/// Words around durations.
enum EnglishCourses {
  static let ago: [StaticString] = ["ago", "earlier", "before"]
  static let ahead: [StaticString] = ["later", "from now", "from today", "hence"]
  static let past: [StaticString] = ["last", "past", "previous", "recent"]
  static let halfTimes: [StaticString] = ["the break", "halftime", "half-time", "half time", "the interval"]
  static let fullTimes: [StaticString] = ["the final whistle", "full time", "full-time", "fulltime"]
  static let coming: [StaticString] = ["next", "coming", "within"]
}
