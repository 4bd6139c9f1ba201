import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// Names left over on both sides in the same place.
struct NameConflicts {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  let spokenForSource: TextRangeSet
  let spokenForTarget: TextRangeSet
  let trace: ((String) -> Void)?
  /// For names of the target that words of the source render whole: those words, and the name.
  private let wholes: [Int: (source: TextRange, target: TextRange)]
  let sources: [CoverItem]
  let targets: [CoverItem]
  let links: [Cover.Link]
  let offices: HeldOffices
  let lists: NameLists
  /// The last words of all names of people that the target has in full.
  let surnames: Set<String>
  let otherNames: OtherNames
  let sourcePlaces: PlaceLists
  let targetPlaces: PlaceLists
  private(set) var found: [Disagreement] = []

  init(
    pair: AnnotatedPair, knowledge: ConceptKnowledge, reader: NameReader, sources: [CoverItem], targets: [CoverItem],
    links: [Cover.Link], spokenForSource: TextRangeSet, spokenForTarget: TextRangeSet,
    trace: ((String) -> Void)? = nil
  ) {
    self.pair = pair
    self.knowledge = knowledge
    self.reader = reader
    self.spokenForSource = spokenForSource
    self.spokenForTarget = spokenForTarget
    self.trace = trace
    self.sources = sources
    self.targets = targets
    self.links = links
    offices = HeldOffices(pair)
    lists = NameLists(pair: pair, targets: targets, links: links)
    surnames = Set(
      targets.lazy.filter { (2...3).contains($0.parts.count) && $0.account == .here && $0.nature == .sound }
        .compactMap(\.parts.last))
    otherNames = OtherNames(pair.source)
    sourcePlaces = PlaceLists(sources)
    targetPlaces = PlaceLists(targets)
    wholes = Dictionary(
      links.compactMap { link in
        let target = targets[link.target]
        guard target.account == .here, target.slip == nil, target.concepts.isEmpty,
          pair.source.text.words(link.source).count == target.parts.count
        else { return nil }
        return (link.target, (link.source, target.range))
      }, uniquingKeysWith: { first, _ in first })
  }

  struct Candidate {
    let source: Disagreement.Part
    let sourceConfidence: Double
    let sourceConcept: Int?
    let target: Int
    let judgement: Judgement
    let expected: [String]
    let notes: [String]
  }

