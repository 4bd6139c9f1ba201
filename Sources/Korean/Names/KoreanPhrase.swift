import TextModel

/// Korean words, taken apart once to be judged against many English names.
public struct KoreanPhrase: Sendable {
  /// The words as code points.
  let words: [[UInt32]]
  /// Those among them that have Hangul.
  let hangul: [[UInt32]]
  /// The units of the latter.
  let units: [[UInt8]]

  /// The words of a text, without spaces.
  public init(_ words: [String]) { self.init(words.map { $0.unicodeScalars.map(\.value) }) }

  /// The words of a text between spaces.
  public init(_ text: String) {
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
    self.init(word.isEmpty ? words : words + [word])
  }

  init(_ words: [[UInt32]]) {
    self.words = words
    let all = words.map(JamoUnits.units)
    let isHangul = !all.contains(where: \.isEmpty)
    hangul = isHangul ? words : zip(words, all).filter { !$1.isEmpty }.map(\.0)
    units = isHangul ? all : all.filter { !$0.isEmpty }
  }

  /// The ways to read the words that have Hangul as surname and given name.
  var readings: [KoreanNameParts.Reading] { KoreanNameParts.readings(hangul) }

  /// Whether the words are built like a Korean personal name.
  var isBuiltLikeName: Bool { KoreanNameParts.isBuiltLikeName(words) }
}
