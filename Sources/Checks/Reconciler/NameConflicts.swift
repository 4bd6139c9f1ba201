import Bitext
import Korean
import Mentions
import Termbase
import TextModel

/// Names left over on both sides in the same place.
struct NameConflicts {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  let spokenForSource: [TextRange]
  let spokenForTarget: [TextRange]
  private(set) var found: [Disagreement] = []

  init(
    pair: AnnotatedPair, knowledge: ConceptKnowledge, reader: NameReader, spokenForSource: [TextRange],
    spokenForTarget: [TextRange]
  ) {
    self.pair = pair
    self.knowledge = knowledge
    self.reader = reader
    self.spokenForSource = spokenForSource
    self.spokenForTarget = spokenForTarget
  }

  private struct Candidate {
    let source: Disagreement.Part
    let sourceConfidence: Double
    let sourceConcept: Int?
    let target: Int
    let judgement: Judgement
    let expected: [String]
    let notes: [String]
  }

  /// Finds them bead by bead; of several possible partners the likeliest is taken.
  mutating func search(_ sources: [CoverItem], _ targets: [CoverItem]) {
    let sourcesByBead = Dictionary(grouping: sources, by: \.bead)
    let targetsByBead = Dictionary(grouping: targets.indices, by: { targets[$0].bead })
    for bead in pair.beads.indices {
      let mine = (sourcesByBead[bead] ?? []).filter {
        $0.account > .here && !isSpokenFor($0.range, spokenForSource) && isAnchored($0, sources)
      }
      let theirs = (targetsByBead[bead] ?? []).filter {
        targets[$0].account >= .loosely && !isSpokenFor(targets[$0].range, spokenForTarget)
          && isAnchored(targets[$0], targets)
      }
      guard !theirs.isEmpty else { continue }
      var candidates: [Candidate] = []
      for t in theirs {
        for source in mine where targets[t].account > .loosely {
          candidate(source, targets[t], t).map { candidates.append($0) }
        }
        near(targets[t], t, sourcesByBead[bead] ?? []).map { candidates.append($0) }
      }
      settle(&candidates, bead, targets)
    }
  }

  /// A short form ("He", "the company") names a concept only where a longer one does in the same article.
  private func isAnchored(_ item: CoverItem, _ items: [CoverItem]) -> Bool {
    guard item.isShortForm else { return true }
    return items.contains { !$0.isShortForm && !Set($0.concepts).isDisjoint(with: item.concepts) }
  }

  private func isSpokenFor(_ range: TextRange, _ spoken: [TextRange]) -> Bool {
    spoken.contains { $0.overlaps(range) }
  }

  private mutating func settle(_ candidates: inout [Candidate], _ bead: Int, _ targets: [CoverItem]) {
    candidates.sort { a, b in
      a.judgement.score != b.judgement.score
        ? a.judgement.score > b.judgement.score
        : (a.target, a.source.range.start) < (b.target, b.source.range.start)
    }
    var usedTargets: Set<Int> = []
    var usedSources: [TextRange] = []
    for candidate in candidates where !usedTargets.contains(candidate.target) {
      if isSpokenFor(candidate.source.range, usedSources) { continue }
      usedTargets.insert(candidate.target)
      usedSources.append(candidate.source.range)
      let target = targets[candidate.target]
      let value = target.index.map { pair.target.forest.mentions[$0].value }
      let confidence = Confidence.ofConflict(
        source: candidate.sourceConfidence, target: target.confidence, judgement: candidate.judgement,
        alignment: pair.beads[bead].confidence)
      found.append(
        Disagreement(
          shape: .conflict, source: candidate.source,
          target: value.map { Disagreement.Part(range: target.range, value: $0) }, judgement: candidate.judgement,
          confidence: confidence, expected: candidate.expected, notes: candidate.notes,
          concept: candidate.sourceConcept))
    }
  }

  // MARK: Two names that stand in the same place

