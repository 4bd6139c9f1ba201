import Bitext
import Mentions
import TextModel

/// Dates beside figures that only look like a part of them.
extension Assignment {
  /// Whether a bare figure would answer a date, with a date of the same fields left over that does not: the 2 of "phase 2" is
  /// not 2분기 where "the third quarter" stands beside it.
  func isFigureForDate(
    _ candidate: Candidate, _ mine: [Int], _ theirs: [Int], _ sources: [Entry], _ targets: [Entry]
  ) -> Bool {
    let source = sourceMention(sources[candidate.source])
    let target = targetMention(targets[candidate.target])
    func conflicts(_ a: Mention, _ b: Mention) -> Bool {
      let judgement = judge(a.value, b.value)
      return a.kind == .date && b.kind == .date && judgement.agreement == .different
        && judgement.score >= Assignment.plainConflict
    }
    if source.kind == .date, isBare(target) {
      return theirs.contains { targets[$0].partner == nil && conflicts(source, targetMention(targets[$0])) }
    }
    guard target.kind == .date, isBare(source) else { return false }
    return mine.contains { sources[$0].partner == nil && conflicts(sourceMention(sources[$0]), target) }
  }

  /// Whether a figure counts nothing that is said.
  private func isBare(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.unit == nil && (quantity.role == .count || quantity.role == .label)
  }
}
