import Bitext
import Korean
import Mentions
import TextModel

/// People of one office, and people of one first name.
extension NameConflicts {
  func holdOneOffice(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard let mine = source.index, let theirs = target.index, source.kind != .place, target.kind != .place else {
      return false
    }
    return offices.areOne(mine, theirs)
  }

  /// Whether two names of two words share one word and surely not the other: Victoria Villanueva and 빅토리아 비야루엘. What
  /// the source has for one of them is looked for in all of the segment.
  func areNamesakes(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard target.parts.count == 2, !reader.looksKorean(target.parts) else { return false }
    guard source.concepts.isEmpty else { return target.isFullName && isNamesake(source, target) }
    guard source.parts.count == 2, target.concepts.isEmpty || target.kind == .person && !target.isShortForm else {
      return false
    }
    // A title, a listed name or the looks of the source tell a person as well as a given name does that many have.
    let isTold =
      source.evidence == .title || source.evidence == .laterMention || source.odds >= NameConflicts.likelyName
    guard target.isFullName || !target.concepts.isEmpty || isTold else { return false }
    let orders = [[0, 1], [1, 0]]
    return orders.contains { order in
      let fits = order.indices.map { reader.judge(source.parts[$0], [target.parts[order[$0]]]) }
      guard let same = fits.firstIndex(where: { $0.fit == .accept && $0.sound >= 4 }) else { return false }
      let other = 1 - same
      let theirs = target.parts[order[other]]
      let isRuledOut = JapaneseReadings.areOther(source.parts[other], theirs)
      return (isRuledOut || NameHalves.areUnlike(fits[other], source.parts, other, theirs))
        && isNobodyElse(source, other, target, theirs, isRuledOut: isRuledOut)
    }
  }

  /// Names of two words of the source of which the target has one, and another in the place of the other, which only looks
  /// like a name: 네마냐 스토이치 where Nemanja Matic stands. Where both sides give the age, the other may stand before the one.
  func halves(_ mine: [CoverItem], _ theirs: [Int]) -> [CoverItem] {
    theirs.compactMap { index in
      guard targets[index].account >= .loosely, targets[index].parts.count == 2, let known = targets[index].partlyRead
      else { return nil }
      if let behind = mine.first(where: { $0.range.start == known.end + 1 }) { return whole(known, behind, known.end) }
      return mine.first { $0.range.end + 1 == known.start }.flatMap { whole(known, $0, $0.range.end) }
        .flatMap { areOneAge($0, targets[index]) ? $0 : nil }
    }
  }

  /// The name of two words of which the source's `known` is one and `other` the other, with a space between them at `border`.
  private func whole(_ known: TextRange, _ other: CoverItem, _ border: Int) -> CoverItem? {
    let isName =
      other.odds >= NameConflicts.surelyName || other.evidence == .title || other.evidence == .laterMention
    guard other.concepts.isEmpty, other.parts.count == 1, other.range.length >= 6, isName,
      pair.source.text.bytes[border] == 0x20
    else { return nil }
    let whole = known.union(other.range)
    let parts = pair.source.text.string(whole).split(separator: " ").map(String.init)
    return CoverItem(located: whole, bead: other.bead, parts: parts, rendering: [])
  }

  /// From these log-odds on words are a name written by sound, though nothing says so.
  static let surelyName = 3.0

  /// From these log-odds on they are one where one of two words sounds like a word of the target's name.
  static let likelyName = 2.0

  /// Whether a word of the target is a name of its own that nothing of the source sounds like, and a word of the source one
  /// that no other word of the target explains. Beside one age it is one, though it begins alike: 오누키 세이코(81), "Seiko
  /// Onizuka, 81". What rules say to be another word needs no look at sounds.
  private func isNobodyElse(
    _ source: CoverItem, _ word: Int, _ target: CoverItem, _ theirs: String, isRuledOut: Bool
  ) -> Bool {
    let bead = pair.beads[target.bead]
    let length = source.parts[word].utf8.count
    let start = word == 0 ? source.range.start : source.range.end - length
    let isName =
      isRuledOut || NameHalves.isUnlikeAnySpelling(source.parts, word, theirs) || KnownNames.contains(theirs)
      || !target.concepts.isEmpty || areOneAge(source, target)
      || !reader.canBegin(TextRange(start, start + length), [theirs])
    let here = pair.source.range(bead.source)
    let isElsewhere =
      !isUnheard([theirs], TextRange(here.start, start)) || !isUnheard([theirs], TextRange(start + length, here.end))
    guard isName, isRuledOut || !isElsewhere else { return false }
    return !reader.reads(
      source.range,
      EnglishWords.folded(
        in: pair.target.text, pair.target.range(bead.target), leavingOut: TextRangeSet([target.range])))
  }

  /// Whether both have one age beside them that nobody else of the segment has.
  private func areOneAge(_ source: CoverItem, _ target: CoverItem) -> Bool {
    let bead = target.bead
    return AgesOfPeople(pair: pair).areOneAge(
      source.range, target.range, in: pair.source.range(pair.beads[bead].source),
      names: { targets.filter { $0.bead == bead }.map(\.range) })
  }

  /// Whether the target has the first name of a listed person whom the source names in full, and another surname that no
  /// spelling explains: Abbas Aragchini for 아바스 아라그치.
  private func isNamesake(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard source.kind == .person, !source.isShortForm, let concept = source.concepts.first else { return false }
    let theirs = target.parts.map(LatinFold.letters)
    let names = knowledge.renderings(concept).map { $0.split(separator: " ").map { LatinFold.letters(String($0)) } }
    return names.contains { $0.count == 2 && $0[0] == theirs[0] } && !names.contains { $0.last == theirs[1] }
  }

  /// Below this score, in nats, no spelling of a name sounds like another.
  static let surelyAnother = -15.0
}
