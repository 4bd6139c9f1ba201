/// A few folded letters (0…25) in one number, to be looked up without making an array: five bits each, twelve at most.
struct LetterKey: Hashable, Sendable {
  /// The letters, the last one lowest, each counted from 1; 0 for none.
  private(set) var code: UInt64 = 0

  /// How many letters fit.
  static let longest = 12

  /// No letters.
  init() {}

  /// The key of `letters`; nil where there are more than fit.
  init?(_ letters: some Collection<UInt8>) {
    guard letters.count <= LetterKey.longest else { return nil }
    for letter in letters { append(letter) }
  }

  /// Adds a letter behind; the caller sees to it that it fits.
  mutating func append(_ letter: UInt8) { code = code << 5 | UInt64(letter &+ 1) }

  /// The letters.
  var letters: [UInt8] {
    var rest = code
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(truncatingIfNeeded: rest & 31) &- 1)
      rest >>= 5
    }
    return letters.reversed()
  }
}
