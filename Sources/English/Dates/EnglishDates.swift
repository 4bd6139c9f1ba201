import Mentions
import TextModel

/// Dates and times.
extension EnglishQuantityScanner {
  // MARK: - In figures

  /// 2025-01-24, 2025/1/24, 1/24/2025.
  mutating func readDateInFigures(at start: Int) -> Int? {
    guard let first = reader.plain(at: start, digits: 1...4) else { return nil }
    let sign = reader.byte(first.end)
    guard sign == 0x2D || sign == 0x2F, let second = reader.plain(at: first.end + 1, digits: 1...2),
      reader.byte(second.end) == sign,
      let third = reader.plain(at: second.end + 1, digits: 1...4)
    else { return nil }
    let date: DateValue
    if first.digits == 4, third.digits <= 2, CivilDate(year: first.value, month: second.value, day: third.value) != nil
    {
      date = DateValue(year: first.value, month: second.value, day: third.value)
    } else if sign == 0x2F, third.digits == 4,
      CivilDate(year: third.value, month: first.value, day: second.value) != nil
    {
      date = DateValue(year: third.value, month: first.value, day: second.value)
    } else if sign == 0x2F, third.digits == 2, (1...12).contains(first.value), first.digits <= 2,
      CivilDate(year: 2000 + third.value, month: first.value, day: second.value) != nil
    {
      let year = third.value < 50 ? 2000 + third.value : 1900 + third.value
      date = DateValue(year: year, month: first.value, day: second.value)
    } else if third.digits == 4, first.value > 12,
      CivilDate(year: third.value, month: second.value, day: first.value) != nil
    {
      date = DateValue(year: third.value, month: second.value, day: first.value)
    } else {
      return nil
    }
    emit(start, third.end, date: date, 1)
    return third.end
  }

  /// 7 p.m., 4.40 am, 10:15, 3 o'clock.
  mutating func readClock(at start: Int) -> Int? {
    if let end = readOddClock(at: start) { return end }
    guard let hour = reader.plain(at: start, digits: 1...2), hour.value <= 24 else { return nil }
    var minute: Int?
    var seconds: Int?
    var end = hour.end
    var needsHalf = true
    let sign = reader.byte(end)
    if sign == 0x3A || sign == 0x2E, let read = reader.plain(at: end + 1, digits: 2...2), read.value < 60 {
      minute = read.value
      end = read.end
      needsHalf = sign == 0x2E
      if sign == 0x3A, reader.byte(end) == 0x3A, let read = reader.plain(at: end + 1, digits: 2...2), read.value < 60 {
        end = read.end
        seconds = read.value
      }
    } else if sign == 0x3A {
      return nil
    }
    let next = reader.skipJoint(end) ?? end
    var time = TimeValue(
      hour: hour.value, minute: minute, isHalfKnown: hour.value > 12 || hour.value == 0 || reader.byte(start) == 48)
    if let (isAfternoon, after) = half(at: next), hour.value <= 12 {
      time.isHalfKnown = true
      if isAfternoon, time.hour < 12 { time.hour += 12 }
      if !isAfternoon, time.hour == 12 { time.hour = 0 }
      end = after
    } else if minute == nil, reader.has("o'clock", at: next) || reader.has("o’clock", at: next) {
      end = next + (reader.has("o'clock", at: next) ? 7 : 9)
    } else if minute == nil, hour.value == 12, reader.has("noon", at: next) || reader.has("midnight", at: next) {
      time.isHalfKnown = false
    } else if let end = readClockRange(hour, minute, end) {
      return end
    } else if needsHalf {
      return nil
    }
    time.second = seconds
    end = dayPart(&time, end)
    emit(start, end, .time(zoned(time, end)), 0.95)
    return end
  }

  /// 6.30-10am, 9-11 a.m.: the first hour takes its half from the second.
  private mutating func readClockRange(_ hour: (value: Int, digits: Int, end: Int), _ minute: Int?, _ end: Int) -> Int?
  {
    let spaced = reader.skipSpace(end)
    let joint = reader.has("to", at: spaced) ? spaced + 3 - end : 0
    let dash = max(reader.dash(end), joint)
    guard dash > 0, let last = reader.plain(at: end + dash, digits: 1...2), last.value <= 12, hour.value <= 12 else {
      return nil
    }
    var tail = last.end
    if reader.byte(tail) == 0x3A || reader.byte(tail) == 0x2E, let read = reader.plain(at: tail + 1, digits: 2...2) {
      tail = read.end
    }
    guard let (isAfternoon, _) = half(at: reader.skipJoint(tail) ?? tail) else { return nil }
    var time = TimeValue(hour: hour.value, minute: minute)
    // "11-1 p.m." begins in the morning.
    if isAfternoon, hour.value < 12, hour.value <= last.value || last.value == 12 { time.hour += 12 }
    if !isAfternoon, hour.value == 12 { time.hour = 0 }
    emit(hour.end - hour.digits, end, .time(time), 0.9)
    return end + dash
  }

