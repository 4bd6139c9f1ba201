/// Ranks in time and lengths of time: 13년째 and "for 13 years", the fourth minute and three full ones.
extension QuantityComparison {
  /// What happens after three full minutes (3분 35초 만에) happens in the fourth.
  func isMinuteUnderWay(_ rank: Quantity, _ elapsed: Quantity) -> Bool {
    rank.role == .ordinal && elapsed.role == .duration && rank.unit == .minute && elapsed.unit == .minute
      && elapsed.magnitude.adding(Decimal10(1)) == rank.magnitude
  }

  /// Whether a rank in time says how long something has gone on: 13년째 is "for 13 years", and "13 months" are a slip for it.
  /// Other figures of other units are about something else.
  static func isUnderWay(_ rank: Quantity, _ length: Quantity) -> Bool {
    guard let first = rank.unit, let second = length.unit else { return false }
    if first == second { return true }
    guard calendarUnits.contains(first.id), calendarUnits.contains(second.id) else { return false }
    if rank.magnitude == length.magnitude { return true }
    guard let x = first.base(rank.magnitude.double), let y = second.base(length.magnitude.double) else { return false }
    return abs(x - y) <= 0.08 * max(x, y)
  }

  private static let calendarUnits: Set<String> = ["day", "week", "month", "year", "decade"]

  /// How surely two equal times of one unit are one, whatever else was read of them.
  static let ofEqualTimes = 0.8

  /// Whether both say one time in one unit: 12개월 숙성 is "aged 12 months", be it an age or a length. Ranks say which of
  /// several it is.
  var areEqualTimes: Bool {
    guard let unit = a.unit, unit == b.unit, unit.dimension == .time, a.magnitude == b.magnitude, a.upper == b.upper
    else { return false }
    return a.role != b.role && [a.role, b.role].allSatisfy { $0 == .age || $0 == .duration || $0 == .count }
  }

  /// Whether one is told by the clock and the other by the calendar, so that neither was meant for the other: the
  /// 2시간7분15초 of a race and "three years ago". Equal numbers may be a slip of the unit.
  var areOfOtherScales: Bool {
    guard let first = a.unit?.id, let second = b.unit?.id, a.magnitude != b.magnitude else { return false }
    return QuantityComparison.clockUnits.contains(first) && QuantityComparison.longUnits.contains(second)
      || QuantityComparison.longUnits.contains(first) && QuantityComparison.clockUnits.contains(second)
  }

  private static let clockUnits: Set<String> = ["millisecond", "second", "minute", "hour"]
  private static let longUnits: Set<String> = ["month", "quarter", "year", "decade", "century", "millennium"]

  // MARK: - Minutes of matches

  /// What two minutes of a match say; nil where they are compared as any other figures.
  func judgeMinutesOfMatch() -> Judgement? {
    guard a.unit == .minute, b.unit == .minute, a.role == .ordinal || b.role == .ordinal,
      let first = a.magnitude.integer,
      let second = b.magnitude.integer
    else { return nil }
    guard QuantityComparison.minutes.contains(first), QuantityComparison.minutes.contains(second) else { return nil }
    let apart = abs(first - second)
    guard a.isOfMatch, b.isOfMatch else {
      // Where the half is not said the second may count on from 45: 22분 is the 67th minute.
      return apart == QuantityComparison.half ? Judgement(.compatible, score: 0.8) : nil
    }
    switch apart {
    case 0: return Judgement(.same, score: 1)
    // The 19th minute begins when 18 are over.
    case 1: return Judgement(.compatible, score: 0.8)
    case QuantityComparison.half: return Judgement(.different, score: 0.7, reason: "\(a.figure) is not \(b.figure)")
    default:
      let isOfShorterHalf = max(first, second) > QuantityComparison.half && QuantityComparison.shorter.contains(apart)
      return isOfShorterHalf ? Judgement(.compatible, score: 0.6) : nil
    }
  }

  /// The minutes of which matches have any.
  private static let minutes = 0...1000
  /// The minutes of a half of football.
  private static let half = 45
  /// By how much the halves of rugby and handball are shorter.
  private static let shorter: Set<Int> = [5, 15]
}
