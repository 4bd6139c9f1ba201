import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// The policy for names: an occurrence is satisfied by any rendering of its entity in scope. What is left over on both
/// sides in the same place is a conflict; what is left over on one side is at most a note.
struct Cover {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  /// Words a title disagreement already speaks for, on either side.
  var spokenForSource = TextRangeSet()
  var spokenForTarget = TextRangeSet()
  /// What titles, terms and bodies disagree on already, on either side.
  var disputedSource = TextRangeSet()
  var disputedTarget = TextRangeSet()
  /// Told what was seen, for developers who ask why a name was or was not reported.
  var trace: ((String) -> Void)?

  /// A source stretch that renders a target name, by the name's index.
  struct Link {
    let source: TextRange
    let target: Int
  }

  /// What came of it.
  struct Outcome {
    var disagreements: [Disagreement] = []
    /// Source words and the name of the target that renders them, where no glossary knows either.
    var renderings: [(source: TextRange, target: TextRange, kind: MentionKind)] = []
  }

  /// All disagreements about names, and how names are rendered that the glossary lacks.
  func outcome() -> Outcome {
    var sources = items(pair.source) { pair.bead(ofSource: $0) }
    var targets = items(pair.target) { pair.bead(ofTarget: $0) }
    separateEpithets(&targets)
    separatePlaces(&targets)
    separateFirms(&targets)
    dropGuesses(&targets)
    confirmPlaces(&sources)
    NamedPeople.settle(&targets, sources, in: pair.target, knowledge)
    NameAnchors.settle(&sources, &targets)
    var accounts = NameAccounts(pair: pair, knowledge: knowledge, reader: reader)
    accounts.settleTargets(&targets, sources)
    let spelled = KnownRenderings(pair.source.text, targets, accounts)
    let known = knownNames(spelled, sources, accounts)
    // A guess from the sound alone gives way to what the article says of the same words.
    let knownRanges = TextRangeSet(known.map(\.range))
    sources.removeAll { isGuess($0) && knownRanges.overlaps($0.range) }
    let halves = TextRangeSet(accounts.halves.map(\.range))
    sources.removeAll { $0.concepts.isEmpty && halves.overlaps($0.range) }
    sources += accounts.halves
    remember(spelled, in: &sources)
    sources += known
    accounts.settleLaterMentions(&targets, known)
    accounts.settleSources(&sources, targets)
    report(sources, targets)
    var conflicts = NameConflicts(
      pair: pair, knowledge: knowledge, reader: reader, sources: sources, targets: targets,
      links: accounts.links, spokenForSource: spokenForSource, spokenForTarget: spokenForTarget, trace: trace)
    conflicts.search()
    let surnames = KoreanSurnames(pair, targets, accounts.links)
    let turns = SurnameTurns(pair: pair, surnames: surnames, sources: sources, targets: targets).disagreements()
    let inconsistent = NameConsistency(pair: pair, knowledge: knowledge, reader: reader, surnames: surnames)
      .disagreements(targets, accounts.links)
    let conflicting = Set(conflicts.found.map { $0.target?.range })
    let crossed = CrossedPeople(
      pair: pair, reader: reader, sources: sources, targets: targets, links: accounts.links,
      disputedSource: disputedSource, disputedTarget: disputedTarget, trace: trace
    ).disagreements()
    let others = (crossed + turns).filter(isUnspoken) + inconsistent
    let disputed = conflicts.found + others.filter { !conflicting.contains($0.target?.range) }
    let absent = NameAbsences(
      pair: pair, knowledge: knowledge, reader: reader, sources: sources, targets: targets, disputed: disputed
    ).disagreements().filter(isUnspoken)
    // A stranger is surer than a conflict that is not even worth a warning.
    let strange = Set(absent.filter { $0.confidence >= Confidence.warningThreshold }.compactMap { $0.target?.range })
    return Outcome(
      disagreements: disputed.filter { !($0.target.map { strange.contains($0.range) } ?? false) } + absent,
      renderings: renderings(sources, targets, accounts.links))
  }

  /// Whether no title or term speaks for the words of a finding.
  private func isUnspoken(_ found: Disagreement) -> Bool {
    !(found.source.map { spokenForSource.overlaps($0.range) } ?? false)
      && !(found.target.map { spokenForTarget.overlaps($0.range) } ?? false)
  }

