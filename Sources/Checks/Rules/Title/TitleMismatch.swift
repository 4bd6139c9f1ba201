import Diagnostics

/// `title-mismatch`: an office, its rank or its modifier differs.
struct TitleMismatch: Rule {
  let page = RulePage(
    id: "title-mismatch", summary: "an office, its rank or its modifier differs", severity: .error,
    explanation: """
      Compares what stands beside a person, or for one: role, rank, country, institution and modifiers (전, former; 부, vice;
      권한대행, acting; 당선인, -elect). A modifier lost or added, another rank, another ministry or country is reported. A
      shorter form of the same title is not, nor a country left out.
      """,
    examples: [
      .finds("도널드 트럼프 ⟦미국 대통령⟧이 말했다.", "⟦Former U.S. President⟧ Donald Trump spoke.", .error),
      .passes("도널드 트럼프 미국 대통령이 말했다.", "U.S. President Donald Trump spoke."),
      .passes("문재인 전 대통령이 말했다.", "Former President Moon Jae-in spoke."),
      .passes("잠수함 함장 출신인 김 의원이 말했다.", "Lawmaker Kim, a former submarine captain, spoke."),
      .passes("변호사 출신 이 대통령이 말했다.", "President Lee, a lawyer by training, spoke."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .title }, message: reconciliation.rendered)
  }
}
