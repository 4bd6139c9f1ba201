import ICUSupport
public import TextModel

extension Article {
  /// A paragraph of a text with markup: pieces of the file in their order, with what a reader sees in their place.
  public struct Block: Sendable {
    /// One piece.
    public enum Piece: Sendable {
      /// Bytes of the file that a reader sees as they are.
      case verbatim(TextRange)
      /// Bytes of the file in whose place a reader sees others: `&amp;`, a run of white space.
      case replaced(TextRange, [UInt8])
      /// What a reader sees between the piece before and the piece after, in the place of the markup there.
      case gap([UInt8])
    }

    /// Its pieces; their ranges ascend and are disjoint.
    public var pieces: [Piece]
    /// What the markup says it is; nil where its look decides.
    public var kind: ArticleSegment.Kind?

    /// A paragraph of `pieces`.
    public init(_ pieces: [Piece] = [], kind: ArticleSegment.Kind? = nil) {
      self.pieces = pieces
      self.kind = kind
    }
  }

  /// An article whose file holds markup: the checks read the paragraphs, one a line, and every finding leads back to the
  /// bytes of the file.
  ///
  /// - Parameter places: where stretches of `original` stand in the file, where that is not what lines and columns of
  ///   `original` say.
  public static func marked(
    _ original: SourceText, language: String, blocks: [Block], places: [TextPlace] = []
  ) -> Article {
    var flat = FlatText(source: original.bytes)
    var kinds: [(range: TextRange, kind: ArticleSegment.Kind)] = []
    for block in blocks {
      flat.startLine()
      let start = flat.bytes.count
      flat.append(block.pieces)
      if let kind = block.kind { kinds.append((TextRange(start, flat.bytes.count), kind)) }
    }
    flat.finish()
    let middle = Normalizer.normalize(flat.bytes)
    let text = NormalizedText(
      bytes: middle.bytes, map: OffsetMap.composed(OffsetMap(edits: flat.edits), then: middle.map))
    var segments = Layout.labelled(Article.sentences(in: text, language: language), text)
    var known = kinds[...]
    for index in segments.indices {
      let start = middle.original(segments[index].range).start
      while let first = known.first, first.range.end <= start { known.removeFirst() }
      if let first = known.first, first.range.start <= start { segments[index].kind = first.kind }
    }
    return Article(
      language: language, original: original, text: text, segments: segments, origin: .file, places: places,
      hasMarkup: !flat.edits.isEmpty)
  }
}

/// Where a stretch of a text stands in its file, if the text is not the file itself.
public struct TextPlace: Hashable, Sendable {
  /// The byte of the text at which the stretch begins; it goes on to the next place, on one line of the file.
  public var offset: Int
  /// The line of the file, from 1.
  public var line: Int
  /// The column of the file in code points, from 1.
  public var column: Int

  /// The byte `offset` stands at `line` and `column`.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Where the byte at `offset` of `text` stands; nil before the first of `places`, which ascend. O(log n).
  static func position(of offset: Int, in text: SourceText, _ places: [TextPlace]) -> SourceText.Position? {
    let low = places.partitioningIndex { $0.offset > offset }
    guard low > 0 else { return nil }
    let place = places[low - 1]
    return SourceText.Position(
      line: place.line, column: place.column + text.codePoints(from: place.offset, to: offset))
  }
}

/// What a reader sees of a file, with the edits that lead back to it.
private struct FlatText {
  let source: [UInt8]
  var bytes: [UInt8] = []
  var edits: [OffsetMap.Edit] = []
  /// The offset of the file up to which everything is accounted for.
  private var reached = 0
  /// What stands in the place of the markup from `reached` on.
  private var pending: [UInt8] = []

  init(source: [UInt8]) { self.source = source }

  mutating func startLine() {
    if !bytes.isEmpty { pending = [UInt8(ascii: "\n")] }
  }

  mutating func append(_ pieces: [Article.Block.Piece]) {
    for piece in pieces {
      switch piece {
      case .gap(let text): pending += text
      // Pieces that go back in the file have no way to be told apart; no reader makes them but by a parser's fault.
      case .verbatim(let range) where range.start >= reached && range.end <= source.count:
        skip(to: range.start)
        bytes += source[range.start..<range.end]
        reached = range.end
      case .replaced(let range, let text) where range.start >= reached && range.end <= source.count:
        skip(to: range.start)
        let start = bytes.count
        bytes += text
        edits.append(OffsetMap.Edit(original: range, normalized: TextRange(start, bytes.count)))
        reached = range.end
      case .verbatim, .replaced: break
      }
    }
  }

  private mutating func skip(to offset: Int) {
    if offset > reached || !pending.isEmpty {
      let start = bytes.count
      bytes += pending
      edits.append(OffsetMap.Edit(original: TextRange(reached, offset), normalized: TextRange(start, bytes.count)))
      pending = []
    }
    reached = offset
  }

  mutating func finish() {
    pending = []
    skip(to: source.count)
  }
}
