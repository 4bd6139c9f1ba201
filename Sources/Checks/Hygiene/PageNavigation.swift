public import Bitext
public import Diagnostics

/// Menus, buttons and mastheads of a page.
public enum PageNavigation {
  /// The stable id.
  public static let id: RuleID = "page-navigation"
  /// One line for the rule table.
  public static let summary = "a menu, a button or an empty masthead of the web page stands in the text"
  /// The rule's page.
  public static let explanation = """
    Menus ("Home | Politics | Sports"), buttons ("Close Search Window", 본문 바로가기), headings of link lists ("Related \
    articles", 많이 본 뉴스) and mastheads whose author is missing ("Written by 3:37 PM Politics") come along when a page is \
    copied whole.

    A line is reported by its whole wording. Words that could be a headline (Close, Politics) are reported only beside such \
    a line, or where three stand in a row. Bylines, datelines, e-mail addresses and times of publication are left alone. \
    The proposed fix takes the words out.
    """
  /// Texts with what must be found in them.
  public static let examples: [HygieneExample] = [
    .english("⟦Skip to content⟧\n⟦Home | Politics | Sports⟧\n\nThe talks ended on Friday."),
    .english("The talks ended on Friday.\n⟦Close Search Window⟧\n⟦Close⟧"),
    .english("⟦Written by 3:37 PM Politics⟧\n\nWhy the talks ended\n\nThe talks ended on Friday."),
    .english("⟦Politics⟧\n⟦Economy⟧\n⟦Opinion⟧\n\nThe talks ended on Friday."),
    .korean("⟦본문 바로가기⟧\n⟦홈 > 정치⟧\n\n회담은 금요일에 끝났다.\n\n⟦많이 본 뉴스⟧\n⟦닫기⟧"),
    .english("By Kim Min-su\nJan. 24, 2025, 3:37 p.m.\n\nPolitics\n\nThe talks ended on Friday."),
    .korean("입력 2025.01.24 오후 3:37 정치\n김민수 기자 minsu@example.com\n\n회담은 금요일에 끝났다."),
    .english("Written by Kim Min-su at 3:37 PM, the letter asked readers to skip to content they like."),
  ]

  /// What the rule says of `article`, which stands on `side`.
  public static func findings(in article: Article, side: Side) -> [HygieneFinding] {
    let text = HygieneText(article, side)
    return findings(text, PageLines(text))
  }

  /// The same of lines that are read already.
  static func findings(_ text: HygieneText, _ lines: PageLines) -> [HygieneFinding] {
    lines.lines.filter { $0.kind == .navigation }.map {
      text.finding(
        id, .warning, 0.95, "navigation of the web page stands in the text", at: $0.range, replacement: "")
    }
  }
}
