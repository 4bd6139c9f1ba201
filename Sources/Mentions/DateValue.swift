/// A calendar date or a part of one, as the text says it, and what it resolves to.
public struct DateValue: Hashable, Sendable {
  /// The year, where it is said or follows from the words (지난해 with a dateline). Of a decade its first year; of a
  /// century its number (19 for the 19th).
  public var year: Int?
  /// 1…12.
  public var month: Int?
  /// 1…31.
  public var day: Int?
  /// ISO weekday: Monday 1 … Sunday 7.
  public var weekday: Int?
  /// What else the words say: a part of the month, a quarter, a decade, an era.
  public var part: Part?
  /// How the words point to it: said in full, or relative to the dateline or to the story.
  public var basis: Basis
  /// The date the words resolve to with a dateline; nil without one, or where the day stays open.
  public var resolved: CivilDate?
  /// The last day of a range or period that was resolved or said.
  public var until: CivilDate?
  /// By whose clock the words tell the day: it may shift by one where the other side goes by another.
  public var zone: Zone?
  /// How far the words point away from the day of publication or of the story: 지난해 is one year back.
  public var relative: Relative?
  /// Which side of the dateline the words look to: 지난 23일 back, 오는 23일 ahead.
  public var direction: Direction?
  /// The id of a holiday: `chuseok`, `christmas`.
  public var name: String?
  /// Counted by the lunar calendar of Korea (음력); `resolved` is the solar day, where the year is known.
  public var isLunar: Bool
  /// Which of its kind in the month or year: 7월 첫째 주 금요일 and 10월 둘째 주 have 1 and 2, the last one -1.
  public var nth: Int?
  /// Whether the date begins a range that the next date of the text ends: 3월 5일부터 7일까지.
  public var opensRange = false

  /// Parts of years and months, and periods longer than a year.
  public enum Part: Hashable, Sendable {
    case early, mid, late
    case quarter(Int), half(Int)
    case decade, century
    case spring, summer, autumn, winter
    case week, weekend
  }

  /// Whose clock tells the day.
  public enum Zone: UInt8, Hashable, Sendable {
    /// That of the place the story is about: 현지 시간, "local time", "U.S. time".
    case local
    /// That of Korea: 한국 시간, "Korean time", KST.
    case korean
  }

  /// How the words point to a date.
  public enum Basis: String, Hashable, Sendable {
    /// 2025년 1월 23일, "January 23", 23일, "Monday".
    case calendar
    /// Counted from the day of publication: 어제, 지난달, "last year", "tomorrow".
    case dateline
    /// Counted from the day the story speaks of: 이날, 전날, 이듬해, "the next day".
    case story
    /// An event named by its date: 5·18, 6·25.
    case eventName
    /// A holiday.
    case holiday
  }

  /// A step in calendar units.
  public struct Relative: Hashable, Sendable {
    /// What is counted.
    public var unit: Unit
    /// How many of them, back where negative.
    public var offset: Int

    /// Calendar units that relative words count in.
    public enum Unit: UInt8, Hashable, Sendable {
      case day, week, weekend, month, quarter, season, year, decade, century
    }

    /// A step of `offset` units.
    public init(_ unit: Unit, _ offset: Int) {
      self.unit = unit
      self.offset = offset
    }
  }

  /// Where words look, seen from the dateline.
  public enum Direction: UInt8, Hashable, Sendable { case past, future }

