import Diagnostics

/// Checkstyle XML: the findings by file, in the order in which the files come up.
public struct CheckstyleReporter: Reporter {
  /// A reporter of files.
  public init() {}

  /// The document.
  public func text(of report: Report) -> String {
    var files: [(name: String, findings: [Diagnostic])] = []
    var index: [String: Int] = [:]
    for finding in report.findings {
      let name = Wording.anchor(finding)?.location?.path ?? finding.pair
      if let position = index[name] {
        files[position].findings.append(finding)
      } else {
        index[name] = files.count
        files.append((name, [finding]))
      }
    }
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    for file in files {
      out += "  <file name=\"\(Markup.escape(file.name))\">\n"
      for finding in file.findings { out += text(of: finding, report) }
      out += "  </file>\n"
    }
    return out + "</checkstyle>\n"
  }

  private func text(of finding: Diagnostic, _ report: Report) -> String {
    var out = "    <error"
    if let location = Wording.anchor(finding)?.location {
      out += " line=\"\(location.line)\" column=\"\(location.column)\""
    }
    let severity = finding.severity == .note ? "info" : finding.severity.rawValue
    out += " severity=\"\(severity)\" message=\"\(Markup.escape(Wording.sentence(finding)))\""
    return out + " source=\"\(Markup.escape("\(report.tool.name).\(finding.rule.name)"))\"/>\n"
  }
}