  /// Whether minutes stand behind a colon, and not what a day is said to have brought: "on Nov. 28: three from Mongolia".
  func isColonOfClock(at offset: Int) -> Bool { reader.byte(offset) == 0x3A && reader.isDigit(offset + 1) }

  /// a.m. or p.m. at `offset`.
  func half(at offset: Int) -> (isAfternoon: Bool, end: Int)? {
    let first = reader.byte(offset) | 0x20
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p") else { return nil }
    let isAfternoon = first == UInt8(ascii: "p")
    if reader.byte(offset + 1) | 0x20 == UInt8(ascii: "m"), !reader.isLetter(offset + 2) {
      return (isAfternoon, offset + 2)
    }
    if reader.byte(offset + 1) == 0x2E, reader.byte(offset + 2) | 0x20 == UInt8(ascii: "m"),
      !reader.isLetter(offset + 3)
    {
      return (isAfternoon, reader.byte(offset + 3) == 0x2E ? offset + 4 : offset + 3)
    }
    return nil
  }

  // MARK: - Days and months

  /// 29 March, 3rd of March.
  mutating func readDayMonth(_ number: EnglishNumber, _ value: Int? = nil) -> Int? {
    guard let day = value ?? (number.plainDigits > 0 && number.plainDigits <= 2 ? number.integer : nil),
      (1...31).contains(day),
      var next = Optional(reader.skipSpace(number.end))
    else { return nil }
    // 12-Jan-2016
    if next == number.end, reader.byte(next) == 0x2D, value == nil, reader.isUpper(next + 1),
      let found = opening(at: next + 1), case .month(let month, _) = found.word, reader.byte(found.end) == 0x2D,
      let year = reader.plain(at: found.end + 1, digits: 2...4), year.digits != 3
    {
      let full = year.digits == 4 ? year.value : year.value < 50 ? 2000 + year.value : 1900 + year.value
      emit(number.start, year.end, date: DateValue(year: full, month: month, day: day), 0.95)
      return year.end
    }
    guard next > number.end else { return nil }
    if reader.has("of", at: next) { next = reader.skipSpace(next + 2) } else if number.isWord { return nil }
    guard reader.isUpper(next), let found = opening(at: next), case .month(let month, let form) = found.word else {
      return nil
    }
    if form == .short, reader.byte(found.end) != 0x2E, !reader.isDigit(reader.skipSpace(found.end)),
      found.end - next < 3
    {
      return nil
    }
    var date = DateValue(month: month, day: day)
    let end = readYearAfter(&date, reader.byte(found.end) == 0x2E && form == .short ? found.end + 1 : found.end)
    emit(number.start, end, date: date, 1)
    return end
  }