  private func candidate(_ source: CoverItem, _ target: CoverItem, _ index: Int) -> Candidate? {
    guard let likeness = kindLikeness(source.kind, target.kind), canFace(source, target) else { return nil }
    let sourceWords = pair.source.text.string(source.range)
    var score: Double
    var notes: [String] = []
    var reason = ""
    switch (source.concepts.first, target.concepts.first) {
    case (let a?, let b?):
      score = 0.95
      notes = [knowledge.line(a), knowledge.line(b)]
    case (let a?, nil):
      let closeness = knowledge.closeness(a, target.parts)
      // Translators leave out and put in countries for their readers; a name no glossary lists proves little there.
      score = closeness > 0.6 ? 0.9 : knowledge.isCountry(a) ? 0.25 : 0.6
      notes = [knowledge.line(a)]
    case (nil, let b?):
      score = source.evidence.map { $0 <= .title ? 0.8 : 0.55 } ?? 0.5
      if source.evidence == .laterMention, target.kind == .organization { score = 0.4 }
      notes = [knowledge.line(b)]
    case (nil, nil):
      let verdict = reader.judge(sourceWords, target.parts)
      guard verdict.fit == .refuse || verdict.fit == .near || !source.rendering.isEmpty && verdict.fit == .unknown
      else {
        return nil
      }
      reason = verdict.reason
      score = verdict.fit == .near ? verdict.score : NameConflicts.weight(source.evidence)
      if !source.rendering.isEmpty {
        let closeness = EditDistance.nearestWord(source.rendering, target.parts)
        if closeness > 0.6 { score = 0.9 }
        notes = ["\(sourceWords) is \"\(source.rendering.joined(separator: " "))\" elsewhere in this article"]
      }
    }
    score *= likeness
    if source.account == .nearby {
      guard target.account == .nowhere else { return nil }
      score *= 0.85
    }
    if target.account == .elsewhere { score *= 0.75 }
    if !pair.beads[target.bead].isSure, source.concepts.isEmpty || target.concepts.isEmpty { score *= 0.85 }
    if source.account == .loosely { score *= target.account == .nowhere ? 0.9 : 0.4 }
    if source.account == .elsewhere, target.account == .elsewhere { score *= 0.8 }
    if reason.isEmpty, !source.concepts.isEmpty || !target.concepts.isEmpty {
      reason = reader.judge(sourceWords, target.parts).reason
    }
    return Candidate(
      source: Disagreement.Part(
        range: source.range,
        value: source.index.map { pair.source.forest.mentions[$0].value } ?? .name(located(sourceWords, source.kind))),
      sourceConfidence: source.confidence, sourceConcept: source.concepts.first, target: index,
      judgement: Judgement(.different, score: score, reason: reason),
      expected: expected(source, sourceWords), notes: notes)
  }

  /// A word that only looks like a loan may be an ordinary one (코멘트, 케이블): it faces a person's name alone, not one
  /// whose words are translated.
  private func canFace(_ source: CoverItem, _ target: CoverItem) -> Bool {
    if target.parts.count == 1, target.parts[0].utf8.count <= 4, target.parts[0].utf8.allSatisfy({ $0 < 0x61 }),
      target.concepts.isEmpty
    {
      return source.evidence.map { $0 <= .title } ?? true
    }
    guard source.concepts.isEmpty, source.evidence == .form else { return true }
    if !target.concepts.isEmpty { return target.kind == .person }
    return !target.parts.contains(where: NameLocator.isTranslated)
  }

  /// How much it says that nothing renders a name, by why it was taken for one.
  private static func weight(_ evidence: NameValue.Evidence?) -> Double {
    switch evidence {
    case .gloss, .title: 0.7
    case .laterMention: 0.75
    case .form, .located, .head, nil: 0.45
    }
  }

  /// Words no annotator took for a name, which read nearly like the target's name.
  private func near(_ target: CoverItem, _ index: Int, _ sources: [CoverItem]) -> Candidate? {
    let range = pair.source.range(pair.beads[target.bead].source)
    guard target.concepts.isEmpty, !range.isEmpty,
      let window = reader.windows(target.parts, range).first(where: { $0.fit == .near }),
      !sources.contains(where: { $0.range.overlaps(window.range) && $0.account <= .nearby })
    else { return nil }
    let words = pair.source.text.string(window.range)
    return Candidate(
      source: Disagreement.Part(range: window.range, value: .name(located(words, target.kind))), sourceConfidence: 1,
      sourceConcept: nil, target: index,
      judgement: Judgement(.different, score: window.score, reason: window.reason), expected: reader.spellings(words),
      notes: [])
  }

  private func located(_ words: String, _ kind: MentionKind) -> NameValue {
    NameValue(kind: kind, parts: words.split(separator: " ").map(String.init), evidence: .located)
  }

  private func expected(_ source: CoverItem, _ words: String) -> [String] {
    if let concept = source.concepts.first { return knowledge.renderings(concept) }
    if !source.rendering.isEmpty { return [source.rendering.joined(separator: " ")] }
    return reader.spellings(words)
  }

  /// How far names of two kinds can stand in each other's place; nil where they cannot.
  private func kindLikeness(_ a: MentionKind, _ b: MentionKind) -> Double? {
    if a == b { return 1 }
    if a == .name || b == .name { return 0.85 }
    return [a, b].contains(.person) ? nil : 0.6
  }
}
