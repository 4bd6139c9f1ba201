public import Diagnostics

/// Something to mend in a glossary.
public struct LintFinding: Hashable, Sendable {
  /// Which rule speaks, for instance `glossary-duplicate`.
  public var rule: RuleID
  /// How grave it is.
  public var severity: Severity
  /// The file.
  public var path: String
  /// The line on which the row begins, from 1.
  public var line: Int
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var hint: String

  /// A finding at `line` of `path`.
  public init(rule: RuleID, severity: Severity, path: String, line: Int, message: String, hint: String) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.line = line
    self.message = message
    self.hint = hint
  }

  /// A finding about the row at `origin`.
  init(_ rule: RuleID, _ severity: Severity, at origin: RowOrigin, _ message: String, hint: String) {
    self.init(rule: rule, severity: severity, path: origin.path, line: origin.line, message: message, hint: hint)
  }
}
