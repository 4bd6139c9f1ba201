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
    /// From 0 to 1: how likely the one was written for the other.
    var score: Double
    /// In words: "열 reads yeol, yul or yol, not yong".
    var reason: String
  }

  /// The words of the source inside `range` that read most like the name `parts` of the target, best first.
  var windows: (_ parts: [String], _ range: TextRange) -> [Window]
  /// Whether words of the source inside `range` plainly read like the name: the quick look of `windows` alone.
  var isPlain: (_ parts: [String], _ range: TextRange) -> Bool
  /// The best score of any word of the name against the words of `range`; see `unknownBand`.
  var bestScore: (_ parts: [String], _ range: TextRange) -> Double
  /// From this score on a name may stand there in a spelling the sounds do not settle.
  static let unknownBand = -7.0

  /// How the source name may be written in the target, best first; empty where the sounds do not tell.
  var spellings: (_ source: String) -> [String]
  /// The verdict on one source name and one target name.
  var judge: (_ source: String, _ parts: [String]) -> Window
}
