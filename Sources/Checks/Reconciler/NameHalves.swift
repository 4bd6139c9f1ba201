import Bitext
import Korean
import Mentions
import TextModel

/// People of two words of whom the source was found to have one: what the source has for the other.
///
/// A Korean text may call anybody by his surname alone, so that a surname which sounds right renders a full name. But where
/// another name stands before it, 잉빌 in 잉빌 스카르스테인, it is another's: Ingrid Skarstein.
struct NameHalves {
  let pair: AnnotatedPair
  let reader: NameReader

  /// The whole name of the source, where one of its words is `found`, which sounds like a word of the target's name, and the
  /// other surely is not the target's other word; nil where the source has no other word, or it may be the same.
  func other(than item: CoverItem, _ found: TextRange) -> TextRange? {
    guard item.parts.count == 2, !reader.looksKorean(item.parts),
      item.parts.allSatisfy({ $0.utf8.count >= 4 && !$0.contains(".") }),
      let known = word(of: item, found)
    else { return nil }
    let theirs = item.parts[1 - known]
    if known == 1, let before = nameBefore(found), isOther(before, 0, theirs, item) { return before.union(found) }
    if known == 0, let behind = nameBehind(found), isOther(behind, 1, theirs, item) { return found.union(behind) }
    // In Japanese names the other word stands on the other side.
    guard let beside = known == 1 ? kana(behind: found) : kana(before: found),
      JapaneseReadings.areOther(pair.source.text.string(beside), theirs)
    else { return nil }
    return found.union(beside)
  }

  /// Which word of the name the source words sound like; nil where they sound like neither or both.
  private func word(of item: CoverItem, _ found: TextRange) -> Int? {
    let words = pair.source.text.string(found)
    let fits = item.parts.map { reader.judge(words, [$0]) }
    guard let best = fits.firstIndex(where: { $0.fit == .accept && $0.sound >= NameHalves.clearly }),
      fits[1 - best].fit == .refuse
    else { return nil }
    return best
  }

  /// From this score on, in nats, words surely sound like a word of a name.
  private static let clearly = 4.0

  // MARK: The word beside it

  /// The word right before others that looks like a name.
  private func nameBefore(_ found: TextRange) -> TextRange? {
    wordBefore(found).flatMap { reader.odds($0) >= NameHalves.leastOdds ? $0 : nil }
  }

  /// The word right behind others that looks like a name, particles left out.
  private func nameBehind(_ found: TextRange) -> TextRange? {
    let bytes = pair.source.text.bytes
    guard found.end + 6 < bytes.count, bytes[found.end] == 0x20 else { return nil }
    let eojeol = TextRange(found.end + 1, Particles.hangulEnd(bytes, found.end + 1))
    return reader.bareNames(eojeol, korean: false, least: NameConflicts.likelyName).first.flatMap { name in
      name.range.start == eojeol.start && name.range.length >= 6 && isFree(name.range) ? name.range : nil
    }
  }

  /// The whole eojeol right before others, of two to six syllables, where it is no everyday word.
  private func wordBefore(_ found: TextRange) -> TextRange? {
    let bytes = pair.source.text.bytes
    guard found.start >= 7, bytes[found.start - 1] == 0x20 else { return nil }
    var start = found.start - 1
    while start >= 3, start > found.start - 20, isSyllable(bytes, start - 3) { start -= 3 }
    let word = TextRange(start, found.start - 1)
    guard (6...18).contains(word.length), start == 0 || !isSyllable(bytes, start - 3), isFree(word),
      !reader.isOrdinary(word)
    else { return nil }
    return word
  }

  /// Log-odds from which on a word before a surname is a given name rather than a word of the language.
  private static let leastOdds = 0.5

  /// The kana right behind the words, particles left out.
  private func kana(behind found: TextRange) -> TextRange? {
    let bytes = pair.source.text.bytes
    guard found.end + 9 < bytes.count, bytes[found.end] == 0x20 else { return nil }
    let start = found.end + 1
    return Particles.nounEnds(in: bytes, from: start).lazy.map { TextRange(start, $0) }.first(where: isKana)
  }

  /// The kana right before the words.
  private func kana(before found: TextRange) -> TextRange? { wordBefore(found).flatMap { isKana($0) ? $0 : nil } }

  private func isKana(_ range: TextRange) -> Bool {
    let syllables = pair.source.text.string(range).unicodeScalars.map(\.value)
    return (3...5).contains(syllables.count) && JapaneseReadings.areKana(syllables) && isFree(range)
      && !reader.isOrdinary(range)
  }

  /// Whether nothing but names was read in the words.
  private func isFree(_ range: TextRange) -> Bool {
    let forest = pair.source.forest
    return !forest.indices(in: range).contains {
      if case .name = forest.mentions[$0].value { return false }
      return forest.mentions[$0].range.overlaps(range)
    }
  }

  private func isSyllable(_ bytes: [UInt8], _ offset: Int) -> Bool { (0xEA...0xED).contains(bytes[offset]) }

  // MARK: Whether it is another name

  /// Whether a word of the source is plainly another name than `theirs`, and no word of the sentence explains it.
  private func isOther(_ word: TextRange, _ place: Int, _ theirs: String, _ item: CoverItem) -> Bool {
    let words = pair.source.text.string(word)
    let verdict = reader.judge(words, [theirs])
    guard NameHalves.areUnlike(verdict, place == 0 ? [words, ""] : ["", words], place, theirs) else { return false }
    let others = EnglishWords.folded(
      in: pair.target.text, pair.target.range(pair.beads[item.bead].target), leavingOut: TextRangeSet([item.range]))
    return !reader.reads(word, others)
  }

  /// Whether a word of a name of two is another than `theirs`, as far as the sounds can tell.
  static func areUnlike(_ verdict: NameReader.Window, _ words: [String], _ word: Int, _ theirs: String) -> Bool {
    // One letter may mend what reads so badly, but makes no other spelling of it: 에벨리오 and Rogelio.
    guard verdict.fit == .refuse || verdict.fit == .near && !verdict.isKorean else { return false }
    guard isUnlikeAnySpelling(words, word, theirs) else { return verdict.sound < NameConflicts.surelyAnother }
    // A vowel that is heard otherwise (쟈니 and Johnny) takes a little more than nine nats.
    return verdict.sound < (verdict.fit == .near ? NameMatcher.refuseWord - 0.5 : NameMatcher.refuseWord)
  }

  /// Whether a word so unlike another's sound is none by which the same person may go. Of 27,000 people whose other name
  /// fits one in two thousand has such a name: surnames spelled with a hyphen or lost in part, and given names with short
  /// forms, which are not as long as they sound: Fred for 프레더릭, Christopher for 크리스.
  static func isUnlikeAnySpelling(_ words: [String], _ word: Int, _ theirs: String) -> Bool {
    let letters = theirs.utf8.count
    if theirs.contains("-") || letters < 4 { return false }
    if word == words.count - 1 { return true }
    let syllables = words[word].utf8.count / 3
    return letters >= 5 && syllables >= 2 && 2 * letters > 3 * syllables && 2 * letters <= 7 * syllables
  }
}
