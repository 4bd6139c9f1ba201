import Diagnostics

/// `number-mismatch`: a number, share, multiple or score differs.
struct NumberMismatch: Rule {
  let page = RulePage(
    id: "number-mismatch", summary: "a number, share, multiple or score differs", severity: .error,
    explanation: """
      Reads numbers on both sides (만, 억, 조, native and Sino-Korean words; million, billion, dozen, twice) and pairs them
      by value inside the aligned segments. What is left over on both sides in the same place conflicts. Rounding,
      hedges (약, 여, "about", "more than") and indefinite numbers (수십, "dozens") are tolerated.
      """,
    examples: [
      .finds("집회에는 ⟦204만 명⟧이 모였다.", "⟦20.4 million people⟧ gathered at the rally.", .error),
      .passes("집회에는 204만 명이 모였다.", "2.04 million people gathered at the rally."),
      .passes("약 38만 명이 투표했다.", "Some 379,800 people voted."),
      .passes("그는 두 번 경고했다.", "He warned twice."),
      .finds("그는 ⟦4경기⟧에서 4골을 넣었다.", "He scored four goals in ⟦seven matches⟧.", .warning),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .number }, message: reconciliation.renderedFigures)
  }
}
