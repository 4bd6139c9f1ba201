import Mentions
import TextModel

/// Dates and clock times in figures alone.
extension KoreanQuantityScanner {
  /// 2025.01.24, 2025. 1. 24, 2025-01-24, 2025/1/24, 25.01.24.
  mutating func readNumericDate(at start: Int) -> Int? {
    if let end = readYearLast(at: start) ?? readMonthSlashDay(at: start) { return end }
    guard let year = plain(at: start, digits: 2...4), year.digits != 3, year.end + 2 < reader.bytes.count else {
      return nil
    }
    let sign = reader.bytes[year.end]
    guard sign == 0x2E || sign == 0x2D || sign == 0x2F else { return nil }
    let spaced = sign == 0x2E && reader.bytes[year.end + 1] == 0x20 ? 1 : 0
    if spaced == 1, year.digits != 4 { return nil }
    guard let month = plain(at: year.end + 1 + spaced, digits: 1...2), (1...12).contains(month.value),
      month.end < reader.bytes.count, reader.bytes[month.end] == sign,
      let day = plain(at: month.end + 1 + spaced, digits: 1...2), !isLatin(before: start)
    else { return nil }
    let full = year.digits == 4 ? year.value : year.value < 50 ? 2000 + year.value : 1900 + year.value
    guard (1000...2999).contains(full), CivilDate(year: full, month: month.value, day: day.value) != nil else {
      return nil
    }
    // A year of two digits is a date only where all parts have two.
    if year.digits == 2, month.end - year.end != 3 || day.digits != 2 { return nil }
    var end = day.end
    if sign == 0x2E, end < reader.bytes.count, reader.bytes[end] == 0x2E, spaced == 1 { end += 1 }
    var date = DateValue(year: full, month: month.value, day: day.value)
    _ = readWeekday(&date, day.end)
    emit(start, day.end, date: date, 1)
    return end
  }

  /// 02/22/2016, 21-04-2016, 13.5.2015: month first, unless only the second figure can be one.
  private mutating func readYearLast(at start: Int) -> Int? {
    guard let first = plain(at: start, digits: 1...2), first.end < reader.bytes.count else { return nil }
    let sign = reader.bytes[first.end]
    guard sign == 0x2E || sign == 0x2D || sign == 0x2F, let second = plain(at: first.end + 1, digits: 1...2),
      second.end < reader.bytes.count, reader.bytes[second.end] == sign,
      let year = plain(at: second.end + 1, digits: 4...4), (1900...2099).contains(year.value), !isLatin(before: start)
    else { return nil }
    let isDayFirst = first.value > 12
    let date = CivilDate(
      year: year.value, month: isDayFirst ? second.value : first.value, day: isDayFirst ? first.value : second.value)
    guard let date else { return nil }
    emit(start, year.end, date: DateValue(year: date.year, month: date.month, day: date.day), 0.9)
    return year.end
  }

  /// 4/22에: a day where the second figure is no denominator and a particle of time follows.
  private mutating func readMonthSlashDay(at start: Int) -> Int? {
    guard let month = plain(at: start, digits: 1...2), (1...12).contains(month.value), month.end < reader.bytes.count,
      reader.bytes[month.end] == 0x2F, let day = plain(at: month.end + 1, digits: 2...2), (17...31).contains(day.value),
      has("에", at: day.end) || has("부터", at: day.end) || has("까지", at: day.end) || has("(", at: day.end)
    else { return nil }
    emit(start, day.end, date: DateValue(month: month.value, day: day.value), 0.6)
    return day.end
  }

  /// Digits and nothing else.
  func plain(at offset: Int, digits: ClosedRange<Int>) -> (value: Int, digits: Int, end: Int)? {
    var index = offset
    var value = 0
    while reader.isDigit(index), index - offset < 6 {
      value = value * 10 + Int(reader.bytes[index] &- 48)
      index += 1
    }
    guard digits.contains(index - offset) else { return nil }
    return (value, index - offset, index)
  }

  /// 15:37, 3:37.
  mutating func readClock(at start: Int, half: KoreanDayPart? = nil, from: Int? = nil) -> Int? {
    guard let hour = plain(at: start, digits: 1...2), hour.value <= 24, hour.end < reader.bytes.count,
      reader.bytes[hour.end] == 0x3A || half != nil && reader.bytes[hour.end] == 0x2E,
      let minute = plain(at: hour.end + 1, digits: 2...2), minute.value < 60
    else { return nil }
    var end = minute.end
    var seconds: Int?
    if end < reader.bytes.count, reader.bytes[end] == 0x3A, let second = plain(at: end + 1, digits: 2...2),
      second.value < 60
    {
      end = second.end
      seconds = second.value
    }
    var time = TimeValue(hour: hour.value, minute: minute.value, isHalfKnown: hour.value > 12 || hour.value == 0)
    time.second = seconds
    if reader.bytes[start] == 48 { time.isHalfKnown = true }
    apply(half, to: &time)
    emit(from ?? start, end, .time(zoned(time, end)), 0.9)
    return end
  }
}
