public import Checks
public import Diagnostics
public import Documents
public import JSONSupport
public import Renderings
public import Reporting

/// What the commands need from the checker, as closures: the program binds them to `Daejo`, tests to small fakes.
///
/// Every closure may throw; the error's description is printed after `daejo: error: ` and the run ends with status 2.
/// A command whose closure is nil says that this build does not have it.
public struct CheckEngine: Sendable {
  /// The program's version.
  public var version: String
  /// The rules there are, in the order of the contract.
  public var rules: [RuleEntry]
  /// Opens the glossary and the input for `check`.
  public var check: (@Sendable (InputRequest) throws -> CheckSession)?
  /// Opens the glossary and the input for `coverage` and `glossary suggest`.
  public var coverage: (@Sendable (InputRequest) throws -> CoverageSession)?
  /// Opens the input for `align`.
  public var align: (@Sendable (InputRequest) throws -> PairStream<AlignedPair>)?
  /// What the program reads in a text: mentions in the form of the contract.
  public var annotate: (@Sendable (AnnotateRequest) throws -> [JSONValue])?
  /// How a Korean name may be spelled, or what is to be thought of a spelling.
  public var name: (@Sendable (_ korean: String, _ english: String?, InputRequest) throws -> NameAnswer)?
  /// Checks glossaries.
  public var lint: (@Sendable (InputRequest) throws -> GlossaryLint)?
  /// Converts a glossary: path, its format (nil where the path tells it), target format.
  public var convert:
    (@Sendable (_ path: String, _ from: GlossaryFormat?, _ to: GlossaryFormat) throws -> GlossaryConverter.Result)?

  /// An engine that can do nothing yet; set its closures.
  public init(version: String, rules: [RuleEntry] = []) {
    self.version = version
    self.rules = rules
  }
}

/// A rule as `rules` and `explain` show it.
public struct RuleEntry: Hashable, Sendable {
  /// Its id.
  public var id: RuleID
  /// One line about what it finds.
  public var summary: String
  /// The severity its findings have as a rule.
  public var severity: Severity
  /// Its page in Markdown.
  public var page: String

  /// A rule.
  public init(id: RuleID, summary: String, severity: Severity, page: String) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.page = page
  }
}

/// What a command is to read, and by which settings.
public struct InputRequest: Sendable {
  /// Files, folders, or `-` for JSON Lines on standard input; as the user named them.
  public var paths: [String] = []
  /// `--glossary`, as the user named them; empty where the configuration and the defaults decide.
  public var glossaries: [String] = []
  /// The configuration with the command line's settings merged in.
  public var configuration = Configuration()
  /// Folder of the program, for `../share/daejo/Glossaries`; nil where it is not known.
  public var programFolder: String?
  /// Whether a report will show both texts, so that pairs are to bring `PairFindings.review`.
  public var wantsReview = false
  /// What a ledger remembers; articles are compared with it.
  public var history = RenderingHistory()
  /// Whether pairs are to bring `PairFindings.memory`.
  public var wantsMemory = false
  /// Reads all of standard input.
  public var standardInput: @Sendable () throws -> [UInt8] = { [] }

  /// A request for nothing.
  public init() {}
}

/// A text to annotate.
public struct AnnotateRequest: Sendable {
  /// The text's bytes, not yet decoded.
  public var bytes: [UInt8]
  /// The file it came from; nil for standard input.
  public var path: String?
  /// `ko` or `en`.
  public var language: String
  /// Glossary, date and configuration.
  public var settings: InputRequest
}

/// Pairs that come one after the other, each with work to do on it.
public struct PairStream<Output: Sendable>: Sendable {
  /// Hands out the next piece of work; nil at the end. Called from one task at a time.
  public var next: @Sendable () throws -> PairWork<Output>?
  /// How many pieces there are, where that is known beforehand.
  public var count: Int?

  /// A stream that `next` feeds.
  public init(count: Int? = nil, next: @escaping @Sendable () throws -> PairWork<Output>?) {
    self.count = count
    self.next = next
  }
}

/// The work on one pair; runs on any thread, beside other pairs.
public struct PairWork<Output: Sendable>: Sendable {
  /// The pair's id.
  public var id: String
  /// The files the pair is read from; empty where it comes from a stream.
  public var paths: [String]
  /// Reads, checks and answers.
  public var run: @Sendable () throws -> Output

  /// Work on the pair `id`.
  public init(id: String, paths: [String] = [], run: @escaping @Sendable () throws -> Output) {
    self.id = id
    self.paths = paths
    self.run = run
  }
}

