import Diagnostics

/// Workflow commands that GitHub turns into annotations of the changed files.
public struct GitHubReporter: Reporter {
  /// A reporter of workflow commands.
  public init() {}

  /// One command a finding.
  public func text(of report: Report) -> String {
    var out = ""
    for finding in report.findings {
      let level =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      var properties: [String] = []
      if let region = FileRegion(Wording.anchor(finding)) {
        properties.append("file=\(property(region.path))")
        properties.append("line=\(region.line)")
        properties.append("col=\(region.column)")
        if let end = region.end {
          properties.append("endLine=\(end.line)")
          properties.append("endColumn=\(end.column)")
        }
      }
      properties.append("title=\(property("\(report.tool.name) \(finding.rule.name)"))")
      let place = finding.target?.location == nil && finding.source?.location == nil ? "\(finding.pair): " : ""
      let lines = [place + Wording.sentence(finding)] + finding.notes
      out += "::\(level) \(properties.joined(separator: ","))::\(data(lines.joined(separator: "\n")))\n"
    }
    return out
  }

  private func data(_ text: String) -> String { escape(text, "%\r\n") }
  private func property(_ text: String) -> String { escape(text, "%\r\n:,") }

  private func escape(_ text: String, _ characters: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if characters.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