  private func renderings(
    _ sources: [CoverItem], _ targets: [CoverItem], _ links: [Link]
  ) -> [(source: TextRange, target: TextRange, kind: MentionKind)] {
    let listed = TextRangeSet(sources.filter { !$0.concepts.isEmpty }.map(\.range))
    let people = TextRangeSet(sources.filter { $0.kind == .person }.map(\.range))
    return links.compactMap { link in
      let target = targets[link.target]
      guard target.concepts.isEmpty, target.account == .here, link.source.length >= 6, !listed.overlaps(link.source)
      else { return nil }
      return (link.source, target.range, people.overlaps(link.source) ? .person : target.kind)
    }
  }

  private func items(_ side: AnnotatedSide, bead: (Int) -> Int?) -> [CoverItem] {
    side.forest.mentions.indices.compactMap { index in
      guard CoverItem.takesPart(side.forest.mentions[index].value),
        let bead = bead(side.forest.mentions[index].range.start), !isPartOfName(side, index),
        !isNobody(side.forest.mentions[index].range, side), !joinsPlaces(side.forest.mentions[index], side)
      else { return nil }
      var item = CoverItem(side, index, bead: bead)
      item?.isDateline = EnglishNameContext.isDateline(side.forest.mentions[index].range, in: side.text)
      return item
    }
  }

  /// Parties and peoples before a person's name are no part of it: Republican John Goldsmith.
  private func separateEpithets(_ targets: inout [CoverItem]) {
    // What lies in a name follows it.
    for index in targets.indices.dropLast() where targets[index].concepts.isEmpty && targets[index].parts.count >= 3 {
      let item = targets[index]
      let epithet = targets[index + 1]
      guard !epithet.concepts.isEmpty, epithet.kind != .person, epithet.range.start == item.range.start,
        item.range.contains(epithet.range), !reader.looksKorean(item.parts),
        let person = item.beginning(at: epithet.range.end + 1, in: pair.target.text)
          ?? compatriot(item, behind: epithet)
      else { continue }
      targets[index] = person
    }
  }

  /// Who has a people's name before his own, though no list has his given name: Colombian Yeison Mosquera, not China Daily
  /// nor Korean Air.
  private func compatriot(_ item: CoverItem, behind epithet: CoverItem) -> CoverItem? {
    guard let country = epithet.concepts.first, knowledge.isCountry(country), epithet.parts.count == 1,
      knowledge.renderings(country).first != epithet.parts[0]
    else { return nil }
    let rest = item.rest(from: epithet.range.end + 1, in: pair.target.text)
    let isName =
      rest.parts.count == 2 && rest.nature == .sound && rest.parts.allSatisfy { $0.utf8.count >= 3 }
    return isName ? rest : nil
  }

  /// A place and the one it lies in are two names: the Kettle Rim of Arizona, Ashford of Kent, but not the Bank of England.
  private func separatePlaces(_ targets: inout [CoverItem]) {
    let listed = Set(targets.lazy.filter { $0.kind == .place && !$0.concepts.isEmpty }.map(\.range))
    for index in targets.indices where targets[index].concepts.isEmpty && targets[index].parts.count >= 3 {
      let item = targets[index]
      guard let of = item.parts.firstIndex(of: "of"), of > 0 else { continue }
      let whole = item.parts[(of + 1)...].joined(separator: " ").utf8.count
      guard listed.contains(TextRange(item.range.end - whole, item.range.end)) else { continue }
      let place = item.ending(at: item.range.end - whole - 4, in: pair.target.text)
      let context = EnglishNameContext(place.range, in: pair.target.text)
      if context.namesLandform || place.nature == .sound { targets[index] = place }
    }
  }

  /// A person and whose man he is are two: Bin So-eun of Haesol Securities, but not Joan of Arc.
  private func separateFirms(_ targets: inout [CoverItem]) {
    for index in targets.indices.reversed() where targets[index].concepts.isEmpty && targets[index].parts.count >= 4 {
      let item = targets[index]
      guard let of = item.parts.firstIndex(of: "of"), of > 1 else { continue }
      let person = Array(item.parts[..<of])
      let firm = item.parts[(of + 1)...].joined(separator: " ").utf8.count
      guard reader.looksKorean(person) || NameNature.isFullName(person), firm < item.range.length - 4 else { continue }
      let border = item.range.end - firm
      guard pair.target.text.bytes[(border - 4)..<border].elementsEqual(" of ".utf8) else { continue }
      targets[index] = item.ending(at: border - 4, in: pair.target.text)
      if person.contains(where: { $0.contains("-") }) { targets[index].confirm() }
      let isListed = targets.contains { $0.range.start == border && !$0.concepts.isEmpty }
      if !isListed { targets.insert(item.rest(from: border, in: pair.target.text), at: index + 1) }
    }
  }

