/// Korean words that are no names, though the loanword model takes their sound for foreign.
enum OrdinaryWords {
  /// Each word as its syllables' code points, 16 bits each.
  private static let words: Set<UInt64> = {
    let bytes = UnsafeBufferPointer(
      start: OrdinaryWordsData.words.utf8Start, count: OrdinaryWordsData.words.utf8CodeUnitCount)
    var words: Set<UInt64> = []
    words.reserveCapacity(24_000)
    var key: UInt64 = 0
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        if key != 0 { words.insert(key) }
        key = 0
        offset += 1
      } else {
        guard offset + 2 < bytes.count else { break }
        let scalar =
          UInt64(bytes[offset] & 0x0F) << 12 | UInt64(bytes[offset + 1] & 0x3F) << 6 | UInt64(bytes[offset + 2] & 0x3F)
        key = key << 16 | scalar
        offset += 3
      }
    }
    if key != 0 { words.insert(key) }
    return words
  }()

  /// Syllables with which a noun becomes a verb, an adjective or a plural: 차지하고, 분노했다, 위협적.
  private static let verbal = Set("하했해한할함합히되됐된될돼됩시적들".unicodeScalars.map(\.value))

  /// Whether syllables begin with the particle for whom something is done, which no verb has: 모리시에게.
  private static func isDative(_ syllables: ArraySlice<UInt32>) -> Bool {
    syllables.starts(with: "에게".unicodeScalars.map(\.value)) || syllables.starts(with: "한테".unicodeScalars.map(\.value))
  }

  /// Whether an eojeol of the given syllables is an ordinary word: the syllables before any of its possible noun ends
  /// (`ends`, counts of syllables) are one, or a noun that goes on as a verb.
  static func holds(_ syllables: [UInt32], ends: [Int]) -> Bool {
    var key: UInt64 = 0
    for (index, syllable) in syllables.prefix(4).enumerated() {
      key = key << 16 | UInt64(syllable)
      let count = index + 1
      guard count >= 2, words.contains(key) else { continue }
      if ends.contains(count) { return true }
      if count < syllables.count, verbal.contains(syllables[count]), !isDative(syllables[(count + 1)...]) {
        return true
      }
    }
    return false
  }
}
