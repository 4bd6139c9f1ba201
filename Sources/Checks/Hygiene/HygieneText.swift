import Bitext
import Diagnostics
import TextModel

/// One text as the hygiene rules read it: the bytes of its normalised form, in blocks.
///
/// Markup, code and whatever else is no part of a segment stands in no block, so no rule sees it.
struct HygieneText {
  /// A paragraph; in an input that gives segments, a segment.
  struct Block {
    /// Its bytes in the normalised text, with invisible characters at its ends.
    var range: TextRange
    /// Which segments of the article it is made of.
    var segments: Range<Int>
  }

  let article: Article
  let side: Side
  let bytes: [UInt8]
  let isKorean: Bool
  let blocks: [Block]

  init(_ article: Article, _ side: Side) {
    self.article = article
    self.side = side
    bytes = article.text.bytes
    isKorean = article.language.hasPrefix("ko")
    blocks = Self.blocks(of: article)
  }

  /// Segments of one paragraph between which nothing but white space stands.
  private static func blocks(of article: Article) -> [Block] {
    let bytes = article.text.bytes
    let segments = article.segments
    var blocks: [Block] = []
    for (index, segment) in segments.enumerated() where !segment.range.isEmpty && segment.range.end <= bytes.count {
      if let last = blocks.last, segments[last.segments.upperBound - 1].paragraph == segment.paragraph,
        last.segments.upperBound == index, isBlank(bytes, TextRange(last.range.end, segment.range.start))
      {
        blocks[blocks.count - 1].range.end = segment.range.end
        blocks[blocks.count - 1].segments = last.segments.lowerBound..<index + 1
      } else {
        blocks.append(Block(range: segment.range, segments: index..<index + 1))
      }
    }
    for index in blocks.indices {
      var range = blocks[index].range
      while let (scalar, length) = UTF8Scalars.scalar(in: bytes, before: range.start), Scalar.isBlank(scalar),
        !Scalar.isLineEnd(scalar)
      {
        range.start -= length
      }
      while range.end < bytes.count {
        let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: range.end)
        guard Scalar.isBlank(scalar), !Scalar.isLineEnd(scalar) else { break }
        range.end += length
      }
      blocks[index].range = range
    }
    return blocks
  }

  private static func isBlank(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      guard Scalar.isBlank(scalar) else { return false }
      offset += length
    }
    return true
  }

  /// The scalar before `offset` inside `block`; nil at its start.
  func before(_ offset: Int, _ block: TextRange) -> UInt32? {
    offset > block.start ? UTF8Scalars.scalar(in: bytes, before: offset)?.value : nil
  }

  /// The scalar at `offset` inside `block`; nil at its end.
  func at(_ offset: Int, _ block: TextRange) -> UInt32? {
    offset < block.end ? UTF8Scalars.scalar(in: bytes, at: offset).value : nil
  }

  /// The text of `range`.
  func string(_ range: TextRange) -> String { article.text.string(range) }

  /// The stretch around `range`, inside `block`, that holds no white space; 300 bytes to each side at most.
  func token(around range: TextRange, _ block: TextRange) -> TextRange {
    var start = range.start
    var end = range.end
    while start > block.start, range.start - start < 300,
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, before: start), !Scalar.isSpace(scalar)
    {
      start -= length
    }
    while end < block.end, end - range.end < 300 {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: end)
      guard !Scalar.isSpace(scalar) else { break }
      end += length
    }
    return TextRange(start, end)
  }

  /// Whether `range` stands in a web or mail address.
  func isInAddress(_ range: TextRange, _ block: TextRange) -> Bool {
    let token = token(around: range, block)
    let word = bytes[token.start..<token.end]
    return word.contains(UInt8(ascii: "@")) || Self.contains(word, "://") || Self.contains(word, "www.")
  }

  /// Whether the bytes of `needle` stand in `bytes`.
  static func contains(_ bytes: ArraySlice<UInt8>, _ needle: String) -> Bool {
    let wanted = Array(needle.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    var index = bytes.startIndex
    while index + wanted.count <= bytes.endIndex {
      if bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) { return true }
      index += 1
    }
    return false
  }

  /// A finding at `range` of the normalised text.
  ///
  /// Where the original reads otherwise than the normalised text (markup, character references), no fix is proposed.
  func finding(
    _ rule: RuleID, _ severity: Severity, _ confidence: Double, _ message: String, at range: TextRange,
    replacement: String? = nil, isSafe: Bool = false, notes: [String] = [], rewrites: Bool = false
  ) -> HygieneFinding {
    let place = article.text.original(range)
    let original = article.original.bytes
    let isSame =
      place.length == range.length && place.end <= original.count && range.end <= bytes.count
      && original[place.start..<place.end].elementsEqual(bytes[range.start..<range.end])
    let canFix = replacement != nil && (isSame || rewrites)
    return HygieneFinding(
      rule: rule, severity: severity, confidence: confidence, message: message, side: side, range: place,
      replacement: canFix ? replacement : nil, isSafe: canFix && isSafe, notes: notes)
  }
}

/// Classes of code points that the hygiene rules tell apart.
enum Scalar {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
  static func isASCIIUpper(_ scalar: UInt32) -> Bool { scalar >= 0x41 && scalar <= 0x5A }
  static func isASCIILower(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }
  static func isASCIILetter(_ scalar: UInt32) -> Bool { isASCIIUpper(scalar) || isASCIILower(scalar) }

  /// Letters of the Latin script as far as European languages and romanisations need them.
  static func isLatin(_ scalar: UInt32) -> Bool {
    isASCIILetter(scalar) || (scalar >= 0xC0 && scalar <= 0x24F && scalar != 0xD7 && scalar != 0xF7)
      || (scalar >= 0x1E00 && scalar <= 0x1EFF)
  }

  static func isCyrillic(_ scalar: UInt32) -> Bool { scalar >= 0x400 && scalar <= 0x52F }

  static func isGreek(_ scalar: UInt32) -> Bool {
    (scalar >= 0x370 && scalar <= 0x3FF && scalar != 0x37E && scalar != 0x387)
      || (scalar >= 0x1F00 && scalar <= 0x1FFF)
  }

  static func isSyllable(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }

  /// Han, kana and what stands among them.
  static func isHanOrKana(_ scalar: UInt32) -> Bool {
    (scalar >= 0x3001 && scalar <= 0x30FF) || (scalar >= 0x3400 && scalar <= 0x9FFF)
      || (scalar >= 0xF900 && scalar <= 0xFAFF) || (scalar >= 0x20000 && scalar <= 0x3FFFF)
  }

  /// Letters of any script these rules know.
  static func isLetter(_ scalar: UInt32) -> Bool {
    isLatin(scalar) || isSyllable(scalar) || isCyrillic(scalar) || isGreek(scalar) || isHanOrKana(scalar)
  }

  static func isLineEnd(_ scalar: UInt32) -> Bool {
    scalar == 0x0A || scalar == 0x0D || scalar == 0x2028 || scalar == 0x2029
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Signs of one to four bytes that show nothing and are no spaces.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F, 0xAD, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0x2066...0x206F, 0x3164, 0xFEFF, 0xFFA0:
      true
    default: false
    }
  }

  static func isBlank(_ scalar: UInt32) -> Bool { isSpace(scalar) || isInvisible(scalar) }
}
