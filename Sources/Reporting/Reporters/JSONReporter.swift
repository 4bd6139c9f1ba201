public import Diagnostics
public import JSONSupport

/// The findings schema, version 1, as one indented document.
public struct JSONReporter: Reporter {
  /// A reporter of the whole document.
  public init() {}

  /// The document.
  public func text(of report: Report) -> String { report.json.text(indent: 2) + "\n" }
}

/// One finding of the schema a line; a report without findings is empty.
public struct JSONLinesReporter: Reporter {
  /// A reporter of lines.
  public init() {}

  /// The lines.
  public func text(of report: Report) -> String {
    var out = ""
    for finding in report.findings { out += finding.json.text() + "\n" }
    return out
  }
}

extension Report {
  /// The report in the findings schema.
  public var json: JSONValue {
    [
      "schema": .integer(Report.schema),
      "tool": ["name": .string(tool.name), "version": .string(tool.version)],
      "summary": [
        "pairs": .integer(pairs.count), "segments": .integer(segments), "error": .integer(count(.error)),
        "warning": .integer(count(.warning)), "note": .integer(count(.note)), "suppressed": .integer(suppressed),
        "glossary": glossary.map { ["path": .string($0.path), "concepts": .integer($0.concepts)] } ?? .null,
      ],
      "findings": .array(findings.map(\.json)),
    ]
  }
}

extension Diagnostic {
  /// The finding in the findings schema.
  public var json: JSONValue {
    [
      "rule": .string(rule.name), "severity": .string(severity.rawValue), "confidence": .number(twoDigits(confidence)),
      "message": .string(message), "pair": .string(pair), "segment": .optional(segment),
      "source": source?.json ?? .null, "target": target?.json ?? .null, "expected": .strings(expected),
      "notes": .strings(notes), "concept": .optional(concept), "fixes": .array(fixes.map(\.json)),
      "fingerprint": .string(fingerprint),
    ]
  }
}

extension DiagnosticSpan {
  fileprivate var json: JSONValue {
    ["text": .string(text), "start": .integer(start), "end": .integer(end), "location": location?.json ?? .null]
  }
}

extension SourceLocation {
  fileprivate var json: JSONValue {
    ["path": .string(path), "line": .integer(line), "column": .integer(column)]
  }
}

extension Fix {
  fileprivate var json: JSONValue {
    ["title": .string(title), "safety": .string(safety.rawValue), "edits": .array(edits.map(\.json))]
  }
}

extension Fix.Edit {
  fileprivate var json: JSONValue {
    [
      "side": .string(side.rawValue), "start": .integer(start), "end": .integer(end),
      "replacement": .string(replacement),
    ]
  }
}

/// A number from 0 to 1 with two digits after the point; what is no number is 0.
func twoDigits(_ value: Double) -> String {
  guard value > 0 else { return "0.00" }
  let hundredths = Int(min(value, 1) * 100 + 0.5)
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
