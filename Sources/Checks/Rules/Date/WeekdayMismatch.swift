import Diagnostics

/// `weekday-mismatch`: a weekday differs, or contradicts its date.
struct WeekdayMismatch: Rule {
  let page = RulePage(
    id: "weekday-mismatch", summary: "a weekday differs, or contradicts its date", severity: .error,
    explanation: """
      Compares weekdays, and with a dateline also a Korean day of the month with an English weekday (9일, "Wednesday").
      Without a dateline such a pair cannot be verified and is silent.
      """,
    examples: [
      .finds("투표는 ⟦토요일⟧에 열린다.", "The vote takes place on ⟦Sunday⟧.", .error),
      .passes("투표는 토요일에 열린다.", "The vote takes place on Saturday."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .weekday }, message: reconciliation.rendered)
  }
}
