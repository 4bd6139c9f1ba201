import Korean
import TextModel

/// What the reconciler asks the languages about names; bound once per pair, so that a text's words are indexed once.
struct NameReader {
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

  /// The words of the source inside `range` that read most like the name `parts` of the target, best first.
  var windows: (_ parts: [String], _ range: TextRange) -> [Window]
  /// Whether words of the source inside `range` plainly read like the name: the quick look of `windows` alone.
  var isPlain: (_ parts: [String], _ range: TextRange) -> Bool
  /// The best score of any word of the name against the words of `range`; see `unknownBand`.
  var bestScore: (_ parts: [String], _ range: TextRange) -> Double
  /// From this score on a name may stand there in a spelling the sounds do not settle.
  static let unknownBand = -7.0

  /// The words of the source inside `range` that may be a name of one word, though the sounds do not settle it.
  var doubtful: (_ part: String, _ range: TextRange) -> TextRange?
  /// Whether words of the source are everyday ones.
  var isOrdinary: (_ source: TextRange) -> Bool
  /// Words of the source inside `range` that may be a name by their looks alone.
  var bareNames: (_ range: TextRange, _ korean: Bool, _ least: Double) -> [NameLocator.BareName]
  /// Words of the source inside `range` that may be a noun of one eojeol or of several.
  var nouns: (_ range: TextRange) -> [(range: TextRange, syllables: [UInt32])]
  /// Towns, villages and quarters that the source names inside `range`.
  var quarters: (_ range: TextRange) -> [NameLocator.Quarter]
  /// The log-odds that words of the source are a name written by sound.
  var odds: (_ source: TextRange) -> Double
  /// Whether words of the source begin as a word of a target's name does: 페니키아 and Phoenicians.
  var sharesStem: (_ source: TextRange, _ parts: [String]) -> Bool
  /// Whether words of the source sound as much like one word as like another: Cameroun and Cameroon.
  var readsAsWell: (_ source: TextRange, _ word: String, _ other: String) -> Bool
  /// Whether words of the source can begin with the sound of a target's name: 루이지애나 and LSU.
  var canBegin: (_ source: TextRange, _ parts: [String]) -> Bool
  /// Whether words of the source are as many as those of a name and can each begin with the first sound of its.
  var canBeginEach: (_ source: TextRange, _ parts: [String]) -> Bool
  /// Whether a target's name is spelled as Korean people's names are.
  var looksKorean: (_ parts: [String]) -> Bool
  /// Whether words of the source read like one of some words of the target (folded letters).
  var reads: (_ source: TextRange, _ words: [[UInt8]]) -> Bool
  /// How the source name may be written in the target, best first; empty where the sounds do not tell.
  var spellings: (_ source: String) -> [String]
  /// Whether a source name is a way to write the target's: whether `judge` accepts it, sooner answered.
  var renders: (_ parts: [String], _ source: String) -> Bool
  /// The verdict on one source name and one target name.
  var judge: (_ source: String, _ parts: [String]) -> Window
}
