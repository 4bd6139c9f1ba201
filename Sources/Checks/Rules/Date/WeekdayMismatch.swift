import Diagnostics

/// `weekday-mismatch`: a weekday differs, or contradicts its date.
struct WeekdayMismatch: Rule {
  let page = RulePage(
    id: "weekday-mismatch", summary: "a weekday differs, or contradicts its date", severity: .error,
    explanation: """
      Compares weekdays, and with a dateline also a Korean day of the month with an English weekday (9일, "Wednesday").
      Without a dateline such a pair cannot be verified and is silent. A date whose weekday the calendar refutes is
      reported on the side where it stands, in either language: with its year, or where the dateline gives it.
      """,
    examples: [
      .finds("투표는 ⟦토요일⟧에 열린다.", "The vote takes place on ⟦Sunday⟧.", .error),
      .passes("투표는 토요일에 열린다.", "The vote takes place on Saturday."),
      .finds("회의는 2023년 10월 5일 열렸다.", "The meeting was held on ⟦Wednesday, Oct. 5, 2023⟧.", .error),
      .finds("회의는 ⟦2023년 10월 5일⟧(수) 열렸다.", "The meeting was held on Oct. 5, 2023.", .error),
      .passes("회의는 2023년 10월 5일(목) 열렸다.", "The meeting was held on Thursday, Oct. 5, 2023."),
    ])

  private func isContradiction(_ disagreement: Disagreement) -> Bool {
    if case .selfContradiction = disagreement.shape { return true }
    return false
  }

  private func contradiction(_ disagreement: Disagreement, _ reconciliation: Reconciliation) -> String {
    let words =
      disagreement.source == nil
      ? reconciliation.quoted(disagreement.target) : reconciliation.words(disagreement.source)
    return "\(words) has a weekday that is not that day's"
  }

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .weekday || isContradiction($0) },
      message: { isContradiction($0) ? contradiction($0, reconciliation) : reconciliation.rendered($0) })
  }
}