  /// Finds them bead by bead; of several possible partners the likeliest is taken.
  mutating func search() {
    let sourcesByBead = ItemsByBead(sources, beads: pair.beads.count)
    let targetsByBead = PlacesByBead(count: targets.count, beads: pair.beads.count) { targets[$0].bead }
    for bead in pair.beads.indices {
      let theirs = targetsByBead[bead].filter {
        (targets[$0].account >= .loosely || targets[$0].slip != nil) && !spokenForTarget.overlaps(targets[$0].range)
          && !isEra(targets[$0].range) && !isBearing(targets[$0].range) && !isDescription(targets[$0])
          && !isSecondName(targets[$0].range, targetsByBead[bead]) && !isPartOfName($0, targetsByBead[bead])
      }
      guard !theirs.isEmpty, !pair.isByline(bead) else { continue }
      let listed = Array(sourcesByBead[bead])
      var mine = listed.filter {
        $0.account > .here && !spokenForSource.overlaps($0.range)
      }
      for index in mine.indices where mine[index].evidence == .form {
        mine[index].odds = reader.odds(mine[index].range)
      }
      let respelled = respelled(bead, listed, targetsByBead[bead])
      let quarters = unlistedPlaces(bead, listed + respelled, theirs.map { targets[$0] })
      let places = respelled + quarters
      mine.removeAll { item in isGuess(item) && places.contains { $0.range.overlaps(item.range) } }
      mine += bare(bead, listed + places, theirs.map { targets[$0] })
      mine += places.filter { $0.account > .here }
      let here = pair.target.range(pair.beads[bead].target)
      lazy var words = EnglishWords.folded(in: pair.target.text, here)
      // 카페리 is "car ferry".
      lazy var pairs = zip(words, words.dropFirst()).map { $0 + $1 }
      let unread = theirs.filter { targets[$0].account > .loosely }.map { targets[$0].range }
      lazy var names = EnglishWords.folded(
        in: pair.target.text, here, capitalised: true, leavingOut: TextRangeSet(unread))
      mine.removeAll { item in
        guard item.concepts.isEmpty, isGuess(item) || item.evidence != .title, !isPartlyRead(item, theirs) else {
          return false
        }
        if isGuess(item), isGlossed(item.range, words) { return true }
        let isSaid = isGuess(item) && (reader.reads(item.range, words) || reader.reads(item.range, pairs))
        guard isSaid || item.evidence != .title && reader.reads(item.range, names) else { return false }
        // What other words of the source mean is not what these mean: Puffy is 퍼피, not 퍼프 대디.
        let others = taken(in: bead, besides: item, targetsByBead[bead])
        guard !others.isEmpty else { return true }
        let rest = EnglishWords.folded(
          in: pair.target.text, here, capitalised: !isSaid, leavingOut: TextRangeSet(others + (isSaid ? [] : unread)))
        return reader.reads(item.range, rest)
      }
      // The Island of "Jazz Island" is no Ireland.
      mine.removeAll { item in
        item.kind == .place && !item.concepts.isEmpty && item.account == .nowhere && reader.reads(item.range, names)
      }
      // What may be one name of the target, though the sounds do not settle it, is none for another: 트라키아 and Thrace.
      mine.removeAll { item in
        isGuess(item) && !isPartlyRead(item, theirs)
          && theirs.contains { targets[$0].concepts.isEmpty && reader.sharesStem(item.range, targets[$0].parts) }
      }
      mine += halves(mine, theirs).map { item in
        var item = item
        item.account = .nowhere
        return item
      }
      let open = theirs.map { targets[$0] }.filter { $0.account >= .elsewhere }
      let isOneSource = mine.filter { !isGuess($0) }.count == 1
      let isOnly = isOneSource && open.count == 1
      // People, and words that only begin a sentence, do not stand in a place's stead.
      let isOnlyPlace = isOneSource && open.filter { $0.kind != .person && $0.confidence > 0.4 }.count == 1
      var candidates: [Candidate] = []
      for t in theirs {
        if let slip = targets[t].slip {
          candidates.append(candidate(slip, t, targets[t]))
        }
        let others = theirs.filter { $0 != t }
        for source in mine where targets[t].account >= .loosely && !isPartlyRead(source, others) {
          candidate(source, targets[t], t, isOnlyPair: source.kind == .place ? isOnlyPlace : isOnly).map {
            candidates.append($0)
          }
        }
      }
      candidates += foreignBodies(theirs, targetsByBead[bead])
      settle(&candidates, bead)
    }
  }

  /// Whether a name of several words is one of which a target has one word: 파트리시아 메네제스 beside Patricia Mendonca.
  private func isPartlyRead(_ item: CoverItem, _ theirs: [Int]) -> Bool {
    item.parts.count > 1
      && theirs.contains { targets[$0].partlyRead.map { $0 != item.range && item.range.contains($0) } ?? false }
  }

  /// The names of a bead that other words of the source than those of `item` render whole.
  private func taken(in bead: Int, besides item: CoverItem, _ targets: ArraySlice<Int>) -> [TextRange] {
    let words = pair.source.text.string(item.range)
    return targets.compactMap { index in
      guard let link = wholes[index], !link.source.overlaps(item.range),
        pair.source.text.string(link.source) != words
      else { return nil }
      return link.target
    }
  }

  /// Whether a bracket behind the words gives a name that the target has: 그레이트 베이슨(Great Basin).
  private func isGlossed(_ range: TextRange, _ words: [[UInt8]]) -> Bool {
    let bytes = pair.source.text.bytes
    guard range.end + 1 < bytes.count, bytes[range.end] == UInt8(ascii: "("),
      let close = bytes[range.end...].prefix(80).firstIndex(of: UInt8(ascii: ")"))
    else { return false }
    let gloss = EnglishWords.folded(in: pair.source.text, TextRange(range.end + 1, close))
    return gloss.contains(where: words.contains)
  }

