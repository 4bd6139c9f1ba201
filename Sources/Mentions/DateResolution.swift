import ICUSupport

extension DateValue {
  /// Fills in what follows from the day of publication: the year of 지난해, the month of 지난달 12일, the day of 어제.
  ///
  /// A bare day or month goes to the nearest one, or to where `direction` points. What hangs on the story's own time
  /// (이날, 이듬해) stays open.
  public mutating func resolve(dateline: CivilDate?) {
    if let year, let month, let day, !isLunar {
      resolved = CivilDate(year: year, month: month, day: day)
      return
    }
    if isLunar { return resolveLunar(dateline) }
    if let name {
      if resolved == nil { resolved = dateline.flatMap { Holidays.date(name, near: $0) } }
      return
    }
    guard let dateline else { return }
    if let relative, basis == .dateline { resolve(relative, dateline) }
    if let year, let month, let day {
      resolved = CivilDate(year: year, month: month, day: day)
      return
    }
    // The first Friday of July: see `period`.
    if nth != nil { return }
    if resolved != nil || basis == .story || basis == .eventName { return }
    if let day {
      let days = DateComparison.days(year: year, month: month, day: day, near: dateline)
      resolved = DateValue.nearest(days, to: dateline, direction)
    } else if let weekday, let direction, relative == nil {
      let step =
        direction == .past ? (dateline.weekday - weekday + 6) % 7 + 1 : (weekday - dateline.weekday + 6) % 7 + 1
      resolved = dateline.adding(days: direction == .past ? -step : step)
    } else if let month, year == nil, part == nil, let direction {
      var year = dateline.year
      if direction == .past, month > dateline.month { year -= 1 }
      if direction == .future, month < dateline.month { year += 1 }
      resolved = CivilDate(year: year, month: month, day: 1)
      until = CivilDate(year: year, month: month, day: CivilDate.daysInMonth(year: year, month: month))
    }
  }

  /// A lunar day becomes the solar one of its year, or the one nearest to the dateline.
  private mutating func resolveLunar(_ dateline: CivilDate?) {
    guard let month, let day else { return }
    let years = year.map { [$0] } ?? dateline.map { [$0.year - 1, $0.year, $0.year + 1] } ?? []
    let days = years.compactMap { year in
      LunarCalendar.solarDay(year: year, month: month, day: day).map { CivilDate(dayNumber: $0) }
    }
    guard let dateline else {
      resolved = days.first
      return
    }
    resolved = DateValue.nearest(days, to: dateline, direction)
  }

  private mutating func resolve(_ relative: Relative, _ dateline: CivilDate) {
    guard abs(relative.offset) < 4000 else { return }
    switch relative.unit {
    case .day: resolved = dateline.adding(days: relative.offset)
    case .year: if year == nil { year = dateline.year + relative.offset }
    case .month:
      guard month == nil else { return }
      let index = dateline.year * 12 + dateline.month - 1 + relative.offset
      year = index / 12
      month = index % 12 + 1
    case .week:
      let monday = dateline.adding(days: 1 - dateline.weekday + 7 * relative.offset)
      if let weekday {
        resolved = monday.adding(days: weekday - 1)
      } else {
        resolved = monday
        until = monday.adding(days: 6)
      }
    case .weekend:
      let saturday = dateline.adding(days: 6 - dateline.weekday + 7 * relative.offset)
      resolved = saturday
      until = saturday.adding(days: 1)
    case .quarter:
      let index = dateline.year * 4 + (dateline.month - 1) / 3 + relative.offset
      year = index / 4
      part = .quarter(index % 4 + 1)
    case .season: if relative.offset == 0, part != nil, year == nil { year = dateline.year }
    case .decade, .century: break
    }
  }

  private static func nearest(_ days: [CivilDate], to dateline: CivilDate, _ direction: Direction?) -> CivilDate? {
    var best: CivilDate?
    var distance = Int.max
    for day in days {
      let step = day.dayNumber - dateline.dayNumber
      if direction == .past, step > 0 { continue }
      if direction == .future, step < 0 { continue }
      // News tells of what was rather than of what will be: a tie goes to the past.
      let away = abs(step) * 2 + (step > 0 ? 1 : 0)
      if away < distance {
        distance = away
        best = day
      }
    }
    return best
  }
}
