import JSONSupport
import Renderings

extension CommandContext {
  /// `daejo glossary suggest`: rows for names that recur and that the glossary lacks, as CSV or JSON.
  func glossarySuggest() async throws -> Int32 {
    let open = try require(engine.coverage)
    var least = 2
    if let text = arguments.value(Flag.atLeast) {
      guard let number = Int(text), number > 0 else {
        throw CommandError("--at-least needs a number from 1, not \"\(text)\"")
      }
      least = number
    }
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
    let rows = summary.suggestions(least: least)
    try deliver(format == "json" ? SuggestionText.json(rows, version: engine.version) : SuggestionText.csv(rows))
    return ExitStatus.success
  }
}

/// Proposed rows in the forms that people and programs read.
enum SuggestionText {
  /// Columns of the glossary first, so that a row can be pasted; what speaks for it in columns that the reader ignores.
  static func csv(_ rows: [GlossarySuggestion]) -> String {
    var text = "kind,ko,en,en_variants,count,articles,confidence,where,en_short\n"
    for row in rows {
      let variants = row.competing.map { "\($0.target) (\($0.count))" }.joined(separator: "; ")
      let cells = [
        row.kind, row.source, row.target, "", String(row.count), String(row.articles), decimal(row.confidence),
        (row.places + (variants.isEmpty ? [] : ["also: \(variants)"])).joined(separator: " "),
        row.short.joined(separator: "|"),
      ]
      text += cells.map(cell).joined(separator: ",") + "\n"
    }
    return text
  }

  /// The same as JSON, the competing renderings as a list.
  static func json(_ rows: [GlossarySuggestion], version: String) -> String {
    let suggestions = rows.map { row in
      JSONValue.object([
        .init("kind", .string(row.kind)), .init("ko", .string(row.source)), .init("en", .string(row.target)),
        .init("en_short", .strings(row.short)), .init("count", .integer(row.count)),
        .init("articles", .integer(row.articles)),
        .init("confidence", .number(decimal(row.confidence))), .init("where", .strings(row.places)),
        .init(
          "competing",
          .array(
            row.competing.map {
              .object([.init("en", .string($0.target)), .init("count", .integer($0.count))])
            })),
      ])
    }
    let report = JSONValue.object([
      .init("schema", .integer(1)),
      .init("tool", .object([.init("name", .string("daejo")), .init("version", .string(version))])),
      .init("suggestions", .array(suggestions)),
    ])
    return report.text(indent: 2) + "\n"
  }

  private static func decimal(_ value: Double) -> String {
    let hundredths = Int(max(0, min(1, value)) * 100 + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
