import Diagnostics
import Mentions

/// `number-missing`: a figure of the source is not in the translation.
struct NumberMissing: Rule {
  let page = RulePage(
    id: "number-missing", summary: "a figure of the source is not in the translation", severity: .note,
    explanation: """
      A number, amount, share or measure of the source has no counterpart in the aligned segments, and no other number stands
      in its place. Translators leave figures out for good reasons, so this is a note.
      """,
    examples: [])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page,
      where: { disagreement in
        guard disagreement.shape == .missing else { return false }
        switch disagreement.family {
        case .number, .money, .percent, .measure, .age, .ordinal, .duration: return true
        case .name, .title, .term, .date, .weekday, .time: return false
        }
      },
      message: { "\(reconciliation.words($0.source)) is not in the translation" })
  }
}
