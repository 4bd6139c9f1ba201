import Diagnostics

/// `name-missing`: a person of the source is not in the translation.
struct NameMissing: Rule {
  let page = RulePage(
    id: "name-missing", summary: "a person of the source is not in the translation", severity: .warning,
    explanation: """
      A person whom a title, a gloss or the glossary makes sure has no rendering anywhere in the translation, and the aligned
      segment holds no pronoun, title or other name that could stand for him or her. Where the alignment is the program's
      own guess this is a note.
      """,
    examples: [
      .passes("홍길동 감독은 웃었다.", "He smiled."), .passes("홍길동 감독은 웃었다.", "The coach smiled."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page, where: { $0.shape == .missing && $0.family == .name },
      message: { "\(reconciliation.words($0.source)) is not in the translation" })
  }
}
