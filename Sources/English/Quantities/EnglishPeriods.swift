import Mentions
import TextModel

/// What figures are counted by: 300 people a day, a monthly salary of 3 million won, $20 per person.
extension EnglishQuantityScanner {
  /// The period that the words around a figure bind to it; nil where they bind none.
  func period(_ quantity: Quantity, _ start: Int, _ end: Int) -> Unit? {
    switch quantity.role {
    case .count, .measure, .money, .percent, .duration: break
    case .ordinal, .share, .multiple, .score, .age, .label: return nil
    }
    return periodAfter(end) ?? periodBefore(start)
  }

  /// "a day", "per person", "monthly" after the figure and up to three words for what is counted.
  private func periodAfter(_ end: Int) -> Unit? {
    var index = end
    for _ in 0...EnglishPeriods.reach {
      guard let next = reader.skipJoint(index) else { return nil }
      for (word, unit) in EnglishPeriods.adverbs where reader.has(word, at: next) {
        return isOpen(next + word.utf8CodeUnitCount) ? unit : nil
      }
      let article = reader.hasAny(EnglishPeriods.articles, at: next)
      if article > 0 {
        guard let at = reader.skipJoint(next + article) else { return nil }
        for (word, unit) in EnglishPeriods.units where reader.has(word, at: at) {
          return isOpen(at + word.utf8CodeUnitCount) ? unit : nil
        }
        return nil
      }
      guard reader.isLower(next), reader.hasAny(EnglishPeriods.breaks, at: next) == 0 else { return nil }
      index = reader.wordEnd(next)
    }
    return nil
  }

  /// Whether no word follows that makes "a year" a step in time or the first word of another thing: "a year earlier", "a
  /// day after", "a day trip".
  private func isOpen(_ offset: Int) -> Bool {
    let next = reader.skipSpace(offset)
    guard next > offset, reader.isLetter(next) else { return reader.byte(offset) != 0x2D }
    return reader.hasAny(EnglishPeriods.goingOn, at: next) > 0
  }

  /// "an annual output of", "the monthly wage is" before the figure.
  private func periodBefore(_ start: Int) -> Unit? {
    var at = start
    while let word = wordBefore(at), reader.hasAny(EnglishPeriods.hedges, at: word.start) > 0 { at = word.start }
    guard let nearest = wordBefore(at) else { return nil }
    guard reader.hasAny(EnglishPeriods.joints, at: nearest.start) > 0 else {
      return adjective(nearest.start, nearest.end)
    }
    at = nearest.start
    for _ in 0..<EnglishPeriods.reach {
      guard let word = wordBefore(at) else { return nil }
      if let unit = adjective(word.start, word.end) { return unit }
      at = word.start
    }
    return nil
  }

  private func adjective(_ start: Int, _ end: Int) -> Unit? {
    for (word, unit) in EnglishPeriods.adjectives
    where word.utf8CodeUnitCount == end - start && reader.has(word, at: start) {
      return unit
    }
    return nil
  }

  /// The word before `offset`, over one space.
  private func wordBefore(_ offset: Int) -> (start: Int, end: Int)? {
    guard reader.byte(offset - 1) == 0x20 else { return nil }
    var start = offset - 1
    while start > 0, reader.isLetter(start - 1) { start -= 1 }
    return start < offset - 1 ? (start, offset - 1) : nil
  }
}

/// Words for what figures are counted by.
enum EnglishPeriods {
  /// So many words may stand between a figure and its period.
  static let reach = 3
  static let articles: [StaticString] = ["a", "an", "per", "each", "every"]
  static let units: [(StaticString, Unit)] = [
    ("day", .day), ("week", .week), ("month", .month), ("year", .year), ("hour", .hour), ("minute", .minute),
    ("second", .second), ("person", .person), ("head", .person), ("capita", .person), ("household", .household),
  ]
  static let adverbs: [(StaticString, Unit)] = [
    ("daily", .day), ("weekly", .week), ("monthly", .month), ("annually", .year), ("yearly", .year), ("hourly", .hour),
  ]
  static let adjectives: [(StaticString, Unit)] = [
    ("daily", .day), ("weekly", .week), ("monthly", .month), ("annual", .year), ("yearly", .year), ("hourly", .hour),
  ]
  /// Between a noun with its period and the figure: "an annual output of 30,000 tons".
  static let hedges: [StaticString] = [
    "about", "around", "some", "nearly", "roughly", "over", "almost", "approximately",
  ]
  /// A figure has no period across these: "300 dead in a day" are not 300 a day.
  static let breaks: [StaticString] = [
    "in", "for", "after", "within", "over", "than", "to", "from", "as", "at", "on", "by", "during", "and", "or", "but",
    "was", "were", "is", "are", "has", "have", "had", "that", "which", "who", "while", "when", "before", "until",
  ]
  static let joints: [StaticString] = ["of", "is", "was", "at"]
  /// After a period the sentence may go on with these.
  static let goingOn: [StaticString] = [
    "and", "but", "by", "for", "on average", "with", "while", "as", "at", "when", "if", "to", "from", "under", "since",
    "through", "until", "during", "between", "per", "starting", "beginning",
  ]
}
