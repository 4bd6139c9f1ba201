public import Bitext
import Diagnostics
public import Mentions
public import TextModel

/// One side of a pair with everything its language's annotators found in it.
public final class AnnotatedSide: Sendable {
  /// The article with its layout.
  public let article: Article
  /// Its text; every range below counts its bytes.
  public let text: NormalizedText
  /// The segments (or sentences), ascending and disjoint.
  public let segments: [TextRange]
  /// What was found.
  public let forest: MentionForest
  /// Bodies named by a word for their sort, whether or not the forest has them, ascending.
  public let bodies: [Mention]
  /// What the rules that read one text by itself go by.
  let hygiene: HygieneText

  /// Whether one of the segments is of the kind.
  func holds(_ kind: ArticleSegment.Kind, _ segments: Range<Int>) -> Bool {
    segments.contains { $0 < article.segments.count && article.segments[$0].kind == kind }
  }

  /// `article`, which is that side of its pair, with what was found in it.
  init(article: Article, side: Side, forest: MentionForest, bodies: [Mention] = []) {
    self.article = article
    text = article.text
    segments = article.segments.map(\.range)
    self.forest = forest
    self.bodies = bodies
    hygiene = HygieneText(article, side)
  }

  /// Whether a title holds the mention and speaks for it.
  func isInsideTitle(_ mention: Mention) -> Bool { mention.parent.map { forest.mentions[$0].kind == .title } ?? false }

  /// Whether a range is all of a bracket: the "Ram Vilas" of the Lok Janshakti Party (Ram Vilas).
  func isBracketed(_ range: TextRange) -> Bool {
    range.start > 0 && text.bytes[range.start - 1] == UInt8(ascii: "(")
      && text.bytes[range.end...].first == UInt8(ascii: ")")
  }

  /// The range from the first to the last of the segments `indices`; empty where there is none.
  public func range(_ indices: Range<Int>) -> TextRange {
    guard let first = indices.first, let last = indices.last, last < segments.count else { return TextRange(0, 0) }
    return segments[first].union(segments[last])
  }
}

/// Two annotated texts and which parts of them answer each other: what the reconciler works on.
public final class AnnotatedPair: Sendable {
  /// The text that was translated.
  public let source: AnnotatedSide
  /// The translation.
  public let target: AnnotatedSide
  /// Which segments answer which, in the order of the source, additions of the target where they stand.
  public let beads: [Bead]
  /// The day of publication.
  public let dateline: CivilDate?
  /// Files of the pair that were not UTF-8.
  public let conversions: [ArticlePair.Conversion]

  /// For each segment of the source, the bead that holds it.
  private let beadOfSource: [Int?]
  /// For each segment of the target, the bead that holds it.
  private let beadOfTarget: [Int?]

  /// Whether the names of a bead are those of its writers, whom editions choose for themselves.
  func isByline(_ bead: Int) -> Bool { holds(.masthead, bead) }

  /// Whether a bead has a segment of the kind on either side.
  func holds(_ kind: ArticleSegment.Kind, _ bead: Int) -> Bool {
    source.holds(kind, beads[bead].source) || target.holds(kind, beads[bead].target)
  }

  /// A pair of annotated sides.
  public init(
    source: AnnotatedSide, target: AnnotatedSide, beads: [Bead], dateline: CivilDate? = nil,
    conversions: [ArticlePair.Conversion] = []
  ) {
    self.source = source
    self.target = target
    self.beads = beads
    self.dateline = dateline
    self.conversions = conversions
    var sources = [Int?](repeating: nil, count: source.segments.count)
    var targets = [Int?](repeating: nil, count: target.segments.count)
    for (index, bead) in beads.enumerated() {
      for segment in bead.source where segment < sources.count { sources[segment] = index }
      for segment in bead.target where segment < targets.count { targets[segment] = index }
    }
    beadOfSource = sources
    beadOfTarget = targets
  }

  /// The index of the bead that holds the source's byte `offset`.
  public func bead(ofSource offset: Int) -> Int? {
    AnnotatedPair.segment(at: offset, source).flatMap { beadOfSource[$0] }
  }

  /// The index of the bead that holds the target's byte `offset`.
  public func bead(ofTarget offset: Int) -> Int? {
    AnnotatedPair.segment(at: offset, target).flatMap { beadOfTarget[$0] }
  }

  private static func segment(at offset: Int, _ side: AnnotatedSide) -> Int? {
    let low = side.segments.partitioningIndex { $0.end > offset }
    return low < side.segments.count && side.segments[low].contains(offset) ? low : nil
  }
}
