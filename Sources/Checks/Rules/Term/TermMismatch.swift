import Diagnostics

/// `term-mismatch`: another term stands in a term's place.
struct TermMismatch: Rule {
  let page = RulePage(
    id: "term-mismatch", summary: "another term stands in a term's place", severity: .error,
    explanation: """
      A term of the glossary is rendered by none of its admitted forms, and another term of the same kind that nothing in
      the source accounts for stands there: 상호관세 and "retaliatory tariff". Without a glossary, another
      word of the same set stands in the place of an everyday term, and nothing in the sentence could be the term itself:
      수출 and "imports", 무죄 and "guilty", 하락했다 and "rose", 횡령 and "bribery", 무릎 and "shoulder". Sentences that say both
      or deny what they say are left alone; such findings are no errors.
      """,
    examples: [
      .passes("상호관세를 부과했다.", "It imposed reciprocal tariffs."),
      .finds("지난달 반도체 ⟦수출⟧이 12% 늘었다.", "Semiconductor ⟦imports⟧ rose 12 percent last month.", .warning),
      .finds("법원은 학생들의 신청을 ⟦기각했다⟧.", "The court ⟦granted⟧ the students' request.", .warning),
      .finds("지수는 1.2% ⟦하락했다⟧.", "The index ⟦rose⟧ 1.2 percent.", .warning),
      .finds("투수는 ⟦무릎⟧ 통증으로 교체됐다.", "The pitcher left with ⟦shoulder⟧ pain.", .warning),
      .finds("수출은 12% ⟦줄고⟧ 수입은 5% 늘었다.", "Exports ⟦rose⟧ 12 percent and imports rose 5 percent.", .warning),
      .passes("수출은 늘고 수입은 줄었다.", "Exports rose while imports fell."),
      .passes("법원은 그에게 무죄를 선고했다.", "The court found him not guilty."),
      .passes("상승률이 2%로 떨어졌다.", "Inflation fell to 2 percent."),
      .passes("수출입은행은 금리를 올렸다.", "The Export-Import Bank raised its rate."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .term }, message: reconciliation.rendered)
  }
}
