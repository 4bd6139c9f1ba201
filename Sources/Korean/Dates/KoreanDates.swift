import Mentions
import TextModel

/// Dates and times that begin with a digit.
extension KoreanQuantityScanner {
  // MARK: - With 년, 월, 일, 시

  /// A number before 년, 월, 일, 시, 분기, 세기, 년대: a date or a time; nil where it is a duration or a count.
  mutating func readCalendarNumber(_ number: KoreanNumber) -> Int? {
    guard number.kind == .native || number.plainDigits > 0 || number.kind == .sino, let value = number.integer else {
      return nil
    }
    if number.plainDigits > 0, let end = readDateList(at: number.start) { return end }
    let at = reader.skipSpace(number.end)
    if at > number.end, number.plainDigits == 0 { return nil }
    guard
      isHangul(at)
        || at < reader.bytes.count
          && (reader.bytes[at] == 0x7E || reader.bytes[at] >= 0xE2 || reader.bytes[at] == 0x2D
            || reader.bytes[at] == 0x2F)
    else { return nil }
    if has("년", at: at) { return readYear(number, value, at) }
    if has("월", at: at), (1...12).contains(value), !has("월급", at: at), !has("월드", at: at) {
      var date = DateValue(month: value)
      let end = readMonthTail(&date, number.start, at + 3)
      return finish(date, number.start, end)
    }
    if has("일", at: at), (1...31).contains(value), !isDayCount(at + 3, number.start), at == number.end {
      var date = DateValue(day: value)
      let end = readDayTail(&date, number.start, at + 3)
      return finish(date, number.start, end)
    }
    if has("시", at: at), value <= 24, number.kind != .sino,
      let end = readHour(number, value, at + 3, half: nil, from: number.start)
    {
      return end
    }
    if has("분기", at: at), (1...4).contains(value), !has("연속", at: reader.skipSpace(at + 6)), !has("째", at: at + 6),
      !has("만에", at: reader.skipSpace(at + 6)), !has("동안", at: reader.skipSpace(at + 6))
    {
      return finish(DateValue(part: .quarter(value)), number.start, at + 6)
    }
    if has("사분기", at: at), (1...4).contains(value) {
      return finish(DateValue(part: .quarter(value)), number.start, at + 9)
    }
    if has("/4분기", at: at) || has("/4 분기", at: at), (1...4).contains(value) {
      return finish(DateValue(part: .quarter(value)), number.start, at + (has("/4분기", at: at) ? 8 : 9))
    }
    if has("세기", at: at), (1...30).contains(value), !has("세기폭스", at: at),
      value > 4 || !has("동안", at: reader.skipSpace(at + 6)) && !has("간", at: at + 6)
    {
      return finish(DateValue(year: value, part: .century), number.start, at + 6)
    }
    return readDateRangeStart(number, value)
  }

  /// 3~5월, 14∼15일, 2019~2020년, 6~7시: the first takes the unit of the second.
  private mutating func readDateRangeStart(_ number: KoreanNumber, _ value: Int) -> Int? {
    let loose = reader.skipSpace(number.end)
    let (sign, length) = reader.scalar(loose)
    guard sign == 0x7E || sign == 0x223C || sign == 0xFF5E || sign == 0x2013 || sign == 0x2D || sign == 0x301C else {
      return nil
    }
    guard let second = reader.digits(at: reader.skipSpace(loose + length)), second.plainDigits > 0,
      let last = second.integer
    else { return nil }
    var first = DateValue()
    if let direction, direction.end <= number.start, number.start - direction.end <= 1 {
      first.direction = direction.kind
    }
    if has("월", at: second.end), (1...12).contains(value), (1...12).contains(last) {
      first.month = value
    } else if has("일", at: second.end), (1...31).contains(value), (1...31).contains(last),
      !isDayCount(second.end + 3, number.start)
    {
      first.day = value
    } else if has("년", at: second.end), number.plainDigits == 4, (1000...2999).contains(value) {
      first.year = value
    } else if has("시", at: second.end), !has("시간", at: second.end), value <= 24, last <= 24 {
      emit(number.start, number.end, .time(TimeValue(hour: value, isHalfKnown: value > 12)), 0.8)
      return loose + length
    } else if number.plainDigits == 4, second.plainDigits == 4, (1900...2099).contains(value),
      (1900...2099).contains(last)
    {
      first.year = value
      emit(number.start, number.end, date: first, 0.9)
      emit(second.start, second.end, date: DateValue(year: last), 0.9)
      return second.end
    } else {
      return nil
    }
    emit(number.start, number.end, date: first, 0.8)
    return loose + length
  }

