import Bitext
import Checks
import Diagnostics

/// Sentences, Korean and English, judged as the segments of one article with the bundled glossary.
enum JudgedRows {
  private static let checker = PairChecker(termbase: TestGlossary.termbase)

  /// What is said of `rows` at `warning` and above.
  static func findings(_ rows: [(String, String)]) -> [String] {
    func article(_ texts: [String], _ language: String) -> Article {
      Article.segments(
        texts.enumerated().map { .init(id: "\($0.offset)", text: $0.element) }, language: language, path: nil)
    }
    let pair = ArticlePair(
      id: "rows", date: nil, source: article(rows.map(\.0), "ko"), target: article(rows.map(\.1), "en"),
      givenAlignment: .oneToOne(rows.count))
    return checker.check(pair).filter { $0.severity != .note }.map { "\($0.rule): \($0.message)" }
  }
}
