public import Diagnostics
public import Mentions
public import TextModel

/// A rule gives a disagreement its name, says it in a sentence and, where it can, how to mend it.
///
/// To add one, write one file in `Sources/Checks/Rules/<Kind>/`; `daejo-dev generate` puts it into the registry and the
/// documentation, and its examples become its tests.
public protocol Rule: Sendable {
  /// The rule's id, its page and its examples.
  var page: RulePage { get }
  /// What the rule has to say about a pair.
  func findings(in reconciliation: Reconciliation) -> [Finding]
}

/// What `daejo explain` prints and the documentation shows of a rule.
public struct RulePage: Sendable {
  /// The stable id.
  public var id: RuleID
  /// One line, lower case, for the rule table: what is wrong.
  public var summary: String
  /// How loudly it speaks at most; the confidence of a finding can only lower it.
  public var severity: Severity
  /// Plain Markdown: what is compared, what is tolerated, what to do.
  public var explanation: String
  /// Texts with the findings they must give, and no others.
  public var examples: [RuleExample]
  /// The version that brought it.
  public var since: String

  /// A page.
  public init(
    id: RuleID, summary: String, severity: Severity, explanation: String, examples: [RuleExample],
    since: String = "0.1.0"
  ) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.explanation = explanation
    self.examples = examples
    self.since = since
  }
}

/// A pair of short texts, or one text by itself; the words that must be reported stand in ⟦double brackets⟧.
public struct RuleExample: Sendable {
  /// The Korean text; empty in an example of an English text by itself.
  public var source: String
  /// The English text; empty in an example of a Korean text by itself.
  public var target: String
  /// The dateline, `YYYY-MM-DD`.
  public var date: String?
  /// How loudly each marked place is reported; nil where nothing may be.
  public var severity: Severity?
  /// The house style that is chosen: `ap`, `yonhap` or `own`; nil for none.
  public var style: String?
  /// The text after the safe fixes, where there are any.
  public var fixed: String?
  /// Whether it is a whole text by itself and no pair.
  public var isOneText = false

  /// An example in which the rule finds the marked words with `severity`.
  public static func finds(
    _ source: String, _ target: String, _ severity: Severity, date: String? = nil, style: String? = nil
  ) -> RuleExample { RuleExample(source: source, target: target, date: date, severity: severity, style: style) }

  /// A whole English text by itself; without marked words nothing may be found in it.
  public static func english(_ text: String, _ severity: Severity? = nil, fixed: String? = nil) -> RuleExample {
    RuleExample(source: "", target: text, severity: severity, fixed: fixed, isOneText: true)
  }

  /// A whole Korean text by itself; without marked words nothing may be found in it.
  public static func korean(_ text: String, _ severity: Severity? = nil, fixed: String? = nil) -> RuleExample {
    RuleExample(source: text, target: "", severity: severity, fixed: fixed, isOneText: true)
  }

  /// An example in which no rule finds anything.
  public static func passes(
    _ source: String, _ target: String, date: String? = nil, style: String? = nil
  ) -> RuleExample {
    RuleExample(source: source, target: target, date: date, severity: nil, style: style)
  }
}

/// What a rule says, in ranges of the normalised texts; the checker turns it into a diagnostic.
public struct Finding: Hashable, Sendable {
  /// Which rule speaks.
  public var rule: RuleID
  /// How loudly.
  public var severity: Severity
  /// From 0 to 1.
  public var confidence: Double
  /// One sentence.
  public var message: String
  /// The words of the source, in bytes of its normalised text.
  public var source: TextRange?
  /// The words of the target, in bytes of its normalised text.
  public var target: TextRange?
  /// What could stand in the target instead, best first.
  public var expected: [String]
  /// Why, a line each.
  public var notes: [String]
  /// The glossary concept, by its index.
  public var concept: Int?
  /// The kind of mention it is about, by which configurations narrow rules; nil where it is about none.
  public var kind: MentionKind?
  /// A replacement for the target words that follows from the glossary or the text alone.
  public var replacement: Replacement?

  /// A proposed replacement of the words a finding marks.
  public struct Replacement: Hashable, Sendable {
    /// Which side is edited.
    public var side: Side
    /// What is put there.
    public var text: String
    /// Whether it may be applied without looking.
    public var safety: Fix.Safety
    /// What it replaces, in bytes of the side's normalised text, where that is not what the finding marks.
    public var range: TextRange?

    /// Puts `text` in the place of `range` of `side`, or else of the marked words.
    public init(side: Side, text: String, safety: Fix.Safety, range: TextRange? = nil) {
      self.side = side
      self.text = text
      self.safety = safety
      self.range = range
    }

    /// What applying it does, in a few words.
    public var title: String {
      switch text {
      case "": "take it out"
      case " ": "replace with one space"
      case "\n", "\n\n": "begin a new line"
      default: "replace with \"\(text)\""
      }
    }
  }

  /// A finding of `rule`.
  public init(
    rule: RuleID, severity: Severity, confidence: Double, message: String, source: TextRange? = nil,
    target: TextRange? = nil, expected: [String] = [], notes: [String] = [], concept: Int? = nil,
    kind: MentionKind? = nil, replacement: Replacement? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.source = source
    self.target = target
    self.expected = expected
    self.notes = notes
    self.concept = concept
    self.kind = kind
    self.replacement = replacement
  }
}
