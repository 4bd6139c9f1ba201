public import Mentions

extension Termbase {
  /// How sure a hit of an ambiguous form is: the words may be ordinary ones.
  public static let ambiguousConfidence = 0.5

  /// Hits as mentions; of several concepts, those whose preferred form was met come first, those with a short form of
  /// it last. Rows that do not hold at the dateline are left out; roles are left to the languages' own title grammars,
  /// which read more of them and know what belongs to them.
  public func mentions(of hits: [TermHit], dateline: CivilDate?) -> [Mention] {
    hits.compactMap { hit in
      let valid = hit.senses.filter { concepts[$0.concept].kind != .title && isValid($0.concept, at: dateline) }
      guard let first = valid.first else { return nil }
      let kind = concepts[first.concept].kind
      let alike = valid.filter { concepts[$0.concept].kind == kind }
      // Words that are right for one concept and forbidden for another stand for the one.
      let right = alike.filter { $0.form != .deprecated }
      let senses = right.isEmpty ? alike : right
      let form = right.first?.form ?? first.form
      let isAmbiguous = senses.contains(where: \.isAmbiguous)
      return Mention(
        range: hit.range, value: .concept(ConceptValue(kind: kind, concepts: senses.map(\.concept), form: form)),
        confidence: isAmbiguous ? Termbase.ambiguousConfidence : 1)
    }
  }
}
