/// A way to mend what a diagnostic is about.
public struct Fix: Hashable, Sendable {
  /// Whether a fix may be applied without looking.
  public enum Safety: String, Hashable, Sendable {
    /// Follows from the glossary or from the text alone.
    case safe
    /// A proposal: a person should look.
    case unsafe
  }

  /// One replacement. Offsets have the basis of `DiagnosticSpan.start`.
  public struct Edit: Hashable, Sendable {
    /// Which side is edited.
    public var side: Side
    /// First code point replaced.
    public var start: Int
    /// Code point after the last one replaced.
    public var end: Int
    /// What is put there.
    public var replacement: String

    /// Replaces `start..<end` of `side` by `replacement`.
    public init(side: Side, start: Int, end: Int, replacement: String) {
      self.side = side
      self.start = start
      self.end = end
      self.replacement = replacement
    }
  }

  /// What applying it does, as a command: `replace with "Cho Tae-yul"`.
  public var title: String
  /// Whether it may be applied without looking.
  public var safety: Safety
  /// The replacements, in ascending order, disjoint.
  public var edits: [Edit]

  /// A fix of `edits`.
  public init(title: String, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}

/// One of the two texts of a pair.
public enum Side: String, Hashable, Sendable, CaseIterable {
  /// The text that was translated.
  case source
  /// The translation.
  case target

  /// The other one.
  public var other: Side { self == .source ? .target : .source }
}
