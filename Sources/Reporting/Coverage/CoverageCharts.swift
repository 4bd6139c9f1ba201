import Mentions
import Renderings

/// Small charts in SVG; their colours come from the style sheet.
enum CoverageCharts {
  private static let manners: [(style: String, name: String, count: @Sendable (Tally) -> Int)] = [
    ("preferred", "preferred", { $0.preferred }), ("admitted", "admitted or short", { $0.admitted }),
    ("deprecated", "deprecated", { $0.deprecated }), ("other", "other words", { $0.other }),
    ("nothing", "not found", { $0.nothing }),
  ]

  /// One bar, divided by how occurrences were rendered.
  static func bar(_ tally: Tally, isBig: Bool = false) -> String {
    let sum = tally.due
    let words = manners.filter { $0.count(tally) > 0 }.map { "\($0.name) \(Wording.grouped($0.count(tally)))" }
    var out =
      "<svg class=\"bar\(isBig ? " big" : "")\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" "
    out += "aria-label=\"\(Markup.escape(words.isEmpty ? "nothing to render" : words.joined(separator: ", ")))\">"
    var before = 0
    for manner in manners where manner.count(tally) > 0 && sum > 0 {
      let start = before * 1000 / sum
      before += manner.count(tally)
      let end = before * 1000 / sum
      out += "<rect class=\"f-\(manner.style)\" x=\"\(start)\" y=\"0\" width=\"\(max(1, end - start))\" height=\"10\"/>"
    }
    return out + "</svg>"
  }

  /// What the colours mean, with counts.
  static func legend(_ tally: Tally) -> String {
    "<ul class=\"legend\">"
      + manners.map { manner in
        "<li><i class=\"f-\(manner.style)\"></i><b>\(Wording.grouped(manner.count(tally)))</b> \(manner.name)</li>"
      }.joined() + "</ul>\n"
  }

  /// A thin line as long as the share, which is from 0 to 1.
  static func line(_ share: Double, _ manner: Manner) -> String {
    let width = Int(min(max(share, 0), 1) * 1000)
    return "<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      + "<rect class=\"f-\(manner == .short ? "admitted" : manner.rawValue)\" x=\"0\" y=\"0\" width=\"\(width)\" height=\"10\"/></svg>"
  }

  /// The share as listed month by month, as columns; empty where there are fewer than two months.
  static func months(_ groups: [String: CoverageSummary.Group]) -> String {
    let months = groups.filter { !$0.key.isEmpty && $0.value.tally.due > 0 }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.suffix(36)
    guard months.count > 1 else { return "" }
    let (step, height, left) = (max(24, 720 / months.count), 150, 44)
    let width = left + step * months.count + 10
    var out =
      "<svg class=\"chart\" viewBox=\"0 0 \(width) \(height + 40)\" role=\"img\" aria-label=\"As listed by month: "
    out += Markup.escape(
      months.map { "\($0.key) \(CoverageWording.percent($0.value.tally.percent))" }.joined(separator: ", "))
    out += "\">"
    for mark in [0, 50, 100] {
      let y = 10 + height - height * mark / 100
      out += "<line class=\"axis\" x1=\"\(left)\" x2=\"\(width)\" y1=\"\(y)\" y2=\"\(y)\"/>"
      out += "<text x=\"\(left - 8)\" y=\"\(y + 4)\" text-anchor=\"end\">\(mark) %</text>"
    }
    let every = max(1, (months.count + 11) / 12)
    for (place, month) in months.enumerated() {
      let percent = month.value.tally.percent ?? 0
      let tall = max(1, Int(Double(height) * percent / 100))
      let x = left + step * place
      let wide = min(40, step - 6)
      let centre = x + step / 2
      out += "<rect class=\"f-preferred\" x=\"\(centre - wide / 2)\" y=\"\(10 + height - tall)\" width=\"\(wide)\" "
      out += "height=\"\(tall)\" rx=\"2\"><title>\(month.key): \(CoverageWording.precise(percent)), "
      out += "\(Wording.count(month.value.articles, "article"))</title></rect>"
      if place % every == 0 {
        out += "<text x=\"\(centre)\" y=\"\(height + 30)\" text-anchor=\"middle\">\(month.key)</text>"
      }
    }
    return out + "</svg>\n"
  }
}

/// The sentences kept with an entry, folded.
enum CoverageExamples {
  private static let names: [Manner: String] = [
    .preferred: "preferred", .admitted: "admitted", .short: "short form", .deprecated: "deprecated",
    .other: "other words", .pronoun: "pronoun or role", .nothing: "not found",
  ]

  /// A row over all columns that opens; empty where no sentence was kept.
  static func row(_ entry: CoverageEntry, _ pairs: PairNames, columns: Int) -> String {
    guard !entry.examples.isEmpty else { return "" }
    var out =
      "<tr class=\"sentences\"><td colspan=\"\(columns)\"><details class=\"shown\"><summary>\(Wording.count(entry.examples.count, "sentence"))</summary>"
    for example in entry.examples {
      let style = example.manner == .short ? "admitted" : example.manner.rawValue
      let date = example.article.date.map { " · \($0.iso)" } ?? ""
      let name = entry.subject.concept == nil ? "" : "\(names[example.manner] ?? "") · "
      out += "<div class=\"example \(style)\"><div class=\"pair\">"
      out += "<p class=\"where\">\(HTML.text(name + pairs.short(example.article.pair) + date))</p>"
      out += "<p lang=\"ko\" dir=\"auto\">\(quote(example.source, style))</p>"
      out += "<p lang=\"en\" dir=\"auto\">\(example.target.map { quote($0, style) } ?? "<em>left out</em>")</p>"
      out += "</div></div>"
    }
    return out + "</details></td></tr>"
  }

  private static func quote(_ quote: Quote, _ style: String) -> String {
    HTML.marked(quote.text, quote.start, quote.end, style: style)
  }
}
