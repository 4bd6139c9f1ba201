import Diagnostics

/// `date-mismatch`: a calendar date differs.
struct DateMismatch: Rule {
  let page = RulePage(
    id: "date-mismatch", summary: "a calendar date differs", severity: .error,
    explanation: """
      Compares the parts of a date that both sides give: year, month, day, part of the month. With a dateline relative
      dates (지난달 12일, 내년) become calendar dates first. A day that the translation leaves out is never reported, and a
      day that one side alone marks as local time (현지 시간) may shift by one. Lists of days whose unit or month is said once
      are dates, each: 14, 15일 and "March 14 and 15".
      """,
    examples: [
      .finds("법은 ⟦2026년 7월 1일⟧ 시행된다.", "The law takes effect on ⟦June 1, 2026⟧.", .error),
      .finds("집회는 ⟦토요일, 2018년 9월 29일⟧ 열렸다.", "The rally was held on ⟦Saturday, December 29, 2018⟧.", .error),
      .finds("투표는 3월 28, ⟦29일⟧ 이틀간 실시된다.", "Voting will be held on March 28 and ⟦30⟧.", .warning),
      .passes("법은 2026년 7월 1일 시행된다.", "The law takes effect on July 1, 2026."),
      .passes("투표는 오는 28, 29일 이틀간 실시된다.", "Voting will be held on March 28 and 29."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .date }, message: reconciliation.rendered)
  }
}
