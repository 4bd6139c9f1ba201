import Diagnostics

/// `term-mismatch`: another term stands in a term's place.
struct TermMismatch: Rule {
  let page = RulePage(
    id: "term-mismatch", summary: "another term stands in a term's place", severity: .error,
    explanation: """
      A term of the glossary is rendered by none of its admitted forms, and another term of the same kind that nothing in
      the source accounts for stands there: 상호관세 and "retaliatory tariff".
      """,
    examples: [
      .passes("상호관세를 부과했다.", "It imposed reciprocal tariffs.")
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .term }, message: reconciliation.rendered)
  }
}
