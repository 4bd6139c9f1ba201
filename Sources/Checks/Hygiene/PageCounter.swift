public import Bitext
public import Diagnostics

/// Lines that count a page's readers.
public enum PageCounter {
  /// The stable id.
  public static let id: RuleID = "page-counter"
  /// One line for the rule table.
  public static let summary = "a visit, view or comment counter of the web page stands in the text"
  /// The rule's page.
  public static let explanation = """
    Text copied from a web page often ends in its counter: "Visited 3 times, 1 visit(s) today", 조회수 123. It is no part of \
    the article and must not be translated or printed.

    A line is reported when its whole wording is a counter; a sentence that tells how often a page was visited is not. The \
    proposed fix takes the words out.
    """
  /// Texts with what must be found in them.
  public static let examples: [HygieneExample] = [
    .english("The talks ended on Friday.\n⟦Visited 3 times, 1 visit(s) today⟧"),
    .english("⟦1,204 views⟧\n\nThe talks ended on Friday."),
    .korean("회담은 금요일에 끝났다.\n\n⟦조회수 123⟧"),
    .korean("⟦조회 1,204회 | 추천 3 | 댓글 12⟧\n회담은 금요일에 끝났다."),
    .english("The page was visited 3 times on Friday. It drew 1,204 views today."),
    .korean("영상 조회수 123만 회를 기록했다. 댓글은 12개가 달렸다."),
  ]

  /// What the rule says of `article`, which stands on `side`.
  public static func findings(in article: Article, side: Side) -> [HygieneFinding] {
    let text = HygieneText(article, side)
    return findings(text, PageLines(text))
  }

  /// The same of lines that are read already.
  static func findings(_ text: HygieneText, _ lines: PageLines) -> [HygieneFinding] {
    lines.lines.filter { $0.kind == .counter }.map {
      text.finding(
        id, .warning, 0.97, "a counter of the web page stands in the text", at: $0.range, replacement: "")
    }
  }
}
