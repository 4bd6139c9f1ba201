import Bitext
import Diagnostics
import TextModel

/// Lines that count a page's readers.
struct PageCounter: Rule {
  let page = RulePage(
    id: "page-counter", summary: "a visit, view or comment counter of the web page stands in the text",
    severity: .warning,
    explanation: """
      Text copied from a web page often ends in its counter: "Visited 3 times, 1 visit(s) today", 조회수 123. It is no part of \
      the article and must not be translated or printed.

      A line is reported when its whole wording is a counter; a sentence that tells how often a page was visited is not. The \
      proposed fix takes the words out.
      """,
    examples: [
      .english("The talks ended on Friday.\n⟦Visited 3 times, 1 visit(s) today⟧", .warning),
      .english("⟦1,204 views⟧\n\nThe talks ended on Friday.", .warning),
      .korean("회담은 금요일에 끝났다.\n\n⟦조회수 123⟧", .warning),
      .korean("⟦조회 1,204회 | 추천 3 | 댓글 12⟧\n회담은 금요일에 끝났다.", .warning),
      .english("The page was visited 3 times on Friday. It drew 1,204 views today."),
      .korean("영상 조회수 123만 회를 기록했다. 댓글은 12개가 달렸다."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.texts { $0.findings(of: page, .counter, "a counter of the web page stands in the text") }
  }
}
