public import Mentions
public import TextModel

/// Figures beside what they are measured against, and what has changed.
extension EnglishChange {
  private static let compared = ways { $0.englishCompared }

  /// What a figure is measured against: norms and days before.
  private static let standards = [
    "average", "the average", "normal", "usual", "a day", "the day before", "the previous", "a week", "a month",
    "a year", "the year", "the month", "the week", "last year", "last month", "last week", "yesterday",
    "the same period",
  ]

  /// How many bytes behind its word a standard may begin: "12 percent more visitors than a year earlier".
  private static let farthest = 40

  /// Whether the figure at `range` lies above or below a standard ("3 degrees lower than usual"), and the word for it; nil
  /// where it is compared with anything else.
  public static func comparison(of range: TextRange, in bytes: [UInt8]) -> (way: Change, range: TextRange)? {
    guard let word = word(behind: range.end, bytes), let way = compared[text(word, bytes)] else { return nil }
    let isBeside = ["above", "below"].contains(text(word, bytes))
    let end = min(bytes.count, word.end + farthest)
    let rest = bytes[word.end..<end].prefix { $0 != 0x2E && $0 != 0x2C && $0 != 0x0A }
    let against = standards.contains { standard in
      if isBeside { return rest.dropFirst().starts(with: standard.utf8) }
      return rest.indices.contains { rest[$0...].starts(with: "than \(standard)".utf8) }
    }
    return against ? (way, word) : nil
  }

  /// Whether `noun` stands right before a word: the yen of "the yen strengthened".
  public static func isSaid(of noun: String, before range: TextRange, in bytes: [UInt8]) -> Bool {
    word(before: range.start, bytes).map { text($0, bytes) == noun } ?? false
  }
}
