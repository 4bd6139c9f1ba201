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
        "칸델라 감독이 말했다. 기자들이 물었다. ⟦칸델라⟧ 감독은 웃었다.",
        "Director Marta Candela spoke. Reporters asked. Director ⟦Candella⟧ smiled.",
        .warning),
      .passes("칸델라 감독이 말했다. 칸델라 감독은 웃었다.", "Director Marta Candela spoke. Candela smiled."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .inconsistent && $0.family == .name },
      message: {
        "\(reconciliation.words($0.source)) is rendered \(reconciliation.quoted($0.target)) here"
      })
  }
}
