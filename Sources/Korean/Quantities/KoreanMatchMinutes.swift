import Mentions

/// Minutes of matches: 후반 18분 is a point in time and no length of it.
extension KoreanQuantityScanner {
  /// The minute as one counted from the kick-off, from the word for its half on; nil for other durations, and where the half
  /// does not tell (연장, stoppage time).
  func minuteOfMatch(_ quantity: Quantity, _ start: Int, _ end: Int) -> (quantity: Quantity, start: Int)? {
    guard quantity.role == .duration, quantity.unit == .minute, quantity.upper == nil, isPointOfTime(end),
      let part = partOfMatch(before: start), let from = part.from, let minute = quantity.magnitude.integer,
      (1...part.length).contains(minute)
    else { return nil }
    var point = quantity
    point.magnitude = Decimal10(Int128(from + minute))
    point.role = .ordinal
    point.significantDigits = 2
    point.difference = .never
    point.isOfMatch = true
    return (point, part.start)
  }

  /// Whether the counter is a bare 분, or 분 만에: 분간 and 분 동안 are lengths.
  private func isPointOfTime(_ end: Int) -> Bool {
    endsWith("만에", before: end) || endsWith("분", before: end) && !has("간", at: end) && !has(" 동안", at: end)
  }

  /// The part of a match that the word before `offset` names, and where that word begins. 전후반 are both.
  func partOfMatch(before offset: Int) -> (start: Int, from: Int?, length: Int)? {
    let end = wordEnd(before: offset)
    for part in KoreanMatchMinutes.parts where endsWith(part.word, before: end) {
      let start = end - part.word.utf8CodeUnitCount
      return isHangul(before: start) ? nil : (start, part.from, part.length)
    }
    return nil
  }
}

/// The parts of a match of football.
enum KoreanMatchMinutes {
  /// Their words, longer ones first, the minutes that were played before them and those that they last.
  static let parts: [(word: StaticString, from: Int?, length: Int)] = [
    ("연장 전반", 90, 15), ("연장전반", 90, 15), ("연장 후반", 105, 15), ("연장후반", 105, 15), ("연장전", nil, 30), ("연장", nil, 30),
    ("전반전", 0, 45), ("후반전", 45, 45), ("전반", 0, 45), ("후반", 45, 45),
  ]
}
