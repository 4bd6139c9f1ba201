import Bitext
import English
import Korean
import Mentions
import TextModel

/// Figures that agree while what is said of them does not: 12% 줄었다 and "rose 12 percent".
extension Assignment {
  /// How surely the words beside the two figures are about them.
  private static let likenessOfChange = 0.65

  /// The changes that go the other way, for pairs of equal figures in one bead.
  func turnedChanges(_ sources: [Entry], _ targets: [Entry]) -> [Disagreement] {
    sources.compactMap { source in
      guard let partner = source.partner, targets[partner].bead == source.bead else { return nil }
      let (mine, theirs) = (sourceMention(source), targetMention(targets[partner]))
      guard canChange(mine), canChange(theirs),
        let here = KoreanChange.shared.change(after: mine.range.end, in: pair.source.text.bytes),
        let there = EnglishChange.change(of: theirs.range, in: pair.target.text.bytes), here.way != there.way,
        case let sentence = pair.source.range(pair.beads[source.bead].source), sentence.contains(here.range),
        !KoreanChange.shared.mayTurnRound(in: pair.source.text.bytes, sentence)
      else { return nil }
      let judgement = Judgement(
        .different, score: Assignment.likenessOfChange,
        reason: "both are said of \(pair.target.text.string(theirs.range))")
      return Disagreement(
        shape: .conflict, source: .init(term: here.range), target: .init(term: there.range), judgement: judgement,
        confidence: Confidence.ofConflict(
          source: mine.confidence, target: 0.9, judgement: judgement,
          alignment: pair.beads[source.bead].confidence))
    }
  }

  /// Amounts rise and fall; dates, ages and ranks do not, or not so that a verb tells.
  private func canChange(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    switch quantity.role {
    case .percent, .money, .count, .measure: return true
    default: return false
    }
  }
}
