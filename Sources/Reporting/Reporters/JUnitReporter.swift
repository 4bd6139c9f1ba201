import Diagnostics

/// JUnit XML: a test suite a pair, a failed test a finding at `warning` or `error`; notes pass with output, and a pair
/// without findings is one passed test.
public struct JUnitReporter: Reporter {
  /// A reporter of test suites.
  public init() {}

  /// The document.
  public func text(of report: Report) -> String {
    var suites: [(id: String, findings: [Diagnostic])] = report.pairs.map { ($0.id, []) }
    var index: [String: Int] = [:]
    for (position, suite) in suites.enumerated() where index[suite.id] == nil { index[suite.id] = position }
    for finding in report.findings {
      if let position = index[finding.pair] {
        suites[position].findings.append(finding)
      } else {
        index[finding.pair] = suites.count
        suites.append((finding.pair, [finding]))
      }
    }
    let tests = suites.reduce(0) { $0 + max(1, $1.findings.count) }
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<testsuites name=\"\(Markup.escape(report.tool.name))\" tests=\"\(tests)\""
    out += " failures=\"\(report.findings.count { $0.severity > .note })\" errors=\"0\">\n"
    for suite in suites { out += text(suite.id, suite.findings) }
    return out + "</testsuites>\n"
  }

  private func text(_ id: String, _ findings: [Diagnostic]) -> String {
    let name = Markup.escape(id)
    var out = "  <testsuite name=\"\(name)\" tests=\"\(max(1, findings.count))\""
    out += " failures=\"\(findings.count { $0.severity > .note })\" errors=\"0\">\n"
    if findings.isEmpty { out += "    <testcase classname=\"\(name)\" name=\"no findings\"/>\n" }
    for finding in findings {
      let location = Wording.anchor(finding)?.location
      let place = location.map { "\($0.path):\($0.line):\($0.column)" } ?? finding.segment.map { "segment \($0)" }
      let test = finding.rule.name + (place.map { " (\($0))" } ?? "")
      out += "    <testcase classname=\"\(name)\" name=\"\(Markup.escape(test))\">\n"
      let sentence = Wording.sentence(finding)
      let details = ([place.map { "\($0): \(sentence)" } ?? sentence] + finding.notes).map(Markup.escape)
      let body = details.joined(separator: "\n")
      if finding.severity > .note {
        out += "      <failure type=\"\(finding.severity.rawValue)\" message=\"\(Markup.escape(sentence))\">"
        out += body + "</failure>\n"
      } else {
        out += "      <system-out>\(body)</system-out>\n"
      }
      out += "    </testcase>\n"
    }
    return out + "  </testsuite>\n"
  }
}
