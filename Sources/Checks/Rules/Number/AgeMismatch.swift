import Diagnostics

/// `age-mismatch`: an age differs.
struct AgeMismatch: Rule {
  let page = RulePage(
    id: "age-mismatch", summary: "an age differs", severity: .error,
    explanation: """
      Compares ages: 54세, 만 54세, 하재민(37) 씨 with "54-year-old", "aged 54" and ", 37,".
      """,
    examples: [
      .finds("용의자는 ⟦54세⟧ 남성이다.", "The suspect is a ⟦45-year-old⟧ man.", .error),
      .passes("12개월 숙성한 액젓이다.", "It is a sauce aged 12 months."),
      .passes("용의자는 54세 남성이다.", "The suspect is a 54-year-old man."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .age }, message: reconciliation.renderedFigures)
  }
}
