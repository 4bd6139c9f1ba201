import Bitext
import Mentions
import Termbase
import TextModel

/// The policy for the bodies in titles: whoever heads one body in the Korean does not head another in the English.
///
/// It speaks only where both sides give one holder a single title, the glossary knows the bodies of both, and neither can
/// be meant by the other's name.
struct InstitutionPolicy {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  /// How the glossary renders offices as a whole.
  let listed: ListedOffices
  /// Words another disagreement already speaks for.
  let spokenForSource: TextRangeSet
  let spokenForTarget: TextRangeSet
  let reader: NameReader
  /// Whether a name of the source and a name of the target are one entity; nil where it cannot be told.
  let isSameName: (_ source: Int, _ target: Int) -> Bool?

  private struct Office {
    let title: Int
    /// The name of its holder, and its mention where it was read as one.
    let holder: TextRange
    let name: Int?
    let bead: Int
    let body: OfficeBodies.Body?
  }

  /// All disagreements about the bodies in titles.
  func disagreements() -> [Disagreement] {
    let sources = offices(pair.source, isKorean: true) { pair.bead(ofSource: $0) }
    let targets = offices(pair.target, isKorean: false) { pair.bead(ofTarget: $0) }
    let targetsByBead = Dictionary(grouping: targets, by: \.bead)
    return sources.compactMap { source in
      let theirs = (targetsByBead[source.bead] ?? []).filter { areOneHolder(source, $0) }
      guard theirs.count == 1, let target = theirs.first, let mine = source.body, let other = target.body,
        sources.count(where: { $0.bead == source.bead && $0.holder == source.holder }) == 1,
        !spokenForSource.overlaps(mine.range), !spokenForTarget.overlaps(other.range),
        areHeldAlike(source, target), !holds(mine, anyWhereIn: source.bead),
        !isNamed(other, source, sources), !hasServed(source, other), !isListed(source, other),
        let likeness = likeness(mine, other)
      else { return nil }
      return conflict(source, mine, target, other, likeness)
    }
  }

  /// The titles of people on one side.
  private func offices(_ side: AnnotatedSide, isKorean: Bool, bead: (Int) -> Int?) -> [Office] {
    let bodies = OfficeBodies(side: side, isKorean: isKorean, knowledge: knowledge)
    let holders = TitleHolders(side, isKorean: isKorean).holder
    return side.forest.mentions.indices.compactMap { index in
      let mention = side.forest.mentions[index]
      guard mention.kind == .title, let place = bead(mention.range.start),
        mention.parent.map({ side.forest.mentions[$0].kind != .title }) ?? true,
        let holder = holders[index].map({ side.forest.mentions[$0].range })
          ?? (isKorean ? unreadName(before: mention.range.start) : nil)
      else { return nil }
      return Office(
        title: index, holder: holder, name: holders[index], bead: place, body: bodies.body(of: index, heldBy: holder))
    }
  }

  private func areOneHolder(_ source: Office, _ target: Office) -> Bool {
    if let mine = source.name, let theirs = target.name { return isSameName(mine, theirs) == true }
    let parts = pair.target.text.string(target.holder).split(separator: " ").map(String.init)
    return reader.judge(pair.source.text.string(source.holder), parts).fit == .accept
  }

  /// The word of two to four syllables before a title of the source, which may be a name that nothing else told: 허민.
  private func unreadName(before title: Int) -> TextRange? {
    let bytes = pair.source.text.bytes
    guard title > 6, bytes[title - 1] == 0x20 else { return nil }
    let start = bytes[..<(title - 1)].lastIndex { $0 < 0x80 }.map { $0 + 1 } ?? 0
    return [6, 9, 12].contains(title - 1 - start) ? TextRange(start, title - 1) : nil
  }

  private func title(_ office: Office, _ side: AnnotatedSide) -> TitleValue? {
    if case .title(let value) = side.forest.mentions[office.title].value { return value }
    return nil
  }

  /// Whether both titles are held at one time: who heads one body now may have headed the other before.
  private func areHeldAlike(_ source: Office, _ target: Office) -> Bool {
    guard let mine = title(source, pair.source), let theirs = title(target, pair.target) else { return false }
    func times(_ value: TitleValue) -> Set<TitleModifier> {
      Set(value.modifiers).intersection(InstitutionPolicy.times)
    }
    return times(mine) == times(theirs)
  }

  private static let times: Set<TitleModifier> = [
    .former, .once, .then, .late, .retired, .emeritus, .honorary, .candidate, .nominee, .elect,
  ]

  /// Whether the target names the source's body somewhere in the bead.
  private func holds(_ mine: OfficeBodies.Body, anyWhereIn bead: Int) -> Bool {
    let range = pair.target.range(pair.beads[bead].target)
    let words = TargetWords(pair.target, range)
    // "The party" names none, but "FSC" does.
    let names = mine.concepts.flatMap { knowledge.termbase.concepts[$0].terms }.filter {
      $0.language == .en && $0.form <= .admitted
    }
    if names.contains(where: { words.hold($0.text) }) { return true }
    return pair.target.forest.indices(in: range).contains { index in
      let mention = pair.target.forest.mentions[index]
      guard case .concept(let value) = mention.value, value.kind == .organization,
        pair.target.text.bytes[mention.range.start..<mention.range.end].contains(where: { $0 &- 0x41 < 26 })
      else { return false }
      return mine.concepts.contains { a in value.concepts.contains { knowledge.standsFor(a, $0) } }
    }
  }

