import JSONSupport
import Renderings
import Reporting

extension CommandContext {
  /// `daejo coverage`: adds up the counts of all pairs.
  func coverage() async throws -> Int32 {
    let open = try require(engine.coverage)
    let bound = try failUnder()
    let old = try arguments.value(Flag.compare).map(summary)
    let request = try request()
    let session = try open(request)
    for note in session.notes { io.complain("daejo: note: \(note)") }
    var summary = session.empty
    let progress = Progress(arguments.value(Flag.progress), total: session.pairs.count, io: io)
    defer { progress.end() }
    try await runner.run(session.pairs) { (pair: CoverageSummary) in
      try summary.merge(pair)
      progress.step()
    }
    if summary.pairs == 0 { throw CommandContext.noPair(in: request.paths) }
    return try deliver(summary, comparedWith: old, bound: bound)
  }

  /// `daejo coverage merge`: adds up the JSON reports of several runs.
  func coverageMerge() throws -> Int32 {
    let bound = try failUnder()
    let old = try arguments.value(Flag.compare).map(summary)
    var sum = CoverageSummary()
    for path in arguments.operands {
      do {
        try sum.merge(try summary(path))
      } catch let error as SummaryError {
        throw CommandError("\(path): \(error)")
      }
    }
    return try deliver(sum, comparedWith: old, bound: bound)
  }

  private func deliver(_ summary: CoverageSummary, comparedWith old: CoverageSummary?, bound: Double?) throws -> Int32 {
    let report = CoverageReport(
      summary: summary, tool: .init(version: engine.version),
      comparison: old.map { CoverageComparison(from: $0, to: summary) })
    try deliver(report.text(format.flatMap(CoverageFormat.init(rawValue:)) ?? .text))
    return bound.map { (summary.tally.percent ?? 100) < $0 } == true ? ExitStatus.findings : ExitStatus.success
  }

  private func failUnder() throws(CommandError) -> Double? {
    guard let text = arguments.value(Flag.failUnder) else { return nil }
    guard let percent = Double(text), (0...100).contains(percent) else {
      throw CommandError("--fail-under needs a number from 0 to 100, not \"\(text)\"")
    }
    return percent
  }

  /// Reads what `daejo coverage --format json` wrote.
  private func summary(_ path: String) throws -> CoverageSummary {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try File.read(path)
    } catch {
      throw CommandError("cannot read the coverage report \(path): \(error.reason)")
    }
    guard let json = try? JSONValue(parsing: bytes) else {
      throw CommandError("\(path): this is no coverage report; expected what `daejo coverage --format json` writes")
    }
    do throws(SummaryError) {
      return try CoverageSummary(json: json)
    } catch {
      throw CommandError("\(path): \(error)")
    }
  }
}
