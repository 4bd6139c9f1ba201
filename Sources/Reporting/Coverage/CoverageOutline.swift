import Mentions
import Renderings

/// A coverage report as tables: what text and Markdown have in common.
struct CoverageOutline {
  /// One table.
  struct Table {
    var title: String
    /// The column heads; those of numbers are set right.
    var heads: [(title: String, isNumber: Bool)]
    var rows: [[String]]
    /// Lines below each row; empty where no row has any.
    var details: [[String]] = []
  }

  var tables: [Table] = []
  /// The sentences at the end.
  var closing: [String]

  init(_ report: CoverageReport) {
    let summary = report.summary
    let names = PairNames(summary)
    closing = CoverageWording.verdict(summary)
    if let comparison = report.comparison { closing += CoverageWording.verdict(comparison) }
    tables.append(CoverageOutline.concepts(summary))
    tables.append(CoverageOutline.divergences(summary, names))
    tables.append(CoverageOutline.collisions(summary, names))
    tables.append(CoverageOutline.strays(summary))
    tables.append(CoverageOutline.candidates(summary, names))
    tables += CoverageOutline.parts(summary, names)
    if let comparison = report.comparison { tables += CoverageOutline.changes(comparison) }
    tables.removeAll { $0.rows.isEmpty }
  }

  private static let counts: [(title: String, isNumber: Bool)] = [
    ("found", true), ("pref.", true), ("adm.", true), ("depr.", true), ("other", true), ("pron.", true),
    ("none", true), ("listed", true),
  ]

  private static func cells(_ tally: Tally) -> [String] {
    let counts = [
      tally.found, tally.preferred, tally.admitted, tally.deprecated, tally.other, tally.pronoun, tally.nothing,
    ]
    return counts.map(Wording.grouped) + [CoverageWording.percent(tally.percent)]
  }

  private static func concepts(_ summary: CoverageSummary) -> Table {
    var rows = summary.sortedConcepts.map { entry in
      cells(entry.tally) + [
        CoverageWording.percent(entry.consistency.share), Wording.grouped(entry.articles),
        CoverageWording.name(entry.subject),
      ]
    }
    if !rows.isEmpty { rows.append(cells(summary.tally) + ["", "", "in all"]) }
    return Table(
      title: "Concepts met", heads: counts + [("same", true), ("art.", true), ("concept", false)], rows: rows)
  }

  private static func divergences(_ summary: CoverageSummary, _ names: PairNames) -> Table {
    let found = summary.divergences.prefix(40)
    return Table(
      title: "Rendered in several ways",
      heads: [("departs", true), ("concept or name", false)],
      rows: found.map { [Wording.grouped($0.departures), CoverageWording.name($0.subject)] },
      details: found.map { $0.variants.prefix(6).map { CoverageWording.variant($0, names) } })
  }

  private static func collisions(_ summary: CoverageSummary, _ names: PairNames) -> Table {
    let found = summary.collisions.prefix(40)
    return Table(
      title: "One rendering for several names", heads: [("rendering", false)], rows: found.map { [$0.text] },
      details: found.map { collision in
        collision.users.map { user in
          let places = user.rendering.marks.prefix(3).map { names.short($0.pair) }.joined(separator: ", ")
          return "\(user.subject.source) \(CoverageWording.times(user.rendering.count)) (\(places))"
        }
      })
  }

  private static func strays(_ summary: CoverageSummary) -> Table {
    Table(
      title: "Met and never rendered as listed",
      heads: [("found", true), ("art.", true), ("concept", false), ("instead", false)],
      rows: summary.neverAsListed.prefix(40).map { entry in
        [
          Wording.grouped(entry.tally.found), Wording.grouped(entry.articles), CoverageWording.name(entry.subject),
          entry.sortedRenderings.prefix(3).map { "\"\($0.text)\"" }.joined(separator: ", "),
        ]
      })
  }

  private static func candidates(_ summary: CoverageSummary, _ names: PairNames) -> Table {
    let found = summary.candidates.prefix(40)
    return Table(
      title: "Names that no concept covers",
      heads: [("found", true), ("art.", true), ("kind", false), ("name", false)],
      rows: found.map { entry in
        [
          Wording.grouped(entry.tally.found), Wording.grouped(entry.articles), entry.subject.kind,
          entry.subject.source,
        ]
      }, details: found.map { $0.consistency.all.prefix(3).map { CoverageWording.variant($0, names) } })
  }

  private static func parts(_ summary: CoverageSummary, _ names: PairNames) -> [Table] {
    func groups(
      _ title: String, _ head: String, _ groups: [String: CoverageSummary.Group], _ none: String,
      name: (String) -> String = { $0 }
    ) -> Table {
      Table(
        title: title, heads: counts + [("art.", true), (head, false)],
        rows: groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { key, group in
          cells(group.tally) + [Wording.grouped(group.articles), key.isEmpty ? none : name(key)]
        })
    }
    return [
      Table(
        title: "By section of the glossary",
        heads: counts + [("met", true), ("of", true), ("section", false)],
        rows: summary.sections.map { section in
          cells(section.tally) + [
            Wording.grouped(section.met), Wording.grouped(section.met + section.unmet), section.name,
          ]
        }),
      groups("By folder", "folder", summary.folders, "(no folder)", name: names.shortFolder),
      groups("By month", "month", summary.months, "(no date)"),
    ]
  }

