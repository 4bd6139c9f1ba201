extension DateValue {
  /// The day of an Nth weekday ("the first Friday of July 2016"); nil where its month or year is open.
  var nthDay: CivilDate? {
    guard let nth, let weekday, let year, let month else { return nil }
    return CivilDate.nth(nth, weekday: weekday, year: year, month: month)
  }

  /// The first and last day of what the words name: a year, a quarter, late March, the 1970s; a single day twice. Nil
  /// where the year is neither said nor follows from the day of publication.
  ///
  /// Seasons are the meteorological ones (spring is March to May); 초 and 말 are the halves of a month or year; weeks of a month
  /// are counted as KS X ISO 8601 counts those of a year: the first is the one with the first Thursday.
  public func period(dateline: CivilDate? = nil) -> (first: CivilDate, last: CivilDate)? {
    if let day = nthDay { return (day, day) }
    if let resolved {
      guard part != nil, relative?.unit == .week, let sunday = until else { return (resolved, until ?? resolved) }
      switch part {
      case .early: return (resolved, resolved.adding(days: 2))
      case .mid: return (resolved.adding(days: 1), resolved.adding(days: 4))
      case .late: return (resolved.adding(days: 3), sunday)
      default: return (resolved, sunday)
      }
    }
    if let year { return period(of: year) }
    guard let dateline, basis == .calendar else { return nil }
    if part == .weekend {
      let saturday = dateline.adding(days: 6 - dateline.weekday)
      return (saturday, saturday.adding(days: 1))
    }
    let isNamed: Bool
    switch part {
    case .quarter, .half, .spring, .summer, .autumn, .winter: isNamed = month == nil
    case .week: isNamed = nth != nil && month != nil
    default: isNamed = nth != nil && month != nil
    }
    guard isNamed else { return nil }
    let candidates = (-1...1).compactMap { step -> (first: CivilDate, last: CivilDate)? in
      var dated = self
      dated.year = dateline.year + step
      return dated.nthDay.map { ($0, $0) } ?? dated.period(of: dateline.year + step)
    }
    let ahead = candidates.filter { direction == nil || (direction == .future) == !($0.last < dateline) }
    return ahead.min { DateValue.distance($0, dateline) < DateValue.distance($1, dateline) }
  }

  /// Gives the beginning of a range the year that is only said at its end: "May 3-7, 2018".
  static func shareYear(_ first: inout DateValue, _ second: DateValue, dateline: CivilDate?) {
    guard first.year == nil, first.relative == nil, let year = second.year, let month = first.month,
      let last = second.month, (first.day == nil) == (second.day == nil), month <= last
    else { return }
    first.year = year
    first.resolve(dateline: dateline)
  }

  /// Makes two dates the ends of a range: the second looks where the first does and does not lie before it.
  static func joinRange(_ first: inout DateValue, _ second: inout DateValue, dateline: CivilDate?) {
    first.opensRange = true
    if second.direction == nil, let direction = first.direction, second.relative == nil, second.year == nil {
      second.direction = direction
      second.resolved = nil
      second.until = nil
      second.resolve(dateline: dateline)
    }
    guard let from = first.resolved, let to = second.resolved, to < from, second.year == nil, second.relative == nil,
      second.basis == .calendar
    else { return }
    if let month = second.month, let day = second.day {
      second.resolved = [from.year, from.year + 1].compactMap { CivilDate(year: $0, month: month, day: day) }
        .first { !($0 < from) }
    } else if let day = second.day {
      second.resolved = [0, 1].compactMap { step in
        let index = from.year * 12 + from.month - 1 + step
        return CivilDate(year: index / 12, month: index % 12 + 1, day: day)
      }.first { !($0 < from) }
    }
  }

  /// How far a period lies from a day; a tie goes to the past.
  private static func distance(_ period: (first: CivilDate, last: CivilDate), _ day: CivilDate) -> Int {
    if period.last < day { return (day.dayNumber - period.last.dayNumber) * 2 }
    return day < period.first ? (period.first.dayNumber - day.dayNumber) * 2 + 1 : 0
  }

  private func period(of year: Int) -> (first: CivilDate, last: CivilDate)? {
    func months(_ from: Int, _ to: Int, _ last: Int = 0) -> (first: CivilDate, last: CivilDate)? {
      guard let first = CivilDate(year: year, month: from, day: 1),
        let end = CivilDate(year: year + last, month: to, day: CivilDate.daysInMonth(year: year + last, month: to))
      else { return nil }
      return (first, end)
    }
    if let month {
      if let day { return CivilDate(year: year, month: month, day: day).map { ($0, $0) } }
      guard let whole = months(month, month) else { return nil }
      switch part {
      case .early: return (whole.first, whole.first.adding(days: 14))
      case .mid: return (whole.first.adding(days: 9), whole.first.adding(days: 19))
      case .late: return (whole.first.adding(days: 15), whole.last)
      case .week: return nth.flatMap { DateValue.week($0, from: whole.first, to: whole.last) }
      default: return whole
      }
    }
    guard day == nil, weekday == nil else { return nil }
    switch part {
    case .decade:
      guard let first = CivilDate(year: year, month: 1, day: 1),
        let last = CivilDate(year: year + 9, month: 12, day: 31)
      else { return nil }
      return (first, last)
    case .century:
      guard let first = CivilDate(year: (year - 1) * 100 + 1, month: 1, day: 1),
        let last = CivilDate(year: year * 100, month: 12, day: 31)
      else { return nil }
      return (first, last)
    case .quarter(let quarter): return (1...4).contains(quarter) ? months(quarter * 3 - 2, quarter * 3) : nil
    case .half(let half): return half == 1 ? months(1, 6) : months(7, 12)
    case .early: return months(1, 6)
    case .mid: return months(4, 9)
    case .late: return months(7, 12)
    case .spring: return months(3, 5)
    case .summer: return months(6, 8)
    case .autumn: return months(9, 11)
    case .winter: return months(12, 2, 1)
    case .week:
      guard let nth, let whole = months(1, 12) else { return nil }
      return DateValue.week(nth, from: whole.first, to: whole.last)
    case .weekend, nil: return months(1, 12)
    }
  }

  /// The Nth week, Monday to Sunday, of those whose Thursday lies between `first` and `last`; -1 is the last.
  private static func week(_ nth: Int, from first: CivilDate, to last: CivilDate) -> (
    first: CivilDate, last: CivilDate
  )? {
    let thursday: CivilDate
    if nth > 0 {
      thursday = first.adding(days: (4 - first.weekday + 7) % 7 + 7 * (nth - 1))
    } else {
      thursday = last.adding(days: -((last.weekday - 4 + 7) % 7) + 7 * (nth + 1))
    }
    guard !(thursday < first), !(last < thursday) else { return nil }
    return (thursday.adding(days: -3), thursday.adding(days: 3))
  }
}

