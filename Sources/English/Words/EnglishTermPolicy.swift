import Mentions
public import Termbase
import TextModel

extension TermPolicy {
  /// How English terms are spelled and bounded: plurals, hyphens left out, full stops of abbreviations left out or put
  /// in (U.S., US), and no border inside a contraction. Possessives need nothing: the hit ends before the apostrophe.
  public static let english = TermPolicy(
    spellings: { text, kind in EnglishSpellings.variants(of: text, kind) },
    accepts: { text, range, kind in
      EnglishBorders.accepts(text, range)
        && !(kind == .person
          && (EnglishOpenings.isLittleWord(text, range) || EnglishBorders.isWithinGivenName(text, range)))
    })
}

/// Ways to write one term.
enum EnglishSpellings {
  static func variants(of text: [UInt8], _ kind: MentionKind) -> [[UInt8]] {
    var variants = stops(text)
    // A hyphen may be missing (Tae-yul, Taeyul; co-operation); the index itself reads it as a space.
    if let hyphen = text.firstIndex(of: UInt8(ascii: "-")), hyphen > 0 {
      variants.append(text.filter { $0 != UInt8(ascii: "-") })
    }
    if bends(text, kind) { variants += ([text] + variants).flatMap { Inflection.plurals(of: $0) } }
    return variants
  }

  /// Titles and terms have plurals; places and organisations only as single words (Korean, Koreans; Democrat);
  /// persons have none that an article would use for them.
  private static func bends(_ text: [UInt8], _ kind: MentionKind) -> Bool {
    switch kind {
    case .title, .term: true
    case .place, .organization: !text.contains(0x20)
    default: false
    }
  }

  /// The term without the full stops behind words and letters, and with stops in its short initialisms.
  private static func stops(_ text: [UInt8]) -> [[UInt8]] {
    var variants: [[UInt8]] = []
    let stop = UInt8(ascii: ".")
    if text.contains(stop) {
      var bare: [UInt8] = []
      for (index, byte) in text.enumerated() {
        let isDecimal = index + 1 < text.count && isDigit(text[index + 1])
        if byte != stop || isDecimal { bare.append(byte) }
      }
      if bare != text, bare.count > 1 { variants.append(bare) }
      return variants
    }
    var dotted: [UInt8] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, isLetter(text[end]) || isDigit(text[end]) || text[end] >= 0x80 { end += 1 }
      let word = text[start..<end]
      if (2...4).contains(word.count), word.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
        for letter in word { dotted += [letter, stop] }
      } else {
        dotted += word
      }
      if end < text.count { dotted.append(text[end]) }
      start = end + 1
    }
    if dotted != text { variants.append(dotted) }
    return variants
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// Where an English term may begin and end.
enum EnglishBorders {
  /// False inside contractions and names such as D'Souza: a letter and an apostrophe before the words, or an
  /// apostrophe and letters other than a lone s behind them.
  static func accepts(_ text: [UInt8], _ range: TextRange) -> Bool {
    if let mark = UTF8Scalars.scalar(in: text, before: range.start), isApostrophe(mark.value) {
      let before = range.start - mark.length
      if before > 0, isWordByte(text[before - 1]) { return false }
    }
    guard range.end < text.count else { return true }
    let mark = UTF8Scalars.scalar(in: text, at: range.end)
    if isApostrophe(mark.value) {
      let letter = range.end + mark.length
      guard letter < text.count, isWordByte(text[letter]) else { return true }
      guard text[letter] | 0x20 == 0x73 else { return false }
      return letter + 1 >= text.count || !isWordByte(text[letter + 1])
    }
    return true
  }

  /// Whether a hyphen behind the words joins them to the rest of a given name: Park Jin in Park Jin-po, Hyun in Baik
  /// Hyun-Man; but not Trump in "the Trump-Kim summit".
  static func isWithinGivenName(_ text: [UInt8], _ range: TextRange) -> Bool {
    guard range.end + 1 < text.count, text[range.end] == 0x2D, isWordByte(text[range.end + 1]) else {
      return false
    }
    if text[range.end + 1] >= 0x61 || text[range.start..<range.end].contains(0x20) { return true }
    guard range.start > 1, text[range.start - 1] == 0x20 else { return false }
    var start = range.start - 1
    while start > 0, isWordByte(text[start - 1]) { start -= 1 }
    return text[start] &- 0x41 < 26
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }
  private static func isWordByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 }
}

/// What the first words of sentences are.
enum EnglishOpenings {
  /// Surnames that are written like the pronouns, articles and verbs with which sentences begin.
  private static let littleWords: Set<String> = ["An", "Do", "Go", "He", "In", "My", "No", "So", "We", "You"]

  /// Whether the word at `range` has its capital only because a sentence or a quotation begins with it: "He said" speaks
  /// of anybody, "Vice Premier He" of 허리펑.
  static func isLittleWord(_ text: [UInt8], _ range: TextRange) -> Bool {
    guard range.length <= 3, littleWords.contains(String(decoding: text[range.start..<range.end], as: UTF8.self)) else {
      return false
    }
    var index = range.start
    while let mark = UTF8Scalars.scalar(in: text, before: index) {
      switch mark.value {
      case 0x20, 0xA0: index -= mark.length
      case 0x22, 0x27, 0x2018, 0x201C, 0x28, 0x5B: return true
      case 0x0A, 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2026, 0x2013, 0x2014, 0x201D, 0x2019, 0x29: return true
      default: return false
      }
    }
    return true
  }
}
