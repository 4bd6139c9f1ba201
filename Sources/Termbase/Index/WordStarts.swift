/// The offsets at which a term may begin: never inside a run of Latin letters and digits, never inside a run of
/// Hangul, never at white space.
struct WordStarts {
  private enum Script: UInt8 {
    case other, latin, hangul
  }

  private let text: [UInt8]
  private let folded: [UInt8]
  private var offset = 0
  private var previous = Script.other

  init(text: [UInt8], folded: [UInt8]) {
    self.text = text
    self.folded = folded
  }

  /// Letters and digits of ASCII.
  private static let isWord: [Bool] = (0..<256).map {
    ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A)
  }

  /// The next offset, or nil at the end of the text.
  mutating func next() -> Int? {
    let count = folded.count
    let isWord = Self.isWord
    while offset < count {
      let byte = folded[offset]
      let start = offset
      if isWord[Int(byte)] {
        let begins = previous != .latin
        previous = .latin
        offset += 1
        // Nothing begins in the rest of the run.
        while offset < count, isWord[Int(folded[offset])] { offset += 1 }
        if begins { return start }
      } else if byte >= 0xEA, byte <= 0xED {
        let begins = previous != .hangul
        previous = .hangul
        offset += 3
        while offset < count, folded[offset] >= 0xEA, folded[offset] <= 0xED { offset += 3 }
        if begins { return start }
      } else if byte == TextFold.skip {
        offset += 1
      } else {
        previous = .other
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if byte > TextFold.space { return start }
      }
    }
    return nil
  }

  /// Goes on behind a hit that ends at `end`.
  mutating func move(to end: Int) {
    guard end > 0, end <= folded.count else { return }
    var last = end - 1
    while last > 0, folded[last] == TextFold.skip || (folded[last] & 0xC0 == 0x80 && text[last] == folded[last]) {
      last -= 1
    }
    let byte = folded[last]
    previous = Self.isWord[Int(byte)] ? .latin : byte >= 0xEA && byte <= 0xED ? .hangul : .other
    offset = end
  }

  /// Whether a border at `offset` would cut a run of Latin letters and digits.
  func isInsideWord(_ offset: Int) -> Bool {
    guard offset > 0, offset < folded.count, Self.isWord[Int(folded[offset])] else { return false }
    var last = offset - 1
    while last > 0, folded[last] == TextFold.skip { last -= 1 }
    return Self.isWord[Int(folded[last])]
  }
}
