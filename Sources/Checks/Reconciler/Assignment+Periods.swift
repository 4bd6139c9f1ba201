import Bitext
import Mentions
import TextModel

/// Figures that agree while what they are counted by does not: 연간 2만5000t and "25,000 tons a month".
extension Assignment {
  /// How surely the periods beside two equal figures are theirs.
  private static let likenessOfPeriods = 0.8

  /// The pairs of equal figures of one bead that both sides count by something, and not by the same.
  func otherPeriods(_ sources: [Entry], _ targets: [Entry]) -> [Disagreement] {
    sources.compactMap { source in
      guard let partner = source.partner, targets[partner].bead == source.bead else { return nil }
      let (mine, theirs) = (sourceMention(source), targetMention(targets[partner]))
      guard let here = period(mine), let there = period(theirs), here != there, here.dimension == there.dimension,
        !isCountedSo(there, mine.value, sources.filter { $0.bead == source.bead }.map(sourceMention)),
        !isCountedSo(here, theirs.value, targets.filter { $0.bead == source.bead }.map(targetMention))
      else { return nil }
      let judgement = Judgement(
        .different, score: Assignment.likenessOfPeriods, reason: "a \(there.id) is not a \(here.id)")
      return conflict(mine, theirs, judgement, source.bead)
    }
  }

  private func period(_ mention: Mention) -> Unit? {
    guard case .quantity(let quantity) = mention.value else { return nil }
    return quantity.period
  }

  /// Whether another figure of the same size is counted by `unit`: of 하루 두 번, 주 두 번 either may have been paired.
  private func isCountedSo(_ unit: Unit, _ value: Value, _ mentions: [Mention]) -> Bool {
    mentions.contains { period($0) == unit && judge($0.value, value).agreement <= .compatible }
  }
}
