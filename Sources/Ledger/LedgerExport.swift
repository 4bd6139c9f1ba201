import JSONSupport
import Mentions
public import Renderings

/// A ledger as JSON Lines: a line that says what it is, then an article a line. What is exported and imported again is
/// the same ledger.
public enum LedgerExport {
  /// What the first line holds.
  private static let mark = "daejo-ledger"

  /// The lines.
  public static func text(of ledger: Ledger) throws(LedgerError) -> String {
    var out = JSONValue.object([.init(mark, .integer(Ledger.schema))]).text() + "\n"
    try ledger.forEachArticle { article in
      let uses = article.uses.map { use -> JSONValue in
        [
          "term": .string(use.term), "concept": .optional(use.concept), "kind": .string(use.kind),
          "form": .string(use.manner.rawValue), "words": .string(use.words), "count": .integer(use.count),
        ]
      }
      let line: JSONValue = [
        "pair": .string(article.pair), "date": .optional(article.date?.iso), "renderings": .array(uses),
      ]
      out += line.text() + "\n"
    }
    return out
  }

  /// Whether bytes begin like an export.
  public static func isExport(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(64), as: UTF8.self).contains("\"\(mark)\"")
  }

  /// Reads an export; an error names the line and what was expected.
  public static func articles(_ bytes: [UInt8], path: String) throws(LedgerError) -> [RememberedArticle] {
    var articles: [RememberedArticle] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      func expected(_ what: String) -> LedgerError {
        LedgerError(path: "\(path):\(index + 1)", reason: "expected \(what)")
      }
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      guard let value = try? JSONValue(parsing: Array(line)) else { throw expected("a JSON object") }
      if index == 0 {
        guard value[mark]?.integer == Ledger.schema else {
          throw expected("{\"\(mark)\": \(Ledger.schema)}: another version wrote this")
        }
        continue
      }
      guard let pair = value["pair"]?.string else { throw expected("a text as \"pair\"") }
      var date: CivilDate?
      if let text = value["date"], !text.isNull {
        date = text.string.flatMap { CivilDate(iso: $0) }
        if date == nil { throw expected("a day, YYYY-MM-DD, or null as \"date\"") }
      }
      guard let list = value["renderings"]?.array else { throw expected("a list as \"renderings\"") }
      var uses: [RememberedUse] = []
      for item in list {
        guard let term = item["term"]?.string, let kind = item["kind"]?.string, let words = item["words"]?.string,
          let manner = item["form"]?.string.flatMap(Manner.init(rawValue:)), let count = item["count"]?.integer,
          (1...1 << 32).contains(count)
        else { throw expected("\"term\", \"kind\", \"form\", \"words\" and \"count\" in each rendering") }
        uses.append(
          RememberedUse(
            term: term, concept: item["concept"]?.string, kind: kind, manner: manner, words: words, count: count))
      }
      articles.append(RememberedArticle(pair: pair, date: date, uses: uses))
    }
    return articles
  }
}
