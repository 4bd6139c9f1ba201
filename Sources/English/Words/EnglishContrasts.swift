public import Mentions
public import TextModel

/// The words of a stretch of English text, asked which member of a contrast set they say.
public struct EnglishContrasts {
  private static let denials: Set<String> = [
    "not", "no", "never", "without", "neither", "nor", "fail", "failed", "fails", "deny", "denied", "denies", "refuse",
    "refused", "stop", "stopped", "overturn", "overturned", "overturning", "overturns", "quash", "quashed", "quashes",
    "reverse", "reversed", "reverses", "reversing", "vacate", "vacated", "vacates", "annul", "annulled", "annuls",
    "nullify",
    "nullified", "cannot", "t",
  ]

  private let words: [(text: String, range: TextRange, isCapital: Bool)]

  /// Reads the words of `range` once.
  public init(_ bytes: [UInt8], _ range: TextRange) {
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
    var words: [(text: String, range: TextRange, isCapital: Bool)] = []
    var offset = range.start
    let end = min(range.end, bytes.count)
    while offset < end {
      guard isLetter(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < end, isLetter(bytes[offset]) || bytes[offset] == 0x2D { offset += 1 }
      let small = String(decoding: bytes[start..<offset].map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
      words.append((small, TextRange(start, offset), bytes[start] < 0x61))
    }
    self.words = words
  }

  /// The first word that says `member` and nothing else, and its place in the list. A capital inside
  /// a sentence makes a name of it: "the Conservatives".
  public func plain(_ member: ContrastTable.Member) -> (place: Int, range: TextRange)? {
    for (index, word) in words.enumerated() where index == 0 || !word.isCapital {
      if let place = member.english.firstIndex(of: word.text) { return (place, word.range) }
    }
    return nil
  }

  /// Whether any word may say `member`.
  public func mayBeSaid(_ member: ContrastTable.Member) -> Bool {
    words.contains { word in
      member.english.contains(word.text)
        || member.englishBesides.contains { pattern in
          pattern.last == "*" ? word.text.hasPrefix(pattern.dropLast()) : word.text == pattern
        }
    }
  }

  /// Whether the words may say the contrary of what they name.
  public var isDenied: Bool { words.contains { EnglishContrasts.denials.contains($0.text) } }
}
