public import TextModel

/// A word or number of an English text.
public struct EnglishToken: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with apostrophes, hyphens and the stops of abbreviations inside: Tae-yul, o'clock, U.S., D.C.
    case word
    /// Digits, with their commas and decimal point: 1,234.5.
    case number
    /// Digits and letters: 3rd, F-35, G7, 10-year.
    case mixed
  }

  /// All of it but a possessive: UTF-8 bytes.
  public var range: TextRange
  /// What it is made of.
  public var kind: Kind
  /// The range of the possessive 's or ' behind it; nil where there is none.
  public var possessive: TextRange?
  /// Whether it begins with a capital letter (of the Latin alphabet, with or without marks).
  public var isCapitalized: Bool

  /// A token of the given parts.
  public init(range: TextRange, kind: Kind, possessive: TextRange? = nil, isCapitalized: Bool = false) {
    self.range = range
    self.kind = kind
    self.possessive = possessive
    self.isCapitalized = isCapitalized
  }
}

/// Walks over the words and numbers of an English text; white space and punctuation lie between them.
public struct EnglishTokens: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int

  /// The tokens of `bytes` in `range` (the whole text where none is given), which is clamped to the text.
  public init(_ bytes: [UInt8], in range: TextRange? = nil) {
    self.bytes = bytes
    let range = range ?? TextRange(0, bytes.count)
    offset = Swift.max(0, range.start)
    end = Swift.min(bytes.count, range.end)
  }

  private enum Class {
    case letter, digit, apostrophe, hyphen, stop, comma, other
  }

  /// The next token, or nil at the end.
  public mutating func next() -> EnglishToken? {
    while offset < end {
      let (kind, length) = read(offset)
      if kind == .letter || kind == .digit { return token() }
      offset += length
    }
    return nil
  }

  private mutating func token() -> EnglishToken {
    let start = offset
    var letters = false
    var digits = false
    var last = start
    while offset < end {
      let (kind, length) = read(offset)
      let follower = offset + length < end ? read(offset + length).kind : .other
      switch kind {
      case .letter: letters = true
      case .digit: digits = true
      case .apostrophe:
        if isPossessive(offset, length) || follower != .letter { return finish(start, letters, digits) }
      case .hyphen: if follower != .letter && follower != .digit { return finish(start, letters, digits) }
      case .stop:
        let decimal = read(last).kind == .digit && follower == .digit && !letters
        if !decimal && !isAbbreviation(start, last) { return finish(start, letters, digits) }
      case .comma:
        if letters || follower != .digit || !isThousands(offset) { return finish(start, letters, digits) }
      case .other: return finish(start, letters, digits)
      }
      last = offset
      offset = Swift.min(end, offset + length)
    }
    return finish(start, letters, digits)
  }

  /// Ends the token at the current offset and takes a possessive behind it along.
  private mutating func finish(_ start: Int, _ letters: Bool, _ digits: Bool) -> EnglishToken {
    let range = TextRange(start, offset)
    var possessive: TextRange?
    if offset < end, letters {
      let (kind, length) = read(offset)
      if kind == .apostrophe {
        let mark = offset
        if isPossessive(mark, length) {
          offset += length + 1
          possessive = TextRange(mark, offset)
        } else if bytes[mark - 1] | 0x20 == 0x73, mark + length >= end || read(mark + length).kind == .other {
          // The apostrophe alone behind a plural (the Kims' visit); a closing quote looks the same and does no harm.
          offset += length
          possessive = TextRange(mark, offset)
        }
      }
    }
    let kind: EnglishToken.Kind = letters ? (digits ? .mixed : .word) : .number
    return EnglishToken(range: range, kind: kind, possessive: possessive, isCapitalized: isCapital(start))
  }

  /// Whether an apostrophe at `offset` is followed by a lone s.
  private func isPossessive(_ offset: Int, _ length: Int) -> Bool {
    let letter = offset + length
    guard letter < end, bytes[letter] | 0x20 == 0x73 else { return false }
    guard letter + 1 < end else { return true }
    let after = read(letter + 1).kind
    return after != .letter && after != .digit && after != .apostrophe
  }

  /// Whether the full stop behind `last` belongs to single letters: U.S., D.C., J.D.
  private func isAbbreviation(_ start: Int, _ last: Int) -> Bool {
    guard read(last).kind == .letter, bytes[last] < 0x80 else { return false }
    if last == start {
      // "I." ends a sentence; any other single capital is an initial.
      return bytes[last] >= 0x41 && bytes[last] <= 0x5A && bytes[last] != UInt8(ascii: "I")
    }
    return bytes[last - 1] == UInt8(ascii: ".")
  }

  /// Whether exactly three digits follow the comma.
  private func isThousands(_ comma: Int) -> Bool {
    guard comma + 3 < end, (1...3).allSatisfy({ read(comma + $0).kind == .digit }) else { return false }
    return comma + 4 >= end || read(comma + 4).kind != .digit
  }

  private func isCapital(_ offset: Int) -> Bool {
    let scalar = UTF8Scalars.scalar(in: bytes, at: offset).value
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  private func read(_ offset: Int) -> (kind: Class, length: Int) {
    let byte = bytes[offset]
    if byte < 0x80 {
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return (.letter, 1) }
      if byte >= 0x30, byte <= 0x39 { return (.digit, 1) }
      switch byte {
      case UInt8(ascii: "'"): return (.apostrophe, 1)
      case UInt8(ascii: "-"): return (.hyphen, 1)
      case UInt8(ascii: "."): return (.stop, 1)
      case UInt8(ascii: ","): return (.comma, 1)
      default: return (.other, 1)
      }
    }
    let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
    switch scalar {
    case 0x2019: return (.apostrophe, length)
    case 0x2010, 0x2011: return (.hyphen, length)
    case 0xD7, 0xF7: return (.other, length)
    case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: return (.letter, length)
    default: return (.other, length)
    }
  }
}
