import Diagnostics
import JSONSupport

/// SARIF 2.1.0, for code scanning. Columns count code points, as `columnKind` says.
public struct SARIFReporter: Reporter {
  /// A reporter of one run.
  public init() {}

  /// The log.
  public func text(of report: Report) -> String {
    let rules = Set(report.findings.map(\.rule)).sorted()
    var index: [RuleID: Int] = [:]
    for (position, rule) in rules.enumerated() { index[rule] = position }
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": .string(report.tool.name), "version": .string(report.tool.version),
              "rules": .array(rules.map { descriptor($0, report) }),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(report.findings.map { result($0, index[$0.rule] ?? 0) }),
        ]
      ],
    ]
    return log.text(indent: 2) + "\n"
  }

  private func descriptor(_ rule: RuleID, _ report: Report) -> JSONValue {
    guard let summary = report.ruleSummaries[rule] else { return ["id": .string(rule.name)] }
    return ["id": .string(rule.name), "shortDescription": ["text": .string(summary)]]
  }

  private func result(_ finding: Diagnostic, _ index: Int) -> JSONValue {
    let anchor = Wording.anchor(finding)
    let other = anchor == finding.target ? finding.source : finding.target
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(finding.rule.name)), .init("ruleIndex", .integer(index)),
      .init("level", .string(finding.severity.rawValue)),
      .init("message", ["text": .string(([Wording.sentence(finding)] + finding.notes).joined(separator: "\n"))]),
    ]
    let unit = finding.segment.map { $0.hasPrefix(finding.pair) ? $0 : "\(finding.pair)#\($0)" } ?? finding.pair
    let logical: JSONValue = [["fullyQualifiedName": .string(unit), "kind": "module"]]
    if let region = FileRegion(anchor) {
      members.append(.init("locations", [["physicalLocation": physical(region), "logicalLocations": logical]]))
    } else {
      members.append(.init("locations", [["logicalLocations": logical]]))
    }
    if let other, let region = FileRegion(other) {
      members.append(
        .init(
          "relatedLocations",
          [["id": 0, "physicalLocation": physical(region), "message": ["text": .string("here: \"\(other.text)\"")]]]))
    }
    members.append(.init("partialFingerprints", ["daejo/v1": .string(finding.fingerprint)]))
    let fixes = finding.fixes.compactMap { fix($0, finding) }
    if !fixes.isEmpty { members.append(.init("fixes", .array(fixes))) }
    members.append(.init("properties", ["confidence": .number(twoDigits(finding.confidence))]))
    return .object(members)
  }

  private func physical(_ region: FileRegion) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("startLine", .integer(region.line)), .init("startColumn", .integer(region.column)),
    ]
    if let end = region.end {
      members.append(.init("endLine", .integer(end.line)))
      members.append(.init("endColumn", .integer(end.column)))
    }
    return ["artifactLocation": ["uri": .string(FileURI.reference(region.path))], "region": .object(members)]
  }

  /// A fix whose edits count from the start of the files; segments and records have no such offsets.
  private func fix(_ fix: Fix, _ finding: Diagnostic) -> JSONValue? {
    guard finding.segment == nil, !fix.edits.isEmpty else { return nil }
    var changes: [JSONValue] = []
    for side in Side.allCases {
      let edits = fix.edits.filter { $0.side == side }
      if edits.isEmpty { continue }
      let span = side == .source ? finding.source : finding.target
      guard let region = FileRegion(span), region.end != nil, let span else { return nil }
      var replacements: [JSONValue] = []
      for edit in edits {
        // Only what lies in the span's own line can be said in lines and columns.
        let first = region.column + edit.start - span.start
        let last = region.column + edit.end - span.start
        guard region.end?.line == region.line, first >= 1, last >= first,
          last <= span.excerpt.line.unicodeScalars.count + 1
        else { return nil }
        replacements.append([
          "deletedRegion": [
            "startLine": .integer(region.line), "startColumn": .integer(first), "endLine": .integer(region.line),
            "endColumn": .integer(last),
          ],
          "insertedContent": ["text": .string(edit.replacement)],
        ])
      }
      changes.append([
        "artifactLocation": ["uri": .string(FileURI.reference(region.path))], "replacements": .array(replacements),
      ])
    }
    return ["description": ["text": .string(fix.title)], "artifactChanges": .array(changes)]
  }
}
