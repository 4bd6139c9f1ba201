public import TextModel

/// What the words around a capitalised name, and its own last word, tell of the sort of thing it names.
public struct EnglishNameContext: Hashable, Sendable {
  /// "the" stands right before it: a people, a team, a ship, an office, but no person.
  public var hasArticle = false
  /// It names a time, a house or a realm: the Yuan dynasty, the Meiji era, the Ottoman Empire.
  public var isPeriod = false
  /// It is one, though it ends like several: Jones's.
  public var isOne = false
  /// Only a place can stand there, or its words say so: in Springfield, near Dover, Lake Como, Gansu province.
  public var isPlace = false

  /// A quotation begins with it, as titles of works are quoted: 'Gloaming in Luomu'.
  public var isQuoted = false

  /// "&" stands before it, as between partners of a firm: Harrow & Dunne.
  public var isPartner = false

  /// A word for a sort of place ends it or stands behind it: Lake Como, Gansu province, Wight Island.
  public var namesLandform = false

  /// It only says of what is named behind it where it belongs, as writers add for their readers: Acme's Widget, Acme parent
  /// Omnia, Ohio-based Acme, Ohio Sen. Harlow.
  public var isEpithet = false

  /// It stands behind a name and a comma, to say where that lies: Newark, New Jersey.
  public var isBehindName = false

  /// Of the name at `range` of `text`.
  public init(_ range: TextRange, in text: NormalizedText) {
    let before = EnglishNameContext.word(before: range.start, text.bytes)
    let after = EnglishNameContext.word(after: range.end, text.bytes)
    let own = text.string(range).lowercased().split(separator: " ")
    let last = own.last.map(String.init) ?? ""
    hasArticle = before == "the"
    isQuoted = EnglishNameContext.quotes.contains { text.bytes[..<range.start].suffix($0.count).elementsEqual($0) }
    isPartner = range.start >= 2 && text.bytes[(range.start - 2)..<range.start].elementsEqual("& ".utf8)
    isBehindName = EnglishNameContext.isBehindName(range.start, text.bytes)
    isPeriod = EnglishNameContext.periods.contains(after) || own.count > 1 && EnglishNameContext.periods.contains(last)
    isOne = ["'s".utf8, "’s".utf8].contains { text.bytes[min(range.end, text.bytes.count)...].starts(with: $0) }
    let isPossessor = EnglishNameContext.isPossessive(range.end, text.bytes)
    isEpithet =
      EnglishNameContext.epithets.contains(after) || text.bytes[range.end...].first == UInt8(ascii: "-")
      || isPossessor && EnglishNameContext.isCapital(behind: range.end, text.bytes)
    namesLandform =
      EnglishNameContext.landforms.contains(after) || own.count > 1 && EnglishNameContext.landforms.contains(last)
      || own.count > 1 && EnglishNameContext.openings.contains(String(own[0]))
    isPlace =
      namesLandform
      || !isPossessor
        && (EnglishNameContext.prepositions.contains(before)
          || before == "of" && EnglishNameContext.isSort(before: range.start - 3, text.bytes))
  }

  /// Whether a word with a capital and a comma stand right before `offset`.
  private static func isBehindName(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset > 2, bytes[(offset - 2)..<offset].elementsEqual(", ".utf8) else { return false }
    let start = bytes[..<(offset - 2)].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0
    return start < offset - 2 && bytes[start] &- 0x41 < 26
  }

  private static let quotes = ["\"", "'", "“", "‘"].map { Array($0.utf8) }

  /// Whether a word for a sort of place ends right before `offset`, but for a space: the city of.
  private static func isSort(before offset: Int, _ bytes: [UInt8]) -> Bool {
    let sort = word(before: offset, bytes)
    return sort == "capital" || sort == "state" || sort == "port" || landforms.contains(sort)
  }

  /// Whether a place opens its line in capitals before a dash, where the report was written: "PARIS — ".
  public static func isDateline(_ range: TextRange, in text: NormalizedText) -> Bool {
    let bytes = text.bytes
    let line = bytes[..<range.start].suffix(longestDateline).lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let isDashed = dashes.contains { bytes[range.end...].starts(with: $0) }
    guard isDashed || bytes[range.end...].starts(with: ", ".utf8), range.start - line < longestDateline else {
      return false
    }
    // The first place stands in capitals, its country behind a comma: "ALMATY, Kazakhstan — ".
    let opening = bytes[line..<range.end].prefix { $0 != 0x2C }
    guard opening.count >= 3, opening.allSatisfy({ $0 &- 0x61 >= 26 && $0 &- 0x30 >= 10 }) else { return false }
    return isDashed || isDatelined(bytes, behind: range.end + 2)
  }

