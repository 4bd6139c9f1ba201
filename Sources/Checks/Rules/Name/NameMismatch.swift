import Diagnostics

/// `name-mismatch`: another name stands in a name's place.
struct NameMismatch: Rule {
  let page = RulePage(
    id: "name-mismatch", summary: "another name stands in a name's place", severity: .error,
    explanation: """
      A name of the source is rendered by nothing in the aligned segment, and a name that nothing in the source accounts
      for stands there. Names are compared through the glossary, and without one by sound: a Korean name has a set of
      plausible spellings (Revised Romanization, McCune-Reischauer, customary, North Korean), a foreign one sounds like
      its Hangul. Another surname beside the right given name is another person, and two letters that changed places are a
      slip. Two people of a sentence who stand in each other's place are told by what belongs to them: ages, figures,
      titles. A capital may stand for its country, an acronym for its full name, a surname for the person.
      """,
    examples: [
      .finds("⟦조태열⟧ 외교부 장관은 23일 통화했다.", "Foreign Minister ⟦Cho Tae-yong⟧ spoke by phone on the 23rd.", .error),
      .finds("전시는 ⟦오사카⟧에서도 열린다.", "The exhibition will also open in ⟦Kyoto⟧.", .error),
      .finds("⟦정우진⟧ 국장은 웃었다.", "Director ⟦Jang Woo-jin⟧ smiled.", .error),
      .finds("공격수 ⟦예이손 모스케라⟧를 영입했다.", "They signed ⟦Yeison Mosqurea⟧ as a striker.", .error),
      .passes("조태열 외교부 장관은 23일 통화했다.", "Foreign Minister Cho Tae-yul spoke by phone on the 23rd."),
      .passes("트럼프 대통령은 워싱턴에서 기자들을 만났다.", "The president met reporters in Washington."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .conflict && $0.family == .name }, message: reconciliation.rendered)
  }
}
