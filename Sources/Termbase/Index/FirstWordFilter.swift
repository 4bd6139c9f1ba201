/// Tells most words with which no key begins, by a hash of their first letters, before the trie is entered.
///
/// Of a word in Latin letters the first four letters and digits count, of a word in Hangul the first syllable.
/// It errs only by letting words through.
struct FirstWordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// No word at all.
  init() {}

  /// The slot of the Latin word that begins at `start` and is `length` bytes long, capitals or not.
  @inline(__always)
  static func latinSlot(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) -> Int {
    var letters: UInt32 = 0
    let count = length < 4 ? length : 4
    for index in 0..<count { letters = letters << 8 | UInt32(bytes[start &+ index] | 0x20) }
    return slot(letters)
  }

  /// The slot of the syllable that begins at `start`.
  @inline(__always)
  static func hangulSlot(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    guard start + 2 < bytes.count else { return 0 }
    return slot(UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]))
  }

  @inline(__always)
  private static func slot(_ value: UInt32) -> Int { Int((value &* 0x9E37_79B1) >> 16) }

  /// Whether a key may begin with the word of that slot.
  @inline(__always)
  func allows(_ slot: Int) -> Bool { bits[slot >> 6] & (1 << UInt64(slot & 63)) != 0 }

  /// Lets the words through that begin as `key` does, a folded key without its language's byte.
  mutating func insert(_ key: Span<UInt8>) {
    guard !key.isEmpty else { return }
    var slot = 0
    if key[0] >= 0xEA, key[0] <= 0xED {
      slot = Self.hangulSlot(key, 0)
    } else {
      var length = 0
      while length < key.count, WordStarts.isWord(key[length]) { length += 1 }
      slot = Self.latinSlot(key, 0, length)
    }
    bits[slot >> 6] |= 1 << UInt64(slot & 63)
  }
}
