import Diagnostics
import JSONSupport

/// One page for reviewing, which needs no other file and no network: both texts side by side by aligned segment, findings
/// in their place, mentions linked; filters, keys, charts.
///
/// What is shown goes in as data; the page's script builds what is looked at, so that ten thousand findings open at once.
public struct HTMLReporter: Reporter {
  /// A reporter of one page.
  public init() {}

  /// Articles without findings are put in as long as all texts together are no longer than this, in code points.
  static let textBudget = 4_000_000

  /// The page.
  public func text(of report: Report) -> String {
    HTMLPage(
      title: "\(report.tool.name): \(Wording.tally(report))", body: head(report) + HTMLReporter.shell,
      styles: [PackageResources.page_css, PackageResources.review_css],
      scripts: [PackageResources.common_js, PackageResources.review_js, PackageResources.reviewlist_js],
      data: ReviewData(report).json
    ).text
  }

  private func head(_ report: Report) -> String {
    let tally = Wording.tally(report)
    return """
      <header class="mast">
      <p class="kicker"><b>daejo 대조</b> · \(report.subject == .articles ? "review" : "glossary lint")</p>
      <h1>\(HTML.text(tally.prefix(1).uppercased() + tally.dropFirst()))</h1>
      <p class="lede">\(HTML.text(Wording.glossary(report)))</p>
      <div id="charts"></div>
      <noscript><p class="lede"><b>This page shows its findings by its own script, which is switched off here.</b></p></noscript>
      </header>

      """
  }

  private static let shell = """
    <div class="toolbar" role="search" aria-label="Findings"><div>
    <span id="severities" role="group" aria-label="Severity"></span>
    <label class="sr" for="rule">Rule</label><select id="rule"></select>
    <label class="sr" for="article">Article</label><select id="article"></select>
    <label class="sr" for="search">Find in findings</label>
    <input type="search" id="search" placeholder="Find  ( / )" autocomplete="off">
    <button type="button" class="chip square" id="whole" aria-pressed="false" title="Whole articles (a)">Whole</button>
    <button type="button" class="chip square" id="theme" title="Light or dark (t)">Auto</button>
    <button type="button" class="chip square" id="show-help" aria-label="Keyboard help" title="Help (?)">?</button>
    <span class="status" id="status" role="status"></span>
    </div></div>
    <main id="list" aria-label="Findings"></main>
    <div id="value" role="tooltip" hidden></div>
    <dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>
    <dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous finding</dd>
    <dt><kbd>n</kbd> <kbd>p</kbd></dt><dd>next, previous article</dd>
    <dt><kbd>a</kbd></dt><dd>whole articles, or what was found alone</dd>
    <dt><kbd>m</kbd></dt><dd>show what was read: names, dates, figures</dd>
    <dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>errors, warnings, notes on or off</dd>
    <dt><kbd>/</kbd></dt><dd>find</dd>
    <dt><kbd>Esc</kbd></dt><dd>clear the filters</dd>
    <dt><kbd>t</kbd></dt><dd>light, dark, or as the system says</dd>
    <dt><kbd>?</kbd></dt><dd>this help</dd></dl>
    <button type="button" class="chip square" id="close-help">Close</button></dialog>

    """
}
