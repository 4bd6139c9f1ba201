/// A pair as a reviewer reads it: both texts side by side, segment by segment, with what the program read in them.
///
/// Plain words and code-point offsets, so that a report stands alone without the pair.
public struct ReviewedPair: Hashable, Sendable {
  /// A segment of one side.
  public struct Segment: Hashable, Sendable {
    /// Its id, where the input gives segments.
    public var id: String?
    /// Offset of its first code point on the basis of `DiagnosticSpan.start`: 0 where the input gives segments, else
    /// counted from the start of the side's text.
    public var start: Int
    /// Its words.
    public var text: String

    /// A segment.
    public init(id: String?, start: Int, text: String) {
      self.id = id
      self.start = start
      self.text = text
    }
  }

  /// Something that was read in a segment.
  public struct Mention: Hashable, Sendable {
    /// Which segment of its side of the bead, from 0.
    public var segment: Int
    /// Code points of the segment before it.
    public var start: Int
    /// Code points of the segment before its end.
    public var end: Int
    /// `person`, `date`, `quantity` …
    public var kind: String
    /// Its value in words.
    public var value: String
    /// Equal for mentions of the two sides that say the same; nil where no counterpart was found.
    public var link: Int?

    /// A mention.
    public init(segment: Int, start: Int, end: Int, kind: String, value: String, link: Int? = nil) {
      self.segment = segment
      self.start = start
      self.end = end
      self.kind = kind
      self.value = value
      self.link = link
    }
  }

  /// Segments that answer each other.
  public struct Bead: Hashable, Sendable {
    /// Segments of the source; empty where the translation adds something.
    public var source: [Segment]
    /// Segments of the target; empty where it leaves something out.
    public var target: [Segment]
    /// How sure the alignment is, from 0 to 1.
    public var confidence: Double
    /// What was read in the source, in order.
    public var sourceMentions: [Mention]
    /// What was read in the target, in order.
    public var targetMentions: [Mention]

    /// Segments that answer each other.
    public init(
      source: [Segment], target: [Segment], confidence: Double, sourceMentions: [Mention] = [],
      targetMentions: [Mention] = []
    ) {
      self.source = source
      self.target = target
      self.confidence = confidence
      self.sourceMentions = sourceMentions
      self.targetMentions = targetMentions
    }
  }

  /// The day of publication, `YYYY-MM-DD`; nil where it is not known.
  public var date: String?
  /// The language of the source, as a BCP 47 tag.
  public var sourceLanguage: String
  /// The language of the target.
  public var targetLanguage: String
  /// The beads in order.
  public var beads: [Bead]

  /// A pair of `beads`.
  public init(date: String?, sourceLanguage: String = "ko", targetLanguage: String = "en", beads: [Bead]) {
    self.date = date
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.beads = beads
  }
}
