extension DateValue {
  /// Whether two dates can be the same day or period, by what both say and, with a dateline, by what they resolve to.
  ///
  /// Without a dateline a day of the month and a weekday are `compatible` with a low score: nothing can be said.
  public func judge(_ other: DateValue, dateline: CivilDate?) -> Judgement {
    DateComparison(self, other, dateline: dateline).judge()
  }
}

/// One comparison of two dates.
struct DateComparison {
  let a: DateValue
  let b: DateValue
  let dateline: CivilDate?

  init(_ a: DateValue, _ b: DateValue, dateline: CivilDate?) {
    self.a = a
    self.b = b
    self.dateline = dateline
  }

  func judge() -> Judgement {
    if a.name != nil || b.name != nil { return judgeHolidays() }
    if a.isLunar != b.isLunar { return judgeLunar() }
    if isPeriod(a) || isPeriod(b) { return judgePeriods() }
    var equal = 0
    var conflicts: [String] = []
    func compare(_ x: Int?, _ y: Int?, _ name: String) {
      guard let x, let y else { return }
      if x == y { equal += 1 } else { conflicts.append(name) }
    }
    compare(a.year, b.year, "year")
    compare(a.month, b.month, "month")
    let bothDays = a.day != nil && b.day != nil
    compare(a.day, b.day, "day")
    // Two weekdays beside equal days of the month are judged too; a weekday beside another full date only if both say it.
    compare(a.weekday, b.weekday, "weekday")
    compare(a.nth, b.nth, "nth")
    if let x = a.relative, let y = b.relative, x.unit == y.unit, a.basis != .story, b.basis != .story {
      // In October 지난여름 is this summer.
      let mayBeOne = x.unit == .season && a.part != nil && a.part == b.part && min(x.offset, y.offset) == -1
      if x.offset == y.offset {
        equal += 1
      } else if conflicts.isEmpty, !(mayBeOne && max(x.offset, y.offset) == 0) {
        conflicts.append("relative")
      }
    }
    // 전월 and "the previous month" count from the same day of the story, whichever it is.
    if a.basis == .story, b.basis == .story, a.relative != nil, a.relative == b.relative { equal += 1 }
    if let part = compareParts() {
      if part { equal += 1 } else { conflicts.append("part") }
    }
    if !conflicts.isEmpty { return conflict(conflicts, equal: equal) }
    if let verdict = judgeByCalendar(equal: equal, bothDays: bothDays) { return verdict }
    if equal == 0 {
      if a.basis == .story || b.basis == .story {
        return granularity(a) == granularity(b) ? Judgement(.compatible, score: 0.35) : .unrelated
      }
      if a.relative != nil || b.relative != nil || granularity(a) == granularity(b) {
        return overlapsInKind ? Judgement(.compatible, score: 0.3) : .unrelated
      }
      return .unrelated
    }
    let complete = saysAsMuch
    return Judgement(complete ? .same : .compatible, score: complete ? 1 : 0.85)
  }

  // MARK: - Fields

  /// Whether both say the same fields.
  private var saysAsMuch: Bool {
    (a.year == nil) == (b.year == nil) && (a.month == nil) == (b.month == nil) && (a.day == nil) == (b.day == nil)
      && (a.part == b.part || a.weekday == nil)
  }

  /// Day, month or year: what the finest field tells.
  private func granularity(_ value: DateValue) -> Int {
    if value.day != nil || value.weekday != nil || value.resolved != nil && value.until == nil { return 0 }
    if let relative = value.relative {
      switch relative.unit {
      case .day: return 0
      case .week, .weekend: return 1
      case .month: return value.day == nil ? 2 : 0
      case .quarter, .season: return 3
      case .year: return value.month == nil ? 4 : 2
      case .decade, .century: return 5
      }
    }
    if value.month != nil { return 2 }
    if value.part != nil { return 3 }
    return 4
  }

  /// Whether fields of both are near enough in size that one may stand for the other.
  private var overlapsInKind: Bool { abs(granularity(a) - granularity(b)) <= 1 }

