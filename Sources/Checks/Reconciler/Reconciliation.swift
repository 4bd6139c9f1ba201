import Diagnostics
import Mentions
public import Termbase
import TextModel

/// What the reconciler found out about a pair; the rules read it.
public struct Reconciliation: Sendable {
  /// The two annotated texts.
  public let pair: AnnotatedPair
  /// The glossary the pair was read with.
  public let termbase: Termbase
  /// Everything the two sides disagree on, in the order of the source.
  public let disagreements: [Disagreement]
  /// The house style that the configuration chooses; nil for none.
  public var style: HouseStyle?

  /// Source words and the names of the target that render them, where the glossary knows neither.
  let renderings: [(source: TextRange, target: TextRange, kind: MentionKind)]

  /// The outcome for `pair`.
  init(
    pair: AnnotatedPair, termbase: Termbase, disagreements: [Disagreement],
    renderings: [(source: TextRange, target: TextRange, kind: MentionKind)] = []
  ) {
    self.renderings = renderings
    self.pair = pair
    self.termbase = termbase
    self.disagreements = disagreements
  }

  /// What `read` says of the two texts, each by itself; of what a page left in them the `page-` rules alone speak, and of
  /// characters that a wrong encoding damaged `text-mojibake`.
  func texts(_ read: (HygieneText) -> [Finding]) -> [Finding] {
    [pair.source.hygiene, pair.target.hygiene].flatMap { text in
      text.isPlain ? read(text) : read(text).filter { isCause($0, text) }
    }
  }

  private func isCause(_ finding: Finding, _ text: HygieneText) -> Bool {
    guard let range = finding.source ?? finding.target, finding.rule.name.hasPrefix("text-") else { return true }
    if text.page.lines.contains(where: { $0.range.contains(range) }) { return false }
    return finding.rule == "text-mojibake" || !DamagedText.touches(range, text.damage)
  }

  /// The words of a part of the source, in curly quotes' stead bare, since Hangul stands out in an English sentence.
  func words(_ part: Disagreement.Part?) -> String { part.map { pair.source.text.string($0.range) } ?? "" }

  /// The words of a part of the target, quoted.
  func quoted(_ part: Disagreement.Part?) -> String { part.map { "\"\(pair.target.text.string($0.range))\"" } ?? "" }

  /// One finding for each disagreement that `claims`, said by `message`, no louder than the rule's own severity.
  func findings(
    of page: RulePage, where claims: (Disagreement) -> Bool, message: (Disagreement) -> String
  ) -> [Finding] {
    disagreements.compactMap { disagreement in
      guard claims(disagreement), let severity = Confidence.severity(disagreement.confidence) else { return nil }
      var notes = disagreement.judgement.reason.isEmpty ? [] : [disagreement.judgement.reason]
      notes += disagreement.notes
      return Finding(
        rule: page.id, severity: min(severity, page.severity), confidence: disagreement.confidence,
        message: message(disagreement), source: disagreement.source?.range, target: disagreement.target?.range,
        expected: disagreement.expected, notes: notes, concept: disagreement.concept,
        kind: (disagreement.source ?? disagreement.target)?.value.kind, replacement: replacement(disagreement))
    }
  }

  /// Putting the expected words is safe where the glossary knows what stands there, else a proposal.
  private func replacement(_ disagreement: Disagreement) -> Finding.Replacement? {
    guard disagreement.target != nil, let best = disagreement.expected.first else { return nil }
    let isSafe = disagreement.concept != nil && disagreement.confidence >= Confidence.errorThreshold
    return Finding.Replacement(side: .target, text: best, safety: isSafe ? .safe : .unsafe)
  }

  /// The sentence for two things that conflict.
  func rendered(_ disagreement: Disagreement) -> String {
    "\(words(disagreement.source)) is rendered \(quoted(disagreement.target))"
  }
}
