import Diagnostics

/// `time-mismatch`: a time of day differs.
struct TimeMismatch: Rule {
  let page = RulePage(
    id: "time-mismatch", summary: "a time of day differs", severity: .error,
    explanation: """
      Compares times of day: 오후 3시 with "3 p.m." and "15:00", 정오 with "noon".
      """,
    examples: [
      .finds("회의는 ⟦오후 3시⟧에 시작했다.", "The meeting began at ⟦3 a.m.⟧", .error),
      .passes("회의는 오후 3시에 시작했다.", "The meeting began at 3 p.m."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .time }, message: reconciliation.rendered)
  }
}
