import Bitext
import English
import Korean
import Mentions
import TextModel

/// Words of the source that are a place's name because the target has a place of the same sort, or in the same country, that
/// nothing accounts for.
extension NameConflicts {
  /// Places of the source that no glossary lists, where one of the target's may stand in their stead: 봉담읍 and Hwado-eup,
  /// 라스토보섬 and "the island of Korcula", 헝가리 터터바녀 and "Debrecen, Hungary".
  func unlistedPlaces(_ bead: Int, _ sources: [CoverItem], _ theirs: [CoverItem]) -> [CoverItem] {
    let range = pair.source.range(pair.beads[bead].source)
    let open = theirs.filter { $0.account >= .elsewhere && $0.kind != .person }
    guard !range.isEmpty, !open.isEmpty else { return [] }
    let sorts = Set(open.flatMap { EnglishPlaceSort.sorts(of: $0.parts, $0.range, in: pair.target.text) })
    var found: [TextRange] = []
    if !sorts.isEmpty {
      found += reader.quarters(range).filter { sorts.contains($0.sort) }.map(\.range)
      found += reader.places(of: sorts, in: range)
    }
    found += open.compactMap { compatriot(of: $0, sources) }
    var taken = sources.filter { !isGuess($0) }.map(\.range)
    return found.compactMap { place in
      // 동카자흐스탄주 is named for Kazakhstan, and stands for nothing else.
      guard !taken.contains(where: { $0.overlaps(place) }), !open.contains(where: { holdsName(of: $0, place) }) else {
        return nil
      }
      taken.append(place)
      return CoverItem(place: place, bead: bead, words: pair.source.text.string(place))
    }
  }

  /// What the source names right behind a country, where the target has a place and that country behind it.
  private func compatriot(of place: CoverItem, _ sources: [CoverItem]) -> TextRange? {
    let bytes = pair.target.text.bytes
    guard place.concepts.isEmpty, place.range.end + 2 < bytes.count,
      bytes[place.range.end..<(place.range.end + 2)].elementsEqual(", ".utf8),
      let country = targets.first(where: { $0.range.start == place.range.end + 2 }),
      let own = country.concepts.first, knowledge.isCountry(own),
      let named = sources.first(where: { $0.concepts.contains(own) })
    else { return nil }
    let text = pair.source.text
    guard named.range.end + 1 < text.bytes.count, text.bytes[named.range.end] == 0x20 else { return nil }
    let start = named.range.end + 1
    let word = TextRange(start, Particles.hangulEnd(text.bytes, start))
    return word.length < 6
      ? nil : reader.bareNames(word, korean: false, least: NameLocator.leastOddsOfPerson).first?.range
  }
}
