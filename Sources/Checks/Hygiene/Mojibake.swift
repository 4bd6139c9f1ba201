import ICUSupport
import TextModel

/// Undoes the usual wrong readings of a text's bytes.
///
/// Each reading asks: which bytes would have given these characters, and are those bytes sensible in another encoding?
/// It answers only where the sequence cannot be ordinary words.
enum Mojibake {
  /// Damage that begins at an offset.
  struct Damage {
    /// Where it ends.
    var end: Int
    /// What was meant; nil where it is lost.
    var meant: String?
  }

  /// The damage at `offset` of `block`; nil where the text is sound.
  static func read(_ bytes: [UInt8], _ offset: Int, _ block: TextRange) -> Damage? {
    let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
    switch scalar {
    case 0xFFFD:
      var end = offset + length
      while end < block.end, UTF8Scalars.scalar(in: bytes, at: end).value == 0xFFFD { end += length }
      return Damage(end: end, meant: nil)
    case 0x5360:
      // U+FFFD itself, read as CP949.
      var end = offset
      while matches(bytes, end, block.end, "占쏙옙") { end += 9 }
      return end > offset ? Damage(end: end, meant: nil) : nil
    case 0x80...0x9F:
      // One byte of Windows-1252 between sound letters; NEL is a line end of mainframes.
      if let utf8 = utf8(bytes, offset, block) { return utf8 }
      guard scalar != 0x85, let meant = windows1252[scalar].flatMap(Unicode.Scalar.init) else { return nil }
      return Damage(end: offset + length, meant: String(Character(meant)))
    case 0x201A:
      return macRoman(bytes, offset, block)
    case 0xA1...0xFF:
      return utf8(bytes, offset, block) ?? eucKR(bytes, offset, block) ?? koreanMark(bytes, offset, block)
    default:
      return nil
    }
  }

  private static func matches(_ bytes: [UInt8], _ offset: Int, _ limit: Int, _ text: StaticString) -> Bool {
    guard offset + text.utf8CodeUnitCount <= limit else { return false }
    return text.withUTF8Buffer { bytes[offset..<offset + $0.count].elementsEqual($0) }
  }

  // UTF-8 read as Windows-1252 or Latin-1

