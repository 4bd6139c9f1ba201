import Bitext
import Checks
import Daejo
import Diagnostics
import Documents
import FoundationEssentials
import Mentions
import Reporting
import Termbase
import TextModel

extension CheckEngine {
  /// The version of the program, as `CHANGELOG.md` numbers it.
  public static let programVersion = Checker.version

  /// The checker as the program ships it: the closures bound to `Daejo`.
  public static var standard: CheckEngine {
    var engine = CheckEngine(version: programVersion, rules: RuleCatalogue.entries)
    engine.check = { request in try StandardEngine(request).check() }
    engine.coverage = { request in try StandardEngine(request).coverage() }
    engine.align = { request in try StandardEngine(request).align() }
    engine.annotate = { request in try StandardEngine(request.settings).annotate(request) }
    engine.name = { korean, english, _ in StandardEngine.name(korean, english) }
    engine.convert = { path, source, target in
      try GlossaryConverter.convert(path: path, from: source, to: target, version: programVersion)
    }
    engine.lint = { request in try StandardEngine.lint(request) }
    return engine
  }
}

/// One run's glossary and input.
struct StandardEngine {
  let request: InputRequest
  let checker: Checker

  init(_ request: InputRequest) throws {
    self.request = request
    let glossaries = StandardEngine.glossaries(request)
    checker = try Checker(glossaries: glossaries, configuration: request.configuration)
  }

  /// `--glossary`, else the configuration's, else `Glossaries` here, else the one installed with the program.
  static func glossaries(_ request: InputRequest) -> [String] {
    if !request.glossaries.isEmpty { return request.glossaries }
    let configuration = request.configuration
    if !configuration.glossaries.isEmpty { return configuration.glossaries.map(configuration.located) }
    var places = ["Glossaries"]
    if let folder = request.programFolder { places.append(folder + "/../share/daejo/Glossaries") }
    return places.first { FileManager.default.fileExists(atPath: $0) }.map { [$0] } ?? []
  }

  // MARK: Input

  private func options() -> InputOptions {
    var options = InputOptions()
    let configuration = request.configuration
    options.sourceLanguage = configuration.sourceLanguage ?? options.sourceLanguage
    options.targetLanguage = configuration.targetLanguage ?? options.targetLanguage
    options.date = configuration.date
    options.root = configuration.folder ?? ""
    options.workingDirectory = FileManager.default.currentDirectoryPath
    return options
  }

  private func stream<Output: Sendable>(
    _ work: @escaping @Sendable (ReadPair) -> Output
  ) throws -> PairStream<Output> {
    let options = options()
    return stream(try InputScanner(options).scan(request.paths), options, work)
  }

  /// What to say of files that a walk found without a counterpart.
  private func notes(_ scan: InputScan) -> [String] {
    scan.unpaired.filter { !request.configuration.excludes([$0]) }.map { "\($0): no counterpart; left out" }
  }

  /// The pairs of a scan but for those that the configuration excludes.
  private func stream<Output: Sendable>(
    _ scan: InputScan, _ options: InputOptions, _ work: @escaping @Sendable (ReadPair) -> Output
  ) -> PairStream<Output> {
    let reader = Locked(PairReader(scan.inputs, options))
    let configuration = request.configuration
    return PairStream {
      while let draft = try reader.next() {
        if configuration.excludes([draft.id] + draft.paths) { continue }
        return PairWork(id: draft.id, paths: draft.paths) { work(try draft.read()) }
      }
      return nil
    }
  }

  // MARK: Commands

  func check() throws -> CheckSession {
    let options = options()
    let scan = try InputScanner(options).scan(request.paths)
    let (checker, configuration) = (checker, request.configuration)
    let suppressor = Suppressor(configuration)
    var needs: ExaminationNeeds = .findings
    if isBatch { needs.insert(.names) }
    if request.wantsReview { needs.insert(.review) }
    if request.wantsMemory { needs.insert(.memory) }
    let (wanted, history) = (needs, request.history)
    let pairs = stream(scan, options) { read in
      let examined = checker.examine(read.pair, needs: wanted, history: history)
      let result = suppressor.filter(examined.findings, of: read.pair)
      return PairFindings(
        id: read.pair.id, segments: read.pair.source.segments.count, findings: result.findings,
        suppressed: result.suppressed, notes: read.notes.compactMap(StandardEngine.remark),
        summary: PairSummary(
          used: result.usedEntries, relevant: result.relevantEntries,
          renderings: examined.renderings),
        review: examined.review, memory: examined.memory(without: result.findings))
    }
    return CheckSession(glossary: checker.reportGlossary, notes: notes(scan), pairs: pairs) { summaries in
      let uses = summaries.compactMap { $0 as? PairSummary }
      // One article alone says nothing about entries that are meant for any.
      let relevant = uses.flatMap(\.relevant).filter { uses.count > 1 || configuration.ignore[$0].path != nil }
      var renderings = NameRenderings()
      for use in uses { renderings.merge(use.renderings) }
      let across = renderings.inconsistencies {
        configuration.severity(of: "name-inconsistent", kind: .person, computed: $0)
      }
      return suppressor.remarks(used: Set(uses.flatMap(\.used)), relevant: Set(relevant)) + across
    }
  }

