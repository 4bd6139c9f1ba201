/// The offsets at which a term may begin: never inside a run of Latin letters and digits, never inside a run of
/// Hangul, never at white space; and only where the filter knows of a key.
struct WordStarts {
  private enum Script: UInt8 {
    case other, latin, hangul
  }

  private let text: [UInt8]
  private let folded: [UInt8]
  private let filter: FirstWordFilter
  private var offset = 0
  private var previous = Script.other

  init(text: [UInt8], folded: [UInt8], filter: FirstWordFilter) {
    self.text = text
    self.folded = folded
    self.filter = filter
  }

  /// Letters and digits of ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// The next offset, or nil at the end of the text. `folded` is the text that the value was made of.
  mutating func next(_ folded: Span<UInt8>) -> Int? {
    let count = folded.count
    while offset < count {
      let byte = folded[offset]
      let start = offset
      if Self.isWord(byte) {
        let begins = previous != .latin
        previous = .latin
        offset += 1
        // Nothing begins in the rest of the run.
        while offset < count, Self.isWord(folded[offset]) { offset += 1 }
        if begins {
          // A letter with a mark is followed by filling, and the word may go on behind it.
          if offset < count, folded[offset] == TextFold.skip { return start }
          if filter.allows(FirstWordFilter.latinSlot(folded, start, offset - start)) { return start }
        }
      } else if byte >= 0xEA, byte <= 0xED {
        let begins = previous != .hangul
        previous = .hangul
        offset += 3
        while offset < count, folded[offset] >= 0xEA, folded[offset] <= 0xED { offset += 3 }
        if begins, filter.allows(FirstWordFilter.hangulSlot(folded, start)) { return start }
      } else if byte == TextFold.skip {
        offset += 1
      } else {
        previous = .other
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if byte > TextFold.space || byte == TextFold.middleDot { return start }
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
    previous = Self.isWord(byte) ? .latin : byte >= 0xEA && byte <= 0xED ? .hangul : .other
    offset = end
  }

  /// Whether a border at `offset` would cut a run of Latin letters and digits.
  func isInsideWord(_ offset: Int) -> Bool {
    guard offset > 0, offset < folded.count, Self.isWord(folded[offset]) else { return false }
    var last = offset - 1
    while last > 0, folded[last] == TextFold.skip { last -= 1 }
    return Self.isWord(folded[last])
  }
}
