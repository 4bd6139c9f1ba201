import TextModel

/// Which word of a foreign name lists of names spell in which way: 웨스트 is West, and never Best.
///
/// The sounds of a word leave a dozen spellings open; lists of names leave the few that people bear. Where they know the
/// Hangul well, a spelling they lack is another name or a slip. Of a thousand pairs that are none, one is taken for one.
public enum AttestedNames {
  /// How many places a pair or a word has in the filters.
  package static let places = 10
  /// How many names must hold a Hangul word for its spellings to be known.
  package static let familiar = 8

  private static let pairs = BloomFilter(AttestedPairsData.encoded, places: places)
  private static let words = BloomFilter(FamiliarHangulData.encoded, places: places)

  /// Whether a name with the Hangul `units` was met that is spelled with `letters` (folded, 0…25).
  static func spell(_ units: [UInt8], _ letters: [UInt8]) -> Bool {
    var hash = hash(before: units)
    for letter in letters { hash.add(letter) }
    return holds(hash)
  }

  /// The hash of a pair as far as its letters, which follow.
  static func hash(before units: [UInt8]) -> FNV1a {
    var hash = FNV1a()
    for unit in units { hash.add(unit) }
    hash.add(border)
    return hash
  }

  /// Whether the pair with that hash was met.
  static func holds(_ pair: FNV1a) -> Bool { pairs.contains(hash: pair) }

  /// What stands between the two sides of a pair.
  private static let border: UInt8 = 255

  /// Whether the Hangul was met so often that a spelling which was not met with it is rare at the least.
  static func areFamiliar(_ units: [UInt8]) -> Bool { words.contains(units) }

  /// The score of a word, in nats, with what lists of names add to it: that a spelling was met. That it was not met proves
  /// little by itself, since lists are short.
  static func weigh(_ score: Double, _ units: [UInt8], _ letters: [UInt8]) -> Double {
    score > leastScore && score < attestedScore && spell(units, letters) ? attestedScore : score
  }

  /// Below this score, in nats, a pair sounds nothing alike, and lists of names say nothing of it.
  package static let leastScore = -9.0
  /// What a pair is worth that was met, however it sounds.
  private static let attestedScore = 4.0
  /// A pair as one word of the filter.
  package static func key(_ units: [UInt8], _ letters: [UInt8]) -> [UInt8] { units + [border] + letters }
}
