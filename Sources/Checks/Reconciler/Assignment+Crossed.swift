import Bitext
import Mentions
import TextModel

/// Figures of one bead that have changed places.
extension Assignment {
  /// How surely two figures that changed places are a slip.
  private static let likenessOfCrossing = 0.8

  /// The figures of one bead that stand with each other's nouns.
  func crossedFigures(_ sources: [Entry], _ targets: [Entry]) -> [Disagreement] {
    let crossing = CrossedFigures(source: pair.source, target: pair.target, judge: judge)
    return pair.beads.indices.flatMap { bead -> [Disagreement] in
      let mine = sources.filter { $0.bead == bead && $0.partner != nil && isCount(sourceMention($0)) }
      let theirs = targets.filter { $0.bead == bead && $0.partner != nil && isCount(targetMention($0)) }
      guard mine.count > 1, theirs.count > 1 else { return [] }
      let found = crossing.crossed(
        pair.source.range(pair.beads[bead].source), pair.target.range(pair.beads[bead].target), mine.map(\.index),
        theirs.map(\.index))
      return found.map { crossed($0, bead) }
    }
  }

  private func crossed(_ exchange: CrossedFigures.Exchange, _ bead: Int) -> Disagreement {
    let source = pair.source.forest.mentions[exchange.source]
    let target = pair.target.forest.mentions[exchange.target]
    let other = pair.source.text.string(pair.source.forest.mentions[exchange.otherSource].range)
    let theirs = pair.target.text.string(pair.target.forest.mentions[exchange.otherTarget].range)
    let judgement = Judgement(
      .different, score: Assignment.likenessOfCrossing,
      reason: "\(other) is rendered \"\(theirs)\": the two have changed places")
    return conflict(source, target, judgement, bead)
  }

  private func isCount(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return (quantity.role == .count || quantity.role == .duration) && quantity.upper == nil
  }
}
