import Diagnostics

/// `term-missing`: a term of the glossary is rendered nowhere in the article.
struct TermMissing: Rule {
  let page = RulePage(
    id: "term-missing", summary: "a term of the glossary is rendered nowhere in the article", severity: .note,
    explanation: """
      No form of the term, nor its words inflected or apart, stands anywhere in the English article. The first
      occurrence in the Korean is noted. A term that another one replaced is `term-mismatch`.
      """,
    examples: [
      .finds("정부는 ⟦상호관세⟧를 논의했다.", "The government discussed the matter.", .note),
      .passes("정부는 상호관세를 논의했다.", "The government discussed the reciprocal tariffs."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .missing && $0.family == .term },
      message: { "\(reconciliation.words($0.source)) is not in the translation" })
  }
}
