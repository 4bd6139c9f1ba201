import Korean
import Mentions
import TextModel

/// What the reconciler asks the languages about names; bound once per pair, so that a text's words are indexed once.
///
/// Every policy for names holds it: it is a class, so that they share it.
final class NameReader {
  /// How well words of the source read like a name of the target.
  enum Fit {
    /// They are a way to write it.
    case accept
    /// They come close, and one sound or letter group contradicts.
    case near
    /// Cannot be told.
    case unknown
    /// They are another name.
    case refuse
  }

  /// Words of the source that may render a name.
  struct Window {
    var range: TextRange
    var fit: Fit
    /// From 0 to 1: how likely the one was written for the other as it stands.
    var score: Double
    /// In words: "열 reads yeol, yul or yol, not yong".
    var reason: String
    /// Whether the words are a bare surname, which many people have.
    var isPartial = false
    /// What should stand there instead, where the sounds tell.
    var expected: [String] = []
    /// The letter that fits worst, for words that sound right as a whole.
    var worst: NameSlip?
    /// The score of the sounds in nats.
    var sound = 0.0
    /// Whether both were read as a Korean name.
    var isKorean = false
  }

  /// From this score on a name may stand there in a spelling the sounds do not settle.
  static let unknownBand = -7.0

  private let korean: KoreanWindows
  private let memory: NameMemory

  init(_ korean: KoreanWindows, _ memory: NameMemory) {
    self.korean = korean
    self.memory = memory
  }

  /// The words of the source, to find a name again.
  func occurrences() -> KoreanOccurrences { korean.occurrences }

  // MARK: Words of the source that read like a name

  /// The words of the source inside `range` that read most like the name `parts` of the target, best first.
  func windows(_ parts: [String], _ range: TextRange) -> [Window] {
    memory.windows(parts, range) { korean.windows($0, range) }
  }

  /// Whether a Korean's name is said with one syllable of the given name, before the surname, as many abroad do: 김성훈, "Sung
  /// Kim".
  func isShortened(_ words: String, _ parts: [String]) -> Bool {
    guard parts.count == 2, words.utf8.count == 9 else { return false }
    let syllables = words.unicodeScalars.map { String($0) }
    return syllables.count == 3 && judge(syllables[0], [parts[1]]).fit == .accept
      && syllables.dropFirst().contains { judge($0, [parts[0]]).fit == .accept }
  }

  /// Whether words of the source inside `range` plainly read like the name: the quick look of `windows` alone.
  func isPlain(_ parts: [String], _ range: TextRange) -> Bool { korean.isPlain(memory.name(parts), range) }

  /// The best score of any word of the name against the words of `range`; see `unknownBand`.
  func bestScore(_ parts: [String], _ range: TextRange) -> Double {
    korean.locator.bestScore(of: memory.name(parts), in: range)
  }

  /// The words of the source inside `range` that may be a name of one word, though the sounds do not settle it.
  func doubtful(_ part: String, _ range: TextRange) -> TextRange? { korean.locator.doubtful(part, in: range) }

  // MARK: Words of the source by themselves

  /// Whether words of the source are everyday ones.
  func isOrdinary(_ source: TextRange) -> Bool { korean.locator.isOrdinary(source) }

  /// Words of the source inside `range` that may be a name by their looks alone.
  func bareNames(_ range: TextRange, korean isKorean: Bool, least: Double) -> [NameLocator.BareName] {
    korean.locator.bareNames(in: range, korean: isKorean, least: least)
  }

  /// Words of the source inside `range` that may be a noun of one eojeol or of several, where `mayBegin` says so of the
  /// syllables that begin there.
  func nouns(_ range: TextRange, where mayBegin: ([UInt32]) -> Bool) -> [NameLocator.Noun] {
    korean.locator.nouns(in: range, where: mayBegin)
  }

  /// Towns, villages and quarters that the source names inside `range`.
  func quarters(_ range: TextRange) -> [NameLocator.Quarter] { korean.locator.quarters(in: range) }

