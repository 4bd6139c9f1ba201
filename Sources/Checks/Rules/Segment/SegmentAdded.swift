import Bitext
import Diagnostics
import TextModel

/// `segment-added`: the translation says something that the source does not.
struct SegmentAdded: Rule {
  let page = RulePage(
    id: "segment-added", summary: "the translation has a sentence without a source", severity: .note,
    explanation: """
      A sentence or paragraph of the translation answers nothing in the source. Editions explain to their readers what the
      home edition takes for granted, so this is a note: it is for those who want a translation and nothing else.
      """,
    examples: [
      .finds("", "⟦The ministry was founded in 1948 and has 12 offices abroad.⟧", .note)
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    let pair = reconciliation.pair
    var findings: [Finding] = []
    var last: Int?
    for bead in pair.beads where pair.source.range(bead.source).isEmpty {
      guard let index = bead.target.first, index < pair.target.segments.count else { continue }
      let range = pair.target.segments[index]
      guard !range.isEmpty, pair.target.article.segments[index].kind == .sentence,
        bead.confidence >= SegmentAdded.surest
      else { continue }
      // A paragraph is one addition, however many sentences it has.
      if let before = last, before + 1 == index, isSameParagraph(pair.target, before, index), !findings.isEmpty {
        findings[findings.count - 1].target = findings[findings.count - 1].target?.union(range)
      } else {
        findings.append(
          Finding(
            rule: page.id, severity: page.severity, confidence: 0.5 * bead.confidence,
            message: "nothing in the source says this", target: range))
      }
      last = index
    }
    return findings
  }

  /// Less sure beads are not mentioned.
  private static let surest = 0.6

  private func isSameParagraph(_ side: AnnotatedSide, _ a: Int, _ b: Int) -> Bool {
    side.article.segments[a].paragraph == side.article.segments[b].paragraph
  }
}
