import Mentions
import Renderings

/// The coverage report as a page: what an editor opens on Monday.
struct CoveragePage {
  let report: CoverageReport
  var summary: CoverageSummary { report.summary }

  /// Short names of the articles.
  let names: PairNames

  init(_ report: CoverageReport) {
    self.report = report
    names = PairNames(report.summary)
  }

  /// The page.
  var text: String {
    let body = head + "<main>\n" + sections.map(\.markup).joined() + "</main>\n" + foot
    return HTMLPage(
      title: "Glossary coverage: \(CoverageWording.precise(summary.tally.percent)) as listed", body: body,
      styles: [PackageResources.page_css, PackageResources.coverage_css],
      scripts: [PackageResources.common_js, PackageResources.coverage_js]
    ).text
  }

  /// One section, left out where there is nothing to say.
  struct Section {
    var id: String
    var title: String
    /// How many things stand in it, for the list at the head.
    var count: Int
    var why: String
    var content: String

    var markup: String {
      "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n<h2 id=\"\(id)-title\">\(HTML.text(title))</h2>\n"
        + (why.isEmpty ? "" : "<p class=\"why\">\(HTML.text(why))</p>\n") + content + "</section>\n"
    }
  }

  private var sections: [Section] {
    let all =
      (report.comparison.map { [changes($0)] } ?? []) + [divergences, collisions, candidates, strays, concepts] + parts
      + [unmet]
    return all.filter { !$0.content.isEmpty }
  }

  // MARK: Head and foot

  private var head: String {
    let tally = summary.tally
    var scope = Wording.count(summary.pairs, "article")
    if let dates = summary.dates { scope += ", \(CoverageWording.span(dates))" }
    var out = "<header class=\"mast\">\n"
    out += "<p class=\"kicker\"><b>daejo 대조</b> · glossary coverage · \(HTML.text(scope))</p>\n"
    out += "<h1>\(CoverageWording.precise(tally.percent)) rendered as the glossary says</h1>\n"
    out += CoverageCharts.bar(tally, isBig: true) + CoverageCharts.legend(tally)
    out +=
      "<p class=\"lede\"><b>\(Wording.grouped(tally.listed))</b> of <b>\(Wording.grouped(tally.due))</b> occurrences "
    out +=
      "have a listed rendering; \(Wording.grouped(tally.pronoun)) more are taken up by a pronoun or a role and do not "
    out += "count. <b>\(Wording.grouped(summary.concepts.count))</b>"
    if let glossary = summary.glossary, glossary.concepts > 0 {
      out += " of \(Wording.count(glossary.concepts, "concept")) in \(HTML.text(glossary.path))"
    } else {
      out += " concepts"
    }
    out += " were met in \(Wording.count(summary.segments, "segment")).</p>\n"
    out += "<nav aria-label=\"Sections\"><ul class=\"lists\">"
    for section in sections {
      let count = section.count > 0 ? "<b>\(Wording.grouped(section.count))</b> " : ""
      out += "<li><a href=\"#\(section.id)\">\(count)\(HTML.text(section.title.lowercased()))</a></li>"
    }
    return out + "</ul></nav>\n</header>\n" + toolbar
  }

  private var toolbar: String {
    var kinds = "<option value=\"\">All kinds</option>"
    for (kind, name) in CoveragePage.kinds where summary.concepts.values.contains(where: { $0.subject.kind == kind }) {
      kinds += "<option value=\"\(kind)\">\(name)</option>"
    }
    let states = [
      ("", "All renderings"), ("deprecated", "Deprecated used"), ("other", "Other words used"),
      ("nothing", "Not found"), ("several", "Several ways"), ("never", "Never as listed"),
    ].map { "<option value=\"\($0)\">\($1)</option>" }.joined()
    return """
      <div class="toolbar" role="search" aria-label="Concepts"><div>
      <label class="sr" for="search">Find a concept or rendering</label>
      <input type="search" id="search" placeholder="Find a concept or rendering  ( / )">
      <label class="sr" for="kind">Kind</label><select id="kind">\(kinds)</select>
      <label class="sr" for="state">Rendering</label><select id="state">\(states)</select>
      <span class="status" id="status" role="status"></span>
      <button type="button" class="chip square" id="theme" title="Light or dark (t)">Auto</button>
      <button type="button" class="chip square" id="show-help" aria-label="Keyboard help" title="Help (?)">?</button>
      </div></div>

      """
  }