  /// Leaves out names of no list that are all of a listed place or person: President Lee Jae Myung, of South Korea.
  private func dropGuesses(_ targets: inout [CoverItem]) {
    let listed = Set(
      targets.lazy.filter { ($0.kind == .place || $0.kind == .person) && !$0.concepts.isEmpty }.map(\.range))
    targets.removeAll { $0.concepts.isEmpty && listed.contains($0.range) }
  }

  /// A word that is seldom a place is one right behind the country or region it lies in: 텍사스 오스틴.
  private func confirmPlaces(_ sources: inout [CoverItem]) {
    for index in sources.indices.dropFirst() where sources[index].confidence <= Termbase.ambiguousConfidence {
      let (whole, part) = (sources[index - 1], sources[index])
      guard whole.kind == .place, part.kind == .place, whole.range.end + 1 == part.range.start,
        pair.source.text.bytes[whole.range.end] == 0x20, let country = whole.concepts.first,
        let place = part.concepts.first, country != place, knowledge.areCompatriots(country, place)
      else { continue }
      sources[index].confirm()
    }
  }

  /// Whether words name nobody in the sentence: the "Rep." before a member's name, the King of "King Yeongjo", by whose clock a
  /// day is told (한국 시간, "U.S. time").
  private func isNobody(_ range: TextRange, _ side: AnnotatedSide) -> Bool {
    let bytes = side.text.bytes
    let isBeforeClock =
      range.end < bytes.count && Cover.clockStarts.contains(bytes[range.end])
      && Cover.clocks.contains { bytes[range.end...].starts(with: $0) }
    return isBeforeClock || bytes[range.start..<range.end].elementsEqual("Rep.".utf8)
      || EnglishNameFinder.isTitle(range, before: bytes)
      || bytes[range.start..<range.end].contains(UInt8(ascii: "-")) && isCompound(side.text.string(range))
  }

  /// Whether a name is two places that a hyphen joins, which are compared each by itself: the Gwangju-Daegu railway.
  private func joinsPlaces(_ mention: Mention, _ side: AnnotatedSide) -> Bool {
    guard case .name(let name) = mention.value, name.parts.count == 1, NameConflicts.isJoined(name.parts[0]) else {
      return false
    }
    let places = side.forest.indices(in: mention.range).filter { side.forest.mentions[$0].kind == .place }
    return places.count == 2
  }

  /// Whether two everyday words are joined that only begin a sentence, or initials and a word: "Working-level",
  /// "AI-generated"; Sun-young is a name.
  private func isCompound(_ words: String) -> Bool {
    let pieces = words.split(separator: "-").map(String.init)
    guard pieces.count == 2, pieces[1].utf8.allSatisfy({ $0 &- 0x61 < 26 }), !words.contains(" ") else { return false }
    return EnglishNameFinder.isOrdinary(pieces[1])
      && (EnglishNameFinder.isOrdinary(pieces[0]) || NameNature.isAcronym([pieces[0]]))
      && !KoreanNameJudge.shared.isGivenName(words)
  }

  private static let clocks = ["시간)", " 시간)", "시간으로 ", " 시간으로 ", " time)", " time,"].map { Array($0.utf8) }
  private static let clockStarts = clocks.compactMap(\.first)

  /// Whether a mention is only a word of a longer name: Thomas in Thomas Bjorn, West in West Sumatra, 영국 in 영국 서머타임.
  private func isPartOfName(_ side: AnnotatedSide, _ index: Int) -> Bool {
    let mention = side.forest.mentions[index]
    guard case .concept(let value) = mention.value else { return false }
    if value.kind == .place,
      KoreanPlaceContext.isTimeZone(behind: mention.range.end, in: side.text)
        || KoreanPlaceContext.isModel(behind: mention.range.end, in: side.text)
    {
      return true
    }
    guard let parent = mention.parent, case .name(let whole) = side.forest.mentions[parent].value else { return false }
    let name = side.forest.mentions[parent].range
    // The Jung of Wi Jung-min is no district, nor is Tony Leung Ka-fai another Tony Leung.
    if goesOn(mention.range, isPerson: value.kind == .person, in: name, side.text) { return true }
    guard value.kind == .person else {
      guard value.kind == .place else { return false }
      // The Mall of Asia Arena is in no Asia.
      let isInside = name.start < mention.range.start && mention.range.end < name.end
      let isOf = side.text.bytes[..<mention.range.start].suffix(4).elementsEqual(" of ".utf8)
      return isInside && isOf || mention.confidence <= Termbase.ambiguousConfidence
    }
    guard mention.range.length < name.length else { return false }
    let isBeginning = mention.range.start == name.start
    // The surname of a Korean stands first, or last: Young-oak Kim is no other Kim. Park Jin Hyung is not Park Jin.
    // Nor is Lisa Murkowitz a Lisa who goes by this name alone.
    let isOneWord = !side.text.bytes[mention.range.start..<mention.range.end].contains(0x20)
    return isBeginning && (value.form == .short || isOneWord && NameNature.isFullName(whole.parts))
      || (value.form == .short || isBeginning) && reader.looksKorean(whole.parts)
  }

