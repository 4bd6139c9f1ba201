import Diagnostics

/// `title-record`: the Korean title contradicts the record of offices.
struct TitleRecord: Rule {
  let page = RulePage(
    id: "title-record", summary: "the Korean title contradicts the record of offices", severity: .note,
    explanation: """
      `tenures.csv` says who held which office when. A person whom the Korean calls by an office that ended more than a
      month before the dateline, by one that another person holds, or "former" while in office, is noted, so that the
      original can be checked. Where the Korean is right and only the English contradicts the record, it is
      `title-mismatch`. Without a dateline nothing is said.
      """,
    examples: [
      .finds("문재인 ⟦대통령⟧이 말했다.", "President Moon Jae-in spoke.", .note, date: "2025-01-24"),
      .passes("문재인 전 대통령이 말했다.", "Former President Moon Jae-in spoke.", date: "2025-01-24"),
      .passes("문재인 대통령이 말했다.", "President Moon Jae-in spoke.", date: "2020-01-24"),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .record },
      message: { "\(reconciliation.words($0.source)) contradicts the record" })
  }
}