  /// Whether the source names the target's body in the bead, or as the holder's anywhere.
  private func isNamed(_ other: OfficeBodies.Body, _ source: Office, _ sources: [Office]) -> Bool {
    let range = pair.source.range(pair.beads[source.bead].source)
    let isHere = other.concepts.contains { concept in
      knowledge.koreanForms(concept).contains { ByteSearch.containsLoosely($0, pair.source.text.bytes, range) }
    }
    let name = pair.source.text.string(source.holder)
    return isHere
      || sources.contains { office in
        guard let body = office.body, !Set(body.concepts).isDisjoint(with: other.concepts) else { return false }
        return pair.source.text.string(office.holder) == name
      }
  }

  /// Whether the record gives the holder an office of the target's body.
  private func hasServed(_ source: Office, _ other: OfficeBodies.Body) -> Bool {
    guard let name = source.name, case .concept(let value) = pair.source.forest.mentions[name].value else {
      return false
    }
    let termbase = knowledge.termbase
    return value.concepts.flatMap(termbase.tenures).contains { tenure in
      termbase.concept(id: tenure.title)?.institution.flatMap(termbase.index(ofID:)).map(other.concepts.contains)
        ?? false
    }
  }

  /// Whether the glossary renders the office by the target's words, whosever it is.
  private func isListed(_ source: Office, _ other: OfficeBodies.Body) -> Bool {
    let title = pair.source.text.string(pair.source.forest.mentions[source.title].range)
    return listed.holdRendering(title, pair.target.text.string(other.range))
  }

  // MARK: Two bodies

  /// How surely the bodies are two of which the one was put in the other's place; nil where they may be one, or one be the
  /// other's.
  private func likeness(_ mine: OfficeBodies.Body, _ other: OfficeBodies.Body) -> Double? {
    var least: Double?
    for a in mine.concepts {
      for b in other.concepts {
        guard areTwo(a, b) else { return nil }
        // Parties of other countries have the name, too.
        guard knowledge.areCompatriots(a, b) else { continue }
        guard let likeness = likeness(a, b) else { return nil }
        least = min(least ?? 1, likeness)
      }
    }
    return least
  }

  /// Whether no name of the one is meant for the other, and the one does not follow the other.
  private func areTwo(_ a: Int, _ b: Int) -> Bool {
    let concepts = knowledge.termbase.concepts
    guard !knowledge.standsFor(a, b), !knowledge.sharesForm(a, b), !knowledge.bearsName(a, of: b),
      !knowledge.bearsName(b, of: a), let name = knowledge.renderings(b).first,
      concepts[a].validity.surelyOverlaps(concepts[b].validity)
    else { return false }
    return !knowledge.areAkin(a, NameWords(name.split(separator: " ").map(String.init)), isListed: true)
  }

  private func likeness(_ a: Int, _ b: Int) -> Double? {
    guard let mine = knowledge.koreanForms(a).first, let theirs = knowledge.koreanForms(b).first else { return nil }
    let sorts = (sort(mine), sort(theirs))
    if let sort = sorts.0, sort == sorts.1 { return InstitutionPolicy.ofOneSort }
    guard ![mine, theirs].contains(where: mayHoldOthers) else { return nil }
    return sorts.0 == nil && sorts.1 == nil ? InstitutionPolicy.ofNoSort : InstitutionPolicy.ofTwoSorts
  }

  private static let ofOneSort = 0.9
  private static let ofNoSort = 0.6
  private static let ofTwoSorts = 0.5

  /// The key of the word that names the sort of a body, with the word where bodies of the sort stand above each other.
  private func sort(_ korean: [UInt8]) -> String? {
    if korean.suffix(3).elementsEqual("당".utf8) { return "party" }
    return OrganizationHeads.shared.head(ofKorean: korean[...]).map { head, length in
      InstitutionPolicy.layered.contains(head.key)
        ? head.key + String(decoding: korean.suffix(length), as: UTF8.self) : head.key
    }
  }

  private static let layered: Set<String> = [
    "court", "prosecution", "police", "coast-guard", "fire", "committee", "office", "university", "parliament",
    "headquarters", "forces", "company", "center",
  ]

  /// Whether a body of the name may hold bodies with names of their own, so that either may be said of their people: a
  /// ministry and its agencies, a university and its hospital, a group and its firms.
  private func mayHoldOthers(_ korean: [UInt8]) -> Bool {
    InstitutionPolicy.wholes.contains { korean.suffix($0.count).elementsEqual($0) }
  }

  private static let wholes = [
    "부", "실", "처", "성", "청와대", "백악관", "크렘린", "크렘린궁", "국회", "의회", "상원", "하원", "당", "국민의힘", "시청", "도청",
    "그룹", "지주", "홀딩스", "대", "대학교", "대학", "대학원", "병원", "의료원", "군", "합참", "경찰청", "경찰", "경찰서", "검찰청", "검찰", "지검",
    "법원", "지법", "유엔", "중앙회",
  ].map { Array($0.utf8) }

  private func conflict(
    _ source: Office, _ mine: OfficeBodies.Body, _ target: Office, _ other: OfficeBodies.Body, _ likeness: Double
  ) -> Disagreement {
    let titles = (pair.source.forest.mentions[source.title], pair.target.forest.mentions[target.title])
    let judgement = Judgement(.different, score: likeness, reason: "these are offices of two bodies")
    return Disagreement(
      shape: .conflict, source: .init(titles.0), target: .init(range: other.range, value: titles.1.value),
      judgement: judgement,
      confidence: Confidence.ofConflict(
        source: titles.0.confidence, target: titles.1.confidence, judgement: judgement,
        alignment: pair.beads[source.bead].confidence),
      notes: [mine, other].compactMap { $0.concepts.first.map(knowledge.line) }, concept: mine.concepts.first)
  }
}