  /// What is to be said about an input on standard error.
  private static func remark(_ note: InputNote) -> String? {
    guard case .untranslated(let count) = note.kind else { return nil }
    return "\(note.path): \(count) \(count == 1 ? "unit has" : "units have") no translation yet; left out"
  }

  /// Whether articles are checked against each other: where the user says so, else where a folder is checked.
  private var isBatch: Bool {
    if let scope = request.configuration.scope { return scope == .batch }
    return request.paths.contains { File.kind($0) == .folder }
  }

  func coverage() throws -> CoverageSession {
    let options = options()
    let scan = try InputScanner(options).scan(request.paths)
    let checker = checker
    return CoverageSession(
      empty: checker.emptyCoverage, notes: notes(scan), pairs: stream(scan, options) { checker.coverage($0.pair) })
  }

  func align() throws -> PairStream<AlignedPair> {
    let checker = checker
    return try stream { read in
      let annotated = checker.annotate(read.pair)
      let beads = annotated.beads.map { bead in
        func side(_ article: Article, _ side: AnnotatedSide, _ indices: Range<Int>) -> (Range<Int>?, String) {
          guard !indices.isEmpty else { return (nil, "") }
          let span = article.span(side.range(indices)).span
          return (span.start..<span.end, span.text)
        }
        let source = side(read.pair.source, annotated.source, bead.source)
        let target = side(read.pair.target, annotated.target, bead.target)
        return AlignedPair.Bead(
          source: source.0, target: target.0, sourceText: source.1, targetText: target.1,
          confidence: bead.confidence)
      }
      return AlignedPair(
        id: read.pair.id, sourceLanguage: read.pair.source.language, targetLanguage: read.pair.target.language,
        beads: beads)
    }
  }

  static func lint(_ request: InputRequest) throws -> GlossaryLint {
    let paths = request.paths.isEmpty ? glossaries(request) : request.paths
    let checker = try Checker(glossaries: paths)
    let findings = checker.lint().map { finding in
      Diagnostic(
        rule: finding.rule, severity: finding.severity, confidence: 1, message: finding.message, pair: finding.path,
        source: DiagnosticSpan(
          text: "", start: 0, end: 0, location: SourceLocation(path: finding.path, line: finding.line, column: 1),
          excerpt: Excerpt(line: "", start: 0, end: 0)),
        notes: finding.hint.isEmpty ? [] : [finding.hint])
    }
    return GlossaryLint(
      findings: findings,
      glossary: Report.Glossary(path: paths.joined(separator: ", "), concepts: checker.termbase.concepts.count),
      files: checker.termbase.files.count)
  }
}

/// What the checks across pairs need of one pair.
private struct PairSummary: Sendable {
  /// Which `ignore` entries of the configuration it needed, and which it could have needed.
  var used: Set<Int>
  var relevant: Set<Int>
  /// How it renders the names that the glossary lacks.
  var renderings: NameRenderings
}

/// A pair reader that several tasks may ask, one at a time.
private final class Locked: @unchecked Sendable {
  private let reader: PairReader
  init(_ reader: PairReader) { self.reader = reader }
  /// Called from one task at a time, as `PairStream.next` promises.
  func next() throws(InputError) -> PairDraft? { try reader.next() }
}

/// The rules as `rules` and `explain` show them.
enum RuleCatalogue {
  static let entries: [RuleEntry] = RuleRegistry.rules.map { rule in
    RuleEntry(
      id: rule.page.id, summary: rule.page.summary, severity: rule.page.severity, page: rule.page.explanation)
  }
}
