import Checks
import Diagnostics
import Reporting

extension CommandContext {
  /// `daejo check`: gathers, then writes every report, then answers whether the findings fail the run.
  func check() async throws -> Int32 {
    let outputs = try checkOutputs()
    let baseline = try arguments.value(Flag.baseline).map(Baseline.load)
    let outcome = try await CheckPipeline(
      context: self, wantsReview: outputs.contains { $0.format.needsReview }, ledger: try ledgerRecorder()
    ).run()
    var report = outcome.report
    if let baseline {
      let new = baseline.filter(report.findings)
      report = report.replacingFindings(new, suppressed: report.findings.count - new.count)
    }
    // Everything is rendered before anything is written: an error leaves no half of the outputs.
    let texts = outputs.map { output in
      output.format.reporter(style: style(toFile: output.path != nil)).text(of: report)
    }
    for (output, text) in zip(outputs, texts) {
      if let path = output.path {
        try OutputFile.write(Array(text.utf8), to: path)
      } else {
        try io.print(text)
      }
    }
    if report.pairs.isEmpty, outcome.unchanged > 0 { io.complain("daejo: note: no pair has changed") }
    return outcome.failOn.fails(report.worst) ? ExitStatus.findings : ExitStatus.success
  }

  /// One report to write.
  private struct Output {
    var format: ReportFormat
    /// Nil for standard output.
    var path: String?
  }

  private func checkOutputs() throws -> [Output] {
    let format = reportFormat
    let path = arguments.value(Flag.output)
    var outputs = [Output(format: format, path: path == "-" ? nil : path)]
    for report in arguments.all(Flag.report) {
      let parts = report.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let format = ReportFormat(rawValue: parts[0]) else { continue }
      outputs.append(Output(format: format, path: parts[1] == "-" ? nil : parts[1]))
    }
    var seen: Set<String> = []
    for output in outputs where !seen.insert(output.path ?? "-").inserted {
      if output.path.map({ File.kind($0) == .other }) == true { continue }
      throw CommandError(
        "two reports would go to \(output.path ?? "standard output"); name another file for one of them")
    }
    return outputs
  }

  /// What `--format` says, `text` where it says nothing.
  var reportFormat: ReportFormat { format.flatMap(ReportFormat.init(rawValue:)) ?? .text }
}

extension Report {
  /// The same report with fewer findings; `count` more were suppressed.
  func replacingFindings(_ findings: [Diagnostic], suppressed count: Int) -> Report {
    Report(
      tool: tool, pairs: pairs, findings: findings, suppressed: suppressed + count, glossary: glossary,
      ruleSummaries: ruleSummaries, subject: subject)
  }
}

extension Baseline {
  /// Reads the baseline in the file at `path`.
  static func load(_ path: String) throws -> Baseline {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try File.read(path)
    } catch {
      throw CommandError("cannot read the baseline \(path): \(error.reason)")
    }
    return try Baseline(parsing: bytes, path: path)
  }
}
