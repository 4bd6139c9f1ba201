import Mentions
import TextModel

/// Clock times in words.
extension EnglishQuantityScanner {
  /// seven o'clock, eight thirty p.m., ten past five; nil where the number is no hour.
  mutating func readSpokenTime(_ number: EnglishNumber) -> Int? {
    guard let value = number.integer, !number.hasScale, (1...59).contains(value) else { return nil }
    let next = reader.skipJoint(number.end) ?? number.end
    if value <= 12 {
      if reader.has("o'clock", at: next) || reader.has("o’clock", at: next) {
        let end = next + (reader.has("o'clock", at: next) ? 7 : 9)
        return emitTime(TimeValue(hour: value, isHalfKnown: false), number.start, end, 0.8)
      }
      if let (isAfternoon, end) = half(at: next) {
        return emitTime(TimeValue.twelve(value, nil, isAfternoon), number.start, end, 0.9)
      }
      if next > number.end, let minute = cardinalWords(at: next), let count = minute.integer, (1...59).contains(count),
        let (isAfternoon, end) = half(at: reader.skipSpace(minute.end))
      {
        return emitTime(TimeValue.twelve(value, count, isAfternoon), number.start, end, 0.9)
      }
    }
    return readPast(minutes: value, number.start, number.end)
  }

  /// 930 a.m. without its colon, and what no clock shows: 61 a.m.
  mutating func readOddClock(at start: Int) -> Int? {
    guard let number = reader.plain(at: start, digits: 2...3), number.value > 24,
      let (isAfternoon, end) = half(at: reader.skipJoint(number.end) ?? number.end)
    else { return nil }
    let (hour, minute) = (number.value / 100, number.value % 100)
    let isClock = number.digits == 3 && hour > 0 && minute < 60
    let time = isClock ? TimeValue.twelve(hour, minute, isAfternoon) : TimeValue(hour: number.value)
    emit(start, end, .time(zoned(time, end)), 0.9)
    return end
  }

  /// half past eight, quarter to eight, ten (minutes) past five: `end` is the offset after the minutes.
  mutating func readPast(minutes: Int, _ start: Int, _ end: Int) -> Int? {
    var next = reader.skipSpace(end)
    var isCounted = false
    for word in EnglishClockWords.minutes where reader.has(word, at: next) {
      next = reader.skipSpace(next + word.utf8CodeUnitCount)
      isCounted = true
    }
    let isPast = reader.has("past", at: next)
    let isTo = reader.has("to", at: next) || reader.has("till", at: next)
    guard isPast || isTo else { return nil }
    let at = reader.skipSpace(reader.wordEnd(next))
    var hour: Int
    var after: Int
    if let digits = reader.plain(at: at, digits: 1...2) {
      // "On-quarter to 1.95%" tells no time.
      if reader.byte(digits.end) == 0x25 || reader.byte(digits.end) == 0x2E && reader.isDigit(digits.end + 1) {
        return nil
      }
      (hour, after) = (digits.value, digits.end)
    } else if let words = cardinalWords(at: at), let value = words.integer {
      (hour, after) = (value, words.end)
    } else if reader.has("noon", at: at) {
      (hour, after) = (12, at + 4)
    } else if reader.has("midnight", at: at) {
      (hour, after) = (12, at + 8)
    } else {
      return nil
    }
    guard (1...12).contains(hour), minutes < 60 else { return nil }
    // "ten to five" is a time only where something says so; so is "quarter to eight" always.
    let isClear = isPast && minutes == 30 || minutes == 15 && reader.isLetter(start)
    // "three to five p.m." is a range.
    if isTo, !isClear, !isCounted { return nil }
    let tail = reader.skipSpace(after)
    let isSaid =
      reader.has("o'clock", at: tail) || reader.has("in the", at: tail) || half(at: tail) != nil
      || isPast && unit(at: after) == nil
    guard isClear || isSaid, isClear || unit(at: after) == nil || half(at: tail) != nil else { return nil }
    var minute = minutes
    if isTo {
      hour = hour == 1 ? 12 : hour - 1
      minute = 60 - minutes
    }
    if reader.has("o'clock", at: tail) { after = tail + 7 }
    var time = TimeValue(hour: hour, minute: minute, isHalfKnown: false)
    if let (isAfternoon, last) = half(at: reader.skipSpace(after)) {
      time = TimeValue.twelve(hour, minute, isAfternoon)
      after = last
    }
    return emitTime(time, start, after, 0.85)
  }

  /// Emits a time with the part of the day that is said after it: 8 o'clock in the morning.
  mutating func emitTime(_ time: TimeValue, _ start: Int, _ end: Int, _ confidence: Double) -> Int {
    var time = time
    let end = dayPart(&time, end)
    emit(start, end, .time(zoned(time, end)), confidence)
    return end
  }

  /// in the morning, at night, noon after an hour; the offset after it.
  func dayPart(_ time: inout TimeValue, _ end: Int) -> Int {
    let next = reader.skipSpace(end)
    guard !time.isHalfKnown, next > end, time.hour <= 12 else { return end }
    for (word, part) in EnglishClockWords.parts where reader.has(word, at: next) {
      time.isHalfKnown = true
      switch part {
      case .morning: if time.hour == 12 { time.hour = 0 }
      case .afternoon: if time.hour < 12 { time.hour += 12 }
      case .night:
        if time.hour == 12 { time.hour = 0 } else if time.hour > 4 { time.hour += 12 }
      case .noon: time.hour = 12
      case .midnight: time.hour = 0
      }
      return next + word.utf8CodeUnitCount
    }
    return end
  }

  /// The time with the zone that is said after it.
  func zoned(_ time: TimeValue, _ end: Int) -> TimeValue {
    var time = time
    let zone = reader.skipSpace(end)
    if reader.isUpper(zone) {
      for (word, name) in EnglishZones.names where reader.has(word, at: zone) {
        time.zone = name
        break
      }
    }
    if reader.has("local time", at: zone) { time.zone = "local" }
    return time
  }
}

extension TimeValue {
  /// A time of the twelve-hour clock.
  static func twelve(_ hour: Int, _ minute: Int?, _ isAfternoon: Bool) -> TimeValue {
    TimeValue(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute)
  }
}

/// Words around clock times.
enum EnglishClockWords {
  enum Part { case morning, afternoon, night, noon, midnight }

  static let minutes: [StaticString] = ["minutes", "minute", "mins", "min"]
  static let parts: [(StaticString, Part)] = [
    ("in the morning", .morning), ("in the afternoon", .afternoon), ("in the evening", .afternoon),
    ("at night", .night),
    ("noon", .noon), ("midnight", .midnight), ("at noon", .noon), ("at midnight", .midnight),
  ]
}
