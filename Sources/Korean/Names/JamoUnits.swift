/// Hangul as the phonetic model reads it: a list of units, one for each jamo in its place in the syllable.
///
/// 0…18 leading consonants, 19…39 vowels, 40…66 final consonants, 67 the border of the word. A syllable without a
/// final consonant has two units.
public enum JamoUnits {
  /// The unit that stands before the first and after the last one.
  public static let border: UInt8 = 67
  /// How many kinds of unit there are.
  public static let count = 68

  /// The units of the Hangul syllables of `text`; everything else is skipped.
  public static func units(_ text: String) -> [UInt8] {
    var units: [UInt8] = []
    units.reserveCapacity(text.utf8.count)
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count { offset &+= append(bytes, at: offset) { units.append($0) } }
    }
    return units
  }

  /// The units of the Hangul syllables among code points.
  static func units(_ scalars: [UInt32]) -> [UInt8] {
    var units: [UInt8] = []
    units.reserveCapacity(3 * scalars.count)
    for scalar in scalars where Hangul.isSyllable(scalar) {
      units.append(UInt8(Hangul.lead(scalar)))
      units.append(UInt8(19 &+ Hangul.vowel(scalar)))
      let tail = Hangul.tail(scalar)
      if tail != 0 { units.append(UInt8(39 &+ tail)) }
    }
    return units
  }

  /// Hands the units of the scalar at `offset` to `sink` and answers the scalar's length in bytes.
  @inline(__always)
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ sink: (UInt8) -> Void) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    if first < 0xE0 { return 2 }
    if first >= 0xF0 { return 4 }
    guard offset &+ 2 < bytes.count else { return 1 }
    let scalar =
      UInt32(first & 0x0F) << 12 | UInt32(bytes[offset &+ 1] & 0x3F) << 6 | UInt32(bytes[offset &+ 2] & 0x3F)
    guard Hangul.isSyllable(scalar) else { return 3 }
    sink(UInt8(Hangul.lead(scalar)))
    sink(UInt8(19 &+ Hangul.vowel(scalar)))
    let tail = Hangul.tail(scalar)
    if tail != 0 { sink(UInt8(39 &+ tail)) }
    return 3
  }

  /// Whether a syllable begins at a unit.
  @inlinable
  public static func isLead(_ unit: UInt8) -> Bool { unit < 19 }
}
