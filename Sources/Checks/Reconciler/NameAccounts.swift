import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// Finds out for every name what on the other side accounts for it.
struct NameAccounts {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  /// The words of the source, to find a name again.
  let occurrences: KoreanOccurrences
  /// Which source words were found to render which name of the target.
  var links: [Cover.Link] = []
  /// People of the source by whose surname another is named.
  var namesakes: [TextRange] = []
  /// People of the source of whom one word stands in the name of another.
  var halves: [CoverItem] = []
  /// Concepts that the source names in full.
  var anchored: Set<Int> = []

  init(pair: AnnotatedPair, knowledge: ConceptKnowledge, reader: NameReader) {
    self.pair = pair
    self.knowledge = knowledge
    self.reader = reader
    occurrences = reader.occurrences()
  }

  mutating func settleTargets(_ targets: inout [CoverItem], _ sources: [CoverItem]) {
    anchored = NameAnchors.concepts(of: sources)
    narrowCapitals(&targets)
    let sourcesByBead = ItemsByBead(sources, beads: pair.beads.count)
    let targetsByBead = ItemsByBead(targets, beads: pair.beads.count)
    for index in targets.indices {
      let item = targets[index]
      // Where a report was written may be said of the event, and needs no words of the source.
      if item.isDateline {
        targets[index].account = .here
        continue
      }
      let here = sourcesByBead[item.bead]
      if let source = rendered(item, here, among: targetsByBead[item.bead]) {
        links.append(Cover.Link(source: source, target: index))
        targets[index].account = .here
      } else if isPutIn(item, here) || isAbbreviated(item) {
        targets[index].account = .here
      } else if let source = glued(item), !isAnother(item, source, here) {
        links.append(Cover.Link(source: source, target: index))
        targets[index].account = .here
      } else {
        targets[index].account = bySound(item, index, here, &targets[index])
      }
      if targets[index].account > .here, !pair.beads[item.bead].isSure, isRenderedNearby(item, sourcesByBead) {
        targets[index].account = .nearby
        if let concept = targets[index].slip?.concept, isNamedAlike(item, besides: concept, sourcesByBead) {
          targets[index].slip = nil
        }
      }
    }
    settleNicknames(&targets)
    dropSlipsOfOthers(&targets)
    settleTaken(&targets)
    settleBorrowed(&targets, sourcesByBead)
    settleNamesakes(&targets, sourcesByBead)
    settleHalves(&targets)
    settleDoubts(&targets)
    settleSurplus(&targets, sourcesByBead)
    settleSlips(&targets)
    settleElsewhere(&targets, sources)
    settleInside(&targets)
  }

  /// People whom the target names by one word where the source has words that the article renders by it and others.
  func settleLaterMentions(_ targets: inout [CoverItem], _ known: [CoverItem]) {
    let byBead = ItemsByBead(known.filter { $0.rendering.count > 1 }, beads: pair.beads.count)
    for index in targets.indices
    where targets[index].account > .here && targets[index].slip == nil && targets[index].concepts.isEmpty {
      let here = byBead[targets[index].bead]
      if here.contains(where: { isLaterMention(targets[index], of: $0) }) { targets[index].account = .here }
    }
  }

  /// A capital beside its country is the town: "in Tokyo, Japan".
  private func narrowCapitals(_ targets: inout [CoverItem]) {
    for index in targets.indices.dropLast() where targets[index].concepts.count > 1 {
      let next = targets[index + 1]
      guard let own = targets[index].concepts.first, knowledge.standsForCountry(own), !knowledge.isCountry(own),
        let country = next.concepts.first, knowledge.isCountry(country), targets[index].concepts.contains(country),
        next.range.start == targets[index].range.end + 2,
        pair.target.text.bytes[targets[index].range.end] == UInt8(ascii: ",")
      else { continue }
      targets[index].narrow(to: own)
    }
  }

  /// The words of the source whose concept the name renders.
  private func rendered(_ item: CoverItem, _ sources: ItemsByBead.OfBead, among targets: ItemsByBead.OfBead?)
    -> TextRange?
  {
    if item.concepts.isEmpty {
      let own = sources.first { source in
        guard let concept = source.concepts.first else { return false }
        // Ford Kieran is no car.
        return knowledge.holdsRendering(concept, item.words)
          && !(item.hasGivenName && (isOneWord(concept) || knowledge.kinds[concept] != .person))
      }
      return own?.range ?? surname(item, sources)
    }
    // The name itself before what may stand for it: the Democrats are 민주당 before they are 미국.
    if let own = item.concepts.first, let exact = sources.first(where: { $0.concepts.contains(own) }) {
      return exact.range
    }
    for source in sources {
      guard source.concepts.contains(where: { a in item.concepts.contains { knowledge.renders(a, $0) } }) else {
        continue
      }
      if let targets, isNamed(source, by: targets, besides: item, sources) { continue }
      return source.range
    }
    guard item.kind == .person else { return nil }
    return item.isShortForm
      ? surname(item, sources)
      : sources.first { $0.kind == .person && reader.isShortened(pair.source.text.string($0.range), item.parts) }?.range
  }