  /// January 23, 2025; Jan. 23; late March; June 2002; October last year.
  mutating func readMonth(_ month: Int, _ form: EnglishMonthForm, _ start: Int, _ end: Int) -> Int? {
    guard reader.isUpper(start) else { return nil }
    var after = end
    if form == .short {
      // "Jan." or "Jan 5": Mar, Sun and Dec are also other things.
      if reader.byte(after) == 0x2E {
        after += 1
      } else if !reader.isDigit(reader.skipJoint(after) ?? after), dayWords(at: reader.skipSpace(after)) == nil {
        return nil
      }
    }
    let next = reader.skipSpace(after)
    var date = DateValue(month: month)
    if next > after, let words = dayWords(at: next) {
      date.day = words.day
      let tail = readYearAfter(&date, words.end)
      emit(start, tail, date: date, 0.95)
      return tail
    }
    if reader.byte(after) == 0x2D, let end = readHyphenated(month, start, after) { return end }
    let day = reader.plain(at: next, digits: 1...2)
    if next > after, let day, (1...31).contains(day.value), !isColonOfClock(at: day.end), reader.byte(day.end) != 0x25,
      !(reader.byte(day.end) == 0x2C && reader.isDigit(day.end + 1))
    {
      date.day = day.value
      var tail = day.end
      for suffix in EnglishZones.ordinalSuffixes where reader.has(suffix, at: tail) { tail += 2 }
      let dash = reader.dash(tail)
      if dash > 0, let last = reader.plain(at: tail + dash, digits: 1...2), (1...31).contains(last.value),
        last.value > day.value,
        reader.dash(last.end) == 0 || reader.byte(last.end) != 0x2D
      {
        var second = DateValue(month: month, day: last.value)
        let final = readYearAfter(&second, last.end)
        date.year = second.year
        emit(partStart(start).start, tail, date: date, 1)
        emit(last.end - last.digits, final, date: second, 0.9)
        return final
      }
      if let end = readSecondDay(date, start, tail) ?? readMoreDays(date, start, tail) { return end }
      tail = readYearAfter(&date, tail)
      if let weekday = weekdayBefore(start) { date.weekday = weekday.weekday }
      let from = weekdayBefore(start)?.start ?? start
      if from < start, let last = mentions.last, last.range.start == from { mentions.removeLast() }
      emit(from, tail, date: date, 1)
      return tail
    }
    var probe = date
    if form == .ambiguous, readYearAfter(&probe, after) == after, !isMonthContext(start),
      reader.plain(at: next, digits: 4...4) == nil,
      pointerBefore(start) == nil, !isLoneAugust(start, end)
    {
      return nil
    }
    after = readYearAfter(&date, after)
    let from = partStart(start)
    date.part = from.part
    if let pointed = pointerBefore(start) {
      date.direction = pointed.offset < 0 ? .past : pointed.offset > 0 ? .future : nil
      emit(pointed.start, after, date: date, 0.9)
      return after
    }
    emit(from.start, after, date: date, 0.9)
    return after
  }

  /// Oct-2, Jan-12-2016.
  private mutating func readHyphenated(_ month: Int, _ start: Int, _ end: Int) -> Int? {
    guard let day = reader.plain(at: end + 1, digits: 1...2), (1...31).contains(day.value) else { return nil }
    var date = DateValue(month: month, day: day.value)
    var after = day.end
    if reader.byte(after) == 0x2D, let year = reader.plain(at: after + 1, digits: 4...4) {
      date.year = year.value
      after = year.end
    }
    guard !reader.isLetter(after), !reader.isDigit(after) else { return nil }
    emit(start, after, date: date, 0.9)
    return after
  }

  /// "Wednesday, " right before a month.
  private func weekdayBefore(_ start: Int) -> (weekday: Int, start: Int)? {
    guard let last = mentions.last, case .date(let date) = last.value, let weekday = date.weekday, date.day == nil,
      start - last.range.end <= 2, start > last.range.end,
      reader.byte(last.range.end) == 0x2C || reader.byte(last.range.end) == 0x20
    else { return nil }
    return (weekday, last.range.start)
  }

  /// March, May, August and April are also other things: a preposition or part before them makes them months.
  private func isMonthContext(_ start: Int) -> Bool {
    if partStart(start).start < start { return true }
    let before = start - 1
    guard before > 0 else { return false }
    // "the June summit", but "the March on Washington".
    let after = reader.skipSpace(reader.wordEnd(start))
    if reader.endsWith("the", before: before), reader.isLower(after), !reader.has("on", at: after),
      !reader.has("of", at: after)
    {
      return true
    }
    return reader.hasAny(EnglishZones.monthContexts, before: before) > 0
  }

  /// August with a small letter after it and none but small words before it: hardly anybody's name, unlike April and May.
  private func isLoneAugust(_ start: Int, _ end: Int) -> Bool {
    guard reader.has("august", at: start), reader.byte(end) == 0x20, reader.isLower(end + 1),
      reader.byte(start - 1) == 0x20
    else { return false }
    var from = start - 1
    while from > 0, reader.isLetter(from - 1) { from -= 1 }
    return reader.isLower(from)
  }

  /// The pointer right before `start`: last December.
  private func pointerBefore(_ start: Int) -> (offset: Int, start: Int)? {
    guard let pointer, pointer.end == start - 1 else { return nil }
    return (pointer.offset, pointer.start)
  }

  /// early, late, mid- before a date, and where they begin.
  func partStart(_ start: Int) -> (part: DateValue.Part?, start: Int) {
    guard let part, part.end <= start else { return (nil, start) }
    let gap = start - part.end
    if gap == 1 || gap <= 5 && reader.has("the", at: part.end + 1) { return (part.part, part.start) }
    return (nil, start)
  }

