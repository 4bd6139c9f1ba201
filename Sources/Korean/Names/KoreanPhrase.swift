import TextModel

/// Korean words, taken apart once to be judged against many English names.
///
/// A class, since it is handed about much, and the same words are one thing.
public final class KoreanPhrase: Sendable {
  /// The words as code points.
  let words: [[UInt32]]
  /// Those among them that have Hangul.
  let hangul: [[UInt32]]
  /// The units of the latter.
  let units: [[UInt8]]
  /// The ways to read them as surname and given name; empty where there are more than two.
  let readings: [KoreanNameParts.Reading]

  /// The words of a text, without spaces.
  public convenience init(_ words: [String]) { self.init(words.map { $0.unicodeScalars.map(\.value) }) }

  /// The words of a text between spaces.
  public convenience init(_ text: String) { self.init(KoreanPhrase.words(text)) }

  /// The words of a text between spaces, as code points.
  static func words(_ text: String) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    for scalar in text.unicodeScalars {
      if scalar != " " {
        word.append(scalar.value)
      } else if !word.isEmpty {
        words.append(word)
        word.removeAll()
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  init(_ words: [[UInt32]]) {
    self.words = words
    let all = words.map(JamoUnits.units)
    let isHangul = !all.contains { $0.isEmpty }
    hangul = isHangul ? words : zip(words, all).filter { !$1.isEmpty }.map(\.0)
    units = isHangul ? all : all.filter { !$0.isEmpty }
    readings = hangul.count <= 2 ? KoreanNameParts.readings(hangul) : []
  }

  /// Whether the words are built like a Korean personal name.
  var isBuiltLikeName: Bool { KoreanNameParts.isBuiltLikeName(words) }
}
