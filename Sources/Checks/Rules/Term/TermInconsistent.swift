import Diagnostics

/// `term-inconsistent`: one term is rendered in two ways.
struct TermInconsistent: Rule {
  let page = RulePage(
    id: "term-inconsistent", summary: "one term is rendered in two ways", severity: .note,
    explanation: """
      Two admitted renderings of one term that share no word stand in one article; the rarer one, or the later one where
      both are equally frequent, is noted. A short form, an inflection and an acronym are no second rendering.
      """,
    examples: [
      .passes("기준금리를 올렸다. 기준금리는 3%다.", "It raised its key rate. The key rate is 3 percent.")
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .inconsistent && $0.family == .term },
      message: { "\(reconciliation.words($0.source)) is rendered \(reconciliation.quoted($0.target)) here" })
  }
}
