import Mentions
import TextModel

/// How long a race took, as result lists write it: 2:15.17, 2:05:17.
extension EnglishQuantityScanner {
  /// Minutes with seconds and their parts, or hours, minutes and seconds that no clock shows; nil for anything else.
  mutating func readRaceTime(at start: Int) -> Int? {
    guard let first = reader.plain(at: start, digits: 1...2), let second = sixties(behind: first.end) else {
      return nil
    }
    let third = sixties(behind: second.end)
    let end = third?.end ?? second.end
    let whole = third.map { (first.value * 60 + second.value) * 60 + $0.value } ?? first.value * 60 + second.value
    if reader.byte(end) == 0x2E, let part = reader.plain(at: end + 1, digits: 1...3), !reader.isLetter(part.end),
      let seconds = Decimal10(Int128(whole)).adding(Decimal10(Int128(part.value), exponent: -part.digits))
    {
      return emitSeconds(seconds, start, part.end)
    }
    // "At 2:05:17" somebody looked at a clock.
    guard third != nil, first.digits == 1, half(at: reader.skipJoint(end) ?? end) == nil,
      reader.hasAny(EnglishRaceTimes.ofClocks, before: start - 1) == 0
    else { return nil }
    return emitSeconds(Decimal10(Int128(whole)), start, end)
  }

  private mutating func emitSeconds(_ seconds: Decimal10, _ start: Int, _ end: Int) -> Int {
    emit(
      start, end,
      quantity: Quantity(seconds, unit: .second, role: .duration, significantDigits: seconds.digitCount), 0.95)
    return end
  }

  /// Two digits below sixty behind a colon.
  private func sixties(behind offset: Int) -> (value: Int, digits: Int, end: Int)? {
    guard reader.byte(offset) == 0x3A, let read = reader.plain(at: offset + 1, digits: 2...2), read.value < 60,
      !reader.isDigit(read.end)
    else { return nil }
    return read
  }
}

/// Words around times.
enum EnglishRaceTimes {
  /// What stands before a time of day.
  static let ofClocks: [StaticString] = ["at", "since", "until", "till", "from", "before", "after", "around"]
}
