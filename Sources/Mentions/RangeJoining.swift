extension [Mention] {
  /// Makes the dates or the times at `index` and right before it the two ends of a range: what is said at one end and
  /// holds for both is given to the other. Nothing happens where they are neither two dates nor two times.
  ///
  /// With `sharesYear` a year said at the end alone holds for the beginning, too: "from May to June 2018".
  public mutating func joinRange(endingAt index: Int, dateline: CivilDate?, sharesYear: Bool = false) {
    guard indices.contains(index), index > 0 else { return }
    switch (self[index - 1].value, self[index].value) {
    case (.date(var first), .date(var second)):
      if sharesYear { DateValue.shareYear(&first, second, dateline: dateline) }
      DateValue.joinRange(&first, &second, dateline: dateline)
      self[index - 1].value = .date(first)
      self[index].value = .date(second)
    case (.time(var first), .time(var second)):
      first.opensRange = true
      TimeValue.shareHalf(&first, &second)
      self[index - 1].value = .time(first)
      self[index].value = .time(second)
    default: break
    }
  }

  /// Whether the mentions at `index` and right before it are two dates or two times, and so may be the ends of a range.
  public func mayBeRange(endingAt index: Int) -> Bool {
    guard indices.contains(index), index > 0 else { return false }
    return switch (self[index - 1].value, self[index].value) {
    case (.date, .date), (.time, .time): true
    default: false
    }
  }
}

extension TimeValue {
  /// Gives the end of a range that lacks its half of the day the one that the other end implies: 오후 1시부터 4시까지 ends
  /// at 16:00, "11 to 3 p.m." begins at 11:00. What was not said stays marked as not known.
  static func shareHalf(_ first: inout TimeValue, _ second: inout TimeValue) {
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
