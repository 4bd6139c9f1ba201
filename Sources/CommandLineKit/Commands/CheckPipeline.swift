import Checks
import Diagnostics
import Reporting

/// What `check`, `baseline write` and `baseline prune` have in common: run over all pairs and gather what was found.
struct CheckPipeline {
  var context: CommandContext
  /// Whether a report will show both texts.
  var wantsReview = false
  /// The archive's memory; nil where none is asked for.
  var ledger: LedgerRecorder?

  /// What came of it.
  struct Outcome {
    /// Everything found, without regard to a baseline.
    var report: Report
    /// The severity from which on the run fails.
    var failOn: FailOn
    /// Pairs left out because `--changed` found them as they were.
    var unchanged: Int
  }

  /// Checks every pair, in the order of the input.
  func run() async throws -> Outcome {
    let open = try context.require(context.engine.check)
    var request = try context.request()
    request.wantsReview = wantsReview
    if let ledger {
      request.history = ledger.history
      request.wantsMemory = ledger.isRemembering
    }
    let changed = try context.arguments.value(Flag.changed).map { try ChangedFiles(since: $0) }
    let session = try open(request)
    for note in session.notes { context.io.complain("daejo: note: \(note)") }
    let unchanged = Counter()
    let pairs = changed.map { filtered(session.pairs, $0, unchanged) } ?? session.pairs

    var found: [Diagnostic] = []
    var checked: [Report.Pair] = []
    var suppressed = 0
    var summaries: [any Sendable] = []
    let progress = Progress(context.arguments.value(Flag.progress), total: pairs.count, io: context.io)
    defer { progress.end() }
    try await context.runner.run(pairs) { (pair: PairFindings) in
      for note in pair.notes { context.io.complain("daejo: note: \(note)") }
      found += pair.findings
      checked.append(Report.Pair(id: pair.id, segments: pair.segments, review: pair.review))
      suppressed += pair.suppressed
      if let summary = pair.summary { summaries.append(summary) }
      if let memory = pair.memory { try ledger?.remember(memory) }
      progress.step()
    }
    try ledger?.finish()
    if checked.isEmpty, unchanged.value == 0 { throw CommandContext.noPair(in: request.paths) }
    if let finish = session.finish { found += try finish(summaries) }
    var ruleSummaries: [RuleID: String] = [:]
    for rule in context.engine.rules { ruleSummaries[rule.id] = rule.summary }
    let report = Report(
      tool: .init(version: context.engine.version), pairs: checked, findings: found, suppressed: suppressed,
      glossary: session.glossary, ruleSummaries: ruleSummaries)
    return Outcome(report: report, failOn: request.configuration.failOn, unchanged: unchanged.value)
  }

  /// The pairs of which a file has changed, or which come from no file.
  private func filtered(
    _ pairs: PairStream<PairFindings>, _ changed: ChangedFiles, _ unchanged: Counter
  ) -> PairStream<PairFindings> {
    PairStream {
      while let work = try pairs.next() {
        if work.paths.isEmpty || work.paths.contains(where: changed.contains) { return work }
        unchanged.add()
      }
      return nil
    }
  }
}

extension CommandContext {
  /// The error of a run that had nothing to work on.
  static func noPair(in paths: [String]) -> CommandError {
    let shown = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? ", …" : "")
    return CommandError(
      "no article pair found in \(shown): expected NAME.ko.EXT beside NAME.en.EXT, the same NAME in ko/ and en/, or a "
        + "file of pairs (jsonl, tsv, csv, xlf, tmx, po)")
  }
}
