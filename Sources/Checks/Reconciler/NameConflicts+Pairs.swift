import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// Two names that stand in the same place: what speaks for it that the one was put for the other.
extension NameConflicts {
  /// What a name of the target stands for first; a language gives way to a country that goes by the same word.
  func meant(_ target: CoverItem) -> Int? {
    // "Korea" is the country before it is the peninsula.
    target.concepts.first { knowledge.isCountry($0) && knowledge.isHome($0) && knowledge.isForm(target.words, of: $0) }
      ?? target.concepts.first { !knowledge.isRegion($0) } ?? target.concepts.first
  }

  /// Whether a word for a country that the source names in the place is not its name, but that of its people.
  private func isPeople(_ target: CoverItem, of country: Int) -> Bool {
    knowledge.isCountry(country) && target.parts.count == 1 && !NameNature.isAcronym(target.parts)
      && knowledge.renderings(country).first != target.parts[0]
      && sources.contains { $0.bead == target.bead && $0.concepts.contains(country) }
  }

  private func areCompatriots(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard let a = source.concepts.first, let b = meant(target) else { return false }
    return knowledge.areCompatriots(a, b)
  }

  /// Whether English may name a person again where Korean says 그는, so that he stands for no place, nor for what only sounds
  /// like a name.
  private func isTakenUp(_ target: CoverItem, besides source: CoverItem) -> Bool {
    if source.kind == .place, source.evidence != .form { return true }
    return isGuess(source)
      && KoreanPronouns.stand(in: pair.source.text.bytes, pair.source.range(pair.beads[target.bead].source))
  }

  func candidate(_ source: CoverItem, _ target: CoverItem, _ index: Int, isOnlyPair: Bool) -> Candidate? {
    let sourceWords = pair.source.text.string(source.range)
    let verdict = source.concepts.isEmpty || target.concepts.isEmpty ? reader.judge(sourceWords, target.parts) : nil
    if let verdict, verdict.fit == .accept { return nil }
    if saysLanguage(target), !isLanguage(source) { return nil }
    if isPart(target, behind: source) || isMoved(source, target) { return nil }
    if isGuess(source), target.concepts.isEmpty, isContinued(target) { return nil }
    if isAddition(target, besides: source) || areWholeAndPart(source, target) { return nil }
    if EnglishNameContext.isLaw(target.range, in: pair.target.text), !isOfLaw(source) { return nil }
    let isSurname = target.parts.count == 1 && surnames.contains(target.parts[0])
    if target.account == .elsewhere, isSurname || target.kind == .person, isTakenUp(target, besides: source) {
      return nil
    }
    if source.isRepeated, !isUnheard(target.parts, pair.source.range(pair.beads[target.bead].source)) { return nil }
    let isRelated = isRelated(source, target, verdict)
    let isSourceOwner = pair.source.text.bytes[source.range.end...].starts(with: "의 ".utf8)
    var context = EnglishNameContext(target.range, in: pair.target.text)
    context.isPlace = context.isPlace || targetPlaces.hold(target.range, in: pair.target.text)
    let evidence = ConflictEvidence(
      source: source, target: target, verdict: verdict,
      isCountry: source.concepts.first.map(knowledge.isCountry) ?? false,
      takesArticle: source.concepts.first.map(knowledge.takesArticle) ?? false,
      isHome: source.concepts.first.map(knowledge.isHome) ?? false,
      isTargetCountry: meant(target).map(knowledge.isCountry) ?? false,
      isTargetHome: meant(target).map(knowledge.isHome) ?? false,
      isTargetPeople: meant(target).map { isPeople(target, of: $0) } ?? false,
      isTargetKorean: reader.looksKorean(target.parts) || target.parts.allSatisfy(KoreanNameJudge.shared.isSurname),
      isLatin: LatinIdentity.isLatin(sourceWords), isRelated: isRelated,
      isAligned: pair.beads[target.bead].isSure, isHeadline: pair.holds(.headline, target.bead),
      isTargetRegion: meant(target).map(knowledge.isRegion) ?? false,
      areCompatriots: areCompatriots(source, target), isOnlyPair: isOnlyPair,
      isTakenUp: source.kind == .place
        && EnglishReference.takesUpPlace(in: pair.target.text, pair.target.range(pair.beads[target.bead].target)),
      isSourcePlace: KoreanPlaceContext.isPlace(before: source.range.end, in: pair.source.text)
        || sourcePlaces.hold(source.range, in: pair.source.text)
        || source.kind == .place && NameConflicts.isNamedAsPlace(sourceWords),
      isSourceOwner: isSourceOwner, haveOwners: isSourceOwner && hasOwner(target.bead), context: context,
      isPerson: EnglishPersonContext.isPerson(target.range, in: pair.target.text),
      isWord: source.concepts.isEmpty && source.range.length == 9 && reader.isOrdinary(source.range),
      areNamesakes: areNamesakes(source, target),
      isTargetSurname: isSurname,
      holdOneOffice: holdOneOffice(source, target),
      actsAsTwo: target.parts.count == 2 && target.nature == .sound
        && EnglishNameFinder.isSubject(pair.target.text.bytes, target.range),
      areListed: lists.hold(source.range, target.range))
    trace?("PAIR\t\(target.bead)\t\(sourceWords)\t\(pair.target.text.string(target.range))\t\(evidence.description)")
    guard let score = evidence.score else { return nil }
    var notes = source.concepts.prefix(1).map(knowledge.line) + target.concepts.prefix(1).map(knowledge.line)
    if !source.rendering.isEmpty {
      notes = ["\(sourceWords) is \"\(source.rendering.joined(separator: " "))\" elsewhere in this article"] + notes
    }
    let reason = verdict?.reason ?? reader.judge(sourceWords, target.parts).reason
    return Candidate(
      source: Disagreement.Part(
        range: source.range,
        value: source.index.map { pair.source.forest.mentions[$0].value } ?? .name(located(sourceWords, source.kind))),
      sourceConfidence: evidence.sourceConfidence, sourceConcept: source.concepts.first, target: index,
      judgement: Judgement(.different, score: score, reason: reason),
      expected: expected(source, sourceWords), notes: notes)
  }

