import JSONSupport
import Mentions
import Renderings

extension CoverageReport {
  /// A row a concept or name: those met, the most frequent first; names that no concept covers; concepts not met.
  var csv: String {
    let heads = [
      "status", "concept", "kind", "section", "source", "target", "articles", "found", "preferred", "admitted",
      "deprecated", "other", "pronoun", "nothing", "percent", "consistency", "first", "last", "renderings",
    ]
    var out = CoverageReport.line(heads)
    for entry in summary.sortedConcepts { out += CoverageReport.line(row("met", entry)) }
    for entry in summary.sortedNames { out += CoverageReport.line(row("uncovered", entry)) }
    for subject in summary.sortedUnmet { out += CoverageReport.line(row("unmet", CoverageEntry(subject))) }
    return out
  }

  private func row(_ status: String, _ entry: CoverageEntry) -> [String] {
    let (subject, tally) = (entry.subject, entry.tally)
    let counts = [
      entry.articles, tally.found, tally.preferred, tally.admitted, tally.deprecated, tally.other, tally.pronoun,
      tally.nothing,
    ]
    let share = status == "uncovered" ? nil : tally.percent
    return [status, subject.concept ?? "", subject.kind, subject.section, subject.source, subject.target]
      + counts.map(String.init) + [
        share.map(CoverageReport.decimal) ?? "", entry.consistency.share.map(CoverageReport.decimal) ?? "",
        entry.dates?.first.iso ?? "", entry.dates?.last.iso ?? "",
        entry.sortedRenderings.map { "\($0.text) (\($0.count))" }.joined(separator: " | "),
      ]
  }

  private static func decimal(_ value: Double) -> String {
    let tenths = Int(min(max(value, 0), 100) * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A line after RFC 4180, ended as lines are here. A cell that a spreadsheet would take for a formula begins with an apostrophe.
  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      var text = cell
      if let first = cell.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first) { text = "'" + cell }
      guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
      return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\n"
  }

  /// What changed, for the JSON document.
  func changes(_ comparison: CoverageComparison) -> [JSONValue.Member] {
    func percent(_ value: Double?) -> JSONValue { value.map { .number(CoverageReport.decimal($0)) } ?? .null }
    func changes(_ list: [CoverageComparison.Change]) -> JSONValue {
      .array(
        list.map { change in
          [
            "concept": .optional(change.subject.concept), "before": percent(change.old.percent),
            "now": percent(change.new.percent), "found": .integer(change.new.found),
          ]
        })
    }
    return [
      .init(
        "comparison",
        [
          "before": percent(comparison.old.percent), "now": percent(comparison.new.percent),
          "same-glossary": .bool(comparison.isSameGlossary), "rose": changes(comparison.rose),
          "fell": changes(comparison.fell),
          "appeared": .strings(comparison.appeared.compactMap(\.subject.concept)),
          "disappeared": .strings(comparison.disappeared.compactMap(\.subject.concept)),
        ])
    ]
  }
}
