import Mentions

/// Minutes of matches: "the 63rd minute", "18 minutes into the second half", "eight minutes from time".
extension EnglishQuantityScanner {
  /// A length of time that counts from or to a mark of a match, as the minute it leads to; nil for other durations.
  func minuteOfMatch(_ quantity: Quantity, _ end: Int) -> Quantity? {
    guard quantity.role == .duration, quantity.unit == .minute, quantity.upper == nil,
      let minutes = quantity.magnitude.integer, (1...EnglishMatchMinutes.half).contains(minutes),
      let mark = mark(after: end)
    else { return nil }
    let minute = mark.isAhead ? mark.minute - minutes : mark.minute + minutes
    guard minute > 0 else { return nil }
    var point = quantity
    point.magnitude = Decimal10(Int128(minute))
    point.role = .ordinal
    point.significantDigits = 2
    point.isOfMatch = true
    return point
  }

  /// The mark that the words after `offset` count from, or to.
  private func mark(after offset: Int) -> (minute: Int, isAhead: Bool)? {
    let next = reader.skipSpace(offset)
    for (joint, isAhead) in EnglishMatchMinutes.joints where reader.has(joint, at: next) {
      let at = reader.skipSpace(next + joint.utf8CodeUnitCount)
      let marks = isAhead ? EnglishMatchMinutes.marksAhead : EnglishMatchMinutes.marksBehind
      guard let mark = marks.first(where: { reader.has($0.word, at: at) }),
        !reader.has("to", at: reader.skipSpace(at + mark.word.utf8CodeUnitCount))
      else { return nil }
      return (mark.minute, isAhead)
    }
    return nil
  }

  /// The minute of an ordinal (the 63rd minute), counted from the kick-off where the words tell.
  func sinceKickOff(_ quantity: Quantity, _ start: Int, _ end: Int) -> Quantity {
    guard quantity.unit == .minute, let minute = quantity.magnitude.integer,
      (1...EnglishMatchMinutes.last).contains(minute)
    else { return quantity }
    var point = quantity
    let next = reader.skipSpace(end)
    if reader.has("of the second half", at: next) {
      point.magnitude = Decimal10(Int128(minute + EnglishMatchMinutes.half))
      point.isOfMatch = true
    } else if reader.has("of the first half", at: next) {
      point.isOfMatch = true
    } else {
      point.isOfMatch =
        minute > EnglishMatchMinutes.half || !reader.has("of", at: next) && !isPartOfMatchNamed(before: start)
    }
    return point
  }

  /// Whether the sentence has named a part of the match before, from which the minute may count.
  private func isPartOfMatchNamed(before offset: Int) -> Bool {
    var index = offset
    while index > 0, !isSentenceEnd(index - 1) {
      index -= 1
      if reader.hasAny(EnglishMatchMinutes.parts, at: index) > 0 { return true }
    }
    return false
  }

  private func isSentenceEnd(_ offset: Int) -> Bool {
    reader.byte(offset) == 0x0A || reader.byte(offset) == 0x2E && reader.byte(offset + 1) == 0x20
  }
}

/// Words around minutes of matches.
enum EnglishMatchMinutes {
  /// The minutes of a half of football.
  static let half = 45
  /// The last minute that a match may have.
  static let last = 130
  static let joints: [(word: StaticString, isAhead: Bool)] = [
    ("before", true), ("from", true), ("into", false), ("after", false),
  ]
  static let marksAhead: [(word: StaticString, minute: Int)] = [
    ("the break", 45), ("halftime", 45), ("half-time", 45), ("half time", 45), ("the interval", 45),
    ("the final whistle", 90), ("full time", 90), ("full-time", 90), ("fulltime", 90), ("time", 90),
  ]
  static let marksBehind: [(word: StaticString, minute: Int)] = [
    ("the break", 45), ("halftime", 45), ("half-time", 45), ("half time", 45), ("the interval", 45),
    ("the restart", 45), ("the second half", 45), ("the first half", 0), ("the match", 0), ("the game", 0),
    ("kick-off", 0), ("kickoff", 0),
  ]
  static let parts: [StaticString] = [
    "half", "halftime", "half-time", "break", "interval", "restart", "extra time", "overtime", "stoppage",
    "injury time",
    "added time", "quarter", "period",
  ]
}
