import Checks

extension CommandContext {
  /// `daejo align`: which stretches of the two sides answer each other.
  func align() async throws -> Int32 {
    let open = try require(engine.align)
    let request = try request()
    let pairs = try open(request)
    let text = AlignmentText(
      format: format ?? "text", style: style(toFile: arguments.value(Flag.output) != nil), version: engine.version)
    var aligned: [AlignedPair] = []
    try await runner.run(pairs) { (pair: AlignedPair) in aligned.append(pair) }
    if aligned.isEmpty { throw CommandContext.noPair(in: request.paths) }
    try deliver(text.text(of: aligned))
    return ExitStatus.success
  }
}
