import Mentions

/// Which letters of a text must be as the glossary writes them, worked out once for each key from its `CasePolicy`.
enum CapitalRule {
  /// Free letter.
  static let free: UInt8 = 0
  /// The first letter under `CasePolicy.initial`: as written, or a capital at the start of a sentence.
  static let initial: UInt8 = 1

  /// For each byte of `key` (folded, capitals kept) the byte that must stand there, `free` or `initial`;
  /// empty where everything is free.
  static func required(_ key: [UInt8], policy: CasePolicy, kind: MentionKind) -> [UInt8] {
    var required = [UInt8](repeating: free, count: key.count)
    switch policy {
    case .exact, .initial:
      for (index, byte) in key.enumerated() where isLetter(byte) { required[index] = byte }
      if policy == .initial, let first = key.firstIndex(where: isLetter), isLower(key[first]) {
        required[first] = initial
      }
    case .any:
      requireInitialisms(key, &required)
      if isName(key, kind), let first = key.firstIndex(where: isUpper) { required[first] = key[first] }
    }
    return required.contains { $0 != free } ? required : []
  }

  /// Words that are written in capitals throughout, with or without dots, stay so, and in the plural: WHO, U.S., MPs.
  private static func requireInitialisms(_ key: [UInt8], _ required: inout [UInt8]) {
    var start = 0
    while start < key.count {
      var end = start
      var capitals = 0
      var isInitialism = true
      while end < key.count, isLetter(key[end]) || isDigit(key[end]) || key[end] == UInt8(ascii: ".") {
        if isUpper(key[end]) { capitals += 1 }
        if isLower(key[end]) { isInitialism = isInitialism && isPluralEnd(key, end) && capitals > 1 }
        end += 1
      }
      if isInitialism, capitals > 0 {
        for index in start..<end where isUpper(key[index]) { required[index] = key[index] }
      }
      start = max(end, start + 1)
    }
  }

  /// Whether the letter at `offset` is an s that ends a word.
  private static func isPluralEnd(_ key: [UInt8], _ offset: Int) -> Bool {
    key[offset] == UInt8(ascii: "s") && (offset + 1 == key.count || !isLetter(key[offset + 1]))
  }

  /// Whether a first capital tells the name from a common word.
  private static func isName(_ key: [UInt8], _ kind: MentionKind) -> Bool {
    switch kind {
    case .person, .place: true
    case .organization: !key.contains(TextFold.space)
    default: false
    }
  }

  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || isLower(byte) }

  /// Whether the letters of the text that begins at `start` and was matched by a key satisfy what the key requires.
  static func allows(_ folded: [UInt8], start: Int, required: ArraySlice<UInt8>) -> Bool {
    var offset = start
    for byte in required {
      while offset < folded.count, folded[offset] == TextFold.skip { offset += 1 }
      guard offset < folded.count else { return false }
      if byte == initial {
        if isUpper(folded[offset]), !beginsSentence(folded, offset) { return false }
      } else if byte != free, byte != folded[offset] {
        return false
      }
      offset += 1
    }
    return true
  }

  /// Whether only quotes, brackets and white space stand between `offset` and the start of the text, a full stop,
  /// question or exclamation mark, colon or empty line.
  private static func beginsSentence(_ folded: [UInt8], _ offset: Int) -> Bool {
    var before = offset
    while before > 0 {
      before -= 1
      switch folded[before] {
      case TextFold.skip, TextFold.space, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
        UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ">"):
        continue
      case TextFold.gap, UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
      default: return false
      }
    }
    return true
  }
}
