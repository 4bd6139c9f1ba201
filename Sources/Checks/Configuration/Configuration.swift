public import Diagnostics
public import Mentions

/// What `.daejo.yml` says. Nothing in it is looked up when it is read: paths stay as they were written.
public struct Configuration: Hashable, Sendable {
  /// The file it was read from, as the user knows it; nil where there was none.
  public var path: String?
  /// The folder that relative paths in it start from, and pair ids too; nil for the working directory.
  public var folder: String?
  /// Glossary files and folders, relative to `folder`; empty where the configuration names none.
  public var glossaries: [String] = []
  /// What is said about rules, in order; later ones win.
  public var rules: [RuleSetting] = []
  /// Only these rules (or groups) speak; empty for all.
  public var only: [RuleID] = []
  /// The severity from which on findings make a run fail.
  public var failOn: FailOn = .error
  /// Whether articles are checked against each other; nil where the input decides.
  public var scope: CheckScope?
  /// The language of the texts that were translated.
  public var sourceLanguage: String?
  /// The language of the translations.
  public var targetLanguage: String?
  /// The dateline of articles that have none.
  public var date: CivilDate?
  /// The house style by which names and titles are judged; nil for none.
  public var style: HouseStyle?
  /// Paths that are not read: globs relative to `folder`.
  public var exclude: [String] = []
  /// Findings that are known and accepted.
  public var ignore: [IgnoreEntry] = []

  /// A configuration that says nothing.
  public init() {}
}

/// What is said about one rule or group of rules.
public struct RuleSetting: Hashable, Sendable {
  /// A rule id or the alias of a group.
  public var rule: RuleID
  /// The severity it is to have.
  public var level: RuleLevel
  /// The kinds of mention it is narrowed to; nil for all.
  public var kinds: Set<MentionKind>?

  /// `rule` at `level`.
  public init(_ rule: RuleID, _ level: RuleLevel, kinds: Set<MentionKind>? = nil) {
    self.rule = rule
    self.level = level
    self.kinds = kinds
  }
}

/// What a rule can be set to.
public enum RuleLevel: String, Hashable, Sendable, CaseIterable {
  /// It does not speak.
  case off
  /// Its findings are notes.
  case note
  /// Its findings are warnings.
  case warning
  /// Its findings are errors.
  case error

  /// The severity findings get; nil for `off`.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}

/// From which severity on findings make a run fail.
public enum FailOn: String, Hashable, Sendable, CaseIterable {
  /// Errors only.
  case error
  /// Errors and warnings.
  case warning
  /// Every finding.
  case note
  /// No finding.
  case never

  /// Whether findings up to `worst` make the run fail.
  public func fails(_ worst: Severity?) -> Bool {
    guard let worst, let bound = Severity(rawValue: rawValue) else { return false }
    return worst >= bound
  }
}

/// Whether articles are checked one by one or against each other too.
public enum CheckScope: String, Hashable, Sendable, CaseIterable {
  /// One by one.
  case pair
  /// Also what only shows across articles.
  case batch
}

/// One entry of `ignore`: findings that are known and accepted.
public struct IgnoreEntry: Hashable, Sendable {
  /// The rule or group; nil for every rule.
  public var rule: RuleID?
  /// A glob over pair ids and file paths; nil for every pair.
  public var path: String?
  /// Words that either span of the finding must be; nil for any.
  public var text: String?
  /// Why; required of whoever writes the entry, checked by `suppression-without-reason`.
  public var reason: String?
  /// Where the entry stands in the configuration.
  public var line: Int

  /// An entry; what is left out matches everything.
  public init(
    rule: RuleID? = nil, path: String? = nil, text: String? = nil, reason: String? = nil, line: Int = 0
  ) {
    self.rule = rule
    self.path = path
    self.text = text
    self.reason = reason
    self.line = line
  }
}
