public import JSONSupport

extension CoverageReport {
  /// A table for people: one line a concept, the most frequent first, and the sums.
  public var table: String {
    let heads = ["found", "preferred", "admitted", "deprecated", "other", "nothing"]
    var out = heads.map { " \($0)" }.joined(separator: " ") + "  concept\n"
    var sums = [Int](repeating: 0, count: heads.count)
    for row in sorted {
      let counts = [row.found, row.preferred, row.admitted, row.deprecated, row.other, row.nothing]
      for (index, count) in counts.enumerated() { sums[index] &+= count }
      out += line(counts, heads) + "  \(safe(row.source)) → \(safe(row.target)) (\(safe(row.concept)))\n"
    }
    out += line(sums, heads) + "  in all\n"
    let tenths = Int(percent * 10 + 0.5)
    out += "\n\(tenths / 10).\(tenths % 10) % rendered as the glossary says; "
    out += "\(Wording.count(rows.count, "concept")) in \(Wording.count(pairs, "article"))\n"
    return out
  }

  private func line(_ counts: [Int], _ heads: [String]) -> String {
    zip(counts, heads).map { count, head in
      let digits = Wording.grouped(count)
      return String(repeating: " ", count: max(0, head.utf8.count + 1 - digits.utf8.count)) + digits
    }.joined(separator: " ")
  }

  private func safe(_ text: String) -> String { TerminalCell.safe(text, unicode: true) }

  /// The report as a JSON document.
  public func json(tool: Report.Tool) -> JSONValue {
    [
      "schema": 1,
      "tool": ["name": .string(tool.name), "version": .string(tool.version)],
      "pairs": .integer(pairs),
      "percent": .number(hundredths(percent)),
      "concepts": .array(
        sorted.map { row in
          [
            "concept": .string(row.concept), "kind": .string(row.kind), "source": .string(row.source),
            "target": .string(row.target), "found": .integer(row.found), "preferred": .integer(row.preferred),
            "admitted": .integer(row.admitted), "deprecated": .integer(row.deprecated), "other": .integer(row.other),
            "nothing": .integer(row.nothing),
          ]
        }),
    ]
  }

  private func hundredths(_ value: Double) -> String {
    let whole = Int(min(max(value, 0), 100) * 100 + 0.5)
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
  }
}