  /// Whether capitalised words and a dash stand at `offset`: the rest of "ALMATY, Kazakhstan — ".
  private static func isDatelined(_ bytes: [UInt8], behind offset: Int) -> Bool {
    let rest = bytes[offset...].prefix(longestDateline)
    guard rest.first.map({ $0 &- 0x41 < 26 }) ?? false,
      let end = rest.indices.first(where: { at in dashes.contains { bytes[at...].starts(with: $0) } })
    else { return false }
    return !rest[..<end].contains { $0 == 0x2C || $0 == 0x2E || $0 == 0x0A }
  }

  /// So many bytes the words before the dash of a dateline have at most.
  private static let longestDateline = 48

  private static let dashes = [" — ", " – ", " -- ", " - "].map { Array($0.utf8) }

  /// Whether the name is a law's: the Government Organization Act.
  public static func isLaw(_ range: TextRange, in text: NormalizedText) -> Bool {
    let bytes = text.bytes
    return laws.contains { law in
      bytes[range.start..<range.end].suffix(law.count).elementsEqual(law) || bytes[range.end...].starts(with: law)
    }
  }

  private static let laws = [" Act", " Law", " Bill", " Code", " Treaty"].map { Array($0.utf8) }

  /// Whether a capitalised word stands before `range` that does not begin a sentence and of which the name is a part: New
  /// France, Native Americans; behind small words an ordinary one: Fishing in the Yemen.
  public static func followsCapital(_ range: TextRange, in text: NormalizedText) -> Bool {
    let bytes = text.bytes
    var end = range.start
    var isRight = true
    while end >= 2, bytes[end - 1] == 0x20, isLetter(bytes[end - 2]) {
      let start = bytes[..<(end - 1)].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0
      let word = String(decoding: bytes[start..<(end - 1)], as: UTF8.self)
      if joints.contains(word) {
        isRight = false
        end = start
        continue
      }
      guard start > 1, bytes[start] & 0x20 == 0, bytes[start - 1] == 0x20,
        ![0x2E, 0x22, 0x9C, 0x3A].contains(bytes[start - 2])
      else { return false }
      return isRight || EnglishNameFinder.isOrdinary(word)
    }
    return false
  }

  /// Small words inside titles of works.
  private static let joints = words("a an and for from in of on the to")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// What makes a name before it one of a time, a house or a realm.
  private static let periods = words(
    "dynasty dynasties era eras period empire empires kingdom kingdoms caliphate sultanate calendar age ages")

  /// What stands behind, or ends, the names of places.
  private static let landforms = words(
    """
    archipelago basin bay beach canyon city coast county delta desert forest glacier governorate highlands hills island
    islands isle lake mountains oblast peninsula plain plains plateau prefecture province reef regency reservoir rim
    river sea shore strait straits town township valley village volcano airport arena stadium
    """)

  /// What begins them.
  private static let openings = words("cape fort gulf isle lake mount port")

  /// What the name before it only describes.
  private static let epithets = words(
    "parent owner operator unit subsidiary affiliate sen rep gov senator governor republican democrat democratic")

  /// What stands before places and hardly before people.
  private static let prepositions = words("in near outside across throughout at")

  /// The word of letters that ends right before `offset`, but for a space, in small letters; empty where there is none.
  static func word(before offset: Int, _ bytes: [UInt8]) -> String {
    guard offset >= 2, offset <= bytes.count, bytes[offset - 1] == 0x20 else { return "" }
    var start = offset - 1
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    return String(decoding: bytes[start..<(offset - 1)].map { $0 | 0x20 }, as: UTF8.self)
  }

  /// The word of letters that begins right behind `offset`, but for a space.
  static func word(after offset: Int, _ bytes: [UInt8]) -> String {
    guard offset + 1 < bytes.count, bytes[offset] == 0x20 else { return "" }
    var end = offset + 1
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return String(decoding: bytes[(offset + 1)..<end].map { $0 | 0x20 }, as: UTF8.self)
  }

  private static func isPossessive(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    return bytes[offset] == 0x27
      || offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99
  }

  /// Whether the word behind the possessive that begins at `offset` has a capital.
  private static func isCapital(behind offset: Int, _ bytes: [UInt8]) -> Bool {
    guard let space = bytes[offset...].prefix(6).firstIndex(of: 0x20), space + 1 < bytes.count else { return false }
    return bytes[space + 1] &- 0x41 < 26
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
