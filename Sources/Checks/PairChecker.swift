public import Bitext
public import Diagnostics
public import Mentions
public import Renderings
public import Termbase
import TextModel

/// Checks pairs: annotates both sides, aligns them, reconciles, and lets the rules speak.
///
/// One value serves any number of pairs and threads; what can be done once for all pairs is done when it is made.
public struct PairChecker: Sendable {
  /// The glossary in use, with the geography that it lacks behind its own concepts.
  public let termbase: Termbase
  /// How many of its concepts are the glossary's own.
  let listed: Int
  private let languages: LanguagePair
  private let reconciler: Reconciler
  private let rules: [any Rule]
  private let configuration: Configuration

  /// A checker that knows `termbase` and lets `rules` speak, as far as `configuration` lets them.
  public init(
    termbase: Termbase, rules: [any Rule] = RuleRegistry.rules, configuration: Configuration = Configuration()
  ) {
    listed = termbase.concepts.count
    let termbase = Geography.completing(termbase)
    self.termbase = termbase
    languages = LanguagePair(termbase: termbase)
    reconciler = Reconciler(termbase: termbase)
    self.rules = rules.filter { !configuration.isOff($0.page.id) }
    self.configuration = configuration
  }

  /// What there is to say about `pair`, in the order of the source.
  public func check(_ pair: ArticlePair) -> [Diagnostic] { judge(annotate(pair), of: pair) }

  /// What a check says where nothing is computed that only names need: how much time they add is what `check` takes above
  /// this. Names are found in the texts all the same, since titles want their holders; bodies are not.
  package func checkWithoutNames(_ pair: ArticlePair) -> [Diagnostic] {
    diagnostics(of: reconciler.reconcileWithoutNames(annotate(pair, bodies: false)), pair)
  }

  /// How a pair renders the names that the glossary lacks.
  public func nameRenderings(in reconciliation: Reconciliation, _ pair: ArticlePair) -> NameRenderings {
    var found = NameRenderings()
    for rendering in reconciliation.renderings {
      let source = pair.source.span(rendering.source)
      let target = pair.target.span(rendering.target)
      found.add(
        pair.source.text.string(rendering.source), pair.target.text.string(rendering.target), kind: rendering.kind,
        at: NameRenderings.Place(pair: pair.id, segment: source.segment, source: source.span, target: target.span))
    }
    return found
  }

  /// What the rules say of `pair` once it is annotated: the last stage of `check`.
  package func judge(_ annotated: AnnotatedPair, of pair: ArticlePair) -> [Diagnostic] {
    diagnostics(of: reconcile(annotated), pair)
  }

  /// What the two sides of an annotated pair disagree on, before the rules give it names.
  public func reconcile(_ annotated: AnnotatedPair) -> Reconciliation {
    var reconciliation = reconciler.reconcile(annotated)
    reconciliation.style = configuration.style
    return reconciliation
  }

  /// What the reconciler knows about the glossary.
  var knowledge: ConceptKnowledge { reconciler.knowledge }

  /// What the rules say of a reconciliation. `history` is what a ledger remembers; what departs from it, and that no rule
  /// speaks of, is told as well.
  public func diagnostics(
    of reconciliation: Reconciliation, _ pair: ArticlePair, renderings: [Rendering] = [],
    history: RenderingHistory = RenderingHistory()
  ) -> [Diagnostic] {
    let departures = departures(of: renderings, in: reconciliation.pair, id: pair.id, from: history)
    let findings = departures.added(to: rules.flatMap { $0.findings(in: reconciliation) }).compactMap(settled)
    return OneCause.filter(findings).map { diagnostic($0, pair) }
  }

  /// What the policy for names saw in `pair`, a line each: for developers who ask why a name was or was not reported.
  package func traceNames(_ pair: ArticlePair) -> [String] {
    var lines: [String] = []
    _ = reconciler.reconcile(annotate(pair), trace: { lines.append($0) })
    return lines
  }

  /// Both sides with their mentions and the alignment that the check goes by.
  public func annotate(_ pair: ArticlePair) -> AnnotatedPair { annotate(pair, bodies: true) }

  private func annotate(_ pair: ArticlePair, bodies: Bool) -> AnnotatedPair {
    let source = languages.annotate(pair.source, as: .source, dateline: pair.date, bodies: bodies)
    let target = languages.annotate(pair.target, as: .target, dateline: pair.date, bodies: bodies)
    let alignment = pair.givenAlignment ?? languages.align(source, target)
    return AnnotatedPair(
      source: source, target: target, beads: alignment.beads, dateline: pair.date, conversions: pair.conversions)
  }

  /// The alignment that the annotated sides suggest, whatever the input says.
  package func align(_ annotated: AnnotatedPair) -> Alignment {
    languages.align(annotated.source, annotated.target)
  }

  /// What the aligner goes by on either side.
  package func units(_ annotated: AnnotatedPair) -> (source: [Aligner.Unit], target: [Aligner.Unit]) {
    (Anchors.units(annotated.source), Anchors.units(annotated.target))
  }

  /// One text with its mentions.
  public func annotate(_ article: Article, dateline: CivilDate?) -> AnnotatedSide {
    languages.annotate(article, as: .source, dateline: dateline)
  }

  /// The finding with the severity that the configuration gives it; nil where it is off.
  private func settled(_ finding: Finding) -> Finding? {
    let severity = configuration.severity(of: finding.rule, kind: finding.kind, computed: finding.severity)
    guard let severity else { return nil }
    var settled = finding
    settled.severity = severity
    return settled
  }

  private func diagnostic(_ finding: Finding, _ pair: ArticlePair) -> Diagnostic {
    let source = finding.source.map { pair.source.span($0) }
    let target = finding.target.map { pair.target.span($0) }
    var fixes: [Fix] = []
    if let replacement = finding.replacement {
      let isTarget = replacement.side == .target
      let whole = replacement.range.map { (isTarget ? pair.target : pair.source).span($0).span }
      if let span = whole ?? (isTarget ? target?.span : source?.span) {
        let edit = Fix.Edit(
          side: replacement.side, start: span.start, end: span.end, replacement: replacement.text)
        fixes = [Fix(title: replacement.title, safety: replacement.safety, edits: [edit])]
      }
    }
    return Diagnostic(
      rule: finding.rule, severity: finding.severity, confidence: finding.confidence, message: finding.message,
      pair: pair.id, segment: source?.segment ?? target?.segment, source: source?.span, target: target?.span,
      expected: finding.expected, notes: finding.notes,
      concept: finding.concept.flatMap { $0 < listed ? termbase.concepts[$0].id : nil },
      fixes: fixes)
  }
}
