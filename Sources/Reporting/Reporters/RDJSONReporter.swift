import Diagnostics
import JSONSupport

/// Reviewdog's diagnostic format as one JSON document. Its columns count UTF-8 bytes, from 1.
public struct RDJSONReporter: Reporter {
  /// A reporter of one result.
  public init() {}

  /// The document.
  public func text(of report: Report) -> String {
    let result: JSONValue = [
      "source": ["name": .string(report.tool.name)],
      "severity": .string(name(report.worst ?? .note)),
      "diagnostics": .array(report.findings.map(json)),
    ]
    return result.text(indent: 2) + "\n"
  }

  private func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }

  private func json(_ finding: Diagnostic) -> JSONValue {
    let anchor = Wording.anchor(finding)
    var location: [JSONValue.Member] = [.init("path", .string(anchor?.location?.path ?? finding.pair))]
    var suggestions: [JSONValue] = []
    if let anchor, let region = FileRegion(anchor) {
      location.append(.init("range", range(anchor, region)))
      suggestions = finding.fixes.compactMap { suggestion($0, finding, anchor, region) }
    }
    var members: [JSONValue.Member] = [
      .init("message", .string(([Wording.sentence(finding)] + finding.notes).joined(separator: "\n"))),
      .init("location", .object(location)), .init("severity", .string(name(finding.severity))),
      .init("code", ["value": .string(finding.rule.name)]),
    ]
    if !suggestions.isEmpty { members.append(.init("suggestions", .array(suggestions))) }
    return .object(members)
  }

  private func range(_ span: DiagnosticSpan, _ region: FileRegion) -> JSONValue {
    let line = span.excerpt.line.unicodeScalars
    guard let end = region.end else { return ["start": ["line": .integer(region.line)]] }
    let first = bytes(line.prefix(max(0, span.excerpt.start))) + 1
    let last: Int
    if end.line == region.line {
      last = first + span.text.utf8.count
    } else {
      last = 1 + bytes(span.text.unicodeScalars.suffix(end.column - 1))
    }
    return [
      "start": ["line": .integer(region.line), "column": .integer(first)],
      "end": ["line": .integer(end.line), "column": .integer(last)],
    ]
  }

  /// A fix that is one edit of exactly the span shown; others have no range that could be said here.
  private func suggestion(
    _ fix: Fix, _ finding: Diagnostic, _ anchor: DiagnosticSpan, _ region: FileRegion
  ) -> JSONValue? {
    let side: Side = anchor == finding.target ? .target : .source
    guard let edit = fix.edits.first, fix.edits.count == 1, edit.side == side, region.end != nil,
      edit.start == anchor.start, edit.end == anchor.end
    else { return nil }
    return ["range": range(anchor, region), "text": .string(edit.replacement)]
  }

  private func bytes(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }
}
