import Mentions
import TextModel

/// Distances of races: the 10K, a 5K run.
extension EnglishQuantityScanner {
  /// Reads a race's distance, whose K is kilometres and no thousand; nil for any other K.
  mutating func readRace(at start: Int) -> Int? {
    guard let number = reader.plain(at: start, digits: 1...3), EnglishRaces.distances.contains(number.value),
      reader.byte(number.end) | 0x20 == UInt8(ascii: "k"), !reader.isLetter(number.end + 1),
      !reader.isDigit(number.end + 1), reader.byte(start - 1) != 0x2E, isRace(start, number.end + 1)
    else { return nil }
    let distance = Quantity(
      Decimal10(Int128(number.value)), unit: Unit(id: "km", dimension: .length), role: .measure,
      significantDigits: number.digits)
    emit(start, number.end + 1, quantity: distance, 0.95)
    return number.end + 1
  }

  /// Whether a race is named: "a 10K race", or "the 10K" with nothing behind it that could be counted in thousands.
  private func isRace(_ start: Int, _ end: Int) -> Bool {
    if let next = reader.skipJoint(end), reader.hasAny(EnglishRaces.words, at: next) > 0 { return true }
    return reader.hasAny(EnglishRaces.articles, before: start - 1) > 0 && reader.endsPhrase(end)
  }
}

/// Words of races.
enum EnglishRaces {
  /// What is run, walked, swum or skied on roads and tracks, in kilometres.
  static let distances: Set<Int> = [3, 5, 8, 10, 12, 15, 20, 25, 30, 50, 100]
  static let articles: [StaticString] = ["the", "a", "an"]
  static let words: [StaticString] = [
    "race", "races", "run", "runs", "runner", "runners", "course", "courses", "walk", "event", "events", "title",
    "champion", "championship", "road", "trail", "time", "times", "finisher", "finishers", "category", "division",
    "marathon",
  ]
}
