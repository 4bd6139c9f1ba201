import Mentions
import TextModel

/// Words that begin an eojeol and say a date, a time or a number.
extension KoreanQuantityScanner {
  /// Reads the eojeol at `start`; the offset after what was read, or `start` where it says nothing of the kind.
  mutating func readOpening(at start: Int) -> Int {
    if let match = lexicon.openingTrie.longest(in: reader.bytes, at: start),
      let end = read(lexicon.openings[match.payload], start, match.end)
    {
      return end
    }
    return readSino(at: start)
  }

  private mutating func read(_ word: KoreanOpeningWord, _ start: Int, _ end: Int) -> Int? {
    switch word {
    case .skip: return end
    case .relative(let relative, let basis): return readRelative(relative, basis, start, end)
    case .season(let part, let offset):
      let date = DateValue(part: part, basis: .dateline, relative: .init(.season, offset))
      emit(start, end, date: date, 0.8)
      return end
    case .weekday(let weekday):
      var date = DateValue(weekday: weekday)
      if let direction, direction.end <= start, start - direction.end <= 1 { date.direction = direction.kind }
      readWeekdays(before: start)
      date.part = partOfWeekday(start, end)
      let after = readDateInBrackets(&date, end) ?? end
      emit(start, after, date: date, after > end ? 1 : 0.95)
      return after
    case .part(let part):
      guard isBounded(end) else { return nil }
      emit(start, end, date: DateValue(part: part), 0.4)
      return end
    case .days(let days):
      guard isBounded(end) || isHangul(end) && has("간", at: end) else { return nil }
      let quantity = Quantity(Decimal10(Int128(days)), unit: .day, role: .duration, significantDigits: 2)
      emit(start, end, quantity: quantity, days == 1 ? 0.3 : days == 7 ? 0.55 : 0.85)
      return end
    case .clock(let hour):
      guard isBounded(end) else { return nil }
      emit(start, end, .time(TimeValue(hour: hour, minute: 0)), 0.8)
      return end
    case .dayPart(let part): return readDayPart(part, start, end)
    case .pointer(let offset):
      // 이번 금요일, 다음 일요일
      let next = reader.skipSpace(end)
      guard next > end, let weekday = weekday(at: next), has("요일", at: next + 3) else { return nil }
      emit(start, next + 9, date: DateValue(weekday: weekday, basis: .dateline, relative: .init(.week, offset)), 0.7)
      return next + 9
    case .fewDays:
      let quantity = Quantity(Decimal10(2), upper: Decimal10(9), unit: .day, role: .duration, hedge: .indefinite)
      emit(start, end, quantity: quantity, 0.3)
      return end
    case .holiday(let name, let month, let day):
      var date = DateValue(
        month: month == 0 ? nil : month, day: day == 0 ? nil : day, basis: .holiday, name: name)
      // 2010년 추수감사절, 지난해 추석
      if let year = dateBefore(start)?.year { date.resolved = Holidays.date(name, year: year) }
      emit(start, end, date: date, 0.5)
      return end
    case .month(let month):
      guard isBounded(end) || reader.isDigit(reader.skipSpace(end)) else { return nil }
      var date = DateValue(month: month)
      let after = readMonthTail(&date, start, end)
      return finish(date, start, after)
    case .era(let kind):
      era = (kind, end)
      return end
    case .direction(let kind):
      direction = (kind, end)
      return end
    case .prefix(let kind):
      prefix = (kind, end)
      return end
    case .half(let confidence):
      guard isBounded(end) else { return nil }
      emit(start, end, quantity: Quantity(Decimal10(5, exponent: -1), role: .share), confidence)
      return end
    case .last: return readNth(-1, start, end) ?? end
    case .both(let unit):
      guard isBounded(end) || has("간", at: end) else { return nil }
      emit(start, end, quantity: Quantity(Decimal10(2), unit: unit, role: .label), 0.6)
      return end
    case .firstTime:
      // 처음에는 and 최초 발견자 say little; 처음으로, 처음이다 and 최초다 say that it is the first time.
      let isClear = hasAny(KoreanFirsts.telling, at: end) > 0
      guard isBounded(end) else { return nil }
      let quantity = Quantity(.one, unit: isClear ? .event : nil, role: .ordinal)
      let after = end + hasAny(KoreanFirsts.particles, at: end)
      emit(start, after, quantity: quantity, isClear ? 0.7 : 0.25)
      return after
    case .ordinal(let number, let confidence):
      if let after = readNth(number, start, end) { return after }
      guard isBounded(end) else { return nil }
      emit(start, end, quantity: Quantity(Decimal10(Int128(number)), role: .ordinal), confidence)
      return end
    case .borrowed(let number):
      guard !isHangul(end) else { return nil }
      emit(start, end, quantity: Quantity(Decimal10(Int128(number))), 0.4)
      return end
    case .terms(let number):
      guard isBounded(end) || !isHangul(end) else { return nil }
      emit(start, end, quantity: Quantity(Decimal10(Int128(number)), role: .ordinal), 0.4)
      return end
    case .group(let number):
      emit(start, end, quantity: Quantity(Decimal10(Int128(number)), unit: .person), 0.4)
      return end
    case .native(let value, let isModifier): return readNative(value, isModifier, start, end)
    case .pair(let low, let high): return readLoose(low, high, .about, start, end, 0.7)
    case .indefinite(let low, let high): return readIndefinite(low, high, start, end)
    }
  }

  // MARK: - Dates

