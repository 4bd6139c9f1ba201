public import TextModel

extension NameLocator {
  /// From this score on the beginning of a word reads like a name beyond doubt.
  private static let acceptsBeginning = 5.0

  /// A name that is not the first word of a longer one has so many letters.
  public static let shortestBeginning = 6

  /// Whether a noun of `range` may begin with the sound of the name or its first words, and be so long that more follows: a
  /// cheap look, which spares most names the next one.
  public func mayHoldCompound(beginningAs name: EnglishName, in range: TextRange) -> Bool {
    entries(in: range).contains { $0.syllableCount >= 4 && canBegin(name.joined, $0) }
  }

  /// The noun of `range` that begins with the sound of a name and goes on with what sort of thing it is: 금강해운 for Geumgang
  /// Shipping, 남퐁모터스 for Nam Phong. `isFirst` says that the name is the first word of a longer one; alone it must be
  /// longer, or an everyday noun stands behind it: 오울루영화제.
  public func compound(beginningWith name: EnglishName, isFirst: Bool, in range: TextRange) -> TextRange? {
    let letters = name.joined
    guard letters.count >= 4, letters.count <= PhoneticModel.longest else { return nil }
    let isLong = isFirst || letters.count >= NameLocator.shortestBeginning
    let least = isFirst || name.count > 1 || !isLong ? 2 : 3
    let word = LatinWord(letters)
    for entry in entries(in: range) where entry.core.end <= range.end {
      guard entry.syllableCount >= least + 2, canBegin(letters, entry), let noun = nounEnds(entry).last else {
        continue
      }
      // What follows the name has two syllables or more, particles apart.
      let most = (noun - entry.core.start) / 3 - 2
      guard most >= least else { continue }
      let syllables = syllables(entry)
      let isRomanized = (least...most).contains { RevisedRomanization.letters(syllables.prefix($0)) == letters }
      if isLong
        ? isRomanized || readsAsBeginning(word, entry, least...most, shortest: name.count > 1 && !isFirst ? 2 : 3)
        : isBeforeNoun(word, entry, most)
      {
        return TextRange(entry.core.start, noun)
      }
    }
    return nil
  }

  /// Whether the word reads like the syllables of an entry before an everyday noun of two syllables or more.
  private func isBeforeNoun(_ word: LatinWord, _ entry: Entry, _ most: Int) -> Bool {
    let syllables = syllables(entry)
    let ends = nounEnds(entry).map { ($0 - entry.core.start) / 3 }
    var count = 0
    var isBefore = false
    prefixScores(entry, word) { _, score in
      count += 1
      guard !isBefore, count >= 2, count <= most, score >= NameLocator.acceptsBeginning else { return }
      let (place, rest) = (count, Array(syllables.dropFirst(count)))
      isBefore = OrdinaryWords.holds(rest, ends: ends.map { $0 - place })
    }
    return isBefore
  }

  private func readsAsBeginning(_ word: LatinWord, _ entry: Entry, _ counts: ClosedRange<Int>, shortest: Int) -> Bool {
    var syllables = 0
    var reads = false
    prefixScores(entry, word) { _, score in
      syllables += 1
      reads = reads || counts.contains(syllables) && syllables >= shortest && score >= NameLocator.acceptsBeginning
    }
    return reads
  }
}
