import TextModel

/// Words of people's names in Latin letters that were met in lists of names: what is among them is no slip, however it
/// sounds; what is one letter from one of them may be.
///
/// Of ten thousand words that are none, one is taken for one: the letters of a name may be exchanged in some two hundred ways,
/// and hardly one name in fifty has a neighbour that is known by chance.
public enum KnownNames {
  /// How many places a word has in the filter.
  package static let places = 10
  private static let words = BloomFilter(KnownNamesData.bits, places: places)

  /// Whether folded letters (0…25) are a known word of a name.
  static func contains(_ letters: [UInt8]) -> Bool { words.contains(letters) }

  /// Whether a word, as a text writes it, is a known word of a name.
  public static func contains(_ word: String) -> Bool { words.contains(LatinFold.letters(word)) }

  /// The same for a word whose hash is known.
  static func contains(_ word: FNV1a) -> Bool { words.contains(hash: word) }
}
