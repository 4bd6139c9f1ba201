/// A set of strings that is asked for membership alone: small, and wrong about one string in some hundreds.
///
/// It says yes to every member; to others it says no but for the share that its size and the number of places allow.
package struct BloomFilter: Sendable {
  /// The bits, the first one lowest.
  private let bits: [UInt64]
  /// How many there are.
  private let size: UInt64
  private let places: Int
  /// How often `size` goes into 2⁶⁴, to divide by it without a division.
  private let reciprocal: UInt64

  /// A filter that `encoded` wrote, each member at `places` places.
  package init(_ text: StaticString, places: Int) {
    // The characters are U+0030 … U+006F, in order; a backslash would be an escape and is written as p.
    let count = text.utf8CodeUnitCount
    var bits = [UInt64](repeating: 0, count: count * 6 / 64 + 1)
    for index in 0..<count {
      let byte = text.utf8Start[index]
      let sextet = UInt64(byte == 112 ? 44 : min(63, byte &- 48))
      let (word, place) = (index * 6 / 64, UInt64(index * 6 % 64))
      bits[word] |= sextet << place
      if place > 58 { bits[word + 1] |= sextet >> (64 - place) }
    }
    self.bits = bits
    size = UInt64(count * 6)
    reciprocal = size > 0 ? UInt64.max / size : 0
    self.places = places
  }

  /// Whether the bytes of `word` are a member.
  package func contains(_ word: [UInt8]) -> Bool {
    var hash = FNV1a()
    for byte in word { hash.add(byte) }
    return contains(hash: hash)
  }

  /// The same for a word that is known by its hash.
  package func contains(hash: FNV1a) -> Bool {
    guard size > 12 else { return false }
    var (place, step) = BloomFilter.hashes(hash.value)
    for _ in 0..<places {
      let index = remainder(place)
      if bits[Int(index >> 6)] & (1 << (index & 63)) == 0 { return false }
      place &+= step
    }
    return true
  }

  /// What is left of `place` when it is divided by `size`; the quotient is at most two too small.
  @inline(__always)
  private func remainder(_ place: UInt64) -> UInt64 {
    var rest = place &- place.multipliedFullWidth(by: reciprocal).high &* size
    while rest >= size { rest &-= size }
    return rest
  }

  /// The characters of a filter of `words` with `bits` bits a word.
  package static func encoded(_ words: [[UInt8]], bits: Int, places: Int) -> [UInt8] {
    var sextets = [UInt8](repeating: 0, count: max(3, words.count * bits / 6 + 1))
    let size = UInt64(sextets.count * 6)
    for word in words {
      var (place, step) = hashes(FNV1a.hash(word))
      for _ in 0..<places {
        sextets[Int(place % size / 6)] |= 1 << UInt8(place % size % 6)
        place &+= step
      }
    }
    return sextets.map { $0 == 44 ? 112 : 48 + $0 }
  }

  private static func hashes(_ hash: UInt64) -> (first: UInt64, step: UInt64) {
    let other = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return (hash, (other ^ (other >> 29)) | 1)
  }
}
