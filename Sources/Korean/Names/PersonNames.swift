import TextModel

/// Which words people's names begin with, which they end with, and which are so common that a letter more or less is
/// hardly another name; met in lists of names. Titles (king, pope) are not among them.
public enum PersonNames {
  /// How many places a word has in the filters of first and last words.
  package static let places = 6
  /// The same in the filter of common names, which is asked about many words that are none.
  package static let commonPlaces = 11

  private static let first = BloomFilter(FirstNamesData.encoded, places: places)
  private static let last = BloomFilter(LastNamesData.encoded, places: places)
  private static let common = BloomFilter(CommonNamesData.encoded, places: commonPlaces)

  /// Whether names of several people begin with `word`, as a text writes it: John, Kim.
  public static func begin(with word: String) -> Bool { first.contains(LatinFold.letters(word)) }

  /// Whether names of several people end with `word`: Goldsmith, West.
  public static func end(with word: String) -> Bool { last.contains(LatinFold.letters(word)) }

  /// Whether folded letters (0…25) are a word that many people have in their names.
  static func isCommon(_ letters: [UInt8]) -> Bool { common.contains(letters) }

  /// The same for a word whose hash is known.
  static func isCommon(_ word: FNV1a) -> Bool { common.contains(hash: word) }
}
