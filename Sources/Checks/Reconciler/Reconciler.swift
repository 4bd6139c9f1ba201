import Mentions
public import Termbase
import TextModel

/// Asks whether the two sides of a pair say the same.
///
/// Titles come first, since a title speaks for the names inside it; then names, terms, and what is assigned by value.
public struct Reconciler: Sendable {
  private let termbase: Termbase
  let knowledge: ConceptKnowledge
  private let record: OfficeRecord

  /// A reconciler that knows `termbase`.
  public init(termbase: Termbase) {
    self.termbase = termbase
    knowledge = ConceptKnowledge(termbase: termbase)
    record = OfficeRecord(termbase: termbase)
  }

  /// What the two sides disagree on, in the order of the source, then of the target.
  public func reconcile(_ pair: AnnotatedPair) -> Reconciliation { reconcile(pair, trace: nil) }

  /// The same; `trace` is told what the policy for names saw.
  package func reconcile(_ pair: AnnotatedPair, trace: ((String) -> Void)?) -> Reconciliation {
    let reader = NameReader(boundTo: pair.source)
    let titles = titles(pair, reader)
    let terms = TermPolicy(pair: pair, knowledge: knowledge).disagreements()
    // What is only missing, or contradicts the record, leaves the words to the others.
    let said = (titles + terms).filter { $0.target != nil }
    let bodies = OrganizationPolicy(
      pair: pair, knowledge: knowledge, reader: reader,
      spokenForSource: TextRangeSet(said.compactMap { $0.source?.range }),
      spokenForTarget: TextRangeSet(said.compactMap { $0.target?.range })
    ).outcome()
    let spoken = said + bodies.disagreements
    let names = Cover(
      pair: pair, knowledge: knowledge, reader: reader,
      spokenForSource: TextRangeSet(spoken.compactMap { $0.source?.range } + bodies.rendered),
      spokenForTarget: TextRangeSet(spoken.compactMap { $0.target?.range } + bodies.accounted),
      disputedSource: TextRangeSet(spoken.compactMap { $0.source?.range }),
      disputedTarget: TextRangeSet(spoken.compactMap { $0.target?.range }), trace: trace
    ).outcome()
    let told = spoken + names.disagreements
    let institutions = institutions(pair, reader, beside: told)
    let assigned = assigned(pair)
    let all =
      titles + terms + bodies.disagreements + names.disagreements.map { withRecord($0, at: pair.dateline) }
      + institutions + contrasts(pair, beside: told) + assigned.filter { !isInside($0, told) }
    return Reconciliation(
      pair: pair, termbase: termbase, disagreements: sorted(all), renderings: names.renderings)
  }

  /// The same without the policies for bodies and names: what else a check costs.
  func reconcileWithoutNames(_ pair: AnnotatedPair) -> Reconciliation {
    let said =
      titles(pair, NameReader(boundTo: pair.source)) + TermPolicy(pair: pair, knowledge: knowledge).disagreements()
    let spoken = said.filter { $0.target != nil }
    return Reconciliation(
      pair: pair, termbase: termbase,
      disagreements: sorted(
        said + contrasts(pair, beside: spoken) + assigned(pair).filter { !isInside($0, spoken) }))
  }

  private func titles(_ pair: AnnotatedPair, _ reader: NameReader) -> [Disagreement] {
    TitlePolicy(pair: pair, record: record, isSameName: { sameName($0, $1, pair, knowledge, reader) }).disagreements()
  }

  private func institutions(_ pair: AnnotatedPair, _ reader: NameReader, beside told: [Disagreement]) -> [Disagreement]
  {
    InstitutionPolicy(
      pair: pair, knowledge: knowledge, listed: record.listed,
      spokenForSource: TextRangeSet(told.compactMap { $0.source?.range }),
      spokenForTarget: TextRangeSet(told.compactMap { $0.target?.range }), reader: reader,
      isSameName: { sameName($0, $1, pair, knowledge, reader) }
    ).disagreements()
  }

  private func contrasts(_ pair: AnnotatedPair, beside told: [Disagreement]) -> [Disagreement] {
    ContrastPolicy(
      pair: pair, spokenForSource: TextRangeSet(told.compactMap { $0.source?.range }),
      spokenForTarget: TextRangeSet(told.compactMap { $0.target?.range })
    ).disagreements()
  }

  private func assigned(_ pair: AnnotatedPair) -> [Disagreement] {
    Assignment(pair: pair, judge: { Comparison.judge($0, $1, dateline: pair.dateline) }).disagreements()
  }

  private func sorted(_ disagreements: [Disagreement]) -> [Disagreement] {
    disagreements.sorted { a, b in
      let left = (a.source?.range.start ?? Int.max, a.target?.range.start ?? Int.max, a.family.rawValue)
      let right = (b.source?.range.start ?? Int.max, b.target?.range.start ?? Int.max, b.family.rawValue)
      return left < right
    }
  }

  /// One person for another: the note names the office of the one and who the other is.
  private func withRecord(_ disagreement: Disagreement, at day: CivilDate?) -> Disagreement {
    guard disagreement.shape == .conflict, case .concept(let mine)? = disagreement.source?.value, mine.kind == .person,
      let person = mine.concepts.first, let line = record.line(person, at: day)
    else { return disagreement }
    var told = disagreement
    var note = line
    if case .concept(let theirs)? = disagreement.target?.value, theirs.kind == .person,
      let other = theirs.concepts.first,
      let english = termbase.concepts[other].preferred(.en), let korean = termbase.concepts[other].preferred(.ko)
    {
      note += "; \(english) is \(korean)"
    }
    told.notes.insert(note, at: 0)
    return told
  }

  /// Whether both sides of a disagreement lie in words that another one speaks for.
  private func isInside(_ disagreement: Disagreement, _ spoken: [Disagreement]) -> Bool {
    spoken.contains { other in
      let source =
        disagreement.source.map { mine in other.source.map { $0.range.contains(mine.range) } ?? false } ?? true
      let target =
        disagreement.target.map { mine in other.target.map { $0.range.contains(mine.range) } ?? false } ?? true
      return source && target
    }
  }

  private func sameName(
    _ source: Int, _ target: Int, _ pair: AnnotatedPair, _ knowledge: ConceptKnowledge, _ reader: NameReader
  ) -> Bool? {
    let a = pair.source.forest.mentions[source]
    let b = pair.target.forest.mentions[target]
    if case .concept(let x) = a.value, case .concept(let y) = b.value {
      return x.concepts.contains { mine in y.concepts.contains { knowledge.standsFor(mine, $0) } }
    }
    let parts: [String] =
      if case .name(let name) = b.value { name.parts } else {
        pair.target.text.string(b.range).split(separator: " ").map(String.init)
      }
    switch reader.judge(pair.source.text.string(a.range), parts).fit {
    case .accept, .near: return true
    case .refuse: return false
    case .unknown: return nil
    }
  }
}
