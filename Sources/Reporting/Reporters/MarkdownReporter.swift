import Diagnostics

/// Markdown for a comment or a summary page: the sums, then a table a pair.
public struct MarkdownReporter: Reporter {
  /// A reporter of tables.
  public init() {}

  /// The document.
  public func text(of report: Report) -> String {
    var out = "## \(escape(report.tool.name)): \(escape(Wording.tally(report)))\n"
    var pair: String?
    for finding in report.findings {
      if pair != finding.pair {
        pair = finding.pair
        out += "\n### \(escape(finding.pair))\n\n"
        out += "| | Rule | Source | Translation | Finding |\n| --- | --- | --- | --- | --- |\n"
      }
      let cells = [
        finding.severity.rawValue, "`\(finding.rule.name)`", cell(finding.source), cell(finding.target),
        ([escape(Wording.sentence(finding))] + finding.notes.map { "<br>" + escape($0) }).joined(),
      ]
      out += "| \(cells.joined(separator: " | ")) |\n"
    }
    return out + "\n\(escape(Wording.glossary(report)))\n"
  }

  private func cell(_ span: DiagnosticSpan?) -> String {
    guard let span else { return "" }
    let place = span.location.map { "<br>\(escape("\($0.path):\($0.line):\($0.column)"))" } ?? ""
    return escape(span.text) + place
  }

  private func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "@": out += "\\" + String(scalar)
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\n", "\r", "\t": out += " "
      default:
        let shown = TerminalCell(scalar, unicode: true).text
        out += shown.utf8.first == UInt8(ascii: "<") ? "&lt;\(shown.dropFirst())" : shown
      }
    }
    return out
  }
}