  private static func changes(_ comparison: CoverageComparison) -> [Table] {
    func table(_ title: String, _ changes: [CoverageComparison.Change]) -> Table {
      Table(
        title: title, heads: [("before", true), ("now", true), ("found", true), ("concept", false)],
        rows: changes.prefix(20).map { change in
          [
            CoverageWording.percent(change.old.percent), CoverageWording.percent(change.new.percent),
            Wording.grouped(change.new.found), CoverageWording.name(change.subject),
          ]
        })
    }
    func list(_ title: String, _ entries: [CoverageEntry]) -> Table {
      Table(
        title: title, heads: [("found", true), ("listed", true), ("concept", false)],
        rows: entries.prefix(20).map { entry in
          [
            Wording.grouped(entry.tally.found), CoverageWording.percent(entry.tally.percent),
            CoverageWording.name(entry.subject),
          ]
        })
    }
    return [
      table("Rose", comparison.rose), table("Fell", comparison.fell),
      list("Met for the first time", comparison.appeared),
      list("No longer met", comparison.disappeared),
    ]
  }
}

/// Wordings that the coverage formats share.
enum CoverageWording {
  /// `98 %`, with a digit after the point where it would read 100 or 0 and is not; a dash where there is none.
  static func percent(_ value: Double?) -> String {
    guard let value else { return "–" }
    let tenths = Int(min(max(value, 0), 100) * 10 + 0.5)
    let isExact = tenths == 0 || tenths == 1000 || (tenths + 5) / 10 % 100 != 0
    if isExact { return "\((tenths + 5) / 10) %" }
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// The percentage with one digit after the point.
  static func precise(_ value: Double?) -> String {
    guard let value else { return "–" }
    let tenths = Int(min(max(value, 0), 100) * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// `조태열 → Cho Tae-yul (cho-tae-yul)`, or the name alone.
  static func name(_ subject: Subject) -> String {
    guard let concept = subject.concept else { return subject.source }
    return "\(subject.source) → \(subject.target) (\(concept))"
  }

  /// `once`, `3 times`.
  static func times(_ count: Int) -> String { count == 1 ? "once" : "\(Wording.grouped(count)) times" }

  /// `"Hegseth" 41 times in 12 articles, 2024-11-02 to 2025-03-01`.
  static func variant(_ variant: Variants.Variant, _ names: PairNames) -> String {
    var text = "\"\(variant.name)\" \(times(variant.count))"
    if variant.articles > 1 { text += " in \(Wording.count(variant.articles, "article"))" }
    if variant.articles == 1, let mark = variant.marks.first { text += " (\(names.short(mark.pair)))" }
    if variant.articles > 1, let dates = variant.dates { text += ", \(span(dates))" }
    return text
  }

  /// `2024-11-02 to 2025-03-01`, or one day.
  static func span(_ dates: DateSpan) -> String {
    dates.first == dates.last ? dates.first.iso : "\(dates.first.iso) to \(dates.last.iso)"
  }

  /// The sentences that sum a report up.
  static func verdict(_ summary: CoverageSummary) -> [String] {
    let tally = summary.tally
    var lines: [String] = []
    let met = summary.concepts.count
    var never = ""
    if let glossary = summary.glossary, glossary.concepts > 0 {
      never = " of \(Wording.count(glossary.concepts, "concept")) in the glossary"
    }
    lines.append(
      "\(precise(tally.percent)) rendered as the glossary says: \(Wording.grouped(tally.listed)) of "
        + "\(Wording.count(tally.due, "occurrence")); \(Wording.grouped(tally.pronoun)) more by a pronoun or a role")
    var scope = "\(Wording.count(summary.pairs, "article")) (\(Wording.count(summary.segments, "segment")))"
    if let dates = summary.dates { scope += ", \(span(dates))" }
    lines.append(
      "\(Wording.grouped(met))\(never.isEmpty ? " concepts" : never) met in \(scope)"
        + (summary.glossary.map { $0.path.isEmpty ? "" : " · glossary \($0.path)" } ?? ""))
    return lines
  }

  /// The sentence that sums a comparison up.
  static func verdict(_ comparison: CoverageComparison) -> [String] {
    let (old, new) = (comparison.old.percent, comparison.new.percent)
    var line = "before \(precise(old)), now \(precise(new))"
    line += "; \(Wording.count(comparison.rose.count, "concept")) rose, \(Wording.grouped(comparison.fell.count)) fell"
    return [line] + (comparison.isSameGlossary ? [] : ["the two reports were counted with different glossaries"])
  }
}
