import Bitext
import GumboSupport

/// Finds the paragraphs of a page that make its article.
///
/// What the page itself says comes first: `itemprop="articleBody"`, an `<article>`, `<main>`. Else the element counts
/// into which most running text is put: a paragraph speaks for the element around it, less for those further out. Then
/// parts go whose names say that they are something else (related, share, comment …), and lists of links.
struct ArticleFinder {
  private let nodes: [HTMLNode]
  private var blocks: [HTMLBlock]
  /// For each element, the length of all running text in it.
  private let prose: [Int]

  init(nodes: [HTMLNode], blocks: [HTMLBlock]) {
    self.nodes = nodes
    var prose = [Int](repeating: 0, count: nodes.count)
    for block in blocks where block.isProse {
      var element = block.element
      while element >= 0 {
        prose[element] += block.length
        element = nodes[element].parent
      }
    }
    self.prose = prose
    self.blocks = []
    let total = prose.first ?? 0
    let own = blocks.filter { !isForeign($0.element, total) }
    self.blocks = own
  }

  /// The article's paragraphs in the order of the page, each with what it is; empty where there is no running text.
  func article() -> [HTMLBlock] {
    guard let body = container() else { return [] }
    let range = body..<nodes[body].end
    var found = blocks.filter { range.contains($0.element) && !isLinkList($0) }
    for index in found.indices { found[index].kind = kind(found[index]) }
    // What follows the last paragraph and is no sentence belongs to the page, but for captions and bylines.
    if let last = found.lastIndex(where: \.isProse) {
      let rest = found[(last + 1)...].filter { $0.endsSentence || $0.kind == .masthead || $0.kind == .caption }
      found = found[...last] + rest
    }
    if !found.contains(where: { isMainHeading($0.element) }) { found = headline(before: body) + found }
    return found
  }

  // MARK: The element that holds the article

  private func container() -> Int? {
    let total = blocks.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    guard total > 0 else { return blocks.isEmpty ? nil : 0 }
    func best(_ isMeant: (HTMLNode) -> Bool) -> Int? {
      let meant = nodes.indices.filter { isMeant(nodes[$0]) && prose[$0] * 2 >= total }
      return meant.max { prose[$0] < prose[$1] }
    }
    if let body = best({ $0["itemprop"]?.lowercased() == "articlebody" }) { return body }
    if let article = best({ $0.tag == "article" || $0["role"] == "article" }) { return article }
    let root = best({ $0.tag == "main" || $0["role"] == "main" }) ?? 0
    return densest(in: root..<nodes[root].end)
  }

  private static let paragraphs = HTMLBlockCollector.inline.union(["p", "li", "blockquote", "dd"])

  private func densest(in range: Range<Int>) -> Int {
    var scores: [Int: Double] = [:]
    for block in blocks where block.isProse && range.contains(block.element) {
      // The paragraph's own element is no container, unless text stands in it bare.
      var element = block.element
      while element > range.lowerBound, ArticleFinder.paragraphs.contains(nodes[element].tag) {
        element = nodes[element].parent
      }
      var share = 1.0
      while element >= range.lowerBound, share > 0.1 {
        scores[element, default: 0] += share * Double(block.length)
        share *= 0.6
        element = nodes[element].parent
      }
    }
    // Of equals the outer one, which comes first.
    return scores.max { a, b in a.value != b.value ? a.value < b.value : a.key > b.key }?.key ?? range.lowerBound
  }

  // MARK: What is no part of it

  private static let foreignWords: Set<String> = [
    "nav", "navi", "navigation", "gnb", "lnb", "snb", "menu", "footer", "sidebar", "aside", "comment", "comments",
    "reply", "related", "relation", "share", "sharing", "social", "sns", "breadcrumb", "breadcrumbs", "promo",
    "promotion",
    "advert", "advertisement", "ad", "ads", "adsense", "banner", "newsletter", "subscribe", "subscription", "recommend",
    "recommended", "recommendation", "popular", "ranking", "copyright", "toolbar", "pagination", "login", "search",
    "popup",
    "modal", "cookie", "tags", "hashtag", "outbrain", "taboola", "paywall", "skip", "util", "utility", "most",
  ]

