public import Mentions
public import TextModel

/// Names that Korean text writes in Latin letters: FBI, CNN, BMW, YouTube. They bound themselves.
///
/// Words in brackets right behind a Korean name are its gloss and no mention of their own; units and model numbers
/// (km, F-35, A4) are no names.
public enum LatinNames {
  /// The names in `text`, in order.
  public static func mentions(in text: NormalizedText) -> [Mention] {
    let bytes = text.bytes
    var found: [Mention] = []
    var depth = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\n") { depth = 0 }
      guard isUpper(byte), depth == 0, offset == 0 || !isWordByte(bytes[offset - 1]), !isRestOfGloss(bytes, offset)
      else {
        offset += 1
        continue
      }
      let end = wordsEnd(bytes, offset)
      let range = TextRange(offset, end)
      let parts = text.string(range).split(separator: " ").map(String.init)
      if range.length >= 2, !parts.contains(where: { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }) {
        let value = NameValue(kind: .name, parts: parts, evidence: .gloss)
        found.append(Mention(range: range, value: .name(value), confidence: range.length > 2 ? 0.95 : 0.8))
      }
      offset = end
    }
    return found
  }

  /// Whether letters go on behind a bracket with others: the TV of 폐쇄회로(CC)TV.
  private static func isRestOfGloss(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset > 1 && bytes[offset - 1] == UInt8(ascii: ")") && isUpper(bytes[offset - 2])
  }

  /// The end of a run of capitalised Latin words.
  private static func wordsEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while true {
      while end < bytes.count, isWordByte(bytes[end]) || isJoiner(bytes, end) { end += 1 }
      guard end + 1 < bytes.count, bytes[end] == 0x20, isUpper(bytes[end + 1]) else { return end }
      end += 1
    }
  }

  /// A hyphen, full stop, apostrophe or ampersand between two letters.
  private static func isJoiner(_ bytes: [UInt8], _ offset: Int) -> Bool {
    [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "&")].contains(bytes[offset])
      && offset + 1 < bytes.count && isWordByte(bytes[offset + 1])
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