  /// Whether both are bodies, one of which sits in the other.
  private func areWholeAndPart(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard source.kind == .organization, target.kind == .organization, !source.concepts.isEmpty else { return false }
    return knowledge.sortsOfBody(source.concepts, [])
      .isWholeOrPart(
        of: knowledge.sortsOfBody(target.concepts, target.parts), isSure: pair.beads[target.bead].confidence >= 1)
  }

  /// Whether the name is part of a law's, so that another law may stand in its place: 공소청 설치법, 김영란법.
  private func isOfLaw(_ source: CoverItem) -> Bool {
    let bytes = pair.source.text.bytes
    let here = TextRange(source.range.start, min(source.range.end + NameConflicts.longestLaw, bytes.count))
    return NameConflicts.laws.contains { ByteSearch.contains($0, bytes, here) }
  }

  private static let laws = ["법", "조약", "협약", "헌장"].map { Array($0.utf8) }
  /// So many bytes behind a name, some eight syllables, the word for a law ends at most.
  private static let longestLaw = 26

  /// Whether English may well have put the target in where the alignment is a guess, too, and so is the source's name: Koreans
  /// whom Korean need not name again, words of a quotation, what headlines take up, where a body is.
  private func isAddition(_ target: CoverItem, besides source: CoverItem) -> Bool {
    guard source.concepts.isEmpty else { return false }
    if isGuess(source), isBehindName(target) { return true }
    guard pair.beads[target.bead].confidence < 1 else { return false }
    if source.evidence != .title, source.parts.count == 1, target.account < .nowhere, pair.holds(.headline, target.bead)
    {
      return true
    }
    // The company is in the town that was named before.
    if source.account == .elsewhere, source.kind == .name, target.kind == .place, target.account == .elsewhere {
      return true
    }
    guard isGuess(source) else { return false }
    if target.parts.count == 1, isSurname(ofAccounted: target.parts[0]) { return true }
    if target.account == .elsewhere, reader.looksKorean(target.parts) { return true }
    return target.concepts.isEmpty && target.parts.count == 1 && target.nature == .meaning
      && !surnames.contains(target.parts[0]) && !KnownNames.contains(target.parts[0])
      && !EnglishPersonContext.isPerson(target.range, in: pair.target.text)
  }

  /// Whether a Korean of this surname whom the source names, too, is named in full somewhere.
  private func isSurname(ofAccounted word: String) -> Bool {
    KoreanNameJudge.shared.isSurname(word)
      && targets.contains {
        $0.account <= .nearby && $0.parts.count > 1 && $0.parts[0] == word && reader.looksKorean($0.parts)
      }
  }

