/// One thing the checker has to say about a pair: a plain value that rules make and reporters print.
public struct Diagnostic: Hashable, Sendable {
  /// Which rule speaks, for instance `name-mismatch`.
  public var rule: RuleID
  /// How sure the tool is.
  public var severity: Severity
  /// From 0 to 1; reports print two digits.
  public var confidence: Double
  /// One sentence an editor accepts, without a full stop.
  public var message: String
  /// The pair's id.
  public var pair: String
  /// The segment's id where the input gives segments.
  public var segment: String?
  /// The words of the source concerned; nil where they are missing there.
  public var source: DiagnosticSpan?
  /// The words of the target concerned; nil where they are missing there.
  public var target: DiagnosticSpan?
  /// What could stand in the target instead, best first.
  public var expected: [String]
  /// Why the tool says so, a line each: readings, glossary rows, records.
  public var notes: [String]
  /// The glossary concept concerned.
  public var concept: String?
  /// Ways to mend it.
  public var fixes: [Fix]

  /// A diagnostic; what is left out is empty.
  public init(
    rule: RuleID, severity: Severity, confidence: Double, message: String, pair: String, segment: String? = nil,
    source: DiagnosticSpan? = nil, target: DiagnosticSpan? = nil, expected: [String] = [], notes: [String] = [],
    concept: String? = nil, fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.pair = pair
    self.segment = segment
    self.source = source
    self.target = target
    self.expected = expected
    self.notes = notes
    self.concept = concept
    self.fixes = fixes
  }
}

/// A stable rule id: `<kind>-<what is wrong>`, see `docs/rules`.
public struct RuleID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id as it is printed and configured.
  public let name: String

  /// The id `name`.
  public init(_ name: String) { self.name = name }

  /// The id `value`.
  public init(stringLiteral value: String) { name = value }

  /// The id itself.
  public var description: String { name }

  /// By name, bytewise.
  public static func < (a: RuleID, b: RuleID) -> Bool { a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
}

/// How sure the tool is, and so whether a build fails.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Cannot be verified, or a matter of style.
  case note
  /// Something is missing, or conflicts under an assumption.
  case warning
  /// Both sides were read with confidence, and they conflict.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// `note` < `warning` < `error`.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A stretch of one side, as a reader of the report needs it: it stands alone, without the pair.
public struct DiagnosticSpan: Hashable, Sendable {
  /// The words themselves, from the original text.
  public var text: String
  /// Offset of the first code point: in the segment's text where the input gives segments, else in the side's text.
  public var start: Int
  /// Offset after the last code point, on the same basis.
  public var end: Int
  /// Where the span stands in a file; nil where the input is no file.
  public var location: SourceLocation?
  /// The line the span stands in, for quoting.
  public var excerpt: Excerpt

  /// A span with everything a report may print of it.
  public init(text: String, start: Int, end: Int, location: SourceLocation?, excerpt: Excerpt) {
    self.text = text
    self.start = start
    self.end = end
    self.location = location
    self.excerpt = excerpt
  }
}

/// A place in a file, 1-based; the column counts code points.
public struct SourceLocation: Hashable, Sendable {
  /// The file as the user named it.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The column in code points, from 1.
  public var column: Int

  /// The place at `line` and `column` of `path`.
  public init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }
}

/// The line a span stands in. A span of several lines is quoted by its first.
public struct Excerpt: Hashable, Sendable {
  /// The line (or segment), without its end.
  public var line: String
  /// Code points before the span in `line`.
  public var start: Int
  /// Code points before the end of the span in `line`; at most the line's own length.
  public var end: Int

  /// A line with the span's code-point offsets in it.
  public init(line: String, start: Int, end: Int) {
    self.line = line
    self.start = start
    self.end = end
  }
}
