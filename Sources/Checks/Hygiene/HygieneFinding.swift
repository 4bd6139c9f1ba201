public import Bitext
public import Diagnostics
public import TextModel

/// What a text-hygiene or page-residue rule says of one text, without looking at the other side.
public struct HygieneFinding: Hashable, Sendable {
  /// Which rule speaks: `text-…` or `page-…`.
  public var rule: RuleID
  /// How serious it is.
  public var severity: Severity
  /// From 0 to 1.
  public var confidence: Double
  /// One sentence an editor accepts, without a full stop.
  public var message: String
  /// The side whose text is concerned.
  public var side: Side
  /// The place, in bytes of the original text of that side.
  public var range: TextRange
  /// What should stand there instead; empty where the words should go; nil where nothing can be proposed.
  public var replacement: String?
  /// Whether the replacement follows from the text alone and may be applied without looking.
  public var isSafe: Bool
  /// Why, a line each.
  public var notes: [String]

  /// A finding of `rule` at `range`, bytes of the original text of `side`.
  public init(
    rule: RuleID, severity: Severity, confidence: Double, message: String, side: Side, range: TextRange,
    replacement: String? = nil, isSafe: Bool = false, notes: [String] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.side = side
    self.range = range
    self.replacement = replacement
    self.isSafe = isSafe
    self.notes = notes
  }
}

/// A text with the words a hygiene rule must report in ⟦double brackets⟧; without brackets nothing may be reported.
public struct HygieneExample: Hashable, Sendable {
  /// The language of the text: `ko` or `en`.
  public var language: String
  /// The text with its marks.
  public var text: String
  /// The text after the safe fixes; nil where there is none.
  public var fixed: String?

  /// An English text.
  public static func english(_ text: String, fixed: String? = nil) -> HygieneExample {
    HygieneExample(language: "en", text: text, fixed: fixed)
  }

  /// A Korean text.
  public static func korean(_ text: String, fixed: String? = nil) -> HygieneExample {
    HygieneExample(language: "ko", text: text, fixed: fixed)
  }
}

/// One row of the table of hygiene rules.
public struct HygieneRule: Sendable {
  /// The stable id.
  public var id: RuleID
  /// One line, lower case: what is wrong.
  public var summary: String
  /// The rule's page, plain Markdown.
  public var explanation: String
  /// Texts with the findings they must give, and no others.
  public var examples: [HygieneExample]
  /// What the rule says of one text.
  public var findings: @Sendable (_ article: Article, _ side: Side) -> [HygieneFinding]
}