  /// Whether the source names a place right behind the one that it lies in, and the target the same place, or that one at
  /// all: 전남 나주, where the translation has only Naju.
  private func isPart(_ target: CoverItem, behind whole: CoverItem) -> Bool {
    guard whole.kind == .place, let concept = whole.concepts.first, !knowledge.isCountry(concept) else { return false }
    // "Gwangju, South Jeolla" puts the town into another province.
    let tellsWhole =
      target.kind == .place
      && (EnglishNameContext(target.range, in: pair.target.text).isBehindName || isBehindPlace(target))
    if tellsWhole, Set(target.concepts).isDisjoint(with: whole.concepts), target.account == .nowhere { return false }
    return sources.contains { part in
      guard part.range.start == whole.range.end + 1, part.kind == .place, let own = part.concepts.first,
        knowledge.areCompatriots(concept, own)
      else { return false }
      return part.account <= .nearby || !Set(part.concepts).isDisjoint(with: target.concepts)
    }
  }

  /// Whether the words right before say what lies in the place: "the Seoul Detention Center in Uiwang".
  private func isBehindPlace(_ target: CoverItem) -> Bool { itemBehindWhich(target).map { $0.kind == .place } ?? false }

  /// Whether they do, and the source has it: "the University of St. Andrews in Scotland".
  private func isBehindName(_ target: CoverItem) -> Bool {
    itemBehindWhich(target).map { $0.account == .here && $0.kind != .person } ?? false
  }

  /// The name that says what lies in the place that the target names.
  private func itemBehindWhich(_ target: CoverItem) -> CoverItem? {
    guard pair.target.text.bytes[..<target.range.start].suffix(4).elementsEqual(" in ".utf8) else { return nil }
    return targets.first { $0.range.end + 4 == target.range.start }
  }

  /// Whether two concepts that the article has elsewhere stand where the alignment is a guess, and the source names the
  /// target's in a sentence close by: editions join and part sentences.
  private func isMoved(_ source: CoverItem, _ target: CoverItem) -> Bool {
    guard pair.beads[target.bead].confidence < 1, source.account == .elsewhere, target.account == .elsewhere,
      !source.concepts.isEmpty, !target.concepts.isEmpty
    else { return false }
    return sources.contains {
      abs($0.bead - target.bead) <= NameConflicts.near && !Set($0.concepts).isDisjoint(with: target.concepts)
    }
  }

  /// Whether the name goes on behind it, so that it names nobody by itself: the Nordic of "Nordic Light".
  private func isContinued(_ target: CoverItem) -> Bool {
    let bytes = pair.target.text.bytes
    return target.parts.count == 1 && target.range.end + 1 < bytes.count && bytes[target.range.end] == 0x20
      && bytes[target.range.end + 1] &- 0x41 < 26
  }

  /// Whether a word of the bead says whose something is.
  private func hasOwner(_ bead: Int) -> Bool {
    let here = pair.target.range(pair.beads[bead].target)
    return NameConflicts.owners.contains { ByteSearch.firstWords($0, pair.target.text.bytes, here) != nil }
  }

  private static let owners = ["her", "his", "its", "their"].map { Array($0.utf8) }

  /// So many sentences away is close by.
  private static let near = 2

  /// 사천시, 부여군: what kind of place it is belongs to the name.
  private static func isNamedAsPlace(_ words: String) -> Bool {
    words.utf8.count >= 9 && ["시", "군", "구", "도"].contains { words.hasSuffix($0) }
  }

  func candidate(_ slip: CoverItem.Slip, _ index: Int, _ target: CoverItem) -> Candidate {
    let words = pair.source.text.string(slip.source)
    let forest = pair.source.forest
    let same = forest.indices(in: slip.source).first { forest.mentions[$0].range == slip.source }
    let value: Value = same.map { forest.mentions[$0].value } ?? .name(located(words, target.kind))
    return Candidate(
      source: Disagreement.Part(range: slip.source, value: value), sourceConfidence: 1, sourceConcept: slip.concept,
      target: index, judgement: Judgement(.different, score: slip.score, reason: slip.reason),
      expected: slip.expected, notes: slip.concept.map { [knowledge.line($0)] } ?? [])
  }

  func located(_ words: String, _ kind: MentionKind) -> NameValue {
    NameValue(kind: kind, parts: words.split(separator: " ").map(String.init), evidence: .located)
  }

  private func expected(_ source: CoverItem, _ words: String) -> [String] {
    if let concept = source.concepts.first { return knowledge.renderings(concept) }
    if !source.rendering.isEmpty { return [source.rendering.joined(separator: " ")] }
    return reader.spellings(words)
  }
}
