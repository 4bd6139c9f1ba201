import Reporting

extension CommandContext {
  /// `daejo glossary lint`: status 1 where anything at all is found.
  func glossaryLint() throws -> Int32 {
    let lint = try require(engine.lint)
    var request = try request(paths: [])
    request.glossaries = arguments.operands
    for path in request.glossaries where File.kind(path) == .missing {
      throw CommandError("\(path): no such file or folder")
    }
    let result = try lint(request)
    let report = Report(
      tool: .init(version: engine.version), pairs: [], findings: result.findings, glossary: result.glossary,
      subject: .glossary(files: result.files))
    try deliver(
      reportFormat.reporter(style: style(toFile: arguments.value(Flag.output) != nil)).text(of: report))
    return result.findings.isEmpty ? ExitStatus.success : ExitStatus.findings
  }

  /// `daejo glossary convert`: what the format could not hold goes to standard error.
  func glossaryConvert() throws -> Int32 {
    let convert = try require(engine.convert)
    let path = arguments.operands.first ?? "."
    if File.kind(path) == .missing { throw CommandError("\(path): no such file or folder") }
    let result = try convert(path, arguments.value(Flag.to) ?? "csv")
    try deliver(result.text)
    for note in result.notes { io.complain("daejo: note: \(note)") }
    return ExitStatus.success
  }

  /// `daejo glossary suggest`: rows as CSV.
  func glossarySuggest() throws -> Int32 {
    let suggest = try require(engine.suggest)
    try deliver(try suggest(try request()))
    return ExitStatus.success
  }
}
