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
    engine.align = { request in try StandardEngine(request).align() }
    engine.annotate = { request in try StandardEngine(request.settings).annotate(request) }
    engine.name = { korean, english, _ in StandardEngine.name(korean, english) }
    engine.lint = { request in try StandardEngine.lint(request) }
    return engine
  }
}

/// One run's glossary and input.
struct StandardEngine {
  let request: InputRequest
  let checker: Checker
  let notes: [String]

  init(_ request: InputRequest) throws {
    self.request = request
    let glossaries = StandardEngine.glossaries(request)
    let off = Set(RuleRegistry.rules.map(\.page.id).filter { request.configuration.isOff($0) })
    checker = try Checker(
      glossaries: glossaries, rules: RuleRegistry.rules.filter { !off.contains($0.page.id) })
    notes = glossaries.isEmpty ? ["no glossary was found; the check runs on built-in knowledge"] : []
  }

  /// `--glossary`, else the configuration's, else `Glossaries` here, else the one installed with the program.
  static func glossaries(_ request: InputRequest) -> [String] {
    if !request.glossaries.isEmpty { return request.glossaries }
    if !request.configuration.glossaries.isEmpty { return request.configuration.glossaries }
    var places = ["Glossaries"]
    if let folder = request.programFolder { places.append(folder + "/../share/daejo/Glossaries") }
    return places.first { FileManager.default.fileExists(atPath: $0) }.map { [$0] } ?? []
  }

  // MARK: Input

  private func reader() throws -> PairReader {
    var options = InputOptions()
    let configuration = request.configuration
    options.sourceLanguage = configuration.sourceLanguage ?? options.sourceLanguage
    options.targetLanguage = configuration.targetLanguage ?? options.targetLanguage
    options.date = configuration.date
    options.root = configuration.folder ?? ""
    options.workingDirectory = FileManager.default.currentDirectoryPath
    return try checker.read(request.paths, options: options)
  }

  private func stream<Output: Sendable>(
    _ work: @escaping @Sendable (ReadPair) -> Output
  ) throws -> PairStream<Output> {
    let reader = Locked(try reader())
    return PairStream {
      guard let draft = try reader.next() else { return nil }
      return PairWork(id: draft.id, paths: draft.paths) { work(try draft.read()) }
    }
  }

  // MARK: Commands

  func check() throws -> CheckSession {
    let configuration = request.configuration
    let checker = checker
    return CheckSession(
      glossary: checker.reportGlossary, notes: notes,
      pairs: try stream { read in
        let findings = checker.check(read.pair).compactMap { diagnostic -> Diagnostic? in
          var settled = diagnostic
          guard
            let severity = configuration.severity(of: diagnostic.rule, kind: nil, computed: diagnostic.severity)
          else { return nil }
          settled.severity = severity
          return settled
        }
        return PairFindings(id: read.pair.id, segments: read.pair.source.segments.count, findings: findings)
      })
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
      return AlignedPair(id: read.pair.id, beads: beads)
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
