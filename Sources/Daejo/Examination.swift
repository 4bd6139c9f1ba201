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

  /// What there is to say.
  public static let findings = ExaminationNeeds(rawValue: 4)
  /// How names that the glossary lacks are rendered.
  public static let names = ExaminationNeeds(rawValue: 8)
  /// Both texts, for a reviewer.
  public static let review = ExaminationNeeds(rawValue: 1)
  /// What a ledger is to remember.
  public static let memory = ExaminationNeeds(rawValue: 2)
}

/// What one look at a pair brought: it is annotated, aligned and reconciled once, whatever is asked.
public struct Examination: Sendable {
  /// What there is to say, where it was asked for.
  public var findings: [Diagnostic] = []
  /// How it renders the names that the glossary lacks, where that was asked for.
  public var renderings = NameRenderings()
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
  /// Looks at a pair, whichever of its sides is the original. What departs from `history`, which a ledger remembers, is
  /// told, too.
  ///
  /// What is read the other way round has findings and names alone, quoted by their lines.
  public func examine(
    _ pair: ArticlePair, needs: ExaminationNeeds = .findings, history: RenderingHistory = RenderingHistory()
  ) -> Examination {
    let read = pair.isTurned ? pair.turned : pair
    let annotated = pairs.annotate(read)
    let reconciliation = pairs.reconcile(annotated)
    var result = Examination()
    if needs.contains(.names) { result.renderings = pairs.nameRenderings(in: reconciliation, read) }
    guard !pair.isTurned else {
      if needs.contains(.findings) {
        result.findings = shown(pairs.diagnostics(of: reconciliation, read).compactMap(\.turned), pair)
      }
      return result
    }
    let readsRenderings = !needs.isDisjoint(with: [.review, .memory]) || !history.isEmpty
    let renderings = readsRenderings ? pairs.renderings(of: annotated, reconciliation) : []
    if needs.contains(.findings) {
      let findings = pairs.diagnostics(of: reconciliation, pair, renderings: renderings, history: history)
      result.findings = shown(findings, pair)
    }
    if needs.contains(.review) { result.review = ReviewBuilder(pair, annotated, renderings, pairs.termbase).review() }
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

  private func shown(_ findings: [Diagnostic], _ pair: ArticlePair) -> [Diagnostic] {
    findings.map { Checker.withoutBlindFixes($0, pair) }
  }
}
