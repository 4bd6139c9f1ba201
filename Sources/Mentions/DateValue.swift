/// A calendar date or a part of one, as the text says it, and what it resolves to.
public struct DateValue: Hashable, Sendable {
  /// The year, where it is said or follows from the words (지난해 with a dateline).
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
  /// (현지 시간), "local time": may shift by one day.
  public var isLocalTime: Bool

  /// Parts of years and months, and periods longer than a year.
  public enum Part: Hashable, Sendable {
    case early, mid, late
    case quarter(Int), half(Int)
    case decade, century
    case spring, summer, autumn, winter
    case week, weekend
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

  /// A date of the given parts.
  public init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, weekday: Int? = nil, part: Part? = nil,
    basis: Basis = .calendar, resolved: CivilDate? = nil, until: CivilDate? = nil, isLocalTime: Bool = false
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
    self.part = part
    self.basis = basis
    self.resolved = resolved
    self.until = until
    self.isLocalTime = isLocalTime
  }
}

/// A time of day.
public struct TimeValue: Hashable, Sendable {
  /// 0…24.
  public var hour: Int
  /// 0…59; nil where only the hour is said.
  public var minute: Int?
  /// False for "3:37" without a.m./p.m. in a text that does not count to 24.
  public var isHalfKnown: Bool
  /// The zone named beside it: KST, BST, local …
  public var zone: String?

  /// A time; `isHalfKnown` says whether morning and afternoon are told apart.
  public init(hour: Int, minute: Int? = nil, isHalfKnown: Bool = true, zone: String? = nil) {
    self.hour = hour
    self.minute = minute
    self.isHalfKnown = isHalfKnown
    self.zone = zone
  }
}