  /// Whether other names of the target render a source by its own name wherever it stands: Athens stands for Greece only
  /// where Greece itself is not named, and Kuala Lumpur for Malaysia.
  private func isNamed(
    _ source: CoverItem, by targets: ItemsByBead.OfBead, besides item: CoverItem, _ sources: ItemsByBead.OfBead
  ) -> Bool {
    let others = targets.count { other in
      other.range != item.range && other.concepts.first.map(source.concepts.contains) ?? false
    }
    guard others > 0 else { return false }
    return others >= sources.count { !Set($0.concepts).isDisjoint(with: source.concepts) }
  }

  /// Whether it is the country of something that the source names, which writers put in for their readers: American Google.
  private func isPutIn(_ item: CoverItem, _ sources: ItemsByBead.OfBead) -> Bool {
    item.concepts.contains(where: knowledge.isCountry)
      && sources.contains { source in
        source.concepts.contains { a in item.concepts.contains { knowledge.standsFor(a, $0) } }
      }
  }

  /// Whether a word of the segment has the country's syllable: the U.S. of "U.S. troops" is in 미군.
  private func isAbbreviated(_ item: CoverItem) -> Bool {
    let here = pair.source.range(pair.beads[item.bead].source)
    return item.concepts.contains { concept in
      guard knowledge.isCountry(concept), let country = knowledge.termbase.concepts[concept].country else {
        return false
      }
      return CountryAbbreviations.name(country, in: pair.source.text, here)
    }
  }

  /// A bare surname before a title that the name can be: 오 시장 and Oh.
  private func surname(_ item: CoverItem, _ sources: ItemsByBead.OfBead) -> TextRange? {
    guard item.parts.count == 1 else { return nil }
    return sources.first { source in
      source.concepts.isEmpty && source.range.length == 3
        && (reader.renders(item.parts, pair.source.text.string(source.range)) || isSurname(source, ofPersonIn: item))
    }?.range
  }

  /// Whether a person whom the article names in full goes by this surname, however it is spelled: 최휘영, "Chae".
  private func isSurname(_ source: CoverItem, ofPersonIn item: CoverItem) -> Bool {
    let surname = pair.source.text.bytes[source.range.start..<source.range.end]
    return item.concepts.contains { concept in
      anchored.contains(concept)
        && knowledge.koreanForms(concept).contains { $0.count == 9 && $0.starts(with: surname) }
    }
  }

  private func isOneWord(_ concept: Int) -> Bool {
    knowledge.forms.lowered[concept].allSatisfy { $0.words.count == 1 }
  }

  /// Where a form of the concept begins a longer word of the segment (김건희특검, 헤라트주), or stands there with spaces
  /// of its own: 솔트 레이크 시티.
  private func glued(_ item: CoverItem) -> TextRange? {
    let here = pair.source.range(pair.beads[item.bead].source)
    for concept in item.concepts {
      for words in knowledge.koreanForms(concept) {
        if item.kind == .place, let found = short(words, of: concept, item, in: here) { return found }
        guard words.count >= 9 || words.count == 6 && item.kind == .place, here.length > words.count else { continue }
        if let found = occurrences.firstBeginning(of: words, in: here) { return found }
        if item.kind == .place, let found = listed(words, in: here) { return found }
        // 충무공이순신함
        if words.count >= 9, item.kind == .person, !item.isShortForm,
          let found = ByteSearch.looseRange(of: words, pair.source.text.bytes, here, atWordStart: false)
        {
          return found
        }
        if words.count >= 12, let found = ByteSearch.looseRange(of: words, pair.source.text.bytes, here) {
          return found
        }
      }
    }
    return nil
  }

  /// Where a place stands without the word for its sort at the head of a longer word, as the target has it (수성아트피아,
  /// "Suseong Artpia"), or, one syllable, behind its country: 프랑스 렌.
  private func short(_ words: [UInt8], of concept: Int, _ item: CoverItem, in here: TextRange) -> TextRange? {
    let hasSort = words.count > 3 && NameAccounts.endings.contains(where: words.suffix(3).elementsEqual)
    let stem = hasSort ? words.dropLast(3) : words
    if hasSort, stem.count >= 6 {
      return item.parts.count == 1 ? occurrences.firstBeginning(of: stem, in: here) : nil
    }
    guard stem.count == 3, let country = knowledge.country(of: concept), country != concept else { return nil }
    let bytes = pair.source.text.bytes
    return occurrences.ranges(of: stem).first { found in
      here.contains(found) && found.start > 1 && bytes[found.start - 1] == 0x20
        && knowledge.koreanForms(country).contains { bytes[..<(found.start - 1)].suffix($0.count).elementsEqual($0) }
    }
  }

