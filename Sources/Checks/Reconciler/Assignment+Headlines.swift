import Bitext
import Mentions
import TextModel

/// Headlines, which editions rewrite: what is left over in two of them need not be about the same thing.
extension Assignment {
  /// So much is left of the confidence where two headlines have nothing in common and more is left over than the two.
  private static let ofRewritten = 0.45
  /// Less sure figures are none that a headline would have to answer.
  private static let plainFigure = 0.6

  /// The confidence of a conflict, where it is one of headlines: no error where more figures of either have no answer, and
  /// hardly worth a word where none has one.
  func confidence(
    _ confidence: Double, ofHeadline candidate: Candidate, _ sources: [Entry], _ targets: [Entry]
  ) -> Double {
    let mine = sources[candidate.source].bead
    let theirs = targets[candidate.target].bead
    guard pair.holds(.headline, mine), pair.holds(.headline, theirs) else { return confidence }
    let figures =
      sources.filter { $0.bead == mine && isPlain(sourceMention($0)) }.map(\.partner)
      + targets.filter { $0.bead == theirs && isPlain(targetMention($0)) }.map(\.partner)
    let open = figures.count { $0 == nil }
    let isAlone = open <= 2
    if areAtHomeInBodies(candidate, sources, targets) || isCount(candidate, sources, targets) {
      return confidence * Assignment.ofRewritten
    }
    if isAlone, mine == theirs { return confidence }
    if !isAlone, open == figures.count { return confidence * Assignment.ofRewritten }
    return min(confidence, Confidence.errorThreshold.nextDown)
  }

  /// Whether the body of either text says what the other's headline does, so that each headline took what it liked from one
  /// story: 첫 사례 and "Kyrgyzstan's second city", where 제2의 도시 and "the first such center" follow.
  private func areAtHomeInBodies(_ candidate: Candidate, _ sources: [Entry], _ targets: [Entry]) -> Bool {
    let source = sourceMention(sources[candidate.source]).value
    let target = targetMention(targets[candidate.target]).value
    return sources.contains { other in
      !pair.holds(.headline, other.bead) && judge(sourceMention(other).value, target).agreement == .same
    }
      && targets.contains { other in
        !pair.holds(.headline, other.bead) && judge(source, targetMention(other).value).agreement == .same
      }
  }

  /// Whether the target counts what its headline names ("two shipyards"), in letters where the source has a figure.
  private func isCount(_ candidate: Candidate, _ sources: [Entry], _ targets: [Entry]) -> Bool {
    func hasDigit(_ side: AnnotatedSide, _ range: TextRange) -> Bool {
      side.text.bytes[range.start..<range.end].contains { $0 &- 0x30 < 10 }
    }
    let source = sourceMention(sources[candidate.source])
    let target = targetMention(targets[candidate.target])
    guard case .quantity(let count) = target.value, count.unit == nil, case .quantity(let figure) = source.value,
      figure.magnitude > Decimal10(9)
    else { return false }
    return !hasDigit(pair.target, target.range) && hasDigit(pair.source, source.range)
  }

  private func isPlain(_ mention: Mention) -> Bool { mention.confidence >= Assignment.plainFigure }
}
