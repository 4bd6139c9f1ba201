import ICUSupport

/// When holidays fall, by their ids.
public enum Holidays {
  private enum Rule {
    case fixed(Int, Int)
    /// Month and day of the lunar calendar.
    case lunar(Int, Int)
    /// Month, weekday, and which of them (-1: the last), with days added.
    case weekday(Int, Int, Int, Int = 0)
    /// Days after Easter Sunday.
    case easter(Int)
  }

  /// Korean public holidays and days kept, and those of the United States the press writes of.
  private static let rules: [String: Rule] = [
    "new-year": .fixed(1, 1), "new-year-eve": .fixed(12, 31), "seollal": .lunar(1, 1), "daeboreum": .lunar(1, 15),
    "valentine": .fixed(2, 14), "march-first": .fixed(3, 1), "women": .fixed(3, 8), "april-fools": .fixed(4, 1),
    "arbor": .fixed(4, 5), "earth": .fixed(4, 22), "buddha": .lunar(4, 8), "children": .fixed(5, 5),
    "parents": .fixed(5, 8), "teachers": .fixed(5, 15), "dano": .lunar(5, 5), "korean-memorial": .fixed(6, 6),
    "constitution": .fixed(7, 17), "chilseok": .lunar(7, 7), "liberation": .fixed(8, 15), "chuseok": .lunar(8, 15),
    "armed-forces": .fixed(10, 1), "foundation": .fixed(10, 3), "hangul": .fixed(10, 9), "halloween": .fixed(10, 31),
    "christmas-eve": .fixed(12, 24), "christmas": .fixed(12, 25), "boxing": .fixed(12, 26),
    "mlk": .weekday(1, 1, 3), "presidents": .weekday(2, 1, 3), "mothers": .weekday(5, 7, 2),
    "fathers": .weekday(6, 7, 3), "juneteenth": .fixed(6, 19), "us-independence": .fixed(7, 4),
    "columbus": .weekday(10, 1, 2), "veterans": .fixed(11, 11), "thanksgiving": .weekday(11, 4, 4),
    "black-friday": .weekday(11, 4, 4, 1), "cyber-monday": .weekday(11, 4, 4, 4), "easter": .easter(0),
    "good-friday": .easter(-2), "ash-wednesday": .easter(-46), "palm-sunday": .easter(-7),
    "st-patrick": .fixed(3, 17), "bastille": .fixed(7, 14),
  ]

  /// The day of the holiday `id` in `year`; nil where there is no such id.
  public static func date(_ id: String, year: Int) -> CivilDate? {
    switch rules[id] {
    case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)
    case .lunar(let month, let day):
      LunarCalendar.solarDay(year: year, month: month, day: day).map { CivilDate(dayNumber: $0) }
    case .weekday(let month, let weekday, let nth, let more):
      CivilDate.nth(nth, weekday: weekday, year: year, month: month)?.adding(days: more)
    case .easter(let days): easter(year)?.adding(days: days)
    case nil: nil
    }
  }

  /// The day of the holiday nearest to `dateline`.
  static func date(_ id: String, near dateline: CivilDate) -> CivilDate? {
    (-1...1).compactMap { date(id, year: dateline.year + $0) }
      .min { abs($0.dayNumber - dateline.dayNumber) < abs($1.dayNumber - dateline.dayNumber) }
  }

  /// Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876.
  private static func easter(_ year: Int) -> CivilDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
