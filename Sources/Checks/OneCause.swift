import Diagnostics
import TextModel

/// One cause makes one finding.
enum OneCause {
  /// Of findings on the same words of both sides only the loudest stays; among equals the first. What damaged characters
  /// or a page's leavings explain is said by the rule for those alone.
  static func filter(_ findings: [Finding]) -> [Finding] {
    let ordered = findings.enumerated().sorted { a, b in
      let left = a.element
      let right = b.element
      let leftPlace = (left.source?.start ?? Int.max, left.target?.start ?? Int.max)
      let rightPlace = (right.source?.start ?? Int.max, right.target?.start ?? Int.max)
      if leftPlace != rightPlace { return leftPlace < rightPlace }
      if left.severity != right.severity { return left.severity > right.severity }
      return a.offset < b.offset
    }.map(\.element)
    let causes = ordered.filter(isCause)
    var kept: [Finding] = []
    for finding in ordered {
      if isOfOneText(finding) {
        kept.append(finding)
      } else if !causes.contains(where: { explains($0, finding) }), !kept.contains(where: { says($0, finding) }) {
        kept.append(finding)
      }
    }
    return kept
  }

  /// Whether `other` speaks of the words of `finding`.
  private static func says(_ other: Finding, _ finding: Finding) -> Bool {
    guard !isOfOneText(other), let mine = finding.target, let theirs = other.target else { return false }
    return theirs.contains(mine) && finding.source.map { mine in other.source?.overlaps(mine) ?? false } ?? true
  }

  /// Whether a finding is about one text and not about how the two agree.
  private static func isOfOneText(_ finding: Finding) -> Bool {
    finding.rule.name.hasPrefix("text-") || finding.rule.name.hasPrefix("page-")
  }

  /// Whether the words of a finding cannot be read as they stand: comparing them with the other side says nothing new.
  private static func isCause(_ finding: Finding) -> Bool {
    switch finding.rule.name {
    case "text-lookalike", "text-mojibake", "text-invisible", "text-fullwidth": finding.severity >= .warning
    default: finding.rule.name.hasPrefix("page-")
    }
  }

  private static func explains(_ cause: Finding, _ finding: Finding) -> Bool {
    if let mine = finding.target, let theirs = cause.target, theirs.overlaps(mine) { return true }
    if let mine = finding.source, let theirs = cause.source, theirs.overlaps(mine) {
      // A sentence that is left out is left out whatever its characters are.
      return finding.target != nil || theirs.contains(mine)
    }
    return false
  }
}
