import Bitext
import Mentions
import Termbase
import TextModel

/// The policy for terms, and for forbidden forms of any concept: a term of the source is satisfied by any admitted
/// rendering near it; another term of the same head in its place is a conflict; a forbidden form always is one; a term
/// that nothing in the article renders is missing.
struct TermPolicy {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge

  struct Entry {
    let index: Int
    let bead: Int
    let concepts: [Int]
    let form: TermForm
  }

  /// All disagreements about terms.
  func disagreements() -> [Disagreement] {
    let sources = entries(pair.source) { pair.bead(ofSource: $0) }
    let targets = entries(pair.target) { pair.bead(ofTarget: $0) }
    let sourcesByBead = Dictionary(grouping: sources, by: \.bead)
    let targetsByBead = Dictionary(grouping: targets, by: \.bead)
    var found: [Disagreement] = []
    for bead in pair.beads.indices {
      // Where sentences were joined otherwise, what stands anywhere may be meant.
      let mine = sourcesByBead[bead] ?? []
      let forbidden = deprecated(
        bead, mine, targetsByBead[bead] ?? [], near: pair.beads[bead].isSure ? mine : sources)
      found += forbidden
      let wrong = forbidden.compactMap { $0.target?.range }
      found += conflicts(bead, sourcesByBead, targetsByBead).filter {
        !wrong.contains($0.target?.range ?? TextRange(0, 0))
      }
      found += alterations(bead, sourcesByBead[bead] ?? [])
    }
    let spoken = Set(found.compactMap { $0.source?.range })
    found += missing(sources.filter { entry in !spoken.contains(range(entry)) })
    found += inconsistent(sources, targetsByBead)
    return found
  }

  private func range(_ entry: Entry) -> TextRange { pair.source.forest.mentions[entry.index].range }

  private func entries(_ side: AnnotatedSide, bead: (Int) -> Int?) -> [Entry] {
    side.forest.mentions.indices.compactMap { index in
      let mention = side.forest.mentions[index]
      guard case .concept(let value) = mention.value, let place = bead(mention.range.start),
        knowledge.foreignCountry(of: mention, in: side) == nil
      else { return nil }
      return Entry(index: index, bead: place, concepts: value.concepts, form: value.form)
    }
  }

  // MARK: Forbidden forms

  private func deprecated(_ bead: Int, _ mine: [Entry], _ theirs: [Entry], near: [Entry]) -> [Disagreement] {
    theirs.compactMap { target in
      let words = pair.target.text.string(pair.target.forest.mentions[target.index].range)
      guard
        let (source, concept) = mine.lazy.compactMap({ source in
          source.concepts.first { isForbidden(words, for: $0) }.map { (source, $0) }
        }).first
      else { return nil }
      // A name that is right for something else is a conflict of names, and judged there.
      let kind = pair.target.forest.mentions[target.index].kind
      if kind != .term, target.form != .deprecated { return nil }
      // Words that are right for something else in the sentence stand for that.
      if near.contains(where: { other in other.concepts.contains { isRight(words, for: $0) } }) { return nil }
      // A common word may stand for something else in the sentence; and where a right form stands, too, it does.
      let isPlain = !words.contains(" ") && pair.source.forest.mentions[source.index].kind == .term
      let isRendered = theirs.contains { $0.index != target.index && $0.concepts.contains(concept) }
      guard !isRendered || words.contains(" ") && count(source, mine) > 1 else { return nil }
      return Disagreement(
        shape: .deprecated, source: .init(pair.source.forest.mentions[source.index]),
        target: .init(pair.target.forest.mentions[target.index]), judgement: Judgement(.different, score: 1),
        confidence: (isPlain ? 0.46 : 0.6) + 0.4 * pair.beads[bead].confidence * (isPlain ? 0 : 1),
        expected: knowledge.renderings(concept),
        notes: [knowledge.line(concept)], concept: concept)
    }
  }

  private func isForbidden(_ words: String, for concept: Int) -> Bool {
    let key = words.lowercased()
    return knowledge.termbase.concepts[concept].texts(.en, .deprecated).contains { form in
      let wrong = form.lowercased()
      return wrong == key || wrong + "s" == key
    }
  }

