import Bitext
import English
import Mentions
import TextModel

/// Names that stand on one side and that nothing on the other can stand for. Translators leave names out and put them
/// in, so little is said of them, and nothing where the other side has anything that may be the name.
struct NameAbsences {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  let sources: [CoverItem]
  let targets: [CoverItem]
  /// What is already reported.
  let disputed: [Disagreement]

  func disagreements() -> [Disagreement] { missing() + unmatched() }

  /// People of the source, named beyond doubt, of whom the whole translation says nothing, and whose segment has
  /// neither a pronoun, a title, nor a name that nothing accounts for.
  private func missing() -> [Disagreement] {
    let disputed = TextRangeSet(disputed.compactMap { $0.source?.range })
    let open = Set(targets.filter { $0.account > .here }.map(\.bead))
    var said: Set<String> = []
    return sources.compactMap { item in
      guard item.account == .nowhere, item.kind == .person, let index = item.index, isSure(item),
        item.range.length >= 6, !disputed.overlaps(item.range), !pair.isByline(item.bead)
      else { return nil }
      let words = pair.source.text.string(item.range)
      let bead = pair.beads[item.bead]
      let range = pair.target.range(bead.target)
      guard !range.isEmpty, !EnglishAnaphora.isPresent(in: pair.target.text, range), !hasTitle(range),
        !open.contains(item.bead), said.insert(words).inserted
      else { return nil }
      return Disagreement(
        shape: .missing, source: .init(pair.source.forest.mentions[index]), target: nil,
        judgement: Judgement(.unrelated, score: 0.5, reason: "nothing in the translation reads so"),
        confidence: bead.isSure ? 0.5 : Confidence.ofAbsence(item.confidence, alignment: bead.confidence),
        concept: item.concepts.first)
    }
  }

  private func isSure(_ item: CoverItem) -> Bool {
    !item.concepts.isEmpty && !item.isShortForm || item.evidence.map { $0 <= .title } ?? false
  }

  private func hasTitle(_ range: TextRange) -> Bool {
    pair.target.forest.indices(in: range).contains { pair.target.forest.mentions[$0].kind == .title }
  }

  /// Names that nothing in the source accounts for: those of several words that sound like people, and whatever is a
  /// stranger to the whole source.
  private func unmatched() -> [Disagreement] {
    let surely = TextRangeSet(
      disputed.filter { $0.confidence >= Confidence.warningThreshold }.compactMap { $0.target?.range })
    let disputed = TextRangeSet(disputed.compactMap { $0.target?.range })
    // Few articles have a name that needs so far a look.
    lazy var strangers = Strangers(pair: pair, knowledge: knowledge, reader: reader, targets: targets)
    var said: Set<[String]> = []
    return targets.compactMap { item in
      guard item.account == .nowhere, item.slip == nil, item.confidence >= 0.8, let index = item.index,
        !(item.concepts.isEmpty || item.kind == .person ? disputed : surely).overlaps(item.range),
        !said.contains(item.parts),
        !pair.source.range(pair.beads[item.bead].source).isEmpty, !pair.isByline(item.bead)
      else { return nil }
      let isStranger = strangers.contain(item)
      guard isStranger || isLikePeople(item) else { return nil }
      said.insert(item.parts)
      let alignment = pair.beads[item.bead].confidence
      return Disagreement(
        shape: .added, source: nil,
        target: .init(range: item.range, value: pair.target.forest.mentions[index].value),
        judgement: Judgement(.unrelated, score: 0.5, reason: "nothing in the source reads so"),
        confidence: isStranger
          ? Confidence.ofStranger(alignment: alignment) : Confidence.ofAbsence(1, alignment: alignment),
        notes: item.concepts.prefix(1).map(knowledge.line))
    }
  }

  /// Whether the name has several words and sounds like a person's.
  private func isLikePeople(_ item: CoverItem) -> Bool {
    guard item.parts.count >= 2 else { return false }
    return item.concepts.isEmpty ? item.nature == .sound : item.kind == .person && !item.isShortForm
  }
}