/// An opened check.
public struct CheckSession: Sendable {
  /// The glossary that is used; nil for built-in knowledge alone.
  public var glossary: Report.Glossary?
  /// What is worth saying before the check begins (unknown columns, say); printed on standard error.
  public var notes: [String]
  /// The pairs.
  public var pairs: PairStream<PairFindings>
  /// What only shows across pairs, from their summaries in the order of the input; nil where the scope is `pair`.
  public var finish: (@Sendable ([any Sendable]) throws -> [Diagnostic])?

  /// A check of `pairs`.
  public init(
    glossary: Report.Glossary? = nil, notes: [String] = [], pairs: PairStream<PairFindings>,
    finish: (@Sendable ([any Sendable]) throws -> [Diagnostic])? = nil
  ) {
    self.glossary = glossary
    self.notes = notes
    self.pairs = pairs
    self.finish = finish
  }
}

/// An opened count of renderings.
public struct CoverageSession: Sendable {
  /// The glossary, none of its concepts met: what the pairs are merged into.
  public var empty: CoverageSummary
  /// What is worth saying before the count begins; printed on standard error.
  public var notes: [String]
  /// The pairs.
  public var pairs: PairStream<CoverageSummary>

  /// A count over `pairs`.
  public init(empty: CoverageSummary, notes: [String] = [], pairs: PairStream<CoverageSummary>) {
    self.empty = empty
    self.notes = notes
    self.pairs = pairs
  }
}

/// What was found in one pair, rule settings and suppressions already applied.
public struct PairFindings: Sendable {
  /// The pair's id.
  public var id: String
  /// How many segments it has.
  public var segments: Int
  /// What was found.
  public var findings: [Diagnostic]
  /// How many findings were suppressed.
  public var suppressed: Int
  /// What is worth saying about the input; printed on standard error.
  public var notes: [String]
  /// What the checks across pairs need of this one; small.
  public var summary: (any Sendable)?
  /// Both texts, where the request wants them.
  public var review: ReviewedPair?
  /// What a ledger is to remember of the pair, where the request wants it.
  public var memory: RememberedArticle?

  /// What was found in the pair `id`.
  public init(
    id: String, segments: Int, findings: [Diagnostic], suppressed: Int = 0, notes: [String] = [],
    summary: (any Sendable)? = nil, review: ReviewedPair? = nil, memory: RememberedArticle? = nil
  ) {
    self.id = id
    self.segments = segments
    self.findings = findings
    self.suppressed = suppressed
    self.notes = notes
    self.summary = summary
    self.review = review
    self.memory = memory
  }
}

/// The alignment of one pair.
public struct AlignedPair: Sendable {
  /// One bead: a stretch of either side, or of one.
  public struct Bead: Sendable {
    /// Code points of the source; nil where the translation adds.
    public var source: Range<Int>?
    /// Code points of the target; nil where the translation omits.
    public var target: Range<Int>?
    /// The words of the source.
    public var sourceText: String
    /// The words of the target.
    public var targetText: String
    /// From 0 to 1.
    public var confidence: Double

    /// A bead.
    public init(
      source: Range<Int>?, target: Range<Int>?, sourceText: String, targetText: String, confidence: Double
    ) {
      self.source = source
      self.target = target
      self.sourceText = sourceText
      self.targetText = targetText
      self.confidence = confidence
    }
  }

  /// The pair's id.
  public var id: String
  /// The language of the original.
  public var sourceLanguage: String
  /// The language of the translation.
  public var targetLanguage: String
  /// The beads in order.
  public var beads: [Bead]

  /// The alignment of the pair `id`.
  public init(id: String, sourceLanguage: String, targetLanguage: String, beads: [Bead]) {
    self.id = id
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.beads = beads
  }
}

/// What `name` answers.
public struct NameAnswer: Sendable {
  /// Spellings that are right, best first.
  public var spellings: [String]
  /// `accept`, `unknown` or `refuse`; nil where no spelling was asked about.
  public var verdict: String?
  /// The log-likelihood ratio, or another score; nil where there is none.
  public var score: Double?
  /// Why.
  public var reason: String?

  /// An answer.
  public init(spellings: [String], verdict: String? = nil, score: Double? = nil, reason: String? = nil) {
    self.spellings = spellings
    self.verdict = verdict
    self.score = score
    self.reason = reason
  }
}

/// What `glossary lint` found: each finding's `source` span is the cell, its `pair` the file.
public struct GlossaryLint: Sendable {
  /// The findings.
  public var findings: [Diagnostic]
  /// The glossary that was checked.
  public var glossary: Report.Glossary
  /// How many files it has.
  public var files: Int

  /// What was found in `glossary`.
  public init(findings: [Diagnostic], glossary: Report.Glossary, files: Int) {
    self.findings = findings
    self.glossary = glossary
    self.files = files
  }
}