  /// ", 2018", " 2018", " of 2018", " last year", " of this year" after a month, season or quarter.
  func readYearAfter(_ date: inout DateValue, _ end: Int) -> Int {
    var next = end
    if reader.byte(next) == 0x2C { next += 1 }
    let spaced = reader.skipSpace(next)
    guard spaced > next else { return end }
    next = spaced
    if reader.has("of", at: next) { next = reader.skipSpace(next + 2) }
    if let year = reader.plain(at: next, digits: 1...4), let end = beforeChrist(at: year.end) {
      date.year = 1 - year.value
      return end
    }
    if let year = reader.plain(at: next, digits: 4...4), (1000...2999).contains(year.value), !reader.isLetter(year.end),
      reader.byte(year.end) != 0x25
    {
      date.year = year.value
      return year.end
    }
    if reader.byte(end) == 0x2C { return end }
    for (word, offset) in EnglishZones.yearPointers where reader.has(word, at: next) {
      date.relative = DateValue.Relative(.year, offset)
      date.basis = .dateline
      return next + word.utf8CodeUnitCount
    }
    return end
  }

  mutating func readWeekday(_ weekday: Int, _ isPlural: Bool, _ start: Int, _ end: Int) -> Int? {
    guard reader.isUpper(start) else { return nil }
    let parted = partStart(start)
    var date = DateValue(weekday: weekday, part: parted.part == .mid ? nil : parted.part)
    var from = date.part == nil ? start : parted.start
    if let pointed = pointerBefore(start) {
      date.direction = pointed.offset < 0 ? .past : pointed.offset > 0 ? .future : nil
      from = pointed.start
    }
    // Saturday Night Live, The Sunday Telegraph
    let isName =
      reader.hasAny(EnglishZones.weekdayNames, at: reader.skipSpace(end)) > 0 && reader.isUpper(reader.skipSpace(end))
    emit(from, end, date: date, isName ? 0.15 : isPlural ? 0.9 : 0.95)
    return end
  }

  // MARK: - Relative

  /// last week, next month, this year, last December, the past decade.
  mutating func readPointer(_ offset: Int, _ basis: DateValue.Basis, _ start: Int, _ end: Int) -> Int? {
    let next = reader.skipSpace(end)
    guard next > end else { return nil }
    if offset == -9 {
      // The past year: a duration of one.
      guard let found = unit(at: end), found.unit.role == .duration,
        reader.byte(found.end - 1) | 0x20 != UInt8(ascii: "s")
      else { return nil }
      emit(next, found.end, quantity: Quantity(.one, unit: found.unit.unit, role: .duration), 0.4)
      return found.end
    }
    // "the last week of October" is of the month.
    if offset == -1, reader.has("week of", at: next) || reader.has("week in", at: next),
      let end = readNth(EnglishNumber(value: Decimal10(-1), start: start, end: end, isWord: true, isOrdinal: true))
    {
      return end
    }
    for (word, unit) in EnglishZones.relativeUnits where reader.has(word, at: next) {
      let after = next + word.utf8CodeUnitCount
      // "last year's" is fine; "this time", "next day" are in the word list.
      if unit == .day { return nil }
      let from = partStart(start)
      let date = DateValue(part: from.part, basis: basis, relative: .init(unit, offset))
      emit(from.start, after, date: date, from.part == nil ? 0.8 : 0.95)
      return after
    }
    if let found = opening(at: next) {
      switch found.word {
      case .season(let season):
        var date = DateValue(part: season, basis: basis, relative: .init(.season, offset))
        let after = readYearAfter(&date, found.end)
        emit(start, after, date: date, 0.7)
        return after
      case .weekday, .month:
        pointer = (offset, basis, start, end)
        return end
      default: break
      }
    }
    return nil
  }

  mutating func readSeason(_ season: DateValue.Part, _ start: Int, _ end: Int) -> Int? {
    var date = DateValue(part: season)
    let after = readYearAfter(&date, end)
    // spring and fall are also verbs: only with a year or after "in", "the", "this".
    if after == end, reader.has("fall", at: start), reader.has("of", at: reader.skipSpace(end)) { return nil }
    if after == end, reader.has("spring", at: start) || reader.has("fall", at: start) {
      guard reader.hasAny(EnglishZones.seasonContexts, before: start - 1) > 0 || partStart(start).start < start else {
        return nil
      }
    }
    if after == end, reader.isUpper(start), !reader.endsWith("the", before: start - 1) { return nil }
    emit(partStart(start).start, after, date: date, after > end ? 0.8 : 0.4)
    return after
  }
}
