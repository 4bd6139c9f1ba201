import Diagnostics

/// `money-mismatch`: an amount of money or its currency differs.
struct MoneyMismatch: Rule {
  let page = RulePage(
    id: "money-mismatch", summary: "an amount of money or its currency differs", severity: .error,
    explanation: """
      Compares amounts in the same currency by value, and reports a currency put in the place of another. A conversion
      given on one side only (100만 위안(약 1억5000만 원)) is a gloss and no error. Cents are hundredths of the money beside them.
      """,
    examples: [
      .finds("이 회사는 ⟦1500억 달러⟧를 투자한다.", "The company will invest ⟦$15 billion⟧.", .error),
      .passes("이 회사는 1500억 달러를 투자한다.", "The company will invest $150 billion."),
      .passes("1회 비용은 0.62달러다.", "A test costs 62 U.S. cents."),
      .passes("예산은 3조5000억 원이다.", "The budget is 3.5 trillion won ($2.5 billion)."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .money }, message: reconciliation.renderedFigures)
  }
}
