import Bitext
import Korean
import Mentions
import TextModel

/// Two Koreans whom an article names by their surnames in turn, one in the other's place: the source has 홍 시장 where the
/// target has Lee.
struct SurnameTurns {
  let pair: AnnotatedPair
  let surnames: KoreanSurnames
  let sources: [CoverItem]
  let targets: [CoverItem]

  /// One finding a bead at most: both people are named in full elsewhere on both sides, nobody else is named there by a
  /// surname, and neither by any other name.
  func disagreements() -> [Disagreement] {
    guard surnames.spellings.count > 1 else { return [] }
    let targetsByBead = ItemsByBead(targets, beads: pair.beads.count)
    let sourcesByBead = ItemsByBead(sources, beads: pair.beads.count)
    return pair.beads.indices.compactMap { bead in
      guard pair.beads[bead].isSure || pair.beads[bead].confidence >= Confidence.doubtfulAlignment,
        let theirs = lone(targetsByBead[bead]), let mine = holder(in: bead),
        let usual = surnames.usual(mine.surname),
        !KoreanSurnames.isSpelling(theirs.parts[0], of: mine.surname),
        !targetsByBead[bead].contains(where: { holds($0, spellingOf: mine.surname) }),
        !isTakenUp(mine.title, in: bead)
      else { return nil }
      let others = Set(surnames.spellings.filter { $0.value[theirs.parts[0].lowercased()] != nil }.keys)
      guard !isNamed(others, in: bead, sourcesByBead[bead]),
        [bead - 1, bead + 1].allSatisfy({ isAnswered(others, theirs.parts[0], in: $0, targetsByBead, sourcesByBead) })
      else { return nil }
      return conflict(mine, theirs, usual, bead)
    }
  }

  /// The one surname that stands alone among the names of a segment of the target; nil where there are several.
  private func lone(_ items: ItemsByBead.OfBead) -> CoverItem? {
    let known = Set(surnames.spellings.values.flatMap(\.keys))
    let alone = items.filter { $0.parts.count == 1 && known.contains($0.parts[0].lowercased()) && $0.slip == nil }
    guard let first = alone.first, alone.allSatisfy({ $0.parts == first.parts }), first.index != nil,
      !items.contains(where: { $0.parts.count > 1 && $0.parts.contains(first.parts[0]) })
    else { return nil }
    return first
  }

  private func holds(_ item: CoverItem, spellingOf surname: String) -> Bool {
    item.parts.contains { surnames.spellings[surname]?[$0.lowercased()] != nil }
  }

  // MARK: Whom the source has

  private struct Holder {
    let surname: String
    let range: TextRange
    let title: TitleValue
  }

  /// The one bearer of a title whom the source names by a known surname in a bead: 홍 시장, 신 장관.
  private func holder(in bead: Int) -> Holder? {
    let range = pair.source.range(pair.beads[bead].source)
    var found: Holder?
    for index in pair.source.forest.indices(in: range) where pair.source.forest.mentions[index].kind == .title {
      guard case .title(let value) = pair.source.forest.mentions[index].value else { continue }
      let title = pair.source.forest.mentions[index].range
      guard let range = surnameBefore(title) ?? surnameInside(title) else { continue }
      let one = Holder(surname: pair.source.text.string(range), range: range, title: value)
      if let other = found, other.surname != one.surname { return nil }
      found = found ?? one
    }
    return found
  }

  /// Whether the target has the office alone for its holder: 김 위원장 is "the North Korean leader".
  private func isTakenUp(_ title: TitleValue, in bead: Int) -> Bool {
    let article = Array("the ".utf8)
    return pair.target.forest.indices(in: pair.target.range(pair.beads[bead].target)).contains { index in
      let mention = pair.target.forest.mentions[index]
      guard case .title(let other) = mention.value, mention.range.start >= article.count else { return false }
      let before = pair.target.text.bytes[..<mention.range.start].suffix(article.count)
      return before.elementsEqual(article) && title.judge(other).agreement <= .compatible
    }
  }

  private func surnameBefore(_ title: TextRange) -> TextRange? {
    title.start < 4 ? nil : surname(TextRange(title.start - 4, title.start - 1))
  }

  /// 신 장관 may be read as the new minister; where somebody's name stands before it, it is.
  private func surnameInside(_ title: TextRange) -> TextRange? {
    let before = pair.source.forest.indices(in: TextRange(max(0, title.start - 40), title.start))
    let followsName = before.contains { index in
      let mention = pair.source.forest.mentions[index]
      return (mention.kind == .person || mention.kind == .name) && mention.range.end == title.start - 1
    }
    return followsName ? nil : surname(TextRange(title.start, title.start + 3))
  }

  /// The known surname that `range` is, between spaces.
  private func surname(_ range: TextRange) -> TextRange? {
    let bytes = pair.source.text.bytes
    guard range.end < bytes.count, bytes[range.end] == 0x20,
      range.start == 0 || bytes[range.start - 1] < 0x80
    else { return nil }
    return surnames.spellings[pair.source.text.string(range)] == nil ? nil : range
  }

  /// Whether the source names somebody in a bead whose surname is one of `surnames`.
  private func isNamed(_ surnames: Set<String>, in bead: Int, _ items: ItemsByBead.OfBead) -> Bool {
    let range = pair.source.range(pair.beads[bead].source)
    if items.contains(where: { item in item.parts.first?.first.map { surnames.contains(String($0)) } ?? false }) {
      return true
    }
    return Eojeols(pair.source.text.bytes, in: range).contains { eojeol in
      eojeol.core.length == 3 && surnames.contains(pair.source.text.string(eojeol.core))
    }
  }

  /// Whether a neighbouring bead that names one of `surnames` has its own rendering.
  private func isAnswered(
    _ surnames: Set<String>, _ spelled: String, in bead: Int, _ targets: ItemsByBead, _ sources: ItemsByBead
  ) -> Bool {
    guard pair.beads.indices.contains(bead), isNamed(surnames, in: bead, sources[bead]) else { return true }
    return targets[bead].contains { $0.parts.contains(spelled) }
  }

  private func conflict(_ mine: Holder, _ theirs: CoverItem, _ usual: String, _ bead: Int) -> Disagreement? {
    guard let index = theirs.index else { return nil }
    let judgement = Judgement(
      .different, score: 0.7, reason: "\(mine.surname) is \"\(usual)\", and \"\(theirs.parts[0])\" is another's surname"
    )
    return Disagreement(
      shape: .conflict,
      source: .init(
        range: mine.range,
        value: .name(NameValue(kind: .person, parts: [mine.surname], evidence: .laterMention))),
      target: .init(pair.target.forest.mentions[index]), judgement: judgement,
      confidence: Confidence.ofConflict(
        source: 0.9, target: 0.9, judgement: judgement, alignment: pair.beads[bead].confidence),
      expected: [usual])
  }
}
