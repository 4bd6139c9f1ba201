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
}