  /// Whether a given name with a hyphen, as Koreans and Chinese have, goes on behind words inside a name: behind its first
  /// syllable, or, of a person, behind what would be all of the name.
  private func goesOn(_ words: TextRange, isPerson: Bool, in name: TextRange, _ text: NormalizedText) -> Bool {
    let rest = text.bytes[words.end..<name.end]
    func isSyllable(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.first.map { $0 &- 0x61 < 26 } ?? false }
    if rest.first == UInt8(ascii: "-") { return words.start > name.start && isSyllable(rest.dropFirst()) }
    guard isPerson, rest.first == 0x20, let hyphen = rest.firstIndex(of: UInt8(ascii: "-")) else { return false }
    return !rest[(rest.startIndex + 1)..<hyphen].contains(0x20) && isSyllable(rest[(hyphen + 1)...])
  }

  /// Where else the words of the source stand that render a name somewhere in the article.
  private func knownNames(_ known: KnownRenderings, _ sources: [CoverItem], _ accounts: NameAccounts) -> [CoverItem] {
    let taken = TextRangeSet(sources.filter { !isGuess($0) }.map(\.range))
    return occurrences(of: known.names, taken, accounts) + occurrences(of: known.places, taken, accounts)
  }

  /// Lets the foreigners whom the source bounds by itself know how the article renders them: 팡쯔한, who is Fang Zihan.
  private func remember(_ known: KnownRenderings, in sources: inout [CoverItem]) {
    guard !known.names.isEmpty else { return }
    for index in sources.indices where sources[index].concepts.isEmpty && sources[index].rendering.isEmpty {
      let range = sources[index].range
      guard let parts = known.names[Array(pair.source.text.bytes[range.start..<range.end])],
        !reader.looksKorean(parts)
      else { continue }
      sources[index].remember(parts)
    }
  }

  /// Where else the words of the source stand that render a place of the glossary by their sound: 위스컨신 is Wisconsin.
  private func occurrences(of places: [[UInt8]: CoverItem], _ taken: TextRangeSet, _ accounts: NameAccounts)
    -> [CoverItem]
  {
    places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { words, place in
      accounts.occurrences.ranges(of: words).compactMap { range -> CoverItem? in
        guard !taken.overlaps(range), let bead = pair.bead(ofSource: range.start) else { return nil }
        return CoverItem(
          located: range, bead: bead, parts: [pair.source.text.string(range)], concepts: place.concepts, kind: .place)
      }
    }
  }

  private func occurrences(of names: [[UInt8]: [String]], _ taken: TextRangeSet, _ accounts: NameAccounts)
    -> [CoverItem]
  {
    names.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { words, parts in
      accounts.occurrences.ranges(of: words).compactMap { range -> CoverItem? in
        guard !taken.overlaps(range), let bead = pair.bead(ofSource: range.start),
          // One syllable and a particle may be another word.
          range.length > 3 || !reader.isOrdinary(range)
        else { return nil }
        return CoverItem(located: range, bead: bead, parts: [pair.source.text.string(range)], rendering: parts)
      }
    }
  }

  private func isGuess(_ item: CoverItem) -> Bool { item.concepts.isEmpty && item.evidence == .form }

  private func report(_ sources: [CoverItem], _ targets: [CoverItem]) {
    guard let trace else { return }
    for bead in pair.beads.indices {
      for item in sources where item.bead == bead { trace("\(bead)\tko\t\(describe(item, pair.source))") }
      for item in targets where item.bead == bead { trace("\(bead)\ten\t\(describe(item, pair.target))") }
    }
  }

  private func describe(_ item: CoverItem, _ side: AnnotatedSide) -> String {
    let evidence =
      item.evidence.map { "\($0)" } ?? item.concepts.prefix(3).map { knowledge.termbase.concepts[$0].id }.description
    return "\(side.text.string(item.range))\t\(item.kind)\t\(evidence)\t\(item.account)\t\(item.confidence)"
      + "\t\(item.isShortForm ? "short" : "")\t\(item.rendering)\t\(item.slip?.reason ?? "")"
      + "\t\(item.partlyRead.map(pair.source.text.string) ?? "")"
      + "\t\(item.worst.map { "\($0.score) \($0.gain) \($0.word) \($0.repaired)" } ?? "")"
  }
}
