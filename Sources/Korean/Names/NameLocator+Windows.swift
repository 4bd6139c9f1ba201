public import TextModel

extension NameLocator {
  /// Korean words that were judged against a name.
  public struct Window: Hashable, Sendable {
    /// The words, in bytes of the normalised text, without particles.
    public var range: TextRange
    /// What was found: accepted, or near.
    public var verdict: NameVerdict
  }

  /// The eojeols that begin inside `range`.
  func entries(in range: TextRange) -> ArraySlice<Entry> {
    let first = firstEntry(from: range.start)
    return entries[first..<max(first, firstEntry(from: range.end))]
  }

  /// The first entry that begins at or after `offset`.
  func firstEntry(from offset: Int) -> Int {
    entries.partitioningIndex { $0.core.start >= offset }
  }

  /// The best score of any beginning of the eojeol.
  func bestPrefix(_ entry: Entry, _ word: LatinWord) -> Double {
    var best = PhoneticModel.impossible
    prefixScores(entry, word) { best = max(best, $1) }
    return best
  }

  /// How well the syllables behind the first one read like a given name, whosever the surname: 박가온 beside Han Ga-on.
  func scoreOfGiven(_ entry: Entry, _ word: LatinWord) -> Double {
    let surname = UTF8Scalars.scalar(in: bytes, at: entry.core.start).value
    guard entry.syllableCount >= 3, KoreanNameParts.surnames.contains(surname) else { return PhoneticModel.impossible }
    let units = units(entry).dropFirst(Hangul.tail(surname) > 0 ? 3 : 2)
    guard let lead = units.first, NameLocator.canBegin(word.letters, lead) else { return PhoneticModel.impossible }
    var best = PhoneticModel.impossible
    model.prefixScores(units: units, letters: word.sounds) { best = max(best, $1) }
    return best
  }

  /// Whether only spaces stand between the eojeols: no comma, no bracket.
  func areNeighbours(_ start: Int, _ count: Int) -> Bool {
    for index in start..<(start + count - 1) {
      let gap = entries[index + 1].core.start - entries[index].core.end
      if gap < 1 || gap > 3
        || !bytes[entries[index].core.end..<entries[index + 1].core.start].allSatisfy({ $0 == 0x20 })
      {
        return false
      }
    }
    return true
  }

  /// The code points of `range`.
  static func scalars(_ bytes: [UInt8], _ range: TextRange) -> [UInt32] {
    var scalars: [UInt32] = []
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      scalars.append(scalar)
      offset += max(1, length)
    }
    return scalars
  }
}
