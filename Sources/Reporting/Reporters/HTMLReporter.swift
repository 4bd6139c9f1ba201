import Diagnostics

/// One page that needs no other file and no network: the sums, then every pair with its findings, both sides quoted.
public struct HTMLReporter: Reporter {
  /// A reporter of one page.
  public init() {}

  /// The page.
  public func text(of report: Report) -> String {
    let title = "\(report.tool.name): \(Wording.tally(report))"
    var out = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.visible(title))</title>
      <style>
      \(HTMLReporter.style)
      </style>
      </head>
      <body>
      <h1>\(Markup.visible(title))</h1>
      <p>\(Markup.visible(Wording.glossary(report)))</p>

      """
    var pair: String?
    for finding in report.findings {
      if pair != finding.pair {
        if pair != nil { out += "</section>\n" }
        pair = finding.pair
        out += "<section>\n<h2>\(Markup.visible(finding.pair))</h2>\n"
      }
      out += text(of: finding)
    }
    if pair != nil { out += "</section>\n" }
    return out + "</body>\n</html>\n"
  }

  private func text(of finding: Diagnostic) -> String {
    let severity = finding.severity.rawValue
    var out = "<article class=\"\(severity)\">\n"
    out += "<h3><span>\(severity)</span> \(Markup.visible(finding.message))"
    out += " <code>\(Markup.visible(finding.rule.name))</code></h3>\n"
    for (side, span) in [(Side.source, finding.source), (.target, finding.target)] {
      guard let span else { continue }
      let segment = finding.segment.map { ", segment \($0)" } ?? ""
      let place = span.location.map { "\($0.path):\($0.line):\($0.column)" } ?? side.rawValue
      out += "<blockquote><small>\(Markup.visible(place + segment))</small><br>\(quote(span.excerpt))</blockquote>\n"
    }
    var lines: [String] = []
    if !finding.expected.isEmpty { lines.append("expected \(Wording.alternatives(finding.expected))") }
    lines += finding.notes
    lines += finding.fixes.map { "fix (\($0.safety.rawValue)): \($0.title)" }
    if !lines.isEmpty {
      out += "<ul>" + lines.map { "<li>\(Markup.visible($0))</li>" }.joined() + "</ul>\n"
    }
    return out + "</article>\n"
  }

  private func quote(_ excerpt: Excerpt) -> String {
    let scalars = Array(excerpt.line.unicodeScalars)
    let start = min(max(0, excerpt.start), scalars.count)
    let end = min(max(start, excerpt.end), scalars.count)
    func part(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return Markup.visible(String(text))
    }
    return "\(part(0..<start))<mark>\(part(start..<end))</mark>\(part(end..<scalars.count))"
  }

  private static let style = """
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
    h3 { font-size: 1em; margin: 0; }
    h3 span { text-transform: uppercase; font-size: .8em; }
    article { border-left: .3em solid #888; padding: .2em 0 .2em 1em; margin: 1em 0; }
    article.error { border-color: #c22; } article.warning { border-color: #c80; } article.note { border-color: #28a; }
    blockquote { margin: .5em 0; } mark { background: #fd8; } small { color: #666; }
    @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } mark { background: #850; color: #fff; } }
    """
}
