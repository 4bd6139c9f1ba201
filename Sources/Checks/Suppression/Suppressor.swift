public import Bitext
public import Diagnostics
import TextModel

/// Takes out the findings that comments in the texts and `ignore` entries of the configuration name.
public struct Suppressor: Sendable {
  /// The configuration whose `ignore` entries count.
  public let configuration: Configuration

  /// A suppressor for runs by `configuration`.
  public init(_ configuration: Configuration) { self.configuration = configuration }

  /// What is left of one pair's findings.
  public struct Result: Sendable {
    /// The findings that stay, and what is to be said about the comments themselves.
    public var findings: [Diagnostic]
    /// How many were taken out.
    public var suppressed: Int
    /// Which `ignore` entries took something out, as indices.
    public var usedEntries: Set<Int>
    /// Which `ignore` entries could have: those whose `path` is this pair's.
    public var relevantEntries: Set<Int>
  }

  /// Filters the findings of one pair; they have their final severities already.
  public func filter(_ findings: [Diagnostic], of pair: ArticlePair) -> Result {
    var result = Result(findings: [], suppressed: 0, usedEntries: [], relevantEntries: [])
    var comments: [(side: Side, article: Article, comment: SuppressionComment, isUsed: Bool)] = []
    for (side, article) in [(Side.source, pair.source), (.target, pair.target)] where article.origin == .file {
      for comment in SuppressionComment.all(in: article.original) { comments.append((side, article, comment, false)) }
    }
    let paths = [pair.source.original.path, pair.target.original.path].compactMap { $0 }
    for (index, entry) in configuration.ignore.enumerated() where matches(entry.path, pair.id, paths) {
      result.relevantEntries.insert(index)
    }
    for finding in findings {
      var isTakenOut = false
      for index in comments.indices {
        let span = comments[index].side == .source ? finding.source : finding.target
        // Where neither span tells a line of this side, only a comment for the whole text can be meant.
        if comments[index].comment.covers(finding.rule, line: span?.location?.line) {
          comments[index].isUsed = true
          isTakenOut = true
        }
      }
      for index in result.relevantEntries where matches(configuration.ignore[index], finding) {
        result.usedEntries.insert(index)
        isTakenOut = true
      }
      if isTakenOut { result.suppressed += 1 } else { result.findings.append(finding) }
    }
    for (side, article, comment, isUsed) in comments {
      result.findings += remarks(on: comment, isUsed: isUsed, side, article, pair.id)
    }
    return result
  }

  private func matches(_ pattern: String?, _ id: String, _ paths: [String]) -> Bool {
    guard let pattern else { return true }
    return ([id] + paths.map(configuration.relative)).contains { Glob.matches(pattern, $0) }
  }

  private func matches(_ entry: IgnoreEntry, _ finding: Diagnostic) -> Bool {
    if let rule = entry.rule, !RuleGroups.matches(rule, finding.rule) { return false }
    guard let text = entry.text else { return true }
    return [finding.source, finding.target].contains { $0?.text == text }
  }
}

extension Suppressor {
  private func remarks(
    on comment: SuppressionComment, isUsed: Bool, _ side: Side, _ article: Article, _ pair: String
  ) -> [Diagnostic] {
    var messages: [(rule: RuleID, message: String)] = []
    if let unknown = comment.rules.first(where: { !ContractRules.contains($0) }) {
      messages.append(("suppression-unused", ContractRules.complaint(about: unknown)))
    } else if !isUsed, comment.rules.isEmpty || comment.rules.contains(where: isLookedFor) {
      messages.append(("suppression-unused", "the suppression takes nothing out"))
    }
    if comment.reason == nil {
      messages.append(("suppression-without-reason", "the suppression does not say why"))
    }
    return messages.compactMap { rule, message in
      guard let severity = configuration.severity(of: rule, kind: nil, computed: .note) else { return nil }
      let span = span(of: comment, article)
      return Diagnostic(
        rule: rule, severity: severity, confidence: 1, message: message, pair: pair,
        source: side == .source ? span : nil, target: side == .target ? span : nil)
    }
  }

  /// A rule that is off cannot have found anything: a suppression of it is not to blame.
  private func isLookedFor(_ rule: RuleID) -> Bool {
    (RuleGroups.members[rule] ?? [rule]).contains { !configuration.isOff($0) }
  }

  private func span(of comment: SuppressionComment, _ article: Article) -> DiagnosticSpan {
    let text = article.original
    let position = text.position(comment.range.start)
    let line = text.lineRange(comment.range.start)
    let before = text.codePoints(from: line.start, to: comment.range.start)
    let start = text.codePoints(to: comment.range.start)
    let length = text.codePoints(from: comment.range.start, to: comment.range.end)
    let quoted = text.codePoints(from: comment.range.start, to: min(comment.range.end, line.end))
    return DiagnosticSpan(
      text: text.string(comment.range), start: start, end: start + length,
      location: text.path.map { SourceLocation(path: $0, line: position.line, column: position.column) },
      excerpt: Excerpt(line: text.string(line), start: before, end: before + quoted))
  }

  /// What is to be said about the `ignore` entries after a whole run: those that could have taken something out and did
  /// not, and those without a reason. The finding's pair is the configuration file.
  public func remarks(used: Set<Int>, relevant: Set<Int>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, entry) in configuration.ignore.enumerated() {
      if relevant.contains(index), !used.contains(index), entry.rule.map(isLookedFor) ?? true {
        found += remark("suppression-unused", "the ignore entry takes nothing out", entry)
      }
      if entry.reason?.isEmpty ?? true {
        found += remark("suppression-without-reason", "the ignore entry does not say why", entry)
      }
    }
    return found
  }

  private func remark(_ rule: RuleID, _ message: String, _ entry: IgnoreEntry) -> [Diagnostic] {
    guard let severity = configuration.severity(of: rule, kind: nil, computed: .note) else { return [] }
    let path = configuration.path ?? ".daejo.yml"
    let words = [entry.rule.map { "rule: \($0)" }, entry.path.map { "path: \($0)" }, entry.text.map { "text: \($0)" }]
    let line = "- " + words.compactMap { $0 }.joined(separator: ", ")
    let end = line.unicodeScalars.count
    let span = DiagnosticSpan(
      text: line, start: 0, end: end, location: SourceLocation(path: path, line: entry.line, column: 1),
      excerpt: Excerpt(line: line, start: 0, end: end))
    return [
      Diagnostic(rule: rule, severity: severity, confidence: 1, message: message, pair: path, source: span)
    ]
  }
}
