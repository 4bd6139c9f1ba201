import Checks
import Reporting

extension CommandContext {
  private var baselinePath: String { arguments.value(Flag.baseline) ?? "daejo-baseline.json" }

  /// `daejo baseline write`: records everything that is found today.
  func baselineWrite() async throws -> Int32 {
    let outcome = try await CheckPipeline(context: self).run()
    let baseline = Baseline(recording: outcome.report.findings)
    try OutputFile.write(Array(baseline.text.utf8), to: baselinePath)
    io.complain("daejo: findings recorded in \(baselinePath): \(baseline.count)")
    return ExitStatus.success
  }

  /// `daejo baseline prune`: takes out what is no longer found in the pairs that were checked.
  func baselinePrune() async throws -> Int32 {
    let old = try Baseline.load(baselinePath)
    let report = try await CheckPipeline(context: self).run().report
    let pruned = old.pruned(to: report.findings, pairs: Set(report.pairs.map(\.id)))
    try OutputFile.write(Array(pruned.text.utf8), to: baselinePath)
    io.complain("daejo: findings taken out of \(baselinePath): \(old.count - pruned.count) of \(old.count)")
    return ExitStatus.success
  }
}
