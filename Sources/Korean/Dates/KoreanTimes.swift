import Mentions
import TextModel

/// Clock times.
extension KoreanQuantityScanner {
  /// N시 [M분|반]; `end` is the offset after 시. Nil where 시 begins another word.
  mutating func readHour(_ number: KoreanNumber, _ hour: Int, _ end: Int, half: KoreanDayPart?, from: Int) -> Int? {
    let isFree = !isHangul(end) || hasAny(KoreanDateTails.afterHour, at: end) > 0
    guard isFree else { return nil }
    // 서울시, 3개 시: only digits or native numerals come here, so what is left is hours.
    var time = TimeValue(hour: hour, isHalfKnown: hour > 12 || hour == 0)
    var after = end
    let next = reader.skipSpace(end)
    if let minute = plain(at: next, digits: 1...2), minute.value < 60, has("분", at: minute.end),
      !has("분의", at: minute.end),
      !has("분간", at: minute.end)
    {
      time.minute = minute.value
      after = minute.end + 3
      let second = reader.skipSpace(after)
      if let seconds = plain(at: second, digits: 1...2), has("초", at: seconds.end), seconds.value < 60 {
        time.second = seconds.value
        after = seconds.end + 3
      }
    } else if has("반", at: next), isBounded(next + 3) {
      time.minute = 30
      after = next + 3
    } else if isHangul(next), let words = reader.words(at: next, isMoneyLike: { _ in false }),
      has("분", at: reader.skipSpace(words.end)),
      let minute = words.integer, minute < 60
    {
      time.minute = minute
      after = reader.skipSpace(words.end) + 3
    }
    if number.plainDigits == 2, reader.bytes[number.start] == 48 { time.isHalfKnown = true }
    apply(half, to: &time)
    emit(from, after, .time(zoned(time, after)), half == nil && number.kind == .native ? 0.7 : 0.95)
    return after
  }

  /// Puts the hour into its half of the day.
  func apply(_ half: KoreanDayPart?, to time: inout TimeValue) {
    guard let half, time.hour <= 12 else { return }
    time.isHalfKnown = true
    switch half {
    case .morning, .dawn: if time.hour == 12 { time.hour = 0 }
    case .afternoon, .evening: if time.hour < 12 { time.hour += 12 }
    case .noon: if time.hour < 6 { time.hour += 12 }
    case .night:
      if time.hour == 12 { time.hour = 0 } else if time.hour >= 5 { time.hour += 12 }
    }
  }

  func zoned(_ time: TimeValue, _ end: Int) -> TimeValue {
    var time = time
    let next = reader.skipSpace(end)
    guard next < reader.bytes.count, reader.bytes[next] == 0x28 else { return time }
    if has("(현지", at: next) { time.zone = "local" }
    if has("(한국", at: next) { time.zone = "KST" }
    if has("(KST", at: next) { time.zone = "KST" }
    if has("(GMT", at: next) { time.zone = "GMT" }
    return time
  }
}