  /// Words of the source inside `range` that sound foreign and end as places of one of the `sorts` do.
  func places(of sorts: Set<PlaceSort>, in range: TextRange) -> [TextRange] {
    korean.locator.places(of: sorts, in: range)
  }

  /// The log-odds that words of the source are a name written by sound.
  func odds(_ source: TextRange) -> Double { korean.locator.odds(source) }

  // MARK: Words of the source beside those of the target

  /// Whether words of the source begin as a word of a target's name does: 페니키아 and Phoenicians.
  func sharesStem(_ source: TextRange, _ parts: [String]) -> Bool { korean.locator.sharesStem(source, with: parts) }

  /// Whether words of the source sound as much like one word as like another: Cameroun and Cameroon.
  func readsAsWell(_ source: TextRange, _ word: String, _ other: String) -> Bool {
    korean.locator.reads(source, word, asWellAs: other)
  }

  /// Whether words of the source can begin with the sound of a target's name: 루이지애나 and LSU.
  func canBegin(_ source: TextRange, _ parts: [String]) -> Bool { korean.locator.canBegin(source, with: parts) }

  /// Whether words of the source are as many as those of a name and can each begin with the first sound of its.
  func canBeginEach(_ source: TextRange, _ parts: [String]) -> Bool { korean.locator.canBeginEach(source, with: parts) }

  /// Whether a target's name is spelled as Korean people's names are.
  func looksKorean(_ parts: [String]) -> Bool { memory.name(parts).looksKorean }

  /// Whether words of the source read like one of some words of the target (folded letters).
  func reads(_ source: TextRange, _ words: [[UInt8]]) -> Bool { korean.locator.reads(source, like: words) }

  /// How the source name may be written in the target, best first; empty where the sounds do not tell.
  func spellings(_ source: String) -> [String] { KoreanNameJudge.shared.spellings(of: source) }

  /// Whether a source name is a way to write the target's: whether `judge` accepts it, sooner answered.
  func renders(_ parts: [String], _ source: String) -> Bool {
    LatinIdentity.isLatin(source)
      ? LatinIdentity.agrees(source, parts) : renders(memory.name(parts), memory.source(source))
  }

  /// The same for an item of the target and one of the source.
  func renders(_ target: CoverItem, as source: CoverItem) -> Bool {
    LatinIdentity.isLatin(source.phrase)
      ? LatinIdentity.agrees(source.phrase, target.parts)
      : renders(target.english(memory.name), source.korean(memory.source))
  }

  private func renders(_ name: EnglishName, _ source: KoreanPhrase) -> Bool {
    memory.isRendering(source, name) { korean, name in
      NameMatcher.shared.accepts(korean, name)
        || memory.specific(name).map { NameMatcher.shared.accepts(korean, $0) } ?? false
    }
  }

  /// The verdict on one source name and one target name.
  func judge(_ source: String, _ parts: [String]) -> Window {
    if LatinIdentity.isLatin(source) {
      let fit: Fit = LatinIdentity.agrees(source, parts) ? .accept : .refuse
      return Window(range: TextRange(0, 0), fit: fit, score: 0.5, reason: "")
    }
    return memory.verdict(source, parts) { korean, name in
      let verdict = matched(korean, name)
      return Window(
        range: TextRange(0, 0), fit: Fit(verdict), score: verdict.isKorean && verdict.isNear ? 0.95 : 0.6,
        reason: verdict.reason, sound: verdict.score, isKorean: verdict.isKorean)
    }
  }

  /// The best verdict on a name with and without the words that are translated.
  private func matched(_ korean: KoreanPhrase, _ name: EnglishName) -> NameVerdict {
    let whole = NameMatcher.shared.judge(korean, name)
    guard whole.verdict != .accept, let specific = memory.specific(name) else { return whole }
    return NameMatcher.shared.judge(korean, specific)
  }
}
