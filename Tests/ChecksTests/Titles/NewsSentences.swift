import Bitext
import Checks
import Diagnostics
import Mentions
import Testing

/// Sentences of our own in the registers of a Korean paper: politics, government, courts, police, the forces, business,
/// sports, the world. Each is one aligned segment of 29 August 2025.
enum NewsSentences {
  struct Row: Sendable, CustomTestStringConvertible {
    let korean: String
    let english: String
    var testDescription: String { english }
  }

  static func rows(_ table: String) -> [Row] {
    let lines = table.split(separator: "\n").map(String.init)
    return stride(from: 0, to: lines.count - 1, by: 2).map { Row(korean: lines[$0], english: lines[$0 + 1]) }
  }

  static func findings(_ row: Row) -> [Diagnostic] {
    let pair = ArticlePair(
      id: "news", date: CivilDate(iso: "2025-08-29"),
      source: Article.segments([.init(id: "1", text: row.korean)], language: "ko", path: nil),
      target: Article.segments([.init(id: "1", text: row.english)], language: "en", path: nil),
      givenAlignment: .oneToOne(1))
    return RuleExampleTests.checker.check(pair).filter {
      $0.severity != .note && !$0.rule.name.hasPrefix("number") && !$0.rule.name.hasPrefix("date")
    }
  }
}

@Suite struct NewsSentenceTests {
  @Test(arguments: NewsSentences.rows(NewsSentences.right)) func saysNothingOfWhatIsRight(row: NewsSentences.Row) {
    let found = NewsSentences.findings(row)
    #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
  }

  @Test(arguments: NewsSentences.rows(NewsSentences.wrong)) func reportsWhatIsWrong(row: NewsSentences.Row) {
    #expect(!NewsSentences.findings(row).isEmpty)
  }
}
