import Bitext
import Mentions
import TextModel

/// Ranks that a count of the same figure answered, though a rank stands next door.
extension Assignment {
  /// How sure a rank must be that takes another's place.
  private static let sureRank = 0.8

  /// 통산 12번째 우승 was answered by the "12 titles" of the sentence next door, where another 12번 has no answer and neither has
  /// "its 11th overall": the count goes to the count, and the ranks differ.
  func ranksNextDoor(_ sources: inout [Entry], _ targets: inout [Entry]) -> [Disagreement] {
    targets.indices.compactMap { t in
      guard targets[t].partner == nil, isSureRank(targetMention(targets[t])),
        !sources.contains(where: { mayAnswer($0, targets[t]) }),
        let s = sources.indices.first(where: { isTaken($0, sources, targets[t], targets) }),
        let count = sources[s].partner, let free = freeCount(for: count, sources, targets)
      else { return nil }
      sources[free].partner = count
      targets[count].partner = free
      sources[free].isSettled = true
      sources[s].partner = nil
      targets[t].isSettled = true
      return conflict(sources[s], targets[t])
    }
  }

  private func conflict(_ source: Entry, _ target: Entry) -> Disagreement {
    let (mine, theirs) = (sourceMention(source), targetMention(target))
    let judgement = judge(mine.value, theirs.value)
    let confidence = Confidence.ofConflict(
      source: mine.confidence, target: theirs.confidence, judgement: judgement,
      alignment: min(pair.beads[source.bead].confidence, pair.beads[target.bead].confidence))
    return Disagreement(
      shape: .conflict, source: .init(mine), target: .init(theirs), judgement: judgement,
      confidence: min(confidence, Confidence.errorThreshold.nextDown))
  }

  private func isSureRank(_ mention: Mention) -> Bool {
    isRank(mention) && isTelling(mention) && mention.confidence >= Assignment.sureRank
  }

  /// Whether a figure of the source, not the month of a date, is what the rank says, or a rank beside it that has no answer
  /// either.
  private func mayAnswer(_ source: Entry, _ target: Entry) -> Bool {
    let mention = sourceMention(source)
    guard mention.kind == .quantity else { return false }
    if judge(mention.value, targetMention(target).value).agreement <= .compatible { return true }
    return source.partner == nil && isRank(mention) && abs(source.bead - target.bead) <= 1
  }

  /// Whether the source's rank at `s`, next door to the target's, is a slip away from it and was answered by a count.
  private func isTaken(_ s: Int, _ sources: [Entry], _ target: Entry, _ targets: [Entry]) -> Bool {
    guard let partner = sources[s].partner, abs(sources[s].bead - target.bead) <= 1,
      isSureRank(sourceMention(sources[s])), !isRank(targetMention(targets[partner]))
    else { return false }
    let judgement = judge(sourceMention(sources[s]).value, targetMention(target).value)
    return judgement.agreement == .different && judgement.score >= Assignment.conflictOfNeighbours
  }

  /// A count of the source without an answer that says what the target's figure at `count` says.
  private func freeCount(for count: Int, _ sources: [Entry], _ targets: [Entry]) -> Int? {
    sources.indices.first { s in
      sources[s].partner == nil && !isRank(sourceMention(sources[s])) && abs(sources[s].bead - targets[count].bead) <= 1
        && judge(sourceMention(sources[s]).value, targetMention(targets[count]).value).agreement <= .compatible
    }
  }
}
