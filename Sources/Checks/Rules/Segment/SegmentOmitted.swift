import Bitext
import Diagnostics
import Mentions
import TextModel

/// `segment-omitted`: a sentence of the source has no counterpart.
struct SegmentOmitted: Rule {
  let page = RulePage(
    id: "segment-omitted", summary: "a sentence of the source has no counterpart", severity: .warning,
    explanation: """
      The translation leaves a segment empty, or the alignment finds nothing that answers a sentence: the lengths leave no \
      room for it, and what any translation keeps of it (names, figures, dates, terms) stands nowhere near. The finding \
      marks the sentence and says which names and figures are lost with it.

      Newsrooms shorten on purpose, so this is a warning at most. A sentence whose content may have gone into a neighbour's \
      translation, or that stands elsewhere, is a note or not mentioned; bylines, mastheads and captions never are.
      """,
    examples: [
      .finds("⟦삼성전자는 2024년 3월 서울에서 신제품 45종을 공개했다.⟧", "", .warning),
      .passes("삼성전자는 3월에 신제품을 공개했다.", "Samsung Electronics unveiled new products in March."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    let pair = reconciliation.pair
    let moved = MovedSentences(pair)
    return pair.beads.indices.compactMap { index in
      let bead = pair.beads[index]
      let source = pair.source.range(bead.source)
      guard !source.isEmpty, pair.target.range(bead.target).isEmpty,
        pair.source.holds(.sentence, bead.source) || pair.source.holds(.headline, bead.source),
        !moved.contain(index)
      else { return nil }
      let confidence = 0.65 * bead.confidence
      guard let severity = Confidence.severity(confidence) else { return nil }
      let lost = lostWords(pair, source)
      return Finding(
        rule: page.id, severity: min(severity, loudest(bead, pair)), confidence: confidence,
        message: lost.isEmpty
          ? "a sentence of the source is not translated"
          : "a sentence of the source is not translated: \(lost.joined(separator: ", ")) \(lost.count == 1 ? "is" : "are") lost",
        source: source)
    }
  }

  /// Editions rewrite their headlines, and choose their own bylines and captions.
  private func loudest(_ bead: Bead, _ pair: AnnotatedPair) -> Severity {
    let isHeadline = !pair.source.holds(.sentence, bead.source)
    return isHeadline && pair.target.holds(.headline, pair.target.segments.indices) ? .note : page.severity
  }

  /// The names and figures of the sentence, each once, at most five.
  private func lostWords(_ pair: AnnotatedPair, _ range: TextRange) -> [String] {
    var lost: [String] = []
    for index in pair.source.forest.indices(in: range) where lost.count < 5 {
      let mention = pair.source.forest.mentions[index]
      guard mention.parent == nil, mention.confidence >= 0.8, isWorthNaming(mention.kind) else { continue }
      let words = pair.source.text.string(mention.range)
      if !lost.contains(words) { lost.append(words) }
    }
    return lost
  }

  private func isWorthNaming(_ kind: MentionKind) -> Bool {
    switch kind {
    case .person, .organization, .place, .name, .quantity, .date, .time, .duration: true
    case .title, .term: false
    }
  }
}