  /// Nil where not both name a part.
  private func compareParts() -> Bool? {
    guard let x = a.part, let y = b.part else { return nil }
    if x == y { return true }
    switch (x, y) {
    // 말 is "late" and "the end of"; 초 "early" and "the beginning of": what stands between is said loosely.
    case (.early, .late), (.late, .early): return false
    case (.quarter, .quarter), (.half, .half): return false
    case (.spring, .summer), (.spring, .autumn), (.spring, .winter), (.summer, .spring), (.summer, .autumn),
      (.summer, .winter), (.autumn, .spring), (.autumn, .summer), (.autumn, .winter), (.winter, .spring),
      (.winter, .summer), (.winter, .autumn):
      return false
    default: return nil
    }
  }

  private func isPeriod(_ value: DateValue) -> Bool { value.part == .decade || value.part == .century }

  private func judgePeriods() -> Judgement {
    guard let x = a.part, let y = b.part, let first = a.year, let second = b.year else {
      // A year inside a decade, or a relative period: no contradiction that could be proved.
      return Judgement(.compatible, score: 0.2)
    }
    if x == y {
      if first == second { return Judgement(.same, score: 1) }
      // The century may be left out on one side: the '80s.
      if x == .decade, first < 100 || second < 100, first % 100 == second % 100 {
        return Judgement(.compatible, score: 0.9)
      }
      return Judgement(.different, score: 0.85, reason: "\(describe(a)) is not \(describe(b))")
    }
    if x == .century || y == .century {
      let century = x == .century ? first : second
      let year = x == .century ? second : first
      let inside = year > (century - 1) * 100 - 1 && year <= century * 100
      return Judgement(inside ? .compatible : .different, score: 0.5)
    }
    let decade = x == .decade ? first : second
    let year = x == .decade ? second : first
    return Judgement(year >= decade && year < decade + 10 ? .compatible : .different, score: 0.5)
  }

  /// A lunar day beside a solar one: the same day, or nothing that one could say.
  private func judgeLunar() -> Judgement {
    let lunar = a.isLunar ? a : b
    let solar = a.isLunar ? b : a
    guard let day = lunar.resolved, let spans = spans(solar) else { return Judgement(.compatible, score: 0.3) }
    return Judgement(.compatible, score: spans.contains { $0.contains(day.dayNumber) } ? 0.9 : 0.3)
  }

  private func judgeHolidays() -> Judgement {
    if let x = a.name, let y = b.name {
      return x == y
        ? Judgement(.same, score: 1) : Judgement(.different, score: 0.5, reason: "\(x) is not \(y)")
    }
    if let x = a.month, let y = b.month {
      if x != y { return Judgement(.different, score: 0.4, reason: "\(describe(a)) is not \(describe(b))") }
      if let m = a.day, let n = b.day, m != n {
        return Judgement(.different, score: 0.4, reason: "\(describe(a)) is not \(describe(b))")
      }
      return Judgement(.compatible, score: 0.8)
    }
    return Judgement(.compatible, score: 0.2)
  }

  /// Whether the two may go by two clocks: one is said to be local time, and the other may be that of the reader's place.
  /// Where both say the same, they are of one place.
  private var mayLieInTwoZones: Bool { a.zone != b.zone }

  private func conflict(_ names: [String], equal: Int) -> Judgement {
    // 23일 local time is 24일 in Korea.
    if names == ["day"] || names == ["weekday"], mayLieInTwoZones {
      if let x = a.day, let y = b.day, abs(x - y) == 1 { return Judgement(.compatible, score: 0.4) }
      if let x = a.weekday, let y = b.weekday, [1, 6].contains(abs(x - y)) {
        return Judgement(.compatible, score: 0.4)
      }
    }
    // The event name 6·25 beside a date of another kind says nothing.
    if (a.basis == .eventName) != (b.basis == .eventName), equal == 0 { return .unrelated }
    let score = names.count == 1 ? (equal > 0 ? 0.95 : 0.9) : (equal > 0 ? 0.7 : 0.5)
    return Judgement(.different, score: score, reason: "\(describe(a)) is not \(describe(b))")
  }

  // MARK: - With the calendar

