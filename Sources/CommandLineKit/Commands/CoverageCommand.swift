import JSONSupport
import Reporting

extension CommandContext {
  /// `daejo coverage`: adds up the counts of all pairs.
  func coverage() async throws -> Int32 {
    let open = try require(engine.coverage)
    var bound: Double?
    if let text = arguments.value(Flag.failUnder) {
      guard let percent = Double(text), (0...100).contains(percent) else {
        throw CommandError("--fail-under needs a number from 0 to 100, not \"\(text)\"")
      }
      bound = percent
    }
    let request = try request()
    let pairs = try open(request)
    var report = CoverageReport()
    let progress = Progress(arguments.value(Flag.progress), total: pairs.count, io: io)
    defer { progress.end() }
    try await runner.run(pairs) { (pair: CoverageReport) in
      report.merge(pair)
      progress.step()
    }
    if report.pairs == 0 { throw CommandContext.noPair(in: request.paths) }
    try deliver(
      format == "json" ? report.json(tool: .init(version: engine.version)).text(indent: 2) + "\n" : report.table)
    return bound.map { report.percent < $0 } == true ? ExitStatus.findings : ExitStatus.success
  }
}
