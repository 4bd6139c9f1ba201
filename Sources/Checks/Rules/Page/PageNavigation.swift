import Bitext
import Diagnostics
import TextModel

/// Menus, buttons and mastheads of a page.
struct PageNavigation: Rule {
  let page = RulePage(
    id: "page-navigation", summary: "a menu, a button or an empty masthead of the web page stands in the text",
    severity: .warning,
    explanation: """
      Menus ("Home | Politics | Sports"), buttons ("Close Search Window", 본문 바로가기), headings of link lists ("Related \
      articles", 많이 본 뉴스) and mastheads whose author is missing ("Written by 3:37 PM Politics") come along when a page is \
      copied whole.

      A line is reported by its whole wording. Words that could be a headline (Close, Politics) are reported only beside such \
      a line, or where three stand in a row. Bylines, datelines, e-mail addresses and times of publication are left alone. \
      The proposed fix takes the words out.
      """,
    examples: [
      .english("⟦Skip to content⟧\n⟦Home | Politics | Sports⟧\n\nThe talks ended on Friday.", .warning),
      .english("The talks ended on Friday.\n⟦Close Search Window⟧\n⟦Close⟧", .warning),
      .english("⟦Written by 3:37 PM Politics⟧\n\nWhy the talks ended\n\nThe talks ended on Friday.", .warning),
      .english("⟦Politics⟧\n⟦Economy⟧\n⟦Opinion⟧\n\nThe talks ended on Friday.", .warning),
      .korean("⟦본문 바로가기⟧\n⟦홈 > 정치⟧\n\n회담은 금요일에 끝났다.\n\n⟦많이 본 뉴스⟧\n⟦닫기⟧", .warning),
      .english("By Kim Min-su\nJan. 24, 2025, 3:37 p.m.\n\nPolitics\n\nThe talks ended on Friday."),
      .korean("입력 2025.01.24 오후 3:37 정치\n김민수 기자 minsu@example.com\n\n회담은 금요일에 끝났다."),
      .english("Written by Kim Min-su at 3:37 PM, the letter asked readers to skip to content they like."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.texts { $0.findings(of: page, .navigation, "navigation of the web page stands in the text") }
  }
}
