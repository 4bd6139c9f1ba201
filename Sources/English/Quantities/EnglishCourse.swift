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

/// Words around durations.
enum EnglishCourses {
  static let ago: [StaticString] = ["ago", "earlier", "before"]
  static let ahead: [StaticString] = ["later", "from now", "from today", "hence"]
  static let past: [StaticString] = ["last", "past", "previous", "recent"]
  static let coming: [StaticString] = ["next", "coming", "within"]
}
