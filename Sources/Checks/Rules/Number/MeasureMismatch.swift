import Diagnostics

/// `measure-mismatch`: a length, weight, temperature or other measure differs.
struct MeasureMismatch: Rule {
  let page = RulePage(
    id: "measure-mismatch", summary: "a length, weight, temperature or other measure differs", severity: .error,
    explanation: """
      Compares measures by value and unit. Conversions (64km, 40 miles; 22도, 72 degrees) agree within a tolerance that
      follows the number of significant digits. What figures are counted by is compared, too, where both sides say it
      right beside them: 연간 3만t is not "30,000 tons a month". So it is for money and numbers. What tells how far two figures
      lie apart ("4 kilometers later", 2표 차) is compared with its like alone.
      """,
    examples: [
      .finds("캠프는 약 ⟦100km⟧ 떨어져 있다.", "The camp is about ⟦100 miles⟧ away.", .error),
      .finds("공장은 연간 ⟦3만t⟧을 만든다.", "The plant makes ⟦30,000 tons⟧ a month.", .error),
      .passes("그는 36km 지점에서 뒤로 밀렸다.", "He slipped behind 4 kilometers later."),
      .passes("캠프는 64km 떨어져 있다.", "The camp is 40 miles away."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .measure }, message: reconciliation.renderedFigures)
  }
}
