import Bitext
import GumboSupport
import Mentions
import TextModel

/// Reads the article out of an HTML page: headline, byline, paragraphs, captions. Navigation, menus, share buttons,
/// related links, comments and footers are left out (see `ArticleFinder`).
struct HTMLPage {
  private let text: SourceText
  private let nodes: [HTMLNode]
  private let blocks: [HTMLBlock]
  /// The day of publication, as the page's metadata tell it.
  let date: CivilDate?

  /// Parses a page; throws where it exceeds the bounds, or holds no article.
  init(_ text: SourceText, path: String) throws(InputError) {
    do {
      nodes = try HTMLDocument(text.bytes).nodes
    } catch {
      throw InputError(path: path, line: text.position(error.offset).line, message: error.message)
    }
    self.text = text
    date = HTMLPage.date(nodes)
    var collector = HTMLBlockCollector(text.bytes, nodes)
    collector.collect()
    blocks = ArticleFinder(nodes: nodes, blocks: collector.blocks).article()
    guard !blocks.isEmpty else {
      throw InputError(path: path, message: "no article was found in the page", hint: "expected paragraphs of text")
    }
  }

  /// The article.
  func article(language: String) -> Article {
    Article.marked(text, language: language, blocks: blocks.map { Article.Block($0.pieces, kind: $0.kind) })
  }

  private static let dateNames: Set<String> = [
    "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
    "dc.date.issued", "dc.date", "article_date_original", "sailthru.date",
  ]

  private static func date(_ nodes: [HTMLNode]) -> CivilDate? {
    for node in nodes where node.tag == "meta" {
      let name = (node["property"] ?? node["name"] ?? node["itemprop"] ?? "").lowercased()
      if dateNames.contains(name), let date = day(node["content"]) { return date }
    }
    return nodes.lazy.filter { $0.tag == "time" }.compactMap { day($0["datetime"]) }.first
  }

  private static func day(_ text: String?) -> CivilDate? { text.flatMap { CivilDate(iso: String($0.prefix(10))) } }
}