  /// What the dateline proves; nil where it proves nothing.
  private func judgeByCalendar(equal: Int, bothDays: Bool) -> Judgement? {
    guard let x = spans(a), let y = spans(b) else { return nil }
    let slack = mayLieInTwoZones ? 1 : 0
    var overlap = false
    var identical = false
    for first in x {
      for second in y {
        if first == second { identical = true }
        if first.lowerBound - slack <= second.upperBound, second.lowerBound - slack <= first.upperBound {
          overlap = true
        }
      }
    }
    if overlap {
      if equal > 0 { return nil }
      let dayLevel = x.allSatisfy { $0.count == 1 } && y.allSatisfy { $0.count == 1 }
      var score = identical ? (dayLevel ? 0.9 : 0.85) : 0.5
      // A bare weekday is a day of the last week; one that lies ahead, or further back, is less surely meant.
      if let dateline, a.weekday != nil || b.weekday != nil, let day = x.first(where: { y.contains($0) })?.lowerBound {
        let away = day - dateline.dayNumber
        if away > 0 || away < -6 { score = min(score, 0.55) }
      }
      return Judgement(.compatible, score: score)
    }
    // The month or year a bare day belongs to was guessed: equal words outweigh the calendar.
    if equal > 0, a.weekday == nil, b.weekday == nil { return nil }
    if a.basis == .story || b.basis == .story { return nil }
    let reach = nearestDistance(x, y)
    guard reach < 400 || a.year != nil && b.year != nil else { return .unrelated }
    var score = granularity(a) == granularity(b) ? 0.75 : 0.5
    // A date far from the dateline is of another story than a weekday.
    if a.weekday != nil && a.day == nil || b.weekday != nil && b.day == nil { score = reach <= 6 ? 0.75 : 0.3 }
    return Judgement(.different, score: score, reason: explain())
  }

  private func nearestDistance(_ x: [ClosedRange<Int>], _ y: [ClosedRange<Int>]) -> Int {
    var nearest = Int.max
    for first in x {
      for second in y {
        nearest = min(nearest, max(first.lowerBound - second.upperBound, second.lowerBound - first.upperBound))
      }
    }
    return nearest
  }

  /// The days a date may mean, as day numbers; nil where the words or the dateline do not tell.
  private func spans(_ value: DateValue) -> [ClosedRange<Int>]? {
    if value.isLunar || value.basis == .holiday && value.month == nil { return nil }
    if value.nth != nil { return value.nthDay.map { [$0.dayNumber...$0.dayNumber] } }
    if let year = value.year, let month = value.month, let day = value.day {
      return CivilDate(year: year, month: month, day: day).map { [$0.dayNumber...$0.dayNumber] }
    }
    if let resolved = value.resolved, value.direction != nil || value.relative != nil {
      let last = max(resolved, value.until ?? resolved)
      return [resolved.dayNumber...last.dayNumber]
    }
    if let day = value.day {
      guard let dateline else { return nil }
      let days = DateComparison.days(year: value.year, month: value.month, day: day, near: dateline)
      return days.isEmpty ? nil : days.map { $0.dayNumber...$0.dayNumber }
    }
    if let weekday = value.weekday {
      guard let dateline, value.basis != .story else { return nil }
      let first = dateline.adding(days: weekday - dateline.weekday)
      return [-7, 0, 7].map { first.dayNumber + $0 }.map { $0...$0 }
    }
    if let year = value.year {
      if let month = value.month {
        return DateComparison.month(year, month, value.part).map { [$0] }
      }
      return DateComparison.year(year, value.part).map { [$0] }
    }
    if let month = value.month {
      guard let dateline else { return nil }
      return (-1...1).compactMap { DateComparison.month(dateline.year + $0, month, value.part) }
    }
    if let resolved = value.resolved {
      let last = max(resolved, value.until ?? resolved)
      return [resolved.dayNumber...last.dayNumber]
    }
    return nil
  }

