import Diagnostics

/// `ordinal-mismatch`: a rank or place in an order differs.
struct OrdinalMismatch: Rule {
  let page = RulePage(
    id: "ordinal-mismatch", summary: "a rank or place in an order differs", severity: .error,
    explanation: """
      Compares ordinals: 세 번째, 3위, 제21대 with "third", "No. 3", "21st". 1위 is "top", and 두 번째 is "another" to
      nobody's harm. The halves of matches and terms ("in its second half") are none.
      """,
    examples: [
      .finds("전국에서 ⟦세 번째로⟧ 많다.", "It is the ⟦fourth⟧ largest in the country.", .error),
      .finds("둘은 ⟦두 번째⟧ 짝으로 뽑혔다.", "The two were picked as the ⟦third⟧ pair.", .warning),
      .finds("그는 신인으로는 ⟦처음으로⟧ 네 경기를 내리 이겼다.", "He is the ⟦fourth⟧ rookie to win four matches in a row.", .warning),
      .passes("그는 제8대 후반기 의장이었다.", "He chaired the council in its second half."),
      .passes("전국에서 세 번째로 많다.", "It is the third largest in the country."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .ordinal }, message: reconciliation.renderedFigures)
  }
}
