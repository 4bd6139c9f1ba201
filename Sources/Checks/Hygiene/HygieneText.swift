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
  /// What a web page left in the text.
  private(set) var page = PageLines()
  /// Captions and credits of images.
  private(set) var captions = CaptionLines()
  /// Paragraphs that stand for the second time.
  private(set) var duplicates: [DuplicateParagraph] = []
  /// Characters damaged by a wrong encoding, in order.
  private(set) var damage: [DamagedText] = []

  init(_ article: Article, _ side: Side) {
    self.article = article
    self.side = side
    bytes = article.text.bytes
    isKorean = article.language.hasPrefix("ko")
    blocks = Self.blocks(of: article)
    page = PageLines(self)
    captions = CaptionLines(self)
    duplicates = DuplicateParagraph.find(in: self)
    damage = DamagedText.find(in: self)
  }

  /// Whether neither a page nor a wrong encoding left anything in it.
  var isPlain: Bool { page.lines.isEmpty && damage.isEmpty }

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

  /// Whether both sides repeat as many paragraphs, so that the repetition is the article's and not the page's.
  static func repeatAlike(_ source: HygieneText, _ target: HygieneText) -> Bool {
    source.duplicates.count == target.duplicates.count
  }

  /// The segments that lie in what the page left, which answer nothing on the other side.
  func residue(withDuplicates: Bool) -> Set<Int> {
    let credits = captions.lines.filter { $0.isCredit || $0.cutsSentence }.map(\.range)
    let ranges = page.lines.map(\.range) + credits + (withDuplicates ? duplicates.map(\.range) : [])
    guard !ranges.isEmpty else { return [] }
    return Set(
      article.segments.indices.filter { index in
        let segment = article.segments[index].range
        return !segment.isEmpty && ranges.contains { $0.contains(segment) }
      })
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
    replacement: String? = nil, of replaced: TextRange? = nil, isSafe: Bool = false, notes: [String] = [],
    rewrites: Bool = false
  ) -> Finding {
    let canFix = rewrites || isUnchanged(replaced ?? range)
    return Finding(
      rule: rule, severity: severity, confidence: confidence, message: message,
      source: side == .source ? range : nil, target: side == .target ? range : nil, notes: notes,
      replacement: canFix
        ? replacement.map { .init(side: side, text: $0, safety: isSafe ? .safe : .unsafe, range: replaced) } : nil)
  }

  /// Whether the original reads there as the normalised text does.
  private func isUnchanged(_ range: TextRange) -> Bool {
    let place = article.text.original(range)
    let original = article.original.bytes
    return place.length == range.length && place.end <= original.count && range.end <= bytes.count
      && original[place.start..<place.end].elementsEqual(bytes[range.start..<range.end])
  }

  /// The line or lines of `range` with the line ends behind them, as far as taking them out leaves the rest in order; in
  /// an input that gives segments, the words alone.
  func wholeLines(_ range: TextRange) -> TextRange {
    guard !article.hasGivenSegments else { return range }
    var start = range.start
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return range }
    var end = range.end
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D { end += 1 }
    guard end == bytes.count || bytes[end] == 0x0A else { return range }
    end = min(bytes.count, end + 1)
    // The blank line behind it goes too, where one stands before it.
    let isParted = start == 0 || (start >= 2 && bytes[start - 2] == 0x0A)
    while isParted, end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D { end += 1 }
    return TextRange(start, end)
  }

  /// A finding for each line of the page that is of `kind`.
  func findings(of rule: RulePage, _ kind: PageLines.Kind, _ message: String) -> [Finding] {
    page.lines.filter { $0.kind == kind }.map { line in
      finding(
        rule.id, rule.severity, line.isPlain ? 0.97 : 0.9, message, at: line.range, replacement: "",
        of: wholeLines(line.range), isSafe: line.isPlain)
    }
  }
}
