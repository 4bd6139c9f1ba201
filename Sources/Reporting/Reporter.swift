/// One way to write a report down. Each is a file in `Reporters`, with a golden file in the tests.
public protocol Reporter: Sendable {
  /// The whole report as text, with a line end at its end unless it is empty.
  func text(of report: Report) -> String
}

/// What a terminal can show.
public struct TerminalStyle: Hashable, Sendable {
  /// Whether colours are written.
  public var color: Bool
  /// Whether box-drawing characters, ellipsis and middle dot may be used; else ASCII does their work.
  public var unicode: Bool
  /// Columns of the terminal; at least 40 are used.
  public var width: Int

  /// A style; a width below 40 counts as 40.
  public init(color: Bool = false, unicode: Bool = true, width: Int = 100) {
    self.color = color
    self.unicode = unicode
    self.width = max(40, width)
  }
}

/// The formats a report can be written in.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Both sides quoted, for people.
  case text
  /// One line a finding.
  case concise
  /// The findings schema, one document.
  case json
  /// One finding of the schema a line.
  case jsonl
  /// SARIF 2.1.0.
  case sarif
  /// GitHub workflow commands.
  case github
  /// JUnit XML.
  case junit
  /// Checkstyle XML.
  case checkstyle
  /// Reviewdog's diagnostic format, JSON.
  case rdjson
  /// Markdown for a comment or a summary page.
  case markdown
  /// One HTML page that needs nothing else: both texts side by side.
  case html

  /// What writes this format. `style` matters to `text` and `concise` alone.
  public func reporter(style: TerminalStyle = TerminalStyle()) -> any Reporter {
    switch self {
    case .text: TextReporter(style: style)
    case .concise: ConciseReporter(style: style)
    case .json: JSONReporter()
    case .jsonl: JSONLinesReporter()
    case .sarif: SARIFReporter()
    case .github: GitHubReporter()
    case .junit: JUnitReporter()
    case .checkstyle: CheckstyleReporter()
    case .rdjson: RDJSONReporter()
    case .markdown: MarkdownReporter()
    case .html: HTMLReporter()
    }
  }

  /// Whether it shows both texts (`Report.Pair.review`).
  public var needsReview: Bool { self == .html }

  /// One line about the format, for the help.
  public var summary: String {
    switch self {
    case .text: "both sides quoted, for people"
    case .concise: "one line a finding"
    case .json: "findings schema 1, one document"
    case .jsonl: "one finding of the schema a line"
    case .sarif: "SARIF 2.1.0, for code scanning"
    case .github: "GitHub workflow commands"
    case .junit: "JUnit XML"
    case .checkstyle: "Checkstyle XML"
    case .rdjson: "reviewdog's JSON"
    case .markdown: "Markdown, for a comment or a summary page"
    case .html: "one HTML page: both texts side by side, with filters and keys"
    }
  }
}