  /// The days around the dateline that have these fields.
  static func days(year: Int?, month: Int?, day: Int, near dateline: CivilDate) -> [CivilDate] {
    if let month {
      let years = year.map { $0...$0 } ?? (dateline.year - 1)...(dateline.year + 1)
      return years.compactMap { CivilDate(year: $0, month: month, day: day) }
    }
    return (-1...1).compactMap { step in
      let index = dateline.year * 12 + dateline.month - 1 + step
      return CivilDate(year: index / 12, month: index % 12 + 1, day: day)
    }
  }

  private static func month(_ year: Int, _ month: Int, _ part: DateValue.Part?) -> ClosedRange<Int>? {
    let length = CivilDate.daysInMonth(year: year, month: month)
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let start = first.dayNumber
    switch part {
    case .early: return start...(start + 12)
    case .mid: return (start + 7)...(start + 22)
    case .late: return (start + 17)...(start + length - 1)
    default: return start...(start + length - 1)
    }
  }

  private static func year(_ year: Int, _ part: DateValue.Part?) -> ClosedRange<Int>? {
    var from = 1
    var to = 12
    switch part {
    case .early: to = 6
    case .mid: (from, to) = (4, 9)
    case .late: from = 7
    case .quarter(let quarter): (from, to) = (max(1, quarter * 3 - 2), min(12, quarter * 3))
    case .half(let half): (from, to) = half == 1 ? (1, 6) : (7, 12)
    case .spring: (from, to) = (2, 6)
    case .summer: (from, to) = (5, 9)
    case .autumn: (from, to) = (8, 12)
    default: break
    }
    guard let first = CivilDate(year: year, month: from, day: 1),
      let last = CivilDate(year: year, month: to, day: CivilDate.daysInMonth(year: year, month: to))
    else { return nil }
    return first.dayNumber...max(first.dayNumber, last.dayNumber)
  }

  // MARK: - Words

  private func explain() -> String {
    if let dateline {
      for (day, week) in [(a, b), (b, a)] {
        if let weekday = week.weekday, week.day == nil, let number = day.day {
          let dates = DateComparison.days(year: day.year, month: day.month, day: number, near: dateline)
          if let date = dates.min(by: {
            abs($0.dayNumber - dateline.dayNumber) < abs($1.dayNumber - dateline.dayNumber)
          }) {
            let said = DateComparison.weekdayNames[weekday]
            return "\(date.iso) is a \(DateComparison.weekdayNames[date.weekday]), not a \(said)"
          }
        }
      }
    }
    return "\(describe(a)) is not \(describe(b))"
  }

  /// English names by ISO number.
  private static let weekdayNames = DateValue.weekdayNames
  private static let monthNames = [
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// A date in words an editor reads at once.
  func describe(_ value: DateValue) -> String {
    var words: [String] = []
    if let weekday = value.weekday { words.append(DateComparison.weekdayNames[weekday]) }
    switch value.part {
    case .early: words.append("early")
    case .mid: words.append("mid")
    case .late: words.append("late")
    case .quarter(let number): words.append("quarter \(number)")
    case .half(let number): words.append("half-year \(number)")
    case .decade: return "the \(value.year.map(String.init) ?? "")s"
    case .century: return "century \(value.year.map(String.init) ?? "")"
    case .spring: words.append("spring")
    case .summer: words.append("summer")
    case .autumn: words.append("autumn")
    case .winter: words.append("winter")
    case .week: words.append("week")
    case .weekend: words.append("weekend")
    case nil: break
    }
    if let month = value.month, (1...12).contains(month) {
      words.append(DateComparison.monthNames[month])
      if let day = value.day { words.append(String(day)) }
    } else if let day = value.day {
      words.append("day \(day)")
    }
    if let year = value.year { words.append(String(year)) }
    if words.isEmpty, let relative = value.relative { words.append(DateComparison.describe(relative)) }
    return words.joined(separator: " ")
  }

  private static func describe(_ relative: DateValue.Relative) -> String {
    let unit = String(describing: relative.unit)
    switch relative.offset {
    case 0: return "this \(unit)"
    case -1: return "last \(unit)"
    case 1: return "next \(unit)"
    default: return relative.offset < 0 ? "\(-relative.offset) \(unit)s ago" : "\(relative.offset) \(unit)s ahead"
    }
  }
}
