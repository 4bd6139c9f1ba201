public import Mentions

/// An article and its translation.
public struct ArticlePair: Sendable {
  /// What reports call it: the file's path without language and extension, or the record's id.
  public let id: String
  /// The day of publication, where it is known.
  public let date: CivilDate?
  /// The text that was translated.
  public let source: Article
  /// The translation.
  public let target: Article
  /// Which segments answer which, where the input says so.
  public let givenAlignment: Alignment?
  /// Files of the pair that were not UTF-8.
  public var conversions: [Conversion] = []

  /// A file that had to be converted.
  public struct Conversion: Hashable, Sendable {
    /// The file.
    public var path: String
    /// The encoding it is in.
    public var encoding: String

    /// The file at `path`, which is in `encoding`.
    public init(path: String, encoding: String) {
      self.path = path
      self.encoding = encoding
    }
  }

  /// A pair of `source` and `target`.
  public init(
    id: String, date: CivilDate?, source: Article, target: Article, givenAlignment: Alignment? = nil
  ) {
    self.id = id
    self.date = date
    self.source = source
    self.target = target
    self.givenAlignment = givenAlignment
  }
}

/// Which segments of two articles answer each other.
public struct Alignment: Hashable, Sendable {
  /// In the order of the source; additions of the target stand where they stand there.
  public var beads: [Bead]

  /// An alignment of `beads`.
  public init(beads: [Bead]) { self.beads = beads }

  /// The alignment of inputs that give segments in pairs: the first answers the first.
  public static func oneToOne(_ count: Int) -> Alignment {
    Alignment(beads: (0..<count).map { Bead(source: $0..<($0 + 1), target: $0..<($0 + 1)) })
  }
}

/// Segments that answer each other, with how sure the alignment is.
public struct Bead: Hashable, Sendable {
  /// Segments of the source; empty where the target adds something.
  public var source: Range<Int>
  /// Segments of the target; empty where it leaves something out.
  public var target: Range<Int>
  /// From 0 to 1; 1 where the input itself says so.
  public var confidence: Double

  /// Whether it can be relied on as if the input itself said so: of such beads at most one in a hundred is wrong.
  public var isSure: Bool { confidence >= 0.97 }

  /// A bead of the given segments.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double = 1) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }
}
