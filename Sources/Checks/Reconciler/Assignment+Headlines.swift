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
    if isAlone, mine == theirs { return confidence }
    if !isAlone, open == figures.count { return confidence * Assignment.ofRewritten }
    return min(confidence, Confidence.errorThreshold.nextDown)
  }

  private func isPlain(_ mention: Mention) -> Bool { mention.confidence >= Assignment.plainFigure }
}
