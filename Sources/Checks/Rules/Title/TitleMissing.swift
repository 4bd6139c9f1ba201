import Diagnostics

/// `title-missing`: the title a person is introduced with is nowhere in the translation.
struct TitleMissing: Rule {
  let page = RulePage(
    id: "title-missing", summary: "the title a person is introduced with is nowhere in the translation",
    severity: .note,
    explanation: """
      The Korean introduces a person by an office, and the English names the person in the aligned segment but gives no
      title to them anywhere in the article. Later mentions without a title, a title that another word of the segment may
      render, and lower ranks are not reported.
      """,
    examples: [
      .finds("조태열 ⟦외교부 장관⟧이 말했다.", "Cho Tae-yul spoke.", .note),
      .passes("조태열 외교부 장관이 말했다.", "Cho Tae-yul, the top diplomat, spoke."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .missing && $0.family == .title },
      message: { "\(reconciliation.words($0.source)) is not in the translation" })
  }
}
