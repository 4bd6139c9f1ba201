import Diagnostics

/// `percent-mismatch`: a percentage differs, or percent stands for percentage points.
struct PercentMismatch: Rule {
  let page = RulePage(
    id: "percent-mismatch", summary: "a percentage differs, or percent stands for percentage points", severity: .error,
    explanation: """
      Compares percentages by value, and keeps percent and percentage points apart: 30%포인트 is not 30 percent.
      """,
    examples: [
      .finds("영업이익은 ⟦24.1%⟧ 줄었다.", "Operating profit fell ⟦21.4 percent⟧.", .error),
      .passes("영업이익은 24.1% 줄었다.", "Operating profit fell 24.1 percent."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .percent }, message: reconciliation.renderedFigures)
  }
}
