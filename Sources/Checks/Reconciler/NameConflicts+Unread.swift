import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// Words of the source that no annotator took for a name, and that may be one where the target has one left over.
extension NameConflicts {
  /// Places of the glossary whose Korean name the source writes otherwise, whether or not the target has them.
  func respelled(_ bead: Int, _ sources: [CoverItem], _ theirs: ArraySlice<Int>) -> [CoverItem] {
    let range = pair.source.range(pair.beads[bead].source)
    guard !range.isEmpty else { return [] }
    let forest = pair.source.forest
    var found: [CoverItem] = []
    for noun in reader.nouns(range, where: knowledge.placeSpellings.mayBegin) {
      guard let place = knowledge.placeSpellings.place(noun.syllables),
        !found.contains(where: { $0.range.overlaps(noun.range) }),
        !forest.indices(in: range).contains(where: {
          forest.mentions[$0].kind != .name && forest.mentions[$0].range.overlaps(noun.range)
        }),
        !sources.contains(where: { !isGuess($0) && $0.range.overlaps(noun.range) })
      else { continue }
      var item = CoverItem(
        located: noun.range, bead: bead, parts: [pair.source.text.string(noun.range)], concepts: [place], kind: .place)
      let isRendered = theirs.contains { index in
        targets[index].concepts.contains { knowledge.standsFor(place, $0) }
          || knowledge.holdsRendering(place, targets[index].words)
      }
      item.account = isRendered ? .here : .nowhere
      found.append(item)
    }
    return found
  }

  /// Words of the source that no annotator took for anything and that nothing renders, but that look like a name.
  func bare(_ bead: Int, _ sources: [CoverItem], _ theirs: [CoverItem]) -> [CoverItem] {
    let range = pair.source.range(pair.beads[bead].source)
    guard !range.isEmpty else { return [] }
    let taken = pair.source.forest.indices(in: range).map { pair.source.forest.mentions[$0].range }
    let korean = theirs.contains { ($0.concepts.isEmpty || $0.kind == .person) && reader.looksKorean($0.parts) }
    // Whom nothing in the article can be has somebody's place, who may look like a name less than others do.
    let least =
      theirs.contains { $0.account == .nowhere && $0.isLonePerson && isUnheard($0.parts, range) }
      ? NameLocator.leastOddsOfPerson : NameLocator.leastOdds
    return reader.bareNames(range, korean: korean, least: least).compactMap { name in
      // 파트리시아 메네제스, of whom the target has Patricia and nothing else.
      // 전력 is a record, and no Mr. Jeon.
      guard !taken.contains(where: { $0.overlaps(name.range) }),
        !(korean && name.range.length == 6 && reader.isOrdinary(name.range)),
        !sources.contains(where: { item in
          item.range.overlaps(name.range) && !theirs.contains { $0.partlyRead == item.range }
        })
      else { return nil }
      var item = CoverItem(bare: name, bead: bead, words: pair.source.text.string(name.range))
      item.account = .nowhere
      return item
    }
  }
}
