import Diagnostics
import Mentions

/// `date-missing`: a date of the source is not in the translation.
struct DateMissing: Rule {
  let page = RulePage(
    id: "date-missing", summary: "a date of the source is not in the translation", severity: .note,
    explanation: """
      A year or a month with its day has no counterpart in the aligned segments, and no other date stands in its place. A day
      of the month alone, a weekday or a relative date that is left out is never reported.
      """,
    examples: [])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.findings(
      of: page,
      where: { $0.shape == .missing && $0.family == .date && isComplete($0) },
      message: { "\(reconciliation.words($0.source)) is not in the translation" })
  }

  /// Whether the date says a year, or a month with its day.
  private func isComplete(_ disagreement: Disagreement) -> Bool {
    guard let value = disagreement.source?.value, case .date(let date) = value else { return false }
    return date.basis == .calendar && (date.year != nil || (date.month != nil && date.day != nil))
  }
}