  /// Whether 일 counts days rather than names one; `after` is the offset after it.
  func isDayCount(_ after: Int, _ start: Int) -> Bool {
    if hasAny(KoreanDateTails.dayCounts, at: after) > 0 { return true }
    let spaced = reader.skipSpace(after)
    for word in KoreanDateTails.spanWords where has(word, at: spaced) {
      if isBounded(spaced + word.utf8CodeUnitCount) { return true }
    }
    if isLasting(after) { return true }
    let before = wordEnd(before: start)
    return hasAny(KoreanDateTails.spanPrefixes, before: before) > 0
  }

  /// Whether what follows 일 says how long something takes: 3일이 소요, 3일 정도 걸린다. A banner may hang since the 3rd (3일
  /// 걸린), so that without a particle only some forms of 걸리다 tell.
  private func isLasting(_ after: Int) -> Bool {
    let measured = hasAny(KoreanDateTails.measuring, at: reader.skipSpace(after))
    if measured > 0, isBounded(reader.skipSpace(after) + measured) { return true }
    let particle = hasAny(KoreanDateTails.takers, at: after)
    let verb = reader.skipSpace(after + particle)
    guard verb > after + particle else { return false }
    return hasAny(particle > 0 ? KoreanDateTails.taking : KoreanDateTails.surelyTaking, at: verb) > 0
  }

  private mutating func readYear(_ number: KoreanNumber, _ value: Int, _ at: Int) -> Int? {
    let digits = number.kind == .sino && (1000...2999).contains(value) ? 4 : number.plainDigits
    var end = at + 3
    let isShort = digits == 2 && isApostrophe(before: number.start)
    if has("대", at: end), !has("대비", at: end), !has("대학", at: end), digits == 4 || digits == 2, value % 10 == 0 {
      let date = DateValue(year: digits == 4 ? value : value < 30 ? 2000 + value : 1900 + value, part: .decade)
      return finish(partTail(date, &end, end + 3), number.start, end)
    }
    guard value > 0 || isShort else { return nil }
    var year = value
    if digits > 0, hasAny(KoreanDateTails.beforeChrist, before: wordEnd(before: number.start)) > 0 {
      year = 1 - value
    } else if let era, era.end <= number.start, number.start - era.end <= 1 {
      switch era.kind {
      case .dangun: year -= 2333
      case .juche:
        guard value < 1000 else { break }
        year += 1911
      case .before: year = 1 - value
      case .common, .lunar: break
      }
    } else {
      let next = reader.skipSpace(end)
      let isMonthNext =
        plain(at: next, digits: 1...2).map { has("월", at: $0.end) && (1...12).contains($0.value) } ?? false
      if digits <= 2 {
        guard isShort || isMonthNext && digits == 2 || has("생", at: end) && digits == 2 || has("학번", at: end) else {
          return nil
        }
        year += value < 50 ? 2000 : 1900
      } else {
        guard digits == 4, (1000...2999).contains(value) else { return nil }
        if !isMonthNext, isYearCount(end) { return nil }
        if value % 100 == 0, value != 1900 || true, hasAny(KoreanDateTails.ago, at: next) > 0, isBounded(next + 3),
          value != 2000 || has("전", at: next)
        {
          return nil
        }
      }
    }
    if has("도", at: end) { end += 3 }
    var date = DateValue(year: year)
    end = readYearTail(&date, number.start, end)
    return finish(date, number.start, end)
  }

  private func isApostrophe(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    return reader.bytes[offset - 1] == 0x27 || endsWith("’", before: offset) || endsWith("‘", before: offset)
  }