extension CivilDate {
  /// The Nth `weekday` of a month, -1 the last; nil where it has none.
  static func nth(_ nth: Int, weekday: Int, year: Int, month: Int) -> CivilDate? {
    let length = daysInMonth(year: year, month: month)
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let day = 1 + (weekday - first.weekday + 7) % 7
    if nth > 0 { return CivilDate(year: year, month: month, day: day + 7 * (nth - 1)) }
    return CivilDate(year: year, month: month, day: day + (length - day) / 7 * 7 + 7 * (nth + 1))
  }
}

extension Quantity {
  /// The days a duration leads to from the day of publication: 사흘 전 is one day, 지난 3주 a stretch. Nil for what
  /// leads nowhere or only hints at its length.
  public func period(dateline: CivilDate) -> (first: CivilDate, last: CivilDate)? {
    guard role == .duration, let course, let unit, upper == nil, let count = magnitude.integer, count < 10_000 else {
      return nil
    }
    func shifted(_ count: Int) -> CivilDate? {
      switch unit.id {
      case "day": dateline.adding(days: count)
      case "week": dateline.adding(days: 7 * count)
      case "month": dateline.adding(months: count)
      case "quarter": dateline.adding(months: 3 * count)
      case "year": dateline.adding(months: 12 * count)
      case "decade": dateline.adding(months: 120 * count)
      default: nil
      }
    }
    switch course {
    case .ago: return shifted(-count).map { ($0, $0) }
    case .ahead: return shifted(count).map { ($0, $0) }
    case .past: return shifted(-count).map { ($0, dateline) }
    case .coming: return shifted(count).map { (dateline, $0) }
    }
  }
}
