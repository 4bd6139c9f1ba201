import Mentions
import Renderings

extension CoveragePage {
  // MARK: Across articles

  /// Cards: what is rendered in several ways. Those that the glossary allows stand behind, folded.
  var divergences: Section {
    let all = summary.divergences
    let open = all.filter { !CoverageSummary.Divergence.isAllowed($0) }
    let allowed = all.filter { CoverageSummary.Divergence.isAllowed($0) }
    var out = open.isEmpty ? "" : "<div class=\"grid\">" + open.prefix(60).map(card).joined() + "</div>\n"
    if open.count > 60 {
      out += "<p class=\"why\">and \(Wording.grouped(open.count - 60)) more in the table below</p>\n"
    }
    if !allowed.isEmpty {
      out += "<details class=\"more\"><summary>\(Wording.count(allowed.count, "concept")) in several ways that the "
      out += "glossary allows</summary><div class=\"grid\">"
      out += allowed.prefix(60).map(card).joined() + "</div></details>\n"
    }
    return Section(
      id: "several", title: "Rendered in several ways", count: open.isEmpty ? allowed.count : open.count,
      why: "One Korean name, several English ones. The prevailing rendering comes first; what departs from it is red.",
      content: out)
  }

  private func card(_ divergence: CoverageSummary.Divergence) -> String {
    let subject = divergence.subject
    let sum = max(1, divergence.variants.reduce(0) { $0 + $1.count })
    var out = "<article class=\"card\"><h3>\(HTML.span(subject.source, lang: "ko"))"
    if !subject.target.isEmpty { out += " \(HTML.span(subject.target, lang: "en", "en"))" }
    out += "</h3><ol>"
    for (place, variant) in divergence.variants.prefix(8).enumerated() {
      let departs = place > 0 && variant.manner > .short
      out += "<li\(departs ? " class=\"departs\"" : "")><b lang=\"en\">\(HTML.text(variant.name))</b>"
      out += "<span>\(CoverageWording.times(variant.count))</span>"
      out += CoverageCharts.line(Double(variant.count) / Double(sum), variant.manner)
      if place > 0 || variant.articles == 1 { out += places(variant) }
      out += "</li>"
    }
    return out + "</ol></article>\n"
  }

  private func places(_ variant: Variants.Variant) -> String {
    var words = variant.marks.prefix(4).map { names.short($0.pair) + ($0.date.map { " (\($0.iso))" } ?? "") }
    let more = variant.articles - words.count
    if more > 0 { words.append("\(more) more") }
    return "<span class=\"places\">\(HTML.text(words.joined(separator: ", ")))</span>"
  }

  var collisions: Section {
    let all = summary.collisions
    var out = ""
    for collision in all.prefix(60) {
      out += "<article class=\"card\"><h3>\(HTML.span(collision.text, lang: "en"))</h3><ol>"
      for user in collision.users {
        out += "<li><b>\(HTML.span(user.subject.source, lang: "ko"))</b>"
        out += "<span>\(CoverageWording.times(user.rendering.count))</span>"
        let marks = user.rendering.marks.prefix(3).map { names.short($0.pair) }.joined(separator: ", ")
        out += "<span class=\"places\">\(HTML.text(marks))</span></li>"
      }
      out += "</ol></article>\n"
    }
    return Section(
      id: "same", title: "One rendering for several names", count: all.count,
      why: "Different Korean names under one English name: namesakes, a slip, or two Korean spellings.",
      content: out.isEmpty ? "" : "<div class=\"grid\">\(out)</div>\n")
  }

  // MARK: What the glossary lacks, and what never follows it

  var candidates: Section {
    let all = summary.candidates
    let gain = all.reduce(0) { $0 + $1.tally.found }
    let once = seldomMet
    return Section(
      id: "lacks", title: "Names the glossary lacks", count: all.isEmpty ? once.count : all.count,
      why: all.isEmpty
        ? "None was met in two articles or three times."
        : "Met in two articles or three times, and no concept covers them. Rows for all of them would put "
          + "\(Wording.count(gain, "more occurrence")) under the glossary; the greatest gain first.",
      content: table("Name", ["Kind", "Rendered as"], of: all) { entry in
        "<td><span class=\"tag\">\(HTML.text(entry.subject.kind))</span></td>"
          + "<td class=\"how\">\(CoveragePage.plainWays(entry))</td>"
      } + CoveragePage.folded(once))
  }

  /// Names met once or twice in one article, for those who want a row for each.
  private var seldomMet: [GlossarySuggestion] {
    summary.suggestions(least: 1).filter { $0.articles == 1 && $0.count < 3 && $0.kind != "title" }
  }

  private static func folded(_ rows: [GlossarySuggestion]) -> String {
    guard !rows.isEmpty else { return "" }
    let items = rows.map {
      "<span>\(HTML.span($0.source, lang: "ko")) \(HTML.span($0.target, lang: "en", "en"))</span>"
    }
    return
      "<div class=\"unmet\"><details><summary>\(Wording.count(rows.count, "name")) met once or twice in one article"
      + "</summary><p>\(items.joined())</p></details></div>\n"
  }

  /// What was met, how often, in how many articles, and what `cells` says of it, with sentences to open below. Empty where
  /// there is nothing.
  private func table(
    _ what: String, _ heads: [String], of entries: [CoverageEntry], cells: (CoverageEntry) -> String
  ) -> String {
    guard !entries.isEmpty else { return "" }
    var out = "<table class=\"concepts\"><thead><tr><th scope=\"col\" class=\"wide\">\(what)</th>"
    out += "<th scope=\"col\" class=\"n\">Found</th><th scope=\"col\" class=\"n\">Articles</th>"
    out += heads.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n"
    for entry in entries.prefix(80) {
      out += "<tbody><tr>" + CoveragePage.what(entry.subject)
      out += "<td class=\"n\" data-head=\"found\">\(HTML.number(entry.tally.found))</td>"
      out += "<td class=\"n\" data-head=\"articles\">\(HTML.number(entry.articles))</td>"
      out += cells(entry) + "</tr>"
      out += CoverageExamples.row(entry, names, columns: 3 + heads.count) + "</tbody>\n"
    }
    return out + "</table>\n"
  }

  /// The renderings of what is not listed, where no form is right or wrong.
  private static func plainWays(_ entry: CoverageEntry) -> String {
    "<ul class=\"ways\">"
      + entry.sortedRenderings.prefix(6).map { rendering in
        "<li><b lang=\"en\">\(HTML.text(rendering.text))</b><small>×\(Wording.grouped(rendering.count))</small></li>"
      }.joined() + "</ul>"
  }

  var strays: Section {
    let all = summary.neverAsListed
    return Section(
      id: "never", title: "Met and never rendered as listed", count: all.count,
      why: "Either the articles go their own way, or the row lacks a form that the house uses.",
      content: table("Concept", ["Instead"], of: all) { "<td class=\"how\">\(CoveragePage.ways($0))</td>" })
  }

  /// How many concepts of a section that were not met are named: a page is not a glossary.
  private static let unmetShown = 400

  /// The concepts that were not met, by section, folded.
  var unmet: Section {
    let all = summary.sortedUnmet
    var out = ""
    for section in summary.sections where section.unmet > 0 {
      out += "<details><summary>\(HTML.text(section.name)): \(Wording.count(section.unmet, "concept"))</summary><p>"
      for subject in all.lazy.filter({ $0.section == section.name }).prefix(CoveragePage.unmetShown) {
        out += "<span>\(HTML.span(subject.source, lang: "ko")) \(HTML.span(subject.target, lang: "en", "en"))</span>"
      }
      let more = section.unmet - CoveragePage.unmetShown
      if more > 0 { out += "<span>and \(Wording.grouped(more)) more: JSON and CSV have them all</span>" }
      out += "</p></details>\n"
    }
    return Section(
      id: "unmet", title: "Never met", count: all.count, why: "Rows of the glossary that none of the articles needed.",
      content: out.isEmpty ? "" : "<div class=\"unmet\">\(out)</div>\n")
  }

  // MARK: Parts

  var parts: [Section] {
    let sections = summary.sections.map { section in
      (
        section.name, section.tally,
        "\(Wording.grouped(section.met)) of \(Wording.grouped(section.met + section.unmet))"
      )
    }
    func groups(
      _ groups: [String: CoverageSummary.Group], _ none: String, name: (String) -> String = { $0 }
    ) -> [(String, Tally, String)] {
      groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { key, group in
        (key.isEmpty ? none : name(key), group.tally, Wording.grouped(group.articles))
      }
    }
    let months = groups(summary.months, "no date")
    return [
      Section(
        id: "sections", title: "By section of the glossary", count: sections.count, why: "",
        content: table("Section", "Concepts met", sections)),
      Section(
        id: "months", title: "By month", count: months.count, why: "",
        content: CoverageCharts.months(summary.months) + table("Month", "Articles", months)),
      Section(
        id: "folders", title: "By folder", count: summary.folders.count, why: "",
        content: table("Folder", "Articles", groups(summary.folders, "no folder", name: names.shortFolder))),
    ]
  }

  private func table(_ head: String, _ count: String, _ rows: [(String, Tally, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    var out = "<table class=\"plain\"><thead><tr><th scope=\"col\">\(head)</th>"
    for name in [count, "Found", "Deprecated", "Other", "Not found", "As listed"] {
      out += "<th scope=\"col\" class=\"n\">\(name)</th>"
    }
    out += "<th scope=\"col\"><span class=\"sr\">Share</span></th></tr></thead><tbody>\n"
    for (name, tally, number) in rows {
      out += "<tr><th scope=\"row\">\(HTML.text(name))</th><td class=\"n\">\(number)</td>"
      for value in [tally.found, tally.deprecated, tally.other, tally.nothing] {
        out += "<td class=\"n\">\(HTML.number(value))</td>"
      }
      out += "<td class=\"n\">\(CoverageWording.precise(tally.percent))</td>"
      out += "<td class=\"share\">\(CoverageCharts.bar(tally))</td></tr>\n"
    }
    return out + "</tbody></table>\n"
  }

  // MARK: What changed

  func changes(_ comparison: CoverageComparison) -> Section {
    func list(_ title: String, _ style: String, _ changes: [CoverageComparison.Change]) -> String {
      guard !changes.isEmpty else { return "<div><h3>\(title)</h3><p class=\"why\">none</p></div>" }
      var out = "<div><h3>\(title)</h3><table><tbody>"
      for change in changes.prefix(15) {
        out += "<tr><td>\(HTML.span(change.subject.source, lang: "ko", "name")) "
        out += "\(HTML.span(change.subject.target, lang: "en", "en"))</td>"
        out += "<td class=\"n\">\(CoverageWording.percent(change.old.percent)) → "
        out += "<b class=\"\(style)\">\(CoverageWording.percent(change.new.percent))</b></td></tr>"
      }
      return out + "</tbody></table></div>"
    }
    let words = CoverageWording.verdict(comparison).joined(separator: "; ")
    return Section(
      id: "changes", title: "Since the last report", count: 0,
      why: words.prefix(1).uppercased() + words.dropFirst() + ".",
      content: "<div class=\"two\">" + list("Rose", "up", comparison.rose) + list("Fell", "down", comparison.fell)
        + "</div>\n")
  }
}
