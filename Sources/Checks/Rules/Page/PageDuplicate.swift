import Bitext
import Diagnostics
import TextModel

/// Paragraphs that stand twice in a text.
struct PageDuplicate: Rule {
  let page = RulePage(
    id: "page-duplicate", summary: "a paragraph stands twice",
    severity: .warning,
    explanation: """
      Pages repeat their first paragraph as a summary or a caption, and a slip of pasting doubles one. The second time is \
      reported, with the line of the first.

      Only paragraphs of some length count (40 code points of English, 20 of Korean), and white space makes no difference. \
      A paragraph that source and translation both repeat is a `note`. The proposed fix takes the second one out.
      """,
    examples: [
      .english(
        "The two sides met on Friday and agreed on nothing.\n\nNobody spoke.\n\n"
          + "⟦The two sides met on Friday and agreed on nothing.⟧", .warning),
      .korean(
        "양측은 금요일에 만났지만 아무것도 합의하지 못했다고 밝혔다.\n\n⟦양측은 금요일에 만났지만 아무것도 합의하지 못했다고 밝혔다.⟧", .warning),
      .english("\"No comment,\" he said.\n\nShe asked again.\n\n\"No comment,\" he said."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    let pair = reconciliation.pair
    let isOnBoth = HygieneText.repeatAlike(pair.source.hygiene, pair.target.hygiene)
    return reconciliation.texts { read($0, isOnBoth) }
  }

  private func read(_ text: HygieneText, _ isOnBoth: Bool) -> [Finding] {
    text.duplicates.map { duplicate in
      var notes: [String] = []
      if text.article.origin == .file {
        let place = text.article.text.original(TextRange(duplicate.first, duplicate.first)).start
        notes.append("first in line \(text.article.original.position(place).line)")
      }
      if isOnBoth { notes.append("the other side repeats a paragraph, too") }
      return text.finding(
        page.id, isOnBoth ? .note : page.severity, 0.95, "this paragraph stands twice", at: duplicate.range,
        replacement: "", of: text.wholeLines(duplicate.range), notes: notes)
    }
  }
}
