public import TextModel

/// A run of text without white space, the unit that Korean puts between spaces (어절); a sign of equality begins a new one,
/// and so does a bracket around several.
public struct Eojeol: Hashable, Sendable {
  /// All of it, UTF-8 bytes.
  public var range: TextRange
  /// Without punctuation, quotes and brackets at its ends; empty, at the start, where there is nothing else.
  public var core: TextRange

  /// An eojeol and its core.
  public init(range: TextRange, core: TextRange) {
    self.range = range
    self.core = core
  }
}

/// Walks over the eojeols of a text.
public struct Eojeols: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int

  /// The eojeols of `bytes` in `range` (the whole text where none is given), which is clamped to the text.
  public init(_ bytes: [UInt8], in range: TextRange? = nil) {
    self.bytes = bytes
    let range = range ?? TextRange(0, bytes.count)
    offset = Swift.max(0, range.start)
    end = Swift.min(bytes.count, range.end)
  }

  /// The next eojeol, or nil at the end.
  public mutating func next() -> Eojeol? {
    while offset < end, let space = spaceLength(offset) { offset += space }
    guard offset < end else { return nil }
    let start = offset
    offset += UTF8Scalars.scalar(in: bytes, at: offset).length
    // A place and a writer in a byline are two: 서울=홍길동.
    while offset < end, spaceLength(offset) == nil, bytes[offset] != UInt8(ascii: "="), !opensBracket(offset) {
      offset += UTF8Scalars.scalar(in: bytes, at: offset).length
    }
    offset = Swift.min(offset, end)
    let range = TextRange(start, offset)
    return Eojeol(range: range, core: core(range))
  }

  /// Whether Hangul in brackets begins at `offset` that goes on behind a space: 형사합의27부(황선재 부장판사).
  private func opensBracket(_ offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "("), offset + 1 < end, bytes[offset + 1] >= 0xEA else { return false }
    let rest = bytes[(offset + 1)..<end].prefix(60)
    guard let space = rest.firstIndex(of: 0x20) else { return false }
    return !rest[..<space].contains(UInt8(ascii: ")"))
  }

  /// The length of the white space at `offset`: ASCII, U+00A0, U+2000…U+200B, U+202F, U+3000; nil where there is none.
  private func spaceLength(_ offset: Int) -> Int? {
    let byte = bytes[offset]
    if byte <= 0x20 { return 1 }
    // No other bytes begin white space; letters and Hangul need not be decoded.
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 else { return nil }
    let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000: return length
    default: return nil
    }
  }

  private func core(_ range: TextRange) -> TextRange {
    var start = range.start
    var end = range.end
    while start < end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: start)
      guard Self.isPunctuation(scalar) else { break }
      start += length
    }
    while start < end, let (scalar, length) = UTF8Scalars.scalar(in: bytes, before: end), Self.isPunctuation(scalar) {
      end -= length
    }
    return start < end ? TextRange(start, end) : TextRange(range.start, range.start)
  }

  /// Where in `core`, behind its first word, Hangul begins behind a sign that keeps words apart: 김민철·박영숙, 콜린스(메인),
  /// 진서준(국군체육부대)-구하람; ascending. A hyphen between syllables joins a name. Linear in the core.
  static func laterWords(_ bytes: [UInt8], in core: TextRange) -> [Int] {
    var found: [Int] = []
    var offset = core.start + 1
    while offset < core.end {
      if (0xEA...0xED).contains(bytes[offset]), separates(bytes, before: offset) { found.append(offset) }
      offset += 1
    }
    return found
  }

  /// Whether the sign before `offset` keeps words apart.
  private static func separates(_ bytes: [UInt8], before offset: Int) -> Bool {
    let last = bytes[offset - 1]
    if last < 0x80 { return separators.contains(last) || last == 0x2D && offset > 1 && bytes[offset - 2] == 0x29 }
    if offset >= 2, bytes[offset - 2] == 0xC2 { return last == 0xB7 }
    return offset >= 3 && (bytes[offset - 3] == 0xE2 || bytes[offset - 3] == 0xE3)
  }

  private static let separators = Set("()/&,;:'\"".utf8)

  /// Punctuation, quotes and brackets as news text has them; % and currency signs belong to a number and are none.
  static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x22, 0x27...0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x5B...0x60, 0x7B...0x7E: true
    case 0xA1, 0xAB, 0xB7, 0xBB, 0xBF, 0x2010...0x2027, 0x2039, 0x203A, 0x2032, 0x2033: true
    case 0x3001, 0x3002, 0x3008...0x3011, 0x3014...0x301F, 0x30FB, 0x318D: true
    case 0x25A0...0x25FF, 0x2600...0x2612: true
    case 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3B, 0xFF3D, 0xFF62, 0xFF63, 0xFF65: true
    default: false
    }
  }
}
