public import Bitext
public import Checks
public import Diagnostics
import Mentions
public import Renderings
public import Reporting

/// What may be asked of one look at a pair.
public struct ExaminationNeeds: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: Int

  /// A set of the given bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Both texts, for a reviewer.
  public static let review = ExaminationNeeds(rawValue: 1)
  /// What a ledger is to remember.
  public static let memory = ExaminationNeeds(rawValue: 2)
}

/// What one look at a pair brought: it is annotated, aligned and reconciled once, whatever is asked.
public struct Examination: Sendable {
  /// What there is to say.
  public var findings: [Diagnostic]
  /// How it renders the names that the glossary lacks.
  public var renderings: NameRenderings
  /// Both texts, where they were asked for.
  public var review: ReviewedPair?
  /// What there is to remember, each use with the words of the target it stands in.
  var uses: [(use: RememberedUse, target: DiagnosticSpan, segment: String?)] = []
  fileprivate var pair = ""
  fileprivate var date: CivilDate?

  /// What a ledger is to remember of the pair once `findings` are what is left to say: a rendering that a warning or an
  /// error is about is no usage.
  /// Nil where nothing was to be remembered.
  public func memory(without findings: [Diagnostic]) -> RememberedArticle? {
    if pair.isEmpty { return nil }
    let faulty = findings.filter { $0.severity > .note }
    let kept = uses.filter { use in
      !faulty.contains { finding in
        guard let target = finding.target else { return false }
        return finding.segment == use.segment && target.start < use.target.end && use.target.start < target.end
      }
    }
    return RememberedArticle(pair: pair, date: date, uses: kept.map(\.use))
  }
}

extension Checker {
  /// Looks at a pair. What departs from `history`, which a ledger remembers, is told, too.
  public func examine(
    _ pair: ArticlePair, needs: ExaminationNeeds = [], history: RenderingHistory = RenderingHistory()
  ) -> Examination {
    // What is read the other way round has findings alone, quoted by their lines.
    guard !needs.isEmpty || !history.isEmpty, !pair.isTurned else {
      let examined = pairs.examine(pair.isTurned ? pair.turned : pair)
      let found = pair.isTurned ? examined.findings.compactMap(\.turned) : examined.findings
      return Examination(
        findings: found.map { Checker.withoutBlindFixes($0, pair) }, renderings: examined.renderings)
    }
    let annotated = annotate(pair)
    let reconciliation = pairs.reconcile(annotated)
    let renderings = pairs.renderings(of: annotated, reconciliation)
    let findings = pairs.diagnostics(of: reconciliation, pair, renderings: renderings, history: history)
    var result = Examination(
      findings: findings.map { Checker.withoutBlindFixes($0, pair) },
      renderings: pairs.nameRenderings(in: reconciliation, pair))
    if needs.contains(.review) { result.review = ReviewBuilder(pair, annotated, renderings, termbase).review() }
    if needs.contains(.memory) {
      result.pair = pair.id
      result.date = pair.date
      result.uses = pairs.uses(of: renderings).map { use, target in
        let place = pair.target.span(target)
        return (use, place.span, place.segment)
      }
    }
    return result
  }
}