  /// What Windows-1252 has at 80 … 9F.
  static let windows1252: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021, 0x88: 0x2C6,
    0x89: 0x2030, 0x8A: 0x160, 0x8B: 0x2039, 0x8C: 0x152, 0x8E: 0x17D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C,
    0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x98: 0x2DC, 0x99: 0x2122, 0x9A: 0x161, 0x9B: 0x203A,
    0x9C: 0x153, 0x9E: 0x17E, 0x9F: 0x178,
  ]
  private static let byteOf = Dictionary(windows1252.map { ($0.value, UInt8($0.key)) }) { first, _ in first }

  private static func byte(_ scalar: UInt32) -> UInt8? {
    (0x80...0xFF).contains(scalar) ? UInt8(scalar) : byteOf[scalar]
  }

  /// Marks that stand after a letter in sound text, too: quotes, dashes, dots, no-break spaces.
  private static func isCommonMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xAB, 0xB7, 0xBB, 0x2013...0x201E, 0x2022, 0x2026, 0x2039, 0x203A, 0x2122, 0xAE, 0xB0: true
    default: false
    }
  }

  /// As many sequences in a row as there are.
  private static func utf8(_ bytes: [UInt8], _ offset: Int, _ block: TextRange) -> Damage? {
    var end = offset
    var meant: [UInt8] = []
    while end < block.end, let (next, decoded) = sequence(bytes, end, block) {
      meant += decoded
      end = next
    }
    guard end > offset else { return nil }
    // What was damaged twice.
    var rounds = 0
    while rounds < 2, !meant.isEmpty, let again = utf8(meant, 0, TextRange(0, meant.count)), again.end == meant.count,
      let inner = again.meant
    {
      meant = Array(inner.utf8)
      rounds += 1
    }
    return Damage(end: end, meant: String(decoding: meant, as: UTF8.self))
  }

  /// One sequence of UTF-8 whose bytes were taken for characters.
  private static func sequence(_ bytes: [UInt8], _ offset: Int, _ block: TextRange) -> (end: Int, meant: [UInt8])? {
    let (first, firstLength) = UTF8Scalars.scalar(in: bytes, at: offset)
    guard let lead = byte(first), lead >= 0xC2, lead <= 0xF4 else { return nil }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var raw = [lead]
    var scalars: [UInt32] = []
    var end = offset + firstLength
    while raw.count < count, end < block.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: end)
      guard let next = byte(scalar), next & 0xC0 == 0x80 else { break }
      raw.append(next)
      scalars.append(scalar)
      end += length
    }
    guard raw.count == count else {
      // The last byte of a closing quote has no character in Windows-1252 and is dropped by some programs.
      let isQuote = raw == [0xE2, 0x80] && scalars == [0x20AC]
      return isQuote ? (end, Array("”".utf8)) : nil
    }
    if raw == [0xEF, 0xBB, 0xBF] { return (end, []) }
    guard let decoded = decoded(raw), isPlausible(decoded, count) else { return nil }
    let after = end < block.end ? UTF8Scalars.scalar(in: bytes, at: end).value : nil
    let before = offset > block.start ? UTF8Scalars.scalar(in: bytes, before: offset)?.value : nil
    guard isDamage(raw, scalars, before: before, after: after) else { return nil }
    return (end, raw)
  }

  private static func decoded(_ raw: [UInt8]) -> UInt32? {
    let (value, length) = UTF8Scalars.scalar(in: raw, at: 0)
    guard length == raw.count, Unicode.Scalar(value) != nil else { return nil }
    let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    return value >= least ? value : nil
  }

  /// What a newspaper holds.
  private static func isPlausible(_ scalar: UInt32, _ count: Int) -> Bool {
    switch scalar {
    case 0xA0...0x17F, 0x2B9...0x2BC, 0x391...0x3C9, 0x410...0x44F, 0x2010...0x2044, 0x20A0...0x20BF,
      0x2100...0x21FF, 0x2200...0x22FF, 0x2460...0x24FF, 0x2500...0x27BF, 0x3000...0x30FF, 0x3131...0x318E,
      0x3200...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }

  /// Whether the characters cannot be words and marks as they stand.
  private static func isDamage(_ raw: [UInt8], _ scalars: [UInt32], before: UInt32?, after: UInt32?) -> Bool {
    let afterIsLetter = after.map { Scalar.isLatin($0) } ?? false
    switch raw.count {
    case 2:
      // Â, Ã and Ê end words of other languages: a common mark may follow those.
      if scalars.contains(0xA0) { return raw[0] == 0xC2 || raw[0] == 0xC3 }
      if scalars.contains(where: isCommonMark) {
        return afterIsLetter && !(before.map(isUpper) ?? false)
      }
      if raw[0] == 0xC2 { return !(before.map(isUpper) ?? false) }
      if raw[0] == 0xC3 || raw[0] == 0xCA { return true }
      // Letters of Greek, Cyrillic and the like: only where the second cannot be a letter or mark of the word.
      return scalars.allSatisfy { (0x80...0x9F).contains($0) }
    case 3:
      if raw[0] == 0xE2, raw[1] == 0x80 { return true }
      return !scalars.allSatisfy(isCommonMark)
    default:
      return true
    }
  }

  private static func isUpper(_ scalar: UInt32) -> Bool {
    Scalar.isASCIIUpper(scalar) || (0xC0...0xDE).contains(scalar)
  }

  // EUC-KR read as Latin-1

  /// Hangul: at least two syllables, four characters in a row that words never have.
  private static func eucKR(_ bytes: [UInt8], _ offset: Int, _ block: TextRange) -> Damage? {
    var raw: [UInt8] = []
    var end = offset
    while end < block.end, raw.count < 400 {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: end)
      guard (0xA1...0xFE).contains(scalar) else { break }
      raw.append(UInt8(scalar))
      end += length
    }
    guard raw.count >= 4, raw.count % 2 == 0 else { return nil }
    var hangul = 0
    for index in stride(from: 0, to: raw.count, by: 2) {
      switch raw[index] {
      case 0xB0...0xC8: hangul += 1
      case 0xA1, 0xA3: break
      default: return nil
      }
    }
    guard hangul >= 2, let decoded = try? TextDecoder.decode(raw, path: ""), decoded.encoding == .cp949 else {
      return nil
    }
    return Damage(end: end, meant: String(decoding: decoded.text.bytes, as: UTF8.self))
  }

  /// Korean quotes and brackets whose first byte, A1, is ¡.
  private static func koreanMark(_ bytes: [UInt8], _ offset: Int, _ block: TextRange) -> Damage? {
    guard bytes[offset] == 0xC2, bytes[offset + 1] == 0xA1, offset + 3 < block.end else { return nil }
    let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset + 2)
    return marks[scalar].map { Damage(end: offset + 2 + length, meant: $0) }
  }

  /// KS X 1001, row 1, as far as Spanish (¡« ¡¡) leaves no doubt.
  private static let marks: [UInt32: String] = [
    0xA4: "·", 0xA6: "…", 0xAA: "―", 0xAD: "∼", 0xAE: "‘", 0xAF: "’", 0xB0: "“", 0xB1: "”", 0xB2: "〔", 0xB3: "〕",
    0xB4: "〈", 0xB5: "〉", 0xB6: "《", 0xB7: "》", 0xB8: "「", 0xB9: "」", 0xBA: "『", 0xBC: "【", 0xBD: "】",
  ]

  // UTF-8 read as MacRoman

  /// ‚Äô and its like: the bytes E2 80 xx.
  private static func macRoman(_ bytes: [UInt8], _ offset: Int, _ block: TextRange) -> Damage? {
    guard matches(bytes, offset, block.end, "\u{201A}\u{C4}"), offset + 5 < block.end else { return nil }
    let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset + 5)
    let meant: [UInt32: String] = [
      0xF4: "’", 0xF2: "‘", 0xFA: "“", 0xF9: "”", 0xEE: "—", 0xEC: "–", 0xB6: "…", 0xA2: "•",
    ]
    return meant[scalar].map { Damage(end: offset + 5 + length, meant: $0) }
  }
}
