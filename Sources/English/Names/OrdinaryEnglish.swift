import TextModel

/// Ordinary English words: a capital at the start of a sentence makes no name of them. Inflected forms are found by
/// their stems; of three hundred words that are none, one is taken for one.
package enum OrdinaryEnglish {
  /// How many places a word has in the filter.
  package static let places = 6
  private static let words = BloomFilter(OrdinaryEnglishData.bits, places: places)

  /// Whether `word`, in small letters, is an ordinary word or an inflected form of one.
  static func holds(_ word: String) -> Bool {
    if isListed(word) { return true }
    for suffix in ["s", "es", "ed", "d", "ing", "ly", "er", "ers", "'s"] where word.hasSuffix(suffix) {
      let stem = String(word.dropLast(suffix.utf8.count))
      if stem.utf8.count >= 3, isListed(stem) || suffix == "ing" && isListed(stem + "e") { return true }
    }
    return word.hasSuffix("ies") && isListed(String(word.dropLast(3)) + "y")
  }

  private static func isListed(_ word: String) -> Bool { words.contains(Array(word.utf8)) }
}
