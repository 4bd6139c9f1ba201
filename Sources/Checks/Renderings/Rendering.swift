public import Mentions
public import Renderings
public import TextModel

/// One thing the source says, and the words of the target that render it.
public struct Rendering: Hashable, Sendable {
  /// What is said.
  public enum Subject: Hashable, Sendable {
    /// A concept of the glossary, by its index.
    case concept(Int)
    /// A name or an office that no concept covers, by its words.
    case unlisted(String)
  }

  /// What is said.
  public var subject: Subject
  /// Its kind.
  public var kind: MentionKind
  /// The words of the source: bytes of the normalised text.
  public var source: TextRange
  /// The index of the bead it stands in.
  public var bead: Int
  /// How it is rendered.
  public var manner: Manner
  /// The words of the target; nil where there are none, or none that could be told.
  public var target: TextRange?
  /// The words of the target as the glossary writes them, where they are listed; else as the text does. Empty where
  /// there are none.
  public var words: String

  /// A rendering of `subject`.
  public init(
    subject: Subject, kind: MentionKind, source: TextRange, bead: Int, manner: Manner, target: TextRange? = nil,
    words: String = ""
  ) {
    self.subject = subject
    self.kind = kind
    self.source = source
    self.bead = bead
    self.manner = manner
    self.target = target
    self.words = words
  }
}

extension PairChecker {
  /// How everything that the source of `annotated` names is rendered in the target, in the order of the source.
  ///
  /// `reconciliation` tells what conflicts: words that stand in a name's place render it, wrongly.
  public func renderings(of annotated: AnnotatedPair, _ reconciliation: Reconciliation? = nil) -> [Rendering] {
    let outcome = reconciliation ?? reconcile(annotated)
    return RenderingReader(
      pair: annotated, termbase: termbase, listed: listed, knowledge: knowledge,
      names: NameReader(boundTo: annotated.source),
      disagreements: outcome.disagreements
    ).renderings()
  }
}
