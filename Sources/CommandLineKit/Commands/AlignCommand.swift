import Checks

extension CommandContext {
  /// `daejo align`: one bead a line, or a TMX document.
  func align() async throws -> Int32 {
    let open = try require(engine.align)
    let request = try request()
    let pairs = try open(request)
    let text = AlignmentText(
      format: format ?? "text", source: request.configuration.sourceLanguage ?? "ko",
      target: request.configuration.targetLanguage ?? "en")
    var out = text.head(version: engine.version)
    var count = 0
    try await runner.run(pairs) { (pair: AlignedPair) in
      out += text.text(of: pair)
      count += 1
    }
    if count == 0 { throw CommandContext.noPair(in: request.paths) }
    try deliver(out + text.foot)
    return ExitStatus.success
  }
}
