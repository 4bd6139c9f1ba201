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
    let causes = Causes(ordered.filter(isCause))
    var said = Said()
    return ordered.filter { finding in
      if isOfOneText(finding) { return true }
      guard !causes.explain(finding), !said.hold(finding) else { return false }
      said.insert(finding)
      return true
    }
  }

  /// Findings about how the two texts agree, looked up by the stretch of the target they speak of.
  private struct Said {
    private var byBlock: [Int: [Finding]] = [:]
    private static let block = 1024

    mutating func insert(_ finding: Finding) {
      guard let target = finding.target else { return }
      for block in target.start / Said.block...target.end / Said.block { byBlock[block, default: []].append(finding) }
    }

    /// Whether one of them speaks of the words of `finding`.
    func hold(_ finding: Finding) -> Bool {
      guard let mine = finding.target, let near = byBlock[mine.start / Said.block] else { return false }
      return near.contains { other in
        (other.target?.contains(mine) ?? false)
          && finding.source.map { mine in other.source?.overlaps(mine) ?? false } ?? true
      }
    }
  }

  /// What makes words unreadable.
  private struct Causes {
    private let sources: TextRangeSet
    private let targets: TextRangeSet
    private let findings: [Finding]

    init(_ findings: [Finding]) {
      self.findings = findings
      sources = TextRangeSet(findings.compactMap(\.source))
      targets = TextRangeSet(findings.compactMap(\.target))
    }

    func explain(_ finding: Finding) -> Bool {
      if let mine = finding.target, targets.overlaps(mine) { return true }
      guard let mine = finding.source, sources.overlaps(mine) else { return false }
      // A sentence that is left out is left out whatever its characters are.
      return finding.target != nil || findings.contains { $0.source?.contains(mine) ?? false }
    }
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
}
