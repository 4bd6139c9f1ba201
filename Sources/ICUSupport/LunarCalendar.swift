import CICUShim

/// The lunar calendar of Korea, as ICU computes it (dangi).
public enum LunarCalendar {
  /// The solar day, counted from 1970-01-01, of a lunar day; nil where the year is none of 1900…2100 or the day none of
  /// a lunar month.
  public static func solarDay(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) -> Int? {
    guard (1900...2100).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
    var status: Int32 = 0
    let days = dj_lunar_to_solar(Int32(year), Int32(month), Int32(day), isLeapMonth ? 1 : 0, &status)
    return ICUStatus.failed(status) ? nil : Int(days)
  }
}
