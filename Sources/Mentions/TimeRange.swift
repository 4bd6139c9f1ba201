extension TimeValue {
  /// Gives the end of a range that lacks its half of the day the one that the other end implies: 오후 1시부터 4시까지 ends
  /// at 16:00, "11 to 3 p.m." begins at 11:00. What was not said stays marked as not known.
  public static func shareHalf(_ first: inout TimeValue, _ second: inout TimeValue) {
    guard first.isHalfKnown != second.isHalfKnown, first.hour <= 24, second.hour <= 24 else { return }
    if first.isHalfKnown {
      guard second.hour <= 12 else { return }
      let hour = second.hour % 12
      let choices = first.hour < 12 ? [hour, hour + 12] : [hour + 12, hour]
      second.hour = choices.first { $0 * 60 + (second.minute ?? 0) > first.minutes } ?? hour
    } else {
      guard first.hour <= 12 else { return }
      let hour = first.hour % 12
      let choices = second.hour < 12 ? [hour, hour + 12] : [hour + 12, hour]
      first.hour = choices.first { $0 * 60 + (first.minute ?? 0) < second.minutes } ?? hour + 12
    }
  }
}
