import Diagnostics

/// `term-forbidden`: a rendering that the glossary forbids.
struct TermForbidden: Rule {
  let page = RulePage(
    id: "term-forbidden", summary: "a rendering that the glossary forbids", severity: .error,
    explanation: """
      The target uses a form that the glossary lists as forbidden (TBX: deprecated) for a concept named in the aligned
      segment. This holds for every kind of concept; for a person it takes the place of `name-mismatch`.
      """,
    examples: [
      .passes("상호관세를 부과했다.", "It imposed reciprocal tariffs.")
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .deprecated }, message: reconciliation.rendered)
  }
}