  /// Whether the element, or one around it, says by its name or role that it holds no article.
  private func isForeign(_ element: Int, _ total: Int) -> Bool {
    var element = element
    while element > 0 {
      let node = nodes[element]
      if node.tag == "article" || node.tag == "main" || node.tag == "body" || node["itemprop"] == "articleBody" {
        // Pages name such elements after all that is in them.
      } else if node.tag == "aside" || node.tag == "footer" || (node.tag == "header" && !holdsMainHeading(element))
        || ["navigation", "banner", "contentinfo", "complementary", "search"].contains(node["role"] ?? "")
      {
        return true
      } else if prose[element] * 2 <= total, !node.nameWords.isDisjoint(with: ArticleFinder.foreignWords) {
        return true
      }
      element = node.parent
    }
    return false
  }

  private func holdsMainHeading(_ element: Int) -> Bool {
    (element..<nodes[element].end).contains { nodes[$0].tag == "h1" } || isInsideArticle(element)
  }

  private func isInsideArticle(_ element: Int) -> Bool {
    var element = nodes[element].parent
    while element > 0 {
      if nodes[element].tag == "article" || nodes[element].tag == "main" { return true }
      element = nodes[element].parent
    }
    return false
  }

  private func isLinkList(_ block: HTMLBlock) -> Bool {
    block.length < 120 && block.linked * 10 > block.length * 6 && !isMainHeading(block.element)
      && kind(block) != .masthead
  }

  // MARK: What a paragraph is

  private static let mastheadWords: Set<String> = [
    "byline", "author", "authors", "reporter", "writer", "journalist", "date", "dateline", "datetime", "timestamp",
    "pubdate", "published", "modified", "updated", "credit", "email",
  ]

  private func kind(_ block: HTMLBlock) -> ArticleSegment.Kind? {
    var element = block.element
    for _ in 0..<4 where element > 0 {
      let node = nodes[element]
      switch node.tag {
      case "h1", "h2", "h3", "h4", "h5", "h6": return .headline
      case "figcaption", "caption": return .caption
      case "address": return .masthead
      case "article", "main", "body", "section": return nil
      default: break
      }
      if block.length < 120, holdsAuthor(element) { return .masthead }
      if block.length < 400, node.namesCaption { return .caption }
      let words = node.nameWords
      if block.length < 120,
        node["itemprop"]?.hasPrefix("date") == true
          || !words.isDisjoint(with: ArticleFinder.mastheadWords)
      {
        return .masthead
      }
      element = node.parent
    }
    return nil
  }

  /// Whether the element is, or holds right inside, a link to the author.
  private func holdsAuthor(_ element: Int) -> Bool {
    ["author", "datePublished"].contains(nodes[element]["itemprop"] ?? "")
      || (element..<nodes[element].end).prefix(4).contains { nodes[$0]["rel"] == "author" }
  }

  private func isMainHeading(_ element: Int) -> Bool {
    var element = element
    for _ in 0..<3 where element > 0 {
      if nodes[element].tag == "h1" { return true }
      element = nodes[element].parent
    }
    return false
  }

  /// The main heading before the element `body`, and what says between them who wrote the article and when.
  private func headline(before body: Int) -> [HTMLBlock] {
    guard let place = blocks.lastIndex(where: { $0.element < body && isMainHeading($0.element) }) else { return [] }
    var head = blocks[place]
    head.kind = .headline
    let rest = blocks[(place + 1)...].prefix { $0.element < body }.filter { $0.length < 200 && !isLinkList($0) }
    return [head]
      + rest.compactMap { block in
        var block = block
        block.kind = kind(block)
        return block.kind == .masthead ? block : nil
      }
  }
}
