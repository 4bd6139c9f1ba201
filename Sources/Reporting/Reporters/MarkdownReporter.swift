import Diagnostics

/// Markdown for a comment or a summary page: the sums, then a table a pair.
public struct MarkdownReporter: Reporter {
  /// A reporter of tables.
  public init() {}

  /// The document.
  public func text(of report: Report) -> String {
    var out = "## \(MarkdownText.escape(report.tool.name)): \(MarkdownText.escape(Wording.tally(report)))\n"
    var pair: String?
    for finding in report.findings {
      if pair != finding.pair {
        pair = finding.pair
        out += "\n### \(MarkdownText.escape(finding.pair))\n\n"
        out += "| | Rule | Source | Translation | Finding |\n| --- | --- | --- | --- | --- |\n"
      }
      let cells = [
        finding.severity.rawValue, "`\(finding.rule.name)`", cell(finding.source), cell(finding.target),
        ([MarkdownText.escape(Wording.sentence(finding))] + finding.notes.map { "<br>" + MarkdownText.escape($0) })
          .joined(),
      ]
      out += "| \(cells.joined(separator: " | ")) |\n"
    }
    return out + "\n\(MarkdownText.escape(Wording.glossary(report)))\n"
  }

  private func cell(_ span: DiagnosticSpan?) -> String {
    guard let span else { return "" }
    let place = span.location.map { "<br>\(MarkdownText.escape("\($0.path):\($0.line):\($0.column)"))" } ?? ""
    return MarkdownText.escape(span.text) + place
  }
}

/// Text inside Markdown.
enum MarkdownText {
  /// The text with everything escaped that Markdown or HTML would take for markup, on one line; invisible characters are
  /// shown by their number.
  static func escape(_ text: String) -> String {
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
