import Mentions
import TextModel

/// Weeks and weekdays by their number: 7월 첫째 주 금요일, 다음 달 둘째 주, 이번 달 마지막 월요일, 10월 2주차.
extension KoreanQuantityScanner {
  /// What follows a number in order at `end`: 주, 주 금요일, 금요일. Nil where neither does.
  ///
  /// The month or year before it is taken in: it is one date.
  mutating func readNth(_ nth: Int, _ start: Int, _ end: Int) -> Int? {
    guard nth == -1 || (1...5).contains(nth) || (1...53).contains(nth) && isYearBefore(start) else { return nil }
    var date = DateValue(nth: nth)
    var after = reader.skipSpace(end)
    let isWeek = has("주", at: after) && !has("주년", at: after) && !has("주기", at: after) && !has("주자", at: after)
    if isWeek {
      after = after + 3
      guard isBounded(after) || has("차", at: after) else { return nil }
      if has("차", at: after) { after += 3 }
      date.part = .week
      let next = reader.skipSpace(after)
      if let weekday = weekday(at: next), has("요일", at: next + 3) {
        date.weekday = weekday
        date.part = nil
        after = next + 9
      }
    } else if let weekday = weekday(at: after), has("요일", at: after + 3) {
      date.weekday = weekday
      after += 9
    } else {
      return nil
    }
    return emitNth(date, start, after)
  }

  /// 10월 2주차, 3주 차: a week of the month that stands before it.
  mutating func readWeekOfMonth(_ nth: Int, _ start: Int, _ end: Int) -> Int? {
    guard (1...5).contains(nth), isMonthBefore(start) else { return nil }
    return emitNth(DateValue(part: .week, nth: nth), start, end)
  }

  private mutating func emitNth(_ date: DateValue, _ start: Int, _ end: Int) -> Int {
    var date = date
    var from = start
    if isMonthBefore(start) || isYearBefore(start), let last = mentions.popLast(), case .date(let month) = last.value {
      date.year = month.year
      date.month = month.month
      date.relative = month.relative
      date.direction = month.direction
      date.basis = month.basis
      from = last.range.start
    } else if let dateline, date.part == nil {
      // 둘째 주 일요일 alone is one of this month.
      date.year = dateline.year
      date.month = dateline.month
    }
    emit(from, end, date: date, from < start ? 0.9 : 0.5)
    return end
  }

  private func isMonthBefore(_ start: Int) -> Bool {
    guard let month = dateBefore(start), month.day == nil, month.part == nil, month.nth == nil else { return false }
    return month.month != nil || month.relative?.unit == .month
  }

  private func isYearBefore(_ start: Int) -> Bool {
    guard let year = dateBefore(start), year.month == nil, year.part == nil else { return false }
    return year.year != nil || year.relative?.unit == .year
  }

  /// The date right before `start`, over 의 and a space.
  func dateBefore(_ start: Int) -> DateValue? {
    guard let last = mentions.last, case .date(let date) = last.value else { return nil }
    let after = has("의", at: last.range.end) ? last.range.end + 3 : last.range.end
    return reader.skipSpace(after) == start ? date : nil
  }
}
