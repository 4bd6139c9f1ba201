public import Diagnostics

/// Everything one run has to say: what reporters print. Schema version 1 (`docs/schema/findings-1.schema.json`).
public struct Report: Sendable {
  /// The version of the findings schema that the JSON reporters write.
  public static let schema = 1

  /// The program, as reports name it.
  public struct Tool: Hashable, Sendable {
    /// The program's name.
    public var name: String
    /// The program's version.
    public var version: String

    /// A program of this version.
    public init(name: String = "daejo", version: String) {
      self.name = name
      self.version = version
    }
  }

  /// A pair that was checked, whether or not anything was found in it.
  public struct Pair: Hashable, Sendable {
    /// The pair's id.
    public var id: String
    /// How many segments it has.
    public var segments: Int
    /// Both texts for reviewing; nil where no format asked for them.
    public var review: ReviewedPair?

    /// The pair `id`.
    public init(id: String, segments: Int, review: ReviewedPair? = nil) {
      self.id = id
      self.segments = segments
      self.review = review
    }
  }

  /// The glossary that was used.
  public struct Glossary: Hashable, Sendable {
    /// Where it came from, as the user knows it.
    public var path: String
    /// How many concepts it holds.
    public var concepts: Int

    /// The glossary at `path`.
    public init(path: String, concepts: Int) {
      self.path = path
      self.concepts = concepts
    }
  }

  /// What was checked, for the line of sums.
  public enum Subject: Hashable, Sendable {
    /// Article pairs.
    case articles
    /// The files of a glossary.
    case glossary(files: Int)
  }

  /// Who made the report.
  public var tool: Tool
  /// The pairs that were checked, in the order of the input.
  public var pairs: [Pair]
  /// How many findings suppressions and the baseline took out.
  public var suppressed: Int
  /// The glossary used; nil where there was none.
  public var glossary: Glossary?
  /// The findings, pair by pair in the order of `pairs`, inside a pair in the order of `Report.precedes`.
  public let findings: [Diagnostic]
  /// One line about each rule, for the formats that hold a rule list.
  public var ruleSummaries: [RuleID: String]
  /// What was checked.
  public var subject: Subject

  /// A report of `findings`, which are put in order: the order does not depend on how they arrive.
  public init(
    tool: Tool, pairs: [Pair], findings: [Diagnostic], suppressed: Int = 0, glossary: Glossary? = nil,
    ruleSummaries: [RuleID: String] = [:], subject: Subject = .articles
  ) {
    self.subject = subject
    self.tool = tool
    self.pairs = pairs
    self.suppressed = suppressed
    self.glossary = glossary
    self.ruleSummaries = ruleSummaries
    var rank: [String: Int] = [:]
    for (index, pair) in pairs.enumerated() where rank[pair.id] == nil { rank[pair.id] = index }
    let ranked = findings.map { (rank: rank[$0.pair] ?? Int.max, finding: $0) }
    self.findings =
      ranked.sorted { a, b in
        a.rank != b.rank ? a.rank < b.rank : Report.precedes(a.finding, b.finding)
      }.map(\.finding)
  }

  /// How many findings have `severity`.
  public func count(_ severity: Severity) -> Int {
    findings.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
  }

  /// How many segments were checked.
  public var segments: Int { pairs.reduce(0) { $0 &+ $1.segments } }

  /// The highest severity among the findings; nil where there is none.
  public var worst: Severity? { findings.map(\.severity).max() }
}
