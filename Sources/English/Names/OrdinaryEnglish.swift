import TextModel

/// Ordinary English words: a capital at the start of a sentence makes no name of them. Inflected forms are found by
/// their stems; of three hundred words that are none, one is taken for one.
package enum OrdinaryEnglish {
  /// How many places a word has in the filter.
  package static let places = 6
  private static let words = BloomFilter(OrdinaryEnglishData.bits, places: places)

  /// Endings of inflected forms.
  private static let suffixes = ["s", "es", "ed", "d", "ing", "ly", "er", "ers", "'s"].map { Array($0.utf8) }
  private static let ing = Array("ing".utf8)
  private static let ies = Array("ies".utf8)

  /// Whether `word`, in small letters, is an ordinary word or an inflected form of one.
  static func holds(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    if isListed(bytes[...]) { return true }
    for suffix in suffixes where bytes.count >= suffix.count + 3 && bytes.suffix(suffix.count).elementsEqual(suffix) {
      let stem = bytes.dropLast(suffix.count)
      if isListed(stem) || suffix == ing && isListed(stem, and: UInt8(ascii: "e")) { return true }
    }
    return bytes.suffix(ies.count).elementsEqual(ies) && isListed(bytes.dropLast(ies.count), and: UInt8(ascii: "y"))
  }

  private static func isListed(_ word: ArraySlice<UInt8>, and last: UInt8? = nil) -> Bool {
    var hash = FNV1a()
    for byte in word { hash.add(byte) }
    if let last { hash.add(last) }
    return words.contains(hash: hash)
  }
}
