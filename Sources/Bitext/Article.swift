public import Diagnostics
public import TextModel

/// One side of a pair: its text, cut into segments.
public struct Article: Sendable {
  /// Which language it is in, as a BCP 47 tag: `ko`, `en`.
  public let language: String
  /// The text as it was read. Where the input gives segments, they stand one a line.
  public let original: SourceText
  /// The text the checks read.
  public let text: NormalizedText
  /// What the aligner and the checks treat as one unit: the input's segments, or sentences. Ascending, disjoint.
  public let segments: [ArticleSegment]
  /// Where the text came from.
  public let origin: Origin
  /// Where stretches of `original` stand in the file, if lines and columns of `original` do not say it; ascending.
  public let places: [TextPlace]
  /// Whether `original` holds markup that is not part of `text`.
  public let hasMarkup: Bool
  /// Whether the input itself gives the segments.
  public let hasGivenSegments: Bool

  /// Where a text came from, which decides how a place in it is named.
  public enum Origin: Hashable, Sendable {
    /// A file of its own: places are lines and columns of it.
    case file
    /// Records of a file (JSON Lines, TSV, XLIFF): places are the lines at which the records begin.
    case record(path: String?)
  }

  /// An article whose text is cut already.
  public init(
    language: String, original: SourceText, text: NormalizedText, segments: [ArticleSegment], origin: Origin = .file,
    places: [TextPlace] = [], hasMarkup: Bool = false
  ) {
    self.language = language
    self.original = original
    self.text = text
    self.segments = segments
    self.origin = origin
    self.places = places
    self.hasMarkup = hasMarkup
    hasGivenSegments = segments.contains { $0.id != nil }
  }

  /// The index of the segment that holds the normalised byte `offset`, or the last before it. O(log n).
  public func segmentIndex(at offset: Int) -> Int? {
    let low = segments.partitioningIndex { $0.range.start > offset }
    return low > 0 ? low - 1 : nil
  }
}

/// A unit of an article: a sentence, or what the input calls a segment.
public struct ArticleSegment: Hashable, Sendable {
  /// What a segment is, as far as the layout tells: headlines and captions stand alone.
  public enum Kind: String, Hashable, Sendable {
    case sentence, headline, masthead, caption
  }

  /// The input's own id; nil for a sentence that was cut out of a text.
  public var id: String?
  /// Its bytes in the article's normalised text, without surrounding white space.
  public var range: TextRange
  /// The paragraph it belongs to, from 0.
  public var paragraph: Int
  /// What the layout says it is.
  public var kind: Kind
  /// The line of the file at which its record begins, from 1.
  public var recordLine: Int?

  /// A segment at `range`.
  public init(
    id: String? = nil, range: TextRange, paragraph: Int = 0, kind: Kind = .sentence, recordLine: Int? = nil
  ) {
    self.id = id
    self.range = range
    self.paragraph = paragraph
    self.kind = kind
    self.recordLine = recordLine
  }
}

extension Article {
  /// The span of `range` (bytes of the normalised text) as a report needs it, and the id of its segment.
  ///
  /// Offsets count code points of the original: of the segment where the input gives segments, else of the whole text.
  public func span(_ range: TextRange) -> (span: DiagnosticSpan, segment: String?) {
    let place = text.original(range)
    let segment = segmentIndex(at: range.start).map { segments[$0] }
    let base = hasGivenSegments ? segment.map { text.original($0.range).start } ?? 0 : 0
    let start = original.codePoints(from: base, to: place.start)
    let length = original.codePoints(from: place.start, to: place.end)
    return (
      DiagnosticSpan(
        text: hasMarkup ? text.string(range) : original.string(place), start: start, end: start + length,
        location: location(place.start, segment), excerpt: excerpt(range, place)), segment?.id
    )
  }

  /// The line around a span. Nobody wants to read markup: where there is some, it is the line of the text.
  private func excerpt(_ range: TextRange, _ place: TextRange) -> Excerpt {
    guard hasMarkup else {
      let line = original.lineRange(place.start)
      let before = original.codePoints(from: line.start, to: place.start)
      let quoted = original.codePoints(from: place.start, to: min(place.end, line.end))
      return Excerpt(line: original.string(line), start: before, end: before + quoted)
    }
    let line = text.lineRange(at: range.start)
    let before = UTF8Scalars.count(in: text.bytes, TextRange(line.start, range.start))
    let quoted = UTF8Scalars.count(in: text.bytes, TextRange(range.start, min(range.end, line.end)))
    return Excerpt(line: text.string(line), start: before, end: before + quoted)
  }

  /// Whether no markup stands in the code points `range` of the file, so that other words can be put in their place.
  /// O(length of the range).
  public func isPlain(_ range: Range<Int>) -> Bool {
    guard hasMarkup else { return true }
    let place = TextRange(
      original.offset(ofCodePoint: range.lowerBound), original.offset(ofCodePoint: range.upperBound))
    return !original.bytes[place.start..<place.end].contains { Article.markupSigns.contains($0) }
  }

  /// What HTML and Markdown are written with.
  private static let markupSigns = Set("<>&*_`[]\\~|".utf8)

  private func location(_ offset: Int, _ segment: ArticleSegment?) -> SourceLocation? {
    let path: String? =
      switch origin {
      case .file: original.path
      case .record(let path): path
      }
    if let path, let position = TextPlace.position(of: offset, in: original, places) {
      return SourceLocation(path: path, line: position.line, column: position.column)
    }
    switch origin {
    case .file:
      guard let path = original.path else { return nil }
      let position = original.position(offset)
      return SourceLocation(path: path, line: position.line, column: position.column)
    case .record(let path):
      guard let path, let line = segment?.recordLine ?? segments.first?.recordLine else { return nil }
      return SourceLocation(path: path, line: line, column: 1)
    }
  }
}
