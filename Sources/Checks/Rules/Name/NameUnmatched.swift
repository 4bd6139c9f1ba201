import Diagnostics

/// `name-unmatched`: nothing in the source reads like a name of the translation.
struct NameUnmatched: Rule {
  let page = RulePage(
    id: "name-unmatched", summary: "nothing in the source reads like a name of the translation", severity: .warning,
    explanation: """
      A name has no counterpart in the source: neither the glossary nor the sounds find one in the aligned segment, the
      name stands nowhere else, and no name of the source is left over that it could have replaced. Translators add names
      for their readers, so this is a note; but a person's full name, or a place or body abroad that the glossary knows, of
      which the whole source has no word, is a warning.
      """,
    examples: [
      .finds("회의는 오후에 끝났다.", "⟦Quentin Abernathy⟧ left the meeting in the afternoon.", .warning),
      .finds("축제는 해마다 바닷가에서 열린다.", "The festival is held every year on the shore near ⟦Valencia⟧.", .warning),
      .passes("쿠엔틴 애버내시가 오후에 떠났다.", "Quentin Abernathy left in the afternoon."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .added && $0.family == .name },
      message: { "nothing in the source reads like \(reconciliation.quoted($0.target))" })
  }
}
