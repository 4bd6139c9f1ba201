import Bitext
import Korean
import Mentions
import TextModel

/// People of one office, and people of one first name.
extension NameConflicts {
  func holdOneOffice(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard let mine = source.index, let theirs = target.index, source.kind != .place, target.kind != .place else {
      return false
    }
    return offices.areOne(mine, theirs)
  }

  /// Whether two names of two words, listed nowhere, share one word and surely not the other: Victoria Villanueva and
  /// 빅토리아 비야루엘. What the source has for one of them is looked for in all of the segment.
  func areNamesakes(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard target.concepts.isEmpty, target.isFullName, target.parts.count == 2, !reader.looksKorean(target.parts) else {
      return false
    }
    guard source.concepts.isEmpty else { return isNamesake(source, target) }
    guard source.parts.count == 2 else { return false }
    let fits = zip(source.parts, target.parts).map { reader.judge($0, [$1]) }
    guard let same = fits.firstIndex(where: { $0.fit == .accept && $0.sound >= 4 }) else { return false }
    let other = fits[1 - same]
    guard other.fit == .refuse, other.sound < NameConflicts.surelyAnother,
      KnownNames.contains(target.parts[1 - same])
    else { return false }
    let bead = pair.beads[target.bead]
    let words = EnglishWords.folded(in: pair.target.text, pair.target.range(bead.target))
    return !reader.reads(source.range, words.filter { $0 != LatinFold.letters(target.parts[same]) })
      && isUnheard([target.parts[1 - same]], pair.source.range(bead.source))
  }

  /// Whether the target has the first name of a listed person whom the source names in full, and another surname that no
  /// spelling explains: Abbas Aragchini for 아바스 아라그치.
  private func isNamesake(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard source.kind == .person, !source.isShortForm, let concept = source.concepts.first else { return false }
    let theirs = target.parts.map(LatinFold.letters)
    let names = knowledge.renderings(concept).map { $0.split(separator: " ").map { LatinFold.letters(String($0)) } }
    return names.contains { $0.count == 2 && $0[0] == theirs[0] } && !names.contains { $0.last == theirs[1] }
  }

  /// Below this score, in nats, no spelling of a name sounds like another.
  private static let surelyAnother = -15.0
}
