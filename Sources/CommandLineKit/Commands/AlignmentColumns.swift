import ICUSupport
import Reporting

/// Alignments for people: the two sides beside each other, or one under the other where the terminal is narrow.
struct AlignmentColumns {
  /// The terminal.
  var style: TerminalStyle

  /// Below this width of the terminal the sides stand one under the other.
  private static let narrow = 64
  /// The confidence and the space behind it.
  private static let margin = 6

  /// One pair, under a line that names it.
  func text(of pair: AlignedPair) -> String {
    let title =
      "\(AlignmentText.line(pair.id))  \(pair.sourceLanguage) \(style.unicode ? "→" : "->") \(pair.targetLanguage)"
    return (style.color ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n" + pair.beads.map(bead).joined()
  }

  private func bead(_ bead: AlignedPair.Bead) -> String {
    let isNarrow = style.width < Self.narrow
    let rule = style.unicode ? " │ " : " | "
    let width = isNarrow ? max(20, style.width - Self.margin) : (style.width - Self.margin - 3) / 2
    let none = style.unicode ? "—" : "-"
    let left = bead.source == nil ? [none] : Self.wrapped(bead.sourceText, width)
    let right = bead.target == nil ? [none] : Self.wrapped(bead.targetText, width)
    var out = ""
    func row(_ index: Int, _ text: String) {
      let margin = index == 0 ? AlignmentText.twoDigits(bead.confidence) : "    "
      out += "\(margin)  \(text)\n"
    }
    if isNarrow {
      for (index, line) in (left + right).enumerated() { row(index, line) }
      return out
    }
    for index in 0..<max(left.count, right.count) {
      let first = index < left.count ? left[index] : ""
      let second = index < right.count ? right[index] : ""
      let space = String(repeating: " ", count: max(0, width - EastAsianWidth.columns(of: first)))
      row(index, second.isEmpty ? "\(first)\(space)\(rule.dropLast())" : "\(first)\(space)\(rule)\(second)")
    }
    return out
  }

  /// `text` in lines of at most `width` columns, broken at spaces where there are any.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var columns = 0
    func end() {
      lines.append(String(line))
      line = String.UnicodeScalarView()
      columns = 0
    }
    for word in AlignmentText.line(text).unicodeScalars.split(separator: " ") {
      let length = word.reduce(0) { $0 + EastAsianWidth.width($1) }
      if columns > 0, columns + 1 + length > width { end() }
      if columns > 0 {
        line.append(" ")
        columns += 1
      }
      for scalar in word {
        let own = EastAsianWidth.width(scalar)
        if columns + own > width { end() }
        line.append(scalar)
        columns += own
      }
    }
    if columns > 0 || lines.isEmpty { end() }
    return lines
  }
}
