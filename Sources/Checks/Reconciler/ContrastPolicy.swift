import Bitext
import English
import Korean
import Mentions
import TextModel

/// The policy for contrast sets: where the source says one member and the target, in the same place, plainly another and
/// nothing that could be the one, they differ. Sentences that say both, or deny what they say, are left alone.
struct ContrastPolicy {
  let pair: AnnotatedPair
  /// What other policies speak for.
  let spokenForSource: TextRangeSet
  let spokenForTarget: TextRangeSet

  /// How surely a word and another of its set in its place are a slip: English may turn the sentence round.
  private static let likeness = 0.6

  /// All disagreements, one for a set and a bead.
  func disagreements() -> [Disagreement] {
    let table = ContrastTable.shared
    var seen: Set<[Int]> = []
    return KoreanContrasts.shared.mentions(in: pair.source.text.bytes).compactMap { mention in
      let set = table.members[mention.member].set
      guard let bead = pair.bead(ofSource: mention.range.start), seen.insert([bead, set]).inserted else { return nil }
      let words = EnglishContrasts(pair.target.text.bytes, pair.target.range(pair.beads[bead].target))
      guard !words.mayBeSaid(table.members[mention.member]) else { return nil }
      return table.sets[set].lazy.filter { $0 != mention.member }.compactMap { other in
        disagreement(of: mention.member, mention.range, other, words, bead)
      }.first
    }
  }

  private func disagreement(
    of index: Int, _ range: TextRange, _ other: Int, _ words: EnglishContrasts, _ bead: Int
  ) -> Disagreement? {
    let members = ContrastTable.shared.members
    guard let wrong = words.plain(members[other]) else { return nil }
    let around = stretch(around: bead, reach: pair.beads[bead].isSure ? 0 : 1)
    let english = EnglishContrasts(pair.target.text.bytes, around.target)
    let korean = KoreanContrasts.shared
    let bytes = pair.source.text.bytes
    guard !english.mayBeSaid(members[index]), !english.isDenied, !korean.mayBeSaid(other, in: bytes, around.source),
      !korean.isDenied(in: bytes, around.source), !spokenForSource.overlaps(range),
      !spokenForTarget.overlaps(wrong.range), !isName(range, pair.source), !isName(wrong.range, pair.target)
    else { return nil }
    // Where the neighbours say the one here and the other there, the sentences were only divided otherwise.
    let wide = stretch(around: bead, reach: 1)
    if korean.mayBeSaid(other, in: bytes, wide.source),
      EnglishContrasts(pair.target.text.bytes, wide.target).mayBeSaid(members[index])
    {
      return nil
    }
    let forms = members[index].english
    let right = forms.indices.contains(wrong.place) ? forms[wrong.place] : forms[0]
    let judgement = Judgement(
      .different, score: ContrastPolicy.likeness, reason: "nothing in this place says \"\(right)\"")
    return Disagreement(
      shape: .conflict, source: .init(term: range), target: .init(term: wrong.range), judgement: judgement,
      confidence: Confidence.ofConflict(
        source: 1, target: 0.8, judgement: judgement, alignment: pair.beads[bead].confidence),
      expected: [right])
  }

  /// The bead with `reach` neighbours on either side.
  private func stretch(around bead: Int, reach: Int) -> (source: TextRange, target: TextRange) {
    let beads = pair.beads[max(0, bead - reach)...min(pair.beads.count - 1, bead + reach)]
    func whole(_ ranges: [TextRange]) -> TextRange {
      ranges.filter { !$0.isEmpty }.reduce(nil) { whole, next in whole?.union(next) ?? next } ?? TextRange(0, 0)
    }
    return (whole(beads.map { pair.source.range($0.source) }), whole(beads.map { pair.target.range($0.target) }))
  }

  /// Whether the words are part of a name or title: 수출입은행, "the White House".
  private func isName(_ range: TextRange, _ side: AnnotatedSide) -> Bool {
    side.forest.mentions.contains { mention in
      mention.kind != .term && mention.kind != .quantity && mention.range.overlaps(range)
    }
  }
}
