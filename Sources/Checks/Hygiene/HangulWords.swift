import TextModel

/// A stretch of Hangul in a text of another language.
struct HangulWords: Hashable {
  /// Its bytes: from the first syllable to the last, over spaces.
  var range: TextRange
  /// Whether brackets or quotation marks, or a romanisation behind it, show that it is meant for the reader.
  var isExplained: Bool

  /// All stretches in `range`, in order.
  static func find(in bytes: [UInt8], _ range: TextRange) -> [HangulWords] {
    var found: [HangulWords] = []
    var depth = 0
    var quotes = 0
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      switch scalar {
      case 0x28, 0x5B, 0x3C, 0x300A, 0x3008, 0xFF08: depth += 1
      case 0x29, 0x5D, 0x3E, 0x300B, 0x3009, 0xFF09: depth = max(0, depth - 1)
      case 0x201C, 0x2018: quotes += 1
      case 0x201D: quotes = max(0, quotes - 1)
      case 0x2019:
        if !isApostrophe(bytes, offset, range) { quotes = max(0, quotes - 1) }
      case 0x22: quotes = quotes > 0 ? quotes - 1 : 1
      case _ where Scalar.isSyllable(scalar):
        let end = stretch(bytes, offset, range.end)
        let isQuoted = depth > 0 || quotes > 0 || before(bytes, offset, range) == 0x27
        found.append(
          HangulWords(
            range: TextRange(offset, end), isExplained: isQuoted || isGlossed(bytes, end, range.end)))
        offset = end
        continue
      default: break
      }
      offset += length
    }
    return found
  }

  /// How many Hangul syllables `range` holds, and how many Latin ones, of two letters each.
  static func letters(in bytes: [UInt8], _ range: TextRange) -> (hangul: Int, latin: Int) {
    var counts = (hangul: 0, latin: 0)
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      if Scalar.isSyllable(scalar) { counts.hangul += 1 }
      if Scalar.isLatin(scalar) { counts.latin += 1 }
      offset += length
    }
    return (counts.hangul, counts.latin / 2)
  }

  /// The end of the Hangul from `start`, with the spaces between its words.
  private static func stretch(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var end = start
    var offset = start
    while offset < limit {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      offset += length
      if Scalar.isSyllable(scalar) { end = offset } else if scalar != 0x20 { break }
    }
    return min(end, limit)
  }

  private static func before(_ bytes: [UInt8], _ offset: Int, _ range: TextRange) -> UInt32? {
    offset > range.start ? UTF8Scalars.scalar(in: bytes, before: offset)?.value : nil
  }

  private static func isApostrophe(_ bytes: [UInt8], _ offset: Int, _ range: TextRange) -> Bool {
    guard let before = before(bytes, offset, range), offset + 3 < range.end else { return false }
    return Scalar.isLatin(before) && Scalar.isLatin(UTF8Scalars.scalar(in: bytes, at: offset + 3).value)
  }

  /// 한 (han)
  private static func isGlossed(_ bytes: [UInt8], _ end: Int, _ limit: Int) -> Bool {
    var offset = end
    while offset < limit, bytes[offset] == 0x20 { offset += 1 }
    return offset < limit && bytes[offset] == 0x28
  }
}
