import Documents
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
    let output = arguments.operands.count > 1 ? arguments.operands[1] : arguments.value(Flag.output)
    if arguments.operands.count > 1, arguments.has(Flag.output) {
      throw CommandError("the output is named twice: \(arguments.operands[1]), and by --output")
    }
    let target: GlossaryFormat
    if let name = arguments.value(Flag.to) {
      target = GlossaryFormat(rawValue: name) ?? .csv
    } else if let output, output != "-" {
      guard let format = GlossaryFormat(path: output) else {
        throw CommandError("\(output): the ending tells no format of glossaries; say it with --to")
      }
      target = format
    } else {
      target = .csv
    }
    let result = try convert(path, arguments.value(Flag.from).flatMap(GlossaryFormat.init(rawValue:)), target)
    if let output, output != "-" {
      try OutputFile.write(Array(result.text.utf8), to: output)
    } else {
      try io.print(result.text)
    }
    for note in result.notes { io.complain("daejo: note: \(note)") }
    return ExitStatus.success
  }
}