  private func isRight(_ words: String, for concept: Int) -> Bool {
    let key = words.lowercased()
    return knowledge.renderings(concept).contains { form in
      let right = form.lowercased()
      return right == key || right + "s" == key || right == key + "s"
    }
  }

  /// How often the bead names what `entry` names.
  private func count(_ entry: Entry, _ mine: [Entry]) -> Int {
    mine.filter { !Set($0.concepts).isDisjoint(with: entry.concepts) }.count
  }

  // MARK: One term in another's place

  private func conflicts(
    _ bead: Int, _ sourcesByBead: [Int: [Entry]], _ targetsByBead: [Int: [Entry]]
  ) -> [Disagreement] {
    let near = [bead - 1, bead, bead + 1]
    let allTargets = near.flatMap { targetsByBead[$0] ?? [] }
    let allSources = near.flatMap { sourcesByBead[$0] ?? [] }
    var theirs = (targetsByBead[bead] ?? []).filter { target in
      isTerm(pair.target, target) && target.form != .deprecated
        && pair.target.text.string(pair.target.forest.mentions[target.index].range).contains(" ")
        && !allSources.contains { related($0.concepts, target.concepts) }
    }
    var found: [Disagreement] = []
    for source in sourcesByBead[bead] ?? [] {
      guard isTerm(pair.source, source), !allTargets.contains(where: { related(source.concepts, $0.concepts) }),
        let concept = source.concepts.first,
        let partner = theirs.firstIndex(where: {
          sharesHead($0, concept) && !holds($0, concept) && !isHeld($0, concept)
        })
      else { continue }
      let target = theirs.remove(at: partner)
      let judgement = Judgement(.different, score: 0.8)
      let mention = pair.source.forest.mentions[source.index]
      found.append(
        Disagreement(
          shape: .conflict, source: .init(mention), target: .init(pair.target.forest.mentions[target.index]),
          judgement: judgement,
          confidence: Confidence.ofConflict(
            source: mention.confidence, target: 1, judgement: judgement, alignment: pair.beads[bead].confidence),
          expected: knowledge.renderings(concept),
          notes: [knowledge.line(concept)] + (target.concepts.first.map { [knowledge.line($0)] } ?? []),
          concept: concept))
    }
    return found
  }

  func isTerm(_ side: AnnotatedSide, _ entry: Entry) -> Bool {
    side.forest.mentions[entry.index].kind == .term
  }

  private func related(_ a: [Int], _ b: [Int]) -> Bool {
    a.contains { x in b.contains { knowledge.standsFor(x, $0) } }
  }

  /// Whether the words of a target term hold a rendering of the concept: "prosecution reform" names the prosecution.
  private func holds(_ target: Entry, _ concept: Int) -> Bool {
    let words = TargetWords(pair.target, pair.target.forest.mentions[target.index].range)
    return knowledge.renderings(concept).contains { words.hold($0) }
  }

  /// Whether a rendering of the concept holds all words of a target term, which then says a part of it: "exempted from
  /// military service" beside a military service exemption.
  private func isHeld(_ target: Entry, _ concept: Int) -> Bool {
    let words = pair.target.text.string(pair.target.forest.mentions[target.index].range).lowercased().split(
      separator: " ")
    return knowledge.renderings(concept).contains { form in
      let own = form.lowercased().split(separator: " ")
      return own.count > words.count && words.allSatisfy(own.contains)
    }
  }

  /// Whether the words of a target term end as a rendering of the concept does, and so could stand in its place:
  /// reciprocal and retaliatory tariffs.
  private func sharesHead(_ target: Entry, _ concept: Int) -> Bool {
    guard let own = head(pair.target.text.string(pair.target.forest.mentions[target.index].range)) else { return false }
    return knowledge.renderings(concept).contains { head($0) == own }
  }

  private func head(_ form: String) -> String? {
    guard let word = form.split(separator: " ").last, form.contains(" ") else { return nil }
    let singular = word.lowercased()
    return singular.hasSuffix("s") ? String(singular.dropLast()) : singular
  }
}