  /// Where a place stands in a list whose members share their last syllable: 대치 in 잠실·대치·청담동.
  private func listed(_ words: [UInt8], in here: TextRange) -> TextRange? {
    guard words.count >= 9, NameAccounts.endings.contains(where: { words.suffix(3).elementsEqual($0) }) else {
      return nil
    }
    let stem = Array(words.dropLast(3))
    let bytes = pair.source.text.bytes
    func isDot(_ place: Int) -> Bool {
      place >= 0 && place + 1 < bytes.count && bytes[place] == 0xC2 && bytes[place + 1] == 0xB7
    }
    guard let found = ByteSearch.looseRange(of: stem, bytes, here, atWordStart: false),
      isDot(found.end) || isDot(found.start - 2) && bytes[found.end...].first == 0xC2
    else { return nil }
    return found
  }

  /// Last syllables that a list writes once.
  private static let endings = ["동", "구", "시", "군", "도", "주"].map { Array($0.utf8) }

  /// Words that render one name of the segment are no slip for another: 부츠 is Boots, not Burt.
  private func dropSlipsOfOthers(_ targets: inout [CoverItem]) {
    for index in targets.indices {
      guard let slip = targets[index].slip, slip.concept == nil else { continue }
      let isAnothers = links.contains {
        ($0.source == slip.source || slip.source.contains($0.source) && !targets[$0.target].concepts.isEmpty)
          && targets[$0.target].account == .here && targets[$0.target].slip == nil
          && !targets[$0.target].range.overlaps(targets[index].range)
      }
      if isAnothers { targets[index].slip = nil }
    }
  }

  /// How many beads away a sentence that stands alone may have been moved from.
  private static let farthest = 6

  private func isRenderedNearby(_ item: CoverItem, _ sources: ItemsByBead) -> Bool {
    (item.bead - NameAccounts.farthest...item.bead + NameAccounts.farthest).contains { near in
      guard near != item.bead, pair.beads.indices.contains(near) else { return false }
      // Farther away only a sentence that nothing else renders may have gone here.
      guard abs(near - item.bead) == 1 || pair.beads[near].target.isEmpty else { return false }
      if rendered(item, sources[near], among: nil) != nil { return true }
      let range = pair.source.range(pair.beads[near].source)
      return !range.isEmpty && reader.isPlain(item.parts, range)
    }
  }

  /// Whether a sentence beside that of the name has words that sound like it and are no form of the concept for which it was
  /// taken to be a slip: 칠로에섬, where the sentence before has 칠레.
  private func isNamedAlike(_ item: CoverItem, besides concept: Int, _ sources: ItemsByBead) -> Bool {
    [item.bead - 1, item.bead + 1].contains { near in
      guard pair.beads.indices.contains(near) else { return false }
      let range = pair.source.range(pair.beads[near].source)
      return !range.isEmpty
        && reader.windows(item.parts, range).contains { window in
          window.fit == .accept
            && !sources[near].contains { $0.concepts.contains(concept) && $0.range.overlaps(window.range) }
        }
    }
  }

  /// A full name of which only a part was found, in words that another name of the segment renders as a whole: the
  /// Justin of Justin Thomas where the source has Justin Rose.
  private func settleTaken(_ targets: inout [CoverItem]) {
    let whole = links.filter { targets[$0.target].account == .here }
    guard !whole.isEmpty else { return }
    let byBead = PlacesByBead(count: whole.count, beads: pair.beads.count) { targets[whole[$0].target].bead }
    for link in links where targets[link.target].account == .loosely && isPerson(targets[link.target]) {
      let parts = targets[link.target].parts
      let isTaken = byBead[targets[link.target].bead].contains {
        whole[$0].source.contains(link.source) && targets[whole[$0].target].parts != parts
      }
      if isTaken { targets[link.target].account = .nowhere }
    }
  }

  /// A single word that may stand for words of the source which the article renders by another name: 존스 is Jones, not
  /// Coons.
  private func settleDoubts(_ targets: inout [CoverItem]) {
    let doubtful = targets.indices.filter {
      targets[$0].account == .loosely && targets[$0].parts.count == 1 && targets[$0].partlyRead != nil
    }
    guard !doubtful.isEmpty else { return }
    var rendered: [ArraySlice<UInt8>: Set<[String]>] = [:]
    for link in links where targets[link.target].account == .here {
      rendered[pair.source.text.bytes[link.source.start..<link.source.end], default: []]
        .insert(targets[link.target].parts)
    }
    for index in doubtful {
      guard let range = targets[index].partlyRead,
        let others = rendered[pair.source.text.bytes[range.start..<range.end]], !others.contains(targets[index].parts)
      else { continue }
      targets[index].account = .nowhere
      targets[index].partlyRead = nil
    }
  }

  func isPerson(_ item: CoverItem) -> Bool {
    item.concepts.isEmpty ? item.hasGivenName : item.kind == .person && !item.isShortForm
  }
}
