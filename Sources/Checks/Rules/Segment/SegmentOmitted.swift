import Bitext
import Diagnostics
import Mentions
import TextModel

/// `segment-omitted`: a sentence of the source has no counterpart.
struct SegmentOmitted: Rule {
  let page = RulePage(
    id: "segment-omitted", summary: "a sentence of the source has no counterpart", severity: .warning,
    explanation: """
      The translation leaves a segment empty, or the alignment finds nothing that answers a sentence. The finding says what
      was lost with it: names and figures. Newsrooms shorten on purpose, so this is a warning at most.
      """,
    examples: [])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    let pair = reconciliation.pair
    return pair.beads.compactMap { bead in
      let source = pair.source.range(bead.source)
      guard !source.isEmpty, pair.target.range(bead.target).isEmpty else { return nil }
      let confidence = 0.7 * bead.confidence
      guard let severity = Confidence.severity(confidence) else { return nil }
      let lost = lostWords(pair, source)
      return Finding(
        rule: page.id, severity: min(severity, page.severity), confidence: confidence,
        message: lost.isEmpty
          ? "a sentence of the source is not translated"
          : "a sentence of the source is not translated: \(lost.joined(separator: ", ")) is lost",
        source: source)
    }
  }

  /// The names and figures of the sentence, at most five.
  private func lostWords(_ pair: AnnotatedPair, _ range: TextRange) -> [String] {
    pair.source.forest.indices(in: range).compactMap { index in
      let mention = pair.source.forest.mentions[index]
      guard mention.parent == nil, mention.confidence >= 0.8 else { return nil }
      switch mention.kind {
      case .person, .organization, .place, .quantity, .date: return pair.source.text.string(mention.range)
      case .title, .term, .name, .time, .duration: return nil
      }
    }.prefix(5).map { $0 }
  }
}