  /// 2000년간, 1000년 동안.
  private func isYearCount(_ after: Int) -> Bool {
    if has("간", at: after) || has("여", at: after) || has("째", at: after) || has("차", at: after) { return true }
    let spaced = reader.skipSpace(after)
    return has("동안", at: spaced) || has("만에", at: spaced)
  }

  // MARK: - Tails

  /// What follows a year: month, quarter, half, part, season. The offset after it.
  mutating func readYearTail(_ date: inout DateValue, _ start: Int, _ end: Int) -> Int {
    let next = reader.skipSpace(end)
    if let number = plain(at: next, digits: 1...2) {
      let unit = reader.skipSpace(number.end)
      if has("월", at: unit), (1...12).contains(number.value) {
        date.month = number.value
        return readMonthTail(&date, start, unit + 3)
      }
      if has("분기", at: number.end), (1...4).contains(number.value) {
        date.part = .quarter(number.value)
        return number.end + 6
      }
      if has("/4분기", at: number.end) || has("사분기", at: number.end), (1...4).contains(number.value) {
        date.part = .quarter(number.value)
        return number.end + (has("사분기", at: number.end) ? 9 : 8)
      }
      return end
    }
    guard isHangul(next) else { return end }
    for (word, part) in KoreanDateTails.halves where has(word, at: next) {
      date.part = part
      return next + word.utf8CodeUnitCount
    }
    if let match = lexicon.openingTrie.longest(in: reader.bytes, at: next), isBounded(match.end) {
      if case .month(let month) = lexicon.openings[match.payload] {
        date.month = month
        return readMonthTail(&date, start, match.end)
      }
    }
    for (word, part) in KoreanDateTails.seasons where has(word, at: next) && isBounded(next + word.utf8CodeUnitCount) {
      date.part = part
      return next + word.utf8CodeUnitCount
    }
    var after = end
    date = partTail(date, &after, end)
    return after
  }

  /// 초, 중순, 말 after a month or year.
  func partTail(_ date: DateValue, _ end: inout Int, _ at: Int) -> DateValue {
    var date = date
    end = at
    let next = reader.skipSpace(at)
    for (word, part) in KoreanDateTails.parts where has(word, at: next) && isBounded(next + word.utf8CodeUnitCount) {
      if date.part == nil { date.part = part }
      end = next + word.utf8CodeUnitCount
      return date
    }
    return date
  }

  /// What follows 월: a day, or a part.
  mutating func readMonthTail(_ date: inout DateValue, _ start: Int, _ end: Int) -> Int {
    let next = reader.skipSpace(end)
    if let number = plain(at: next, digits: 1...2), (1...31).contains(number.value) {
      let unit = reader.skipSpace(number.end)
      if has("일", at: unit), !isDayCount(unit + 3, next) {
        date.day = number.value
        return readDayTail(&date, start, unit + 3)
      }
      // 3월 5~7일, 3월 5, 6일: the first day here, the others as dates of their own.
      if isDayList(at: next) {
        date.day = number.value
        return number.end
      }
      let (sign, length) = reader.scalar(unit)
      if sign == 0x7E || sign == 0x223C || sign == 0xFF5E || sign == 0x2013 || sign == 0x2D || sign == 0x301C,
        let second = plain(at: reader.skipSpace(unit + length), digits: 1...2), has("일", at: second.end)
      {
        date.day = number.value
        return number.end
      }
      return end
    }
    var after = end
    date = partTail(date, &after, end)
    return after
  }

  /// What follows 일: the weekday.
  mutating func readDayTail(_ date: inout DateValue, _ start: Int, _ end: Int) -> Int {
    _ = readWeekday(&date, end)
    return end
  }

