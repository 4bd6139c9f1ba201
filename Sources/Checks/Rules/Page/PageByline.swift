import Diagnostics
import TextModel

/// `page-byline`: a byline and a dateline run into each other.
struct PageByline: Rule {
  let page = RulePage(
    id: "page-byline", summary: "a byline runs into a dateline", severity: .warning,
    explanation: """
      Pages set the reporter's name and the time of publication apart by their layout. Copied as text they run into each \
      other: "By Kim Min-suJan. 24, 2025", 김민수 기자입력 2025.01.24.

      Reported is a line that begins with a byline or a date and in which the other follows without a space, and a byline \
      with the place and day of the report in capitals behind it (By Kim Min-su SEOUL, Jan. 24). A byline on a line of its \
      own is left alone. The fix begins a new line; it is a proposal.
      """,
    examples: [
      .english("By Kim ⟦Min-suJan.⟧ 24, 2025\n\nThe talks ended on Friday.", .warning),
      .english("Jan. 24, 2025 3:37 ⟦PMBy⟧ Kim Min-su\n\nThe talks ended on Friday.", .warning),
      .english("By Kim Min-su ⟦SEOUL,⟧ Jan. 24 (The Daily) -- The talks ended on Friday.", .warning),
      .korean("김민수 ⟦기자입력⟧ 2025.01.24 15:37\n\n회담은 금요일에 끝났다.", .warning),
      .korean("입력 2025.01.24 ⟦15:37김민수⟧ 기자\n\n회담은 금요일에 끝났다.", .warning),
      .english("By Kim Min-su\nSEOUL, Jan. 24 (The Daily) -- The talks ended on Friday."),
      .english("By May 2025 the talks had ended. By JANUARY, McDonald's left."),
      .korean("김민수 기자 minsu@example.com\n입력 2025.01.24 15:37"),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.texts { text in
      GluedByline.find(in: text).map { glued in
        text.finding(
          page.id, .warning, 0.9, "a byline runs into a dateline", at: glued.range, replacement: "\n", of: glued.joint)
      }
    }
  }
}