  private var foot: String {
    """
    <dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>
    <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous concept</dd>
    <dt><kbd>o</kbd></dt><dd>show or hide its sentences</dd>
    <dt><kbd>/</kbd></dt><dd>find</dd>
    <dt><kbd>Esc</kbd></dt><dd>clear the filters</dd>
    <dt><kbd>t</kbd></dt><dd>light, dark, or as the system says</dd>
    <dt><kbd>?</kbd></dt><dd>this help</dd></dl>
    <button type="button" class="chip square" id="close-help">Close</button></dialog>
    <footer><p><b>How to read it.</b> Each time the Korean text names a concept of the glossary, the aligned English is \
    searched for it. The share “as listed” is that of preferred, admitted and short forms among all occurrences that had \
    to be rendered by words. “Consistent” is the share of the prevailing rendering, short forms counted with the full \
    one.</p><p>Made by \(HTML.text(report.tool.name)) \(HTML.text(report.tool.version)). This page is one file and asks \
    the network for nothing.</p></footer>

    """
  }

  /// The kinds with the names that headings use.
  static let kinds = [
    ("person", "People"), ("organization", "Organisations"), ("title", "Offices"), ("place", "Places"),
    ("term", "Terms"),
  ]

  // MARK: The table of concepts

  private var concepts: Section {
    let entries = summary.sortedConcepts
    var out = "<table class=\"concepts\" id=\"concepts\"><thead><tr>"
    for (key, name, style) in [
      ("name", "Concept", "wide"), ("found", "Found", "n"), ("articles", "Articles", "n"), ("share", "As listed", ""),
      ("same", "Consistent", "n"), ("", "Rendered as", ""),
    ] {
      let sort = key.isEmpty ? "" : " data-sort=\"\(key)\""
      out += "<th scope=\"col\" class=\"\(style)\"\(sort)>\(name)</th>"
    }
    out += "</tr></thead>\n"
    for entry in entries { out += row(entry) }
    return Section(
      id: "all", title: "Concepts met", count: entries.count,
      why:
        "Everything the glossary holds that the articles name, the most frequent first. Open a row to see sentences.",
      content: entries.isEmpty ? "" : out + "</table>\n")
  }

  private func row(_ entry: CoverageEntry) -> String {
    let (subject, tally) = (entry.subject, entry.tally)
    let share = entry.consistency.share
    var states: [String] = []
    if tally.deprecated > 0 { states.append("deprecated") }
    if tally.other > 0 { states.append("other") }
    if tally.nothing > 0 { states.append("nothing") }
    if entry.consistency.all.count > 1 { states.append("several") }
    if tally.listed == 0, tally.due > 0 { states.append("never") }
    func number(_ value: Double?) -> String { value.map { String(Int($0 * 10)) } ?? "-1" }
    var out = "<tbody data-kind=\"\(Markup.escape(subject.kind))\" data-name=\"\(Markup.escape(subject.source))\""
    out += " data-found=\"\(tally.found)\" data-articles=\"\(entry.articles)\" data-share=\"\(number(tally.percent))\""
    out += " data-same=\"\(number(share))\" data-state=\"\(states.joined(separator: " "))\"><tr>"
    out += CoveragePage.what(subject)
    out += "<td class=\"n\" data-head=\"found\">\(HTML.number(tally.found))</td>"
    out += "<td class=\"n\" data-head=\"articles\">\(HTML.number(entry.articles))</td>"
    out += "<td class=\"share\"><span class=\"n\">\(CoverageWording.percent(tally.percent))</span>"
    out += CoverageCharts.bar(tally) + "</td>"
    out += "<td class=\"n\" data-head=\"consistent\">\(CoverageWording.percent(share))</td>"
    out += "<td class=\"how\">\(CoveragePage.ways(entry))</td></tr>"
    return out + CoverageExamples.row(entry, names, columns: 6) + "</tbody>\n"
  }

  /// The cell that names a concept or name.
  static func what(_ subject: Subject) -> String {
    "<td class=\"what\">" + HTML.span(subject.source, lang: "ko", "name")
      + (subject.target.isEmpty ? "" : "<br>" + HTML.span(subject.target, lang: "en", "en")) + "</td>"
  }

  /// The renderings as a list, those that are not as listed told apart.
  static func ways(_ entry: CoverageEntry, limit: Int = 8) -> String {
    let renderings = entry.sortedRenderings
    var out = "<ul class=\"ways\">"
    for rendering in renderings.prefix(limit) {
      out += "<li class=\"\(rendering.manner.rawValue)\"><b lang=\"en\">\(HTML.text(rendering.text))</b>"
      out += "<small>×\(Wording.grouped(rendering.count))</small></li>"
    }
    if renderings.count > limit { out += "<li><small>and \(renderings.count - limit) more</small></li>" }
    if entry.tally.pronoun > 0 {
      out += "<li><small>pronoun or role ×\(Wording.grouped(entry.tally.pronoun))</small></li>"
    }
    if entry.tally.nothing > 0 {
      out += "<li><small class=\"bad\">not found ×\(Wording.grouped(entry.tally.nothing))</small></li>"
    }
    return out + "</ul>"
  }
}
