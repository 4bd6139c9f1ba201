public import TextModel

extension NameLocator {
  /// From this score on the beginning of a word reads like a name beyond doubt.
  private static let acceptsBeginning = 5.0

  /// A name that is not the first word of a longer one has so many letters.
  public static let shortestBeginning = 6

  /// The noun of `range` that begins with the sound of a name and goes on with what sort of thing it is: 금강해운 for Geumgang
  /// Shipping. `isFirst` says that the name is the first word of a longer one; alone it must be longer.
  public func compound(beginningWith name: EnglishName, isFirst: Bool, in range: TextRange) -> TextRange? {
    let letters = name.parts.flatMap { LatinFold.letters($0) }
    guard letters.count >= (isFirst ? 4 : NameLocator.shortestBeginning), letters.count <= PhoneticModel.longest else {
      return nil
    }
    let least = isFirst ? 2 : 3
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
      if isRomanized || readsAsBeginning(word, entry, least...most) {
        return TextRange(entry.core.start, noun)
      }
    }
    return nil
  }

  private func readsAsBeginning(_ word: LatinWord, _ entry: Entry, _ counts: ClosedRange<Int>) -> Bool {
    var syllables = 0
    var reads = false
    prefixScores(entry, word) { _, score in
      syllables += 1
      reads = reads || counts.contains(syllables) && syllables >= 3 && score >= NameLocator.acceptsBeginning
    }
    return reads
  }
}
