public import Diagnostics

/// The report for people: each finding with both sides quoted and the words marked, then one line of sums.
public struct TextReporter: Reporter {
  private let style: TerminalStyle
  private let paint: Paint
  private let frame: Frame

  /// What the quotes are framed with.
  private struct Frame {
    var open: String
    var side: String
    var next: String

    init(unicode: Bool) {
      open = unicode ? "╭─" : "-->"
      side = unicode ? "│" : "|"
      next = unicode ? "├─" : "-->"
    }
  }

  /// A reporter for a terminal of this style.
  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
    paint = Paint(color: style.color)
    frame = Frame(unicode: style.unicode)
  }

  /// The findings, an empty line after each, and the sums.
  public func text(of report: Report) -> String {
    var out = ""
    for finding in report.findings {
      out += text(of: finding)
      out += "\n"
    }
    let dot = style.unicode ? "·" : "-"
    let tally = safe(Wording.tally(report))
    let sums = report.worst.map { paint.severity($0, tally) } ?? paint.good(tally)
    return out + sums + paint.faint(" \(dot) \(safe(Wording.glossary(report)))") + "\n"
  }

  /// One finding, without an empty line after it.
  public func text(of finding: Diagnostic) -> String {
    var out = paint.severity(finding.severity, "\(finding.severity.rawValue)[\(finding.rule.name)]")
    out += paint.strong(": \(safe(finding.message))") + "\n"
    var expected = finding.expected.isEmpty ? nil : "expected \(safe(Wording.alternatives(finding.expected)))"
    let spans = [finding.source, finding.target].compactMap { $0 }
    for (index, span) in spans.enumerated() {
      let isLast = index == spans.count - 1
      let side = finding.target != nil && isLast ? Side.target : .source
      out += "  \(paint.frame(index == 0 ? frame.open : frame.next)) \(paint.faint(place(of: span, side, finding)))\n"
      // A place without words (a file as a whole, a row) has nothing to quote.
      if span.excerpt.line.isEmpty { continue }
      let reserve = isLast ? expected.map { 1 + TerminalCell.columns($0, unicode: style.unicode) } ?? 0 : 0
      let quoted = QuotedLine(
        span.excerpt, width: style.width - 4, unicode: style.unicode, reserve: reserve)
      out += "  \(paint.frame(frame.side)) \(quoted.text)\n"
      out += "  \(paint.frame(frame.side)) " + String(repeating: " ", count: quoted.indent)
      var marks = String(repeating: "^", count: quoted.carets)
      if isLast, let label = expected, fits(label, after: quoted) {
        marks += " " + label
        expected = nil
      }
      out += paint.severity(finding.severity, marks) + "\n"
    }
    if let expected { out += line(expected) }
    for note in finding.notes { out += line(safe(note)) }
    for fix in finding.fixes {
      out += line(paint.good("fix (\(fix.safety.rawValue)): ") + safe(fix.title))
    }
    return out
  }

  private func line(_ text: String) -> String { "  \(paint.frame("=")) \(text)\n" }

  private func fits(_ label: String, after quoted: QuotedLine) -> Bool {
    let columns = TerminalCell.columns(label, unicode: style.unicode)
    return 4 + quoted.indent + quoted.carets + 1 + columns <= style.width
  }

  private func place(of span: DiagnosticSpan, _ side: Side, _ finding: Diagnostic) -> String {
    let segment = finding.segment.map { " (segment \($0))" } ?? ""
    guard let location = span.location else { return safe("\(finding.pair), \(side.rawValue)\(segment)") }
    return safe("\(location.path):\(location.line):\(location.column)\(segment)")
  }

  private func safe(_ text: String) -> String { TerminalCell.safe(text, unicode: style.unicode) }
}
