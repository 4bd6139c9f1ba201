import Diagnostics

/// `name-inconsistent`: one name is spelled in two ways.
struct NameInconsistent: Rule {
  let page = RulePage(
    id: "name-inconsistent", summary: "one name is spelled in two ways", severity: .warning,
    explanation: """
      One name of the source is rendered in two spellings a letter or two apart. The rarer one, or the later one where both
      are equally frequent, is reported. Surname and full name, a name and its adjective are no two spellings.
      """,
    examples: [
      .finds(
        "러트닉 장관이 말했다. 기자들이 물었다. ⟦러트닉⟧ 장관은 웃었다.", "Secretary Lutnick spoke. Reporters asked. Secretary ⟦Lutnik⟧ smiled.",
        .warning),
      .passes("러트닉 장관이 말했다. 러트닉 장관은 웃었다.", "Secretary Lutnick spoke. Lutnick smiled."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .inconsistent && $0.family == .name },
      message: {
        "\(reconciliation.words($0.source)) is rendered \(reconciliation.quoted($0.target)) here"
      })
  }
}
