extension CoverageOutline {
  /// The tables for a terminal, the sums last.
  var text: String {
    var out = ""
    for table in tables {
      out += "\(table.title)\n"
      let rows = [table.heads.map(\.title)] + table.rows.map { $0.map { TerminalCell.safe($0, unicode: true) } }
      let widths = table.heads.indices.map { column in
        rows.map { TerminalCell.columns($0[column], unicode: true) }.max() ?? 0
      }
      for (index, row) in rows.enumerated() {
        var line = " "
        for (column, cell) in row.enumerated() {
          let gap = String(repeating: " ", count: widths[column] - TerminalCell.columns(cell, unicode: true))
          let isLast = column == row.count - 1
          line += " " + (table.heads[column].isNumber ? gap + cell : isLast ? cell : cell + gap)
          if !table.heads[column].isNumber, !isLast { line += " " }
        }
        out += line + "\n"
        if index > 0, table.details.indices.contains(index - 1) {
          for detail in table.details[index - 1] {
            out += String(repeating: " ", count: 8) + TerminalCell.safe(detail, unicode: true) + "\n"
          }
        }
      }
      out += "\n"
    }
    return out + closing.map { TerminalCell.safe($0, unicode: true) + "\n" }.joined()
  }

  /// The tables for a comment or a page, the sums first.
  var markdown: String {
    var out = "## Glossary coverage\n\n"
    out += closing.map { MarkdownText.escape($0) }.joined(separator: "  \n") + "\n"
    for table in tables {
      out += "\n### \(MarkdownText.escape(table.title))\n\n"
      out += "| " + table.heads.map { MarkdownText.escape($0.title) }.joined(separator: " | ") + " |\n"
      out += "|" + table.heads.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n"
      for (index, row) in table.rows.enumerated() {
        let details = table.details.indices.contains(index) ? table.details[index] : []
        let lines = details.map { "<br>" + MarkdownText.escape($0) }.joined()
        out += "| " + row.map { MarkdownText.escape($0) }.joined(separator: " | ") + lines + " |\n"
      }
    }
    return out
  }
}
