import ICUSupport
public import TextModel

extension Article {
  /// One record of an input that gives segments.
  public struct GivenSegment: Sendable {
    /// The segment's id.
    public var id: String
    /// Its text; empty where this side leaves it out.
    public var text: String
    /// The line of the file at which the record begins, from 1.
    public var line: Int?
    /// Where stretches of `text` stand in the file, as far as that is known; ascending.
    public var places: [TextPlace]

    /// A segment `id` holding `text`.
    public init(id: String, text: String, line: Int? = nil, places: [TextPlace] = []) {
      self.id = id
      self.text = text
      self.line = line
      self.places = places
    }
  }

  /// An article cut into sentences. `kinds` are looked up in the layout alone: a line without a full stop at the start
  /// is a headline.
  public static func text(_ text: String, language: String) -> Article {
    Article.text(SourceText(text), language: language)
  }

  /// An article cut into sentences.
  public static func text(
    _ original: SourceText, language: String, origin: Origin = .file, recordLine: Int? = nil
  ) -> Article {
    let text = Normalizer.normalize(original.bytes)
    var segments = Layout.labelled(sentences(in: text, language: language), text)
    for index in segments.indices { segments[index].recordLine = recordLine }
    return Article(language: language, original: original, text: text, segments: segments, origin: origin)
  }

  /// The sentences of a text in which a line end ends a paragraph.
  static func sentences(in text: NormalizedText, language: String) -> [ArticleSegment] {
    var paragraph = 0
    var last: Int?
    return BreakIterator.sentences(text, language: language == "ko" ? .korean : .english).map { range in
      // Between two sentences of one paragraph stands no line end.
      if let last, text.bytes[last..<max(last, range.start)].contains(UInt8(ascii: "\n")) { paragraph += 1 }
      last = range.end
      return ArticleSegment(range: range, paragraph: paragraph)
    }
  }

  /// An article whose segments the input gives; they stand one a line in its text.
  public static func segments(_ given: [GivenSegment], language: String, path: String?) -> Article {
    var bytes: [UInt8] = []
    var ranges: [TextRange] = []
    var places: [TextPlace] = []
    for segment in given {
      let start = bytes.count
      bytes += segment.text.utf8
      ranges.append(TextRange(start, bytes.count))
      for place in segment.places {
        places.append(TextPlace(offset: start + place.offset, line: place.line, column: place.column))
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    let text = Normalizer.normalize(bytes)
    let segments = zip(given, normalized(ranges, text)).enumerated().map { index, pair in
      ArticleSegment(id: pair.0.id, range: pair.1, paragraph: index, recordLine: pair.0.line)
    }
    return Article(
      language: language, original: SourceText(bytes: bytes, path: path), text: text, segments: segments,
      origin: .record(path: path), places: places)
  }

  /// The places in the normalised text: they only shift, since a line end is never part of a change.
  private static func normalized(_ places: [TextRange], _ text: NormalizedText) -> [TextRange] {
    var edits = text.map.edits[...]
    var shift = 0
    return places.map { place in
      let start = place.start + shift
      while let edit = edits.first, edit.original.end <= place.end {
        shift += edit.normalized.length - edit.original.length
        edits = edits.dropFirst()
      }
      return TextRange(start, place.end + shift)
    }
  }
}

/// What the layout of a text says about its lines.
enum Layout {
  /// Marks headlines, mastheads and captions: what stands alone in a line and looks like one.
  static func labelled(_ segments: [ArticleSegment], _ text: NormalizedText) -> [ArticleSegment] {
    var labelled = segments
    for index in segments.indices {
      let isAlone =
        (index == 0 || segments[index - 1].paragraph != segments[index].paragraph)
        && (index + 1 == segments.count || segments[index + 1].paragraph != segments[index].paragraph)
      guard isAlone else { continue }
      labelled[index].kind = LineLayout(bytes: text.bytes, line: segments[index].range, isFirst: index == 0).kind
    }
    return labelled
  }
}
