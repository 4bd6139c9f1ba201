import Renderings

/// The report as a picture: how each part of the glossary is followed. SVG with its own colours, for pages that take
/// pictures only.
struct CoveragePicture {
  let summary: CoverageSummary

  private static let colours: [(name: String, colour: String, count: @Sendable (Tally) -> Int)] = [
    ("preferred", "#2c6e49", { $0.preferred }), ("admitted or short", "#8fb8a0", { $0.admitted }),
    ("deprecated", "#b3261e", { $0.deprecated }), ("other words", "#c07a1c", { $0.other }),
    ("not found", "#cfc8bc", { $0.nothing }),
  ]
  private static let width = 880
  private static let (left, bar, row) = (150, 470, 38)

  /// The picture.
  var svg: String {
    let sections = summary.sections.filter { $0.tally.due > 0 }
    let height = 96 + CoveragePicture.row * (sections.count + 1) + 56
    let title = "\(CoverageWording.precise(summary.tally.percent)) rendered as the glossary says"
    var out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(CoveragePicture.width)\" height=\"\(height)\" "
    out +=
      "viewBox=\"0 0 \(CoveragePicture.width) \(height)\" role=\"img\" font-family=\"system-ui, 'Noto Sans', sans-serif\">\n"
    out += "<title>\(Markup.escape(title))</title>\n"
    out += "<rect width=\"100%\" height=\"100%\" rx=\"10\" fill=\"#fcfbf8\" stroke=\"#ddd7cc\"/>\n"
    out += "<text x=\"28\" y=\"44\" font-size=\"24\" font-weight=\"600\" fill=\"#1f1d1a\" "
    out += "font-family=\"Georgia, 'Noto Serif', serif\">\(Markup.escape(title))</text>\n"
    let scope =
      "\(Wording.count(summary.pairs, "article")), \(Wording.count(summary.tally.due, "occurrence")) of "
      + "\(Wording.count(summary.concepts.count, "concept"))"
    out += text(scope, x: 28, y: 70, size: 14, colour: "#6a645b")
    var y = 96
    out += line("all", summary.tally, "\(Wording.grouped(summary.concepts.count)) met", y, isStrong: true)
    for section in sections {
      y += CoveragePicture.row
      let met = "\(Wording.grouped(section.met)) of \(Wording.grouped(section.met + section.unmet)) met"
      out += line(section.name, section.tally, met, y)
    }
    y += CoveragePicture.row + 22
    var x = 28
    for (name, colour, count) in CoveragePicture.colours {
      let words = "\(Wording.grouped(count(summary.tally))) \(name)"
      out += "<rect x=\"\(x)\" y=\"\(y - 11)\" width=\"13\" height=\"13\" rx=\"2\" fill=\"\(colour)\"/>\n"
      out += text(words, x: x + 20, y: y, size: 13, colour: "#6a645b")
      x += 48 + words.utf8.count * 7
    }
    return out + "</svg>\n"
  }

  private func line(_ name: String, _ tally: Tally, _ met: String, _ y: Int, isStrong: Bool = false) -> String {
    let (left, bar) = (CoveragePicture.left, CoveragePicture.bar)
    var out = text(name, x: 28, y: y + 15, size: 15, colour: "#1f1d1a", isStrong: isStrong)
    out += "<rect x=\"\(left)\" y=\"\(y)\" width=\"\(bar)\" height=\"20\" fill=\"#f3f0ea\"/>\n"
    var before = 0
    for (_, colour, count) in CoveragePicture.colours where count(tally) > 0 && tally.due > 0 {
      let start = before * bar / tally.due
      before += count(tally)
      let end = before * bar / tally.due
      out +=
        "<rect x=\"\(left + start)\" y=\"\(y)\" width=\"\(max(1, end - start))\" height=\"20\" fill=\"\(colour)\"/>\n"
    }
    out += text(
      CoverageWording.precise(tally.percent), x: left + bar + 16, y: y + 15, size: 15, colour: "#1f1d1a",
      isStrong: isStrong)
    return out + text(met, x: left + bar + 90, y: y + 15, size: 13, colour: "#6a645b")
  }

  private func text(
    _ words: String, x: Int, y: Int, size: Int, colour: String, isStrong: Bool = false
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"\(colour)\"\(isStrong ? " font-weight=\"600\"" : "")>"
      + "\(Markup.escape(words))</text>\n"
  }
}