  /// (목), (목요일), 목요일 after a day; they are read into the date but stay outside its range.
  mutating func readWeekday(_ date: inout DateValue, _ end: Int) -> Bool {
    let next = reader.skipSpace(end)
    var index = next
    if index < reader.bytes.count, reader.bytes[index] == 0x28 {
      index += 1
      if let weekday = weekday(at: index),
        has(")", at: index + 3) || has("요일", at: index + 3) || has(",", at: index + 3)
      {
        date.weekday = weekday
        return true
      }
      return false
    }
    if let weekday = weekday(at: next), has("요일", at: next + 3) {
      date.weekday = weekday
      readUpTo = next + 9
      return true
    }
    return false
  }

  /// 월…일 as a weekday.
  func weekday(at offset: Int) -> Int? {
    guard isHangul(offset) else { return nil }
    switch reader.scalar(offset).value {
    case 0xC6D4: return 1
    case 0xD654: return 2
    case 0xC218: return 3
    case 0xBAA9: return 4
    case 0xAE08: return 5
    case 0xD1A0: return 6
    case 0xC77C: return 7
    default: return nil
    }
  }

  /// Emits a date with what was said before it; the offset to go on from.
  mutating func finish(_ date: DateValue, _ start: Int, _ end: Int) -> Int {
    var date = date
    var confidence = 1.0
    if let direction, direction.end <= start, start - direction.end <= 1 { date.direction = direction.kind }
    if let era, era.kind == .lunar, era.end <= start, start - era.end <= 1 { date.isLunar = true }
    if date.year == nil {
      if date.day != nil, date.month == nil { confidence = 0.6 }
      if date.month == nil, date.day == nil { confidence = 0.85 }
    }
    emit(start, end, date: date, confidence)
    let next = max(end, readUpTo)
    readUpTo = 0
    return next
  }
}

/// Words after and around dates.
enum KoreanDateTails {
  /// Right after 일 these make it a number of days.
  static let dayCounts: [StaticString] = ["간", "째", "차", "여", "치", "짜리", "분량", "씩", "물", "장"]
  /// After 일 and a space, as words of their own.
  static let spanWords: [StaticString] = ["동안", "만에", "만", "간", "전", "뒤", "후", "연속", "내내", "이내", "넘게", "이상", "안에", "차"]
  /// Right after 일 or as words of their own: days are measured, a date is not.
  static let measuring: [StaticString] = ["정도", "가량", "안팎", "내외", "남짓"]
  /// Between 일 and a verb of taking time.
  static let takers: [StaticString] = ["이", "은", "도", "밖에", "이나", "은커녕", "씩이나"]
  static let taking: [StaticString] = ["소요", "걸리", "걸린", "걸릴", "걸렸", "걸려", "걸림", "더 걸", "넘게 걸"]
  static let surelyTaking: [StaticString] = ["소요", "걸릴", "걸렸", "걸립", "걸리는", "걸린다", "더 걸"]
  static let beforeChrist: [StaticString] = ["BC", "B.C.", "BCE"]
  /// Before the number.
  static let spanPrefixes: [StaticString] = [
    "최근", "향후", "앞으로", "하루", "약", "최대", "최소", "총", "연중", "박", "꼬박", "무려", "최장", "최단", "길게는", "짧게는", "많게는",
  ]
  static let ago: [StaticString] = ["전", "후", "뒤"]
  static let halves: [(StaticString, DateValue.Part)] = [
    ("상반기", .half(1)), ("하반기", .half(2)), ("전반기", .half(1)), ("후반기", .half(2)),
  ]
  static let seasons: [(StaticString, DateValue.Part)] = [
    ("봄", .spring), ("여름", .summer), ("가을", .autumn), ("겨울", .winter),
  ]
  static let parts: [(StaticString, DateValue.Part)] = [
    ("초반", .early), ("초순", .early), ("상순", .early), ("초엽", .early), ("초", .early), ("중반", .mid), ("중순", .mid),
    ("중엽", .mid), ("후반", .late), ("하순", .late), ("말경", .late), ("말", .late),
  ]
  /// After 시 of an hour.
  static let afterHour: [StaticString] = [
    "에", "부터", "까지", "쯤", "께", "경", "반", "정각", "입", "였", "인", "이", "로", "는", "가", "와", "를", "의", "도", "만", "엔", "무렵",
    "전", "께서", "부로",
  ]
}
