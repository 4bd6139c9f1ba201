public import Mentions
public import TextModel

/// Something the two sides do not agree on, before a rule gives it a name.
public struct Disagreement: Hashable, Sendable {
  /// In which way.
  public enum Shape: Hashable, Sendable {
    /// Both sides say something here, and it is not the same.
    case conflict
    /// The source says it and the target does not.
    case missing
    /// The target says it and the source does not.
    case added
    /// One thing is rendered in two ways within the article.
    case inconsistent
    /// The target uses a form the glossary forbids.
    case deprecated
    /// One side contradicts itself (a weekday and its date).
    case selfContradiction(onTarget: Bool)
    /// The source contradicts the glossary's record of offices.
    case record
  }

  /// In which way the sides disagree.
  public var shape: Shape
  /// The mention of the source, or the words where it would stand; nil where the source says nothing.
  public var source: Part?
  /// The mention of the target; nil where the target says nothing.
  public var target: Part?
  /// What the comparator said.
  public var judgement: Judgement
  /// From 0 to 1: spans, values, judgement and alignment together.
  public var confidence: Double
  /// What could stand in the target, best first.
  public var expected: [String]
  /// Facts that speak for the finding, a line each.
  public var notes: [String]
  /// The glossary concept of the source.
  public var concept: Int?

  /// One side of a disagreement.
  public struct Part: Hashable, Sendable {
    /// The words, in bytes of the normalised text.
    public var range: TextRange
    /// What they stand for.
    public var value: Value

    /// The words of `range`.
    public init(range: TextRange, value: Value) {
      self.range = range
      self.value = value
    }
  }

  /// A disagreement of `source` and `target`.
  public init(
    shape: Shape, source: Part?, target: Part?, judgement: Judgement, confidence: Double, expected: [String] = [],
    notes: [String] = [], concept: Int? = nil
  ) {
    self.shape = shape
    self.source = source
    self.target = target
    self.judgement = judgement
    self.confidence = confidence
    self.expected = expected
    self.notes = notes
    self.concept = concept
  }
}

extension Disagreement.Part {
  /// The part that is `mention`.
  public init(_ mention: Mention) { self.init(range: mention.range, value: mention.value) }

  /// Words that say something no glossary need know: 줄었다, "imports".
  init(term range: TextRange) {
    self.init(range: range, value: .concept(ConceptValue(kind: .term, concepts: [], form: .preferred)))
  }
}