  /// 월·수·금요일: the days before the last, of which one syllable stands.
  private mutating func readWeekdays(before start: Int) {
    var days: [(start: Int, weekday: Int)] = []
    var offset = start
    while offset >= 5, reader.bytes[offset - 2] == 0xC2, reader.bytes[offset - 1] == 0xB7,
      let day = KoreanWeekdays.syllables.firstIndex(where: { endsWith($0, before: offset - 2) })
    {
      offset -= 5
      days.append((offset, day + 1))
    }
    guard !days.isEmpty, !isHangul(before: offset) else { return }
    for day in days.reversed() { emit(day.start, day.start + 3, date: DateValue(weekday: day.weekday), 0.8) }
  }

  /// Early or late on the weekday: 이른 월요일, 월요일 늦게.
  private func partOfWeekday(_ start: Int, _ end: Int) -> DateValue.Part? {
    let before = wordEnd(before: start)
    let after = reader.skipSpace(end)
    if before < start, endsWith("이른", before: before) { return .early }
    if before < start, endsWith("늦은", before: before) { return .late }
    guard after > end else { return nil }
    if hasAny(KoreanWeekdays.early, at: after) > 0 { return .early }
    return hasAny(KoreanWeekdays.late, at: after) > 0 ? .late : nil
  }

  /// 토요일(9월 29일): the weekday and the day in brackets behind it are one date. The offset after the brackets.
  private mutating func readDateInBrackets(_ date: inout DateValue, _ end: Int) -> Int? {
    let open = reader.skipSpace(end)
    guard reader.scalar(open).value == 0x28, let number = plain(at: open + 1, digits: 1...2) else { return nil }
    var probe = DateValue()
    let close: Int
    if has("월", at: number.end), (1...12).contains(number.value) {
      probe.month = number.value
      close = readMonthTail(&probe, open, number.end + 3)
    } else if has("일", at: number.end), (1...31).contains(number.value) {
      probe.day = number.value
      close = number.end + 3
    } else {
      return nil
    }
    guard probe.day != nil, reader.scalar(close).value == 0x29 else { return nil }
    date.month = probe.month
    date.day = probe.day
    return close + 1
  }

  private mutating func readRelative(
    _ relative: DateValue.Relative, _ basis: DateValue.Basis, _ start: Int, _ end: Int
  ) -> Int? {
    // 내주다, 금주하다: a step in time ends in a particle.
    if relative.unit == .week, isHangul(end), !isBounded(end), !has("초", at: end), !has("말", at: end) { return nil }
    if relative.unit == .year, has("작", at: end) { return nil }
    var date = DateValue(basis: basis, relative: relative)
    // 오늘 오후 4시: the half of the day belongs to the hour.
    if relative.unit == .day, end - start > 6, has("오늘", at: start) || has("어제", at: start),
      reader.isDigit(reader.skipSpace(end))
    {
      emit(start, start + 6, date: date, 0.5)
      return start + 6
    }
    var after = end
    let next = reader.skipSpace(end)
    switch relative.unit {
    case .year: after = readYearTail(&date, start, end)
    case .month:
      after = readMonthTail(&date, start, end)
    case .week:
      if let weekday = weekday(at: next), has("요일", at: next + 3) {
        date.weekday = weekday
        after = next + 9
      } else {
        date = partTail(date, &after, end)
      }
    default: break
    }
    var confidence = 0.8
    if relative.unit == .day { confidence = 0.5 }
    if basis == .story { confidence = 0.2 }
    if basis != .story, date.month != nil || date.day != nil || date.part != nil || date.weekday != nil {
      confidence = 0.95
    }
    emit(start, after, date: date, confidence)
    return after
  }

  /// 오전 9시 30분, 새벽 3시, 낮 12시, 오후 3:37.
  private mutating func readDayPart(_ part: KoreanDayPart, _ start: Int, _ end: Int) -> Int? {
    let next = reader.skipSpace(end)
    if reader.isDigit(next) {
      if let after = readClock(at: next, half: part, from: start) { return after }
      guard let number = reader.digits(at: next), let hour = number.integer, hour <= 24, number.plainDigits > 0 else {
        return end
      }
      let at = reader.skipSpace(number.end)
      if has("시", at: at), !has("시간", at: at), let after = readHour(number, hour, at + 3, half: part, from: start) {
        return after
      }
      // 오전 9~11시: the first hour takes its half too.
      let (sign, length) = reader.scalar(at)
      if sign == 0x7E || sign == 0x223C || sign == 0x2D,
        let last = plain(at: reader.skipSpace(at + length), digits: 1...2),
        has("시", at: last.end)
      {
        var time = TimeValue(hour: hour)
        apply(part, to: &time)
        emit(start, number.end, .time(time), 0.9)
        return at + length
      }
      return next
    }
    if isHangul(next), let match = lexicon.openingTrie.longest(in: reader.bytes, at: next),
      case .native(let hour, _) = lexicon.openings[match.payload], hour <= 12
    {
      let at = reader.skipSpace(match.end)
      let number = KoreanNumber(value: Decimal10(Int128(hour)), start: next, end: match.end, kind: .native)
      if has("시", at: at), let after = readHour(number, hour, at + 3, half: part, from: start) { return after }
    }
    return nil
  }
}

/// The first syllables of the weekdays, Monday first.
enum KoreanWeekdays {
  static let syllables: [StaticString] = ["월", "화", "수", "목", "금", "토", "일"]
  static let early: [StaticString] = ["일찍", "이른 아침", "이른 새벽"]
  static let late: [StaticString] = ["늦게", "밤늦게", "밤 늦게", "늦은 밤"]
}
