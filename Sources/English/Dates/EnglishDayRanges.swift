import Mentions
import TextModel

/// Ranges of days whose month is said once.
extension EnglishQuantityScanner {
  /// 4 to 22 January, 3-5 May, "between 3 and 5 May": the first day takes the month of the second.
  mutating func readDayRange(_ number: EnglishNumber) -> Int? {
    guard number.plainDigits > 0, number.plainDigits <= 2, let day = number.integer, (1...31).contains(day) else {
      return nil
    }
    var next = number.end
    let dash = reader.dash(next)
    if dash > 0 {
      next += dash
    } else {
      next = reader.skipSpace(next)
      let length = reader.hasAny(EnglishZones.dayJoints, at: next)
      guard next > number.end, length > 0 else { return nil }
      if reader.has("and", at: next), !reader.endsWith("between", before: number.start - 1) { return nil }
      next = reader.skipSpace(next + length)
    }
    guard let last = reader.plain(at: next, digits: 1...2), last.value > day, last.value <= 31 else { return nil }
    let at = reader.skipSpace(last.end)
    guard at > last.end, reader.isUpper(at), let found = opening(at: at), case .month(let month, let form) = found.word,
      form != .ambiguous || !reader.isUpper(reader.skipSpace(found.end))
    else { return nil }
    var second = DateValue(month: month, day: last.value)
    let end = readYearAfter(&second, form == .short && reader.byte(found.end) == 0x2E ? found.end + 1 : found.end)
    var first = second
    first.day = day
    emit(number.start, number.end, date: first, 0.95)
    emit(next, end, date: second, 0.95)
    return end
  }

  /// The second day of a range after its month: "from May 3 to 7", "between September 3 and 12".
  mutating func readSecondDay(_ first: DateValue, _ start: Int, _ end: Int) -> Int? {
    guard let month = first.month, let day = first.day, first.year == nil,
      reader.hasAny(EnglishRangeWords.from, before: start - 1) > 0
    else { return nil }
    let next = reader.skipSpace(end)
    let length = reader.hasAny(EnglishZones.dayJoints, at: next)
    guard next > end, length > 0, let last = reader.plain(at: reader.skipSpace(next + length), digits: 1...2),
      last.value > day, last.value <= 31
    else { return nil }
    var tail = last.end
    for suffix in EnglishZones.ordinalSuffixes where reader.has(suffix, at: tail) { tail += 2 }
    guard !reader.isLetter(tail), !isColonOfClock(at: tail), half(at: reader.skipSpace(tail)) == nil,
      unit(at: tail) == nil
    else { return nil }
    var second = DateValue(month: month, day: last.value)
    let after = readYearAfter(&second, tail)
    var dated = first
    dated.year = second.year
    emit(start, end, date: dated, 1)
    emit(last.end - last.digits, after, date: second, 0.9)
    return after
  }
}
