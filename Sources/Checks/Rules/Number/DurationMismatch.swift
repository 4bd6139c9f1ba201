import Diagnostics

/// `duration-mismatch`: a length of time differs.
struct DurationMismatch: Rule {
  let page = RulePage(
    id: "duration-mismatch", summary: "a length of time differs", severity: .error,
    explanation: """
      Compares lengths of time: 20년 with "two decades", 사흘 with "three days", 보름 with "15 days" or "two weeks". A time by
      the clock (2시간7분15초) and one by the calendar ("three years") conflict only where their numbers are equal.
      """,
    examples: [
      .finds("출산율은 ⟦8년⟧ 연속 떨어졌다.", "The birthrate has fallen for ⟦nine years⟧.", .error),
      .passes("종전 기록은 2시간7분15초다.", "The record was set three years ago."),
      .passes("그는 20년 동안 일했다.", "He worked for two decades."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .duration }, message: reconciliation.renderedFigures)
  }
}
