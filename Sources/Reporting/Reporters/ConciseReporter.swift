import Diagnostics

/// One line a finding, as compilers do: `path:line:column: severity[rule]: message`, then the sums.
public struct ConciseReporter: Reporter {
  private let style: TerminalStyle
  private let paint: Paint

  /// A reporter for a terminal of this style.
  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
    paint = Paint(color: style.color)
  }

  /// The lines.
  public func text(of report: Report) -> String {
    var out = ""
    for finding in report.findings {
      out += paint.strong(safe(place(of: finding))) + ": "
      out += paint.severity(finding.severity, "\(finding.severity.rawValue)[\(finding.rule.name)]")
      out += ": \(safe(Wording.sentence(finding)))\n"
    }
    let dot = style.unicode ? "·" : "-"
    return out + safe(Wording.tally(report)) + " \(dot) " + safe(Wording.glossary(report)) + "\n"
  }

  private func place(of finding: Diagnostic) -> String {
    let segment = finding.segment.map { " (segment \($0))" } ?? ""
    guard let location = Wording.anchor(finding)?.location else { return finding.pair + segment }
    return "\(location.path):\(location.line):\(location.column)\(segment)"
  }

  private func safe(_ text: String) -> String { TerminalCell.safe(text, unicode: style.unicode) }
}
