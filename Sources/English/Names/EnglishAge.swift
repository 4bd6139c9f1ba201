public import TextModel

/// The age that stands beside a person's name: "Chan, 36,", "Chan (36)", "Chan, aged 36", "Chan, a 36-year-old", "36-year-old
/// Chan".
public struct EnglishAge: Hashable, Sendable {
  /// In years.
  public let years: Int
  /// Name and figure together, up to the bracket that closes behind it.
  public let range: TextRange

  /// The age beside the name at `name`; nil where none stands there. O(1).
  public static func beside(_ name: TextRange, in text: NormalizedText) -> EnglishAge? {
    guard name.start >= 0, name.end <= text.bytes.count else { return nil }
    return behind(name, text.bytes) ?? before(name, text.bytes)
  }

  /// Whether the age beside the name at `name` may be that of somebody named before: "Kim, son of Chan, 24,". O(1).
  public static func mayBeAnothers(_ name: TextRange, in text: NormalizedText) -> Bool {
    guard name.start > 1, name.start <= text.bytes.count, text.bytes[name.start - 1] == 0x20 else { return false }
    let before = text.bytes[..<(name.start - 1)]
    let word = before.suffix(8).reversed().prefix { $0 &- 0x61 < 26 }.reversed()
    return prepositions.contains { $0.elementsEqual(word) }
  }

  private static func behind(_ name: TextRange, _ bytes: [UInt8]) -> EnglishAge? {
    for opening in openings where bytes[name.end...].starts(with: opening.words) {
      guard let figure = figure(from: name.end + opening.words.count, bytes) else { continue }
      let rest = bytes[figure.end...].prefix(9)
      let closes = opening.closings.contains { rest.starts(with: $0) } || opening.mayEnd && rest.isEmpty
      let end = opening.words.last == UInt8(ascii: "(") ? figure.end + 1 : figure.end
      if closes { return EnglishAge(years: figure.years, range: TextRange(name.start, end)) }
    }
    return nil
  }

  /// "36-year-old Chan", with up to two words in small letters between: "the 36-year-old tennis player Chan".
  private static func before(_ name: TextRange, _ bytes: [UInt8]) -> EnglishAge? {
    var end = name.start
    for _ in 0...2 {
      guard end > 1, bytes[end - 1] == 0x20 else { return nil }
      let start = bytes[..<(end - 1)].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
      let word = bytes[start..<(end - 1)]
      if word.count > year.count, word.suffix(year.count).elementsEqual(year) {
        guard let figure = figure(from: start, bytes), figure.end == end - 1 - year.count else { return nil }
        return EnglishAge(years: figure.years, range: TextRange(start, name.end))
      }
      guard word.allSatisfy({ $0 &- 0x61 < 26 }), !prepositions.contains(where: { word.elementsEqual($0) }) else {
        return nil
      }
      end = start
    }
    return nil
  }

  private static func figure(from offset: Int, _ bytes: [UInt8]) -> (years: Int, end: Int)? {
    guard offset < bytes.count else { return nil }
    let digits = bytes[offset...].prefix(4).prefix { $0 &- 0x30 < 10 }
    guard digits.count <= 3, let years = Int(String(decoding: digits, as: UTF8.self)), (1...120).contains(years) else {
      return nil
    }
    return (years, digits.endIndex)
  }

  /// What stands between a name and its age, and what must follow it.
  private struct Opening {
    let words: [UInt8]
    let closings: [[UInt8]]
    var mayEnd = true

    init(_ words: String, _ closings: [String], mayEnd: Bool = true) {
      self.words = Array(words.utf8)
      self.closings = closings.map { Array($0.utf8) }
      self.mayEnd = mayEnd
    }
  }

  private static let ends = [",", ".", ";", ":", ")", "\"", "”", "’", " —", " –", "\n"]
  private static let openings = [
    Opening(", aged ", ends + [" "]), Opening(", age ", ends + [" "]), Opening(" aged ", ends + [" "]),
    Opening(", a ", ["-year-old"], mayEnd: false), Opening(", an ", ["-year-old"], mayEnd: false),
    Opening(", the ", ["-year-old"], mayEnd: false), Opening(", who is ", ends), Opening(", ", ends),
    Opening(" (", [")"], mayEnd: false),
  ]
  /// Behind which another's name stands: "the 24-year-old son of Chan".
  private static let prepositions = ["of", "and", "by", "for", "from", "in", "to", "with"].map { Array($0.utf8) }
  private static let year = Array("-year-old".utf8)
}