  /// A date of the given parts.
  public init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil, part: Part? = nil,
    basis: Basis = .calendar, resolved: CivilDate? = nil, until: CivilDate? = nil, zone: Zone? = nil,
    relative: Relative? = nil, direction: Direction? = nil, name: String? = nil, isLunar: Bool = false,
    nth: Int? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
    self.part = part
    self.basis = basis
    self.resolved = resolved
    self.until = until
    self.zone = zone
    self.relative = relative
    self.direction = direction
    self.name = name
    self.isLunar = isLunar
    self.nth = nth
  }

  /// The date in ISO 8601 form, as far as the words go: `2025-01-23`, `2002-06`, `2002`, `2018-Q2`, `--06-13`, `--06`,
  /// `---09`, `W3`, `198X` (a decade), `18XX` (the 19th century). Nil where the words say nothing but a relation.
  public var iso: String? {
    if let year {
      switch part {
      case .decade: return "\(DateValue.padded(year / 10, 3))X"
      case .century: return "\(DateValue.padded(max(0, year - 1), 2))XX"
      case .quarter(let quarter) where month == nil: return "\(DateValue.padded(year, 4))-Q\(quarter)"
      case .half(let half) where month == nil: return "\(DateValue.padded(year, 4))-H\(half)"
      default: break
      }
      if let season, month == nil { return "\(DateValue.padded(year, 4))-\(season)" }
      if nth != nil, let day = nthDay { return day.iso }
      if part == .week, let nth {
        let month = month.map { "-" + DateValue.padded($0, 2) } ?? ""
        return "\(DateValue.padded(year, 4))\(month)-W\(DateValue.padded(nth < 0 ? 5 : nth, 2))"
      }
      guard let month else { return DateValue.padded(year, 4) }
      guard let day else { return "\(DateValue.padded(year, 4))-\(DateValue.padded(month, 2))" }
      return "\(DateValue.padded(year, 4))-\(DateValue.padded(month, 2))-\(DateValue.padded(day, 2))"
    }
    if let month {
      if let nth, let weekday { return "--\(DateValue.padded(month, 2))-WXX-\(weekday)-#\(nth)" }
      if let nth, part == .week { return "--\(DateValue.padded(month, 2))-W\(DateValue.padded(nth < 0 ? 5 : nth, 2))" }
      guard let day else { return "--\(DateValue.padded(month, 2))" }
      return "--\(DateValue.padded(month, 2))-\(DateValue.padded(day, 2))"
    }
    if let day { return "---\(DateValue.padded(day, 2))" }
    if let weekday { return "W\(weekday)" }
    switch part {
    case .quarter(let quarter): return "Q\(quarter)"
    case .half(let half): return "H\(half)"
    default: break
    }
    if let resolved {
      switch relative?.unit {
      case .week where weekday == nil: return resolved.isoWeek
      case .weekend: return resolved.isoWeek + "-WE"
      default: return resolved.iso
      }
    }
    return season
  }

  /// The season as TIMEX3 writes it: SP, SU, FA, WI.
  private var season: String? {
    switch part {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    default: nil
    }
  }

  /// English names of the weekdays by their ISO number.
  public static let weekdayNames = [
    "", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// How near to the day of publication a day and month are surely those of its year.
  private static let nearDays = 60

  /// The weekday the text gives where it contradicts the date it stands with: 10월 5일(목) when that day is a Sunday.
  ///
  /// Needs year, month and day (said, or resolved with a dateline); nil where they agree or cannot be verified. Dates
  /// without a year are those nearest to the dateline where they lie near it; else they are tried in the year before, of
  /// and after it, and only when the weekday fits in none is it a contradiction.
  public func weekdayContradiction(dateline: CivilDate?) -> (said: Int, actual: Int, day: CivilDate)? {
    guard let weekday, nth == nil, zone == nil, !isLunar, basis == .calendar || basis == .dateline else { return nil }
    if let year, let month, let day {
      guard let date = CivilDate(year: year, month: month, day: day), date.weekday != weekday else { return nil }
      return (weekday, date.weekday, date)
    }
    guard let dateline, let day else { return nil }
    func distance(_ date: CivilDate) -> Int { abs(date.dayNumber - dateline.dayNumber) }
    let days = DateComparison.days(year: year, month: month, day: day, near: dateline)
    guard let nearest = days.min(by: { distance($0) < distance($1) }), nearest.weekday != weekday else { return nil }
    // A day and month of these weeks is this year's; another may be of the year before or after.
    let isNear = month != nil && distance(nearest) <= DateValue.nearDays
    if !isNear, days.contains(where: { $0.weekday == weekday }) { return nil }
    return (weekday, nearest.weekday, nearest)
  }
}

/// A time of day.
public struct TimeValue: Hashable, Sendable {
  /// 0…24.
  public var hour: Int
  /// 0…59; nil where only the hour is said.
  public var minute: Int?
  /// 0…59, where seconds are said; no comparison looks at them.
  public var second: Int?
  /// False for "3:37" without a.m./p.m. in a text that does not count to 24.
  public var isHalfKnown: Bool
  /// The zone named beside it: KST, BST, local …
  public var zone: String?
  /// Whether the time begins a range that the next time of the text ends: 오후 4시부터 5시까지.
  public var opensRange = false

  /// A time; `isHalfKnown` says whether morning and afternoon are told apart.
  public init(hour: Int, minute: Int? = nil, isHalfKnown: Bool = true, zone: String? = nil) {
    self.hour = hour
    self.minute = minute
    self.isHalfKnown = isHalfKnown
    self.zone = zone
  }

  /// `HH:MM`, with `:SS` where seconds are said.
  public var iso: String {
    let minutes = "\(DateValue.padded(hour, 2)):\(DateValue.padded(minute ?? 0, 2))"
    return second.map { "\(minutes):\(DateValue.padded($0, 2))" } ?? minutes
  }

  /// Minutes after midnight.
  var minutes: Int { hour * 60 + (minute ?? 0) }
}
