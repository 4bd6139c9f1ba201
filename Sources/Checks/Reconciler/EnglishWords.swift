import TextModel

/// The words of an English stretch as sounds are compared.
enum EnglishWords {
  /// The folded letters of every word of `range` that has three or more, also without a plural's s; those with a capital
  /// only where `capitalised` asks for them, and none that lies in a range to be left out.
  static func folded(
    in text: NormalizedText, _ range: TextRange, capitalised: Bool = false, leavingOut: TextRangeSet = TextRangeSet()
  ) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var isCapital = false
    for offset in range.start...max(range.start, range.end) {
      let byte = offset < range.end ? text.bytes[offset] | 0x20 : 0x20
      if byte >= 0x61, byte <= 0x7A {
        if word.isEmpty { isCapital = text.bytes[offset] & 0x20 == 0 }
        word.append(byte - 0x61)
        continue
      }
      if word.count >= 3, isCapital || !capitalised, !leavingOut.overlaps(TextRange(offset - word.count, offset)) {
        words.append(word)
        if word.count >= 5, word.last == 18 { words.append(Array(word.dropLast())) }
      }
      word.removeAll(keepingCapacity: true)
    }
    return words
  }
}
