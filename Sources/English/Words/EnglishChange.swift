public import Mentions
public import TextModel

/// Reads which way a figure of an English text went.
public enum EnglishChange {
  /// How many words before a figure its change may stand: "rose by nearly 12 percent".
  private static let reach = 4

  private static let before = ways { $0.englishBefore }
  private static let beforeRates = ways { $0.englishBeforeRates }
  private static let behind = ways { $0.englishBehind }

  static func ways(_ words: (Change) -> [String]) -> [String: Change] {
    Dictionary(
      Change.allCases.flatMap { way in words(way).map { ($0, way) } }, uniquingKeysWith: { first, _ in first })
  }

  /// Words that may stand between a change and its figure.
  private static let between: Set<String> = [
    "by", "of", "to", "nearly", "almost", "about", "around", "some", "roughly", "more", "over", "than", "as", "much",
    "a",
    "an", "the", "just", "only", "another", "at", "least", "approximately", "sharply", "further", "upper", "lower",
  ]

  /// The change that is said of the figure at `range`, and its word; nil where none is, or where both ways are. With `isRate`
  /// the figure is a percentage, or points.
  public static func change(
    of range: TextRange, in bytes: [UInt8], isRate: Bool = false
  ) -> (way: Change, range: TextRange)? {
    if let word = word(behind: range.end, bytes), let way = behind[text(word, bytes)] { return (way, word) }
    var end = range.start
    var isLimit = false
    for _ in 0..<reach {
      guard let word = word(before: end, bytes) else { return nil }
      let text = text(word, bytes)
      // "Up to $25 million" is no rise.
      if let way = before[text] ?? (isRate ? beforeRates[text] : nil) {
        return isLimit && text == "up" ? nil : (way, word)
      }
      isLimit = text == "to"
      guard between.contains(text) else { return nil }
      end = word.start
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  static func text(_ word: TextRange, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[word.start..<word.end].map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The word that ends right before `offset` but for a space.
  static func word(before offset: Int, _ bytes: [UInt8]) -> TextRange? {
    guard offset > 1, bytes[offset - 1] == 0x20 else { return nil }
    var start = offset - 1
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    return start < offset - 1 ? TextRange(start, offset - 1) : nil
  }

  /// The word that begins right behind `offset` but for a space or hyphen.
  static func word(behind offset: Int, _ bytes: [UInt8]) -> TextRange? {
    guard offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x2D else { return nil }
    var end = offset + 1
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return end > offset + 1 ? TextRange(offset + 1, end) : nil
  }
}