  /// Whether a listed name is but a part of one that no glossary lists: the Libération of "Animal Liberation Wave".
  private func isPartOfName(_ index: Int, _ here: ArraySlice<Int>) -> Bool {
    let range = targets[index].range
    return !targets[index].concepts.isEmpty && targets[index].kind == .organization
      && here.contains {
        targets[$0].concepts.isEmpty && targets[$0].range.contains(range) && targets[$0].range != range
      }
  }

  /// Whether a name of the bead, and "or", stand before the words: "the Sonbong, or Vanguard".
  private func isSecondName(_ range: TextRange, _ here: ArraySlice<Int>) -> Bool {
    let joint = NameConflicts.or
    guard range.start > joint.count,
      pair.target.text.bytes[(range.start - joint.count)..<range.start].elementsEqual(joint)
    else { return false }
    return here.contains { targets[$0].range.end == range.start - joint.count }
  }

  private static let or = Array(", or ".utf8)

  func isLanguage(_ item: CoverItem) -> Bool {
    item.concepts.contains { knowledge.termbase.concepts[$0].id.hasPrefix("language-") }
  }

  /// "In English" says in what language something is said.
  func saysLanguage(_ item: CoverItem) -> Bool {
    isLanguage(item)
      && pair.target.text.bytes[..<item.range.start].suffix(4).elementsEqual(" in ".utf8)
  }

  /// "The company", "state police": words that take up many a body, and are nobody's name; "Buddhist", of what faith it is.
  private func isDescription(_ item: CoverItem) -> Bool {
    if NameNature.isFaith(item.parts) { return true }
    return !item.concepts.isEmpty
      && pair.target.text.bytes[item.range.start..<item.range.end].allSatisfy { $0 &- 0x41 >= 26 }
  }

  /// 300 BC: no place in Canada.
  private func isEra(_ range: TextRange) -> Bool {
    guard range.length == 2, range.start >= 8, pair.target.text.string(range) == "BC" else { return false }
    let before = pair.target.text.bytes[..<(range.start - 1)]
    return before.last.map { $0 >= 0x30 && $0 <= 0x39 } ?? false || before.suffix(7).elementsEqual("century".utf8)
  }

  /// The West in "north-west", which is no part of the world, and the Roman of "Greco-Roman".
  private func isBearing(_ range: TextRange) -> Bool {
    guard range.start >= 6, pair.target.text.bytes[range.start - 1] == UInt8(ascii: "-") else { return false }
    let before = pair.target.text.bytes[..<(range.start - 1)].suffix(6).map { $0 | 0x20 }
    return NameConflicts.combining.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// What is joined to a place's or a people's name by a hyphen and makes another word of it.
  private static let combining = ["north", "south", "greco", "anglo", "franco", "austro", "russo", "judeo"].map {
    Array($0.utf8)
  }

  func isGuess(_ item: CoverItem) -> Bool {
    item.concepts.isEmpty && (item.evidence == .form || item.evidence == .located)
  }

  /// Whether nothing in the stretch sounds even remotely like the name.
  func isUnheard(_ parts: [String], _ range: TextRange) -> Bool {
    reader.bestScore(parts, range) < NameReader.unknownBand
  }

  private mutating func settle(_ candidates: inout [Candidate], _ bead: Int) {
    candidates.sort { a, b in
      a.judgement.score != b.judgement.score
        ? a.judgement.score > b.judgement.score
        : (a.target, a.source.range.start) < (b.target, b.source.range.start)
    }
    var usedTargets: Set<Int> = []
    var usedSources: [TextRange] = []
    for candidate in candidates where !usedTargets.contains(candidate.target) {
      if usedSources.contains(where: { $0.overlaps(candidate.source.range) }) { continue }
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
}
