import English
import Korean
import Mentions
import TextModel

/// Of what sort either side is, and whether the two could stand for each other at all.
extension ConflictEvidence {
  /// Whether nothing says that the two are of different sorts. A guess by the sound needs a partner of which it is known
  /// what it is; a name that no glossary lists may be a people's, a team's or an age's.
  var isOfOneSort: Bool {
    // No weapon nor road is anybody's: K2.
    if !isLatin, target.parts.contains(where: { $0.utf8.contains { $0 &- 0x30 < 10 } }) { return false }
    // "In Phoenix" stands for no person of two words.
    if !isSourceConcept, source.parts.count > 1, !isSourcePlace, isTargetConcept, target.kind == .place, context.isPlace
    {
      return false
    }
    // "The Palme d'Or" is no town.
    if isSourceConcept, source.kind == .place, !isCountry, !isTargetConcept, context.hasArticle, !context.isPlace {
      return false
    }
    if !isTargetConcept, nature == .acronym, EnglishOrganizationFinder.isNoBody(target.parts[0]) { return false }
    // Initials are nobody, nor is what stands as places do; and who is called by a name that sounds is no body with a word
    // for its sort.
    if !isSourceConcept, source.kind != .organization, nature == .meaning, hasHead { return false }
    if isSourcePerson, nature == .acronym || context.isPlace && !isPerson || hasHead || isPartlyTranslated {
      return false
    }
    // 님루드 of the lion is not the Mosul of a headline.
    if isTargetConcept, target.kind == .place, target.account == .elsewhere, source.account == .elsewhere,
      !isSourceConcept, source.kind == .name, !isSourcePlace, !context.isPlace
    {
      return false
    }
    guard !isTargetConcept else { return true }
    let wantsBody = isSourceConcept && source.kind == .organization
    let isGroup = wantsBody ? NameNature.isCrowd(target.parts) : NameNature.isGroup(target.parts)
    if context.isPeriod || isGroup && !context.isOne && !context.isPlace && !isTargetSurname && target.kind != .person {
      return false
    }
    if wantsBody {
      return !context.isPlace && !(target.parts.count == 1 && KoreanNameJudge.shared.isSurname(target.parts[0]))
    }
    if isSourceConcept, source.kind == .place {
      // The Dunne of "Harrow & Dunne" is a partner; no arena is a country, nor a firm.
      if context.isPartner || isCountry && (endsInHouse || hasHead) { return false }
      let isSomebody = target.isFullName || isPerson || isTargetKorean || actsAsTwo
      if isSomebody, target.parts.count > 1, !context.isPlace { return false }
      // An everyday word with a capital may be a place where it is the only name that can stand for this one.
      let isTelling =
        nature == .sound || nature == .acronym || nature == .meaning && isLoneName || nature == .mixed && isOnlyPair
      return context.isPlace || isTelling && !(isCountry && isPeople)
    }
    if isSourceConcept || isSourceSure { return !(context.hasArticle && source.kind == .person) }
    if context.isPlace, isSourcePlace { return nature != .meaning }
    if areListed { return nature == .sound }
    return !context.hasArticle && (isPersonLike || source.parts.count > 1 && source.odds > 3 && nature == .sound)
  }

  /// Whether "the" stands before a single word, as it does before peoples, but not where the only country left takes it
  /// itself: the U.S., the Philippines.
  var isPeople: Bool {
    let isAlone = takesArticle && isOnlyPair && target.account == .nowhere && isAligned
    return context.hasArticle && target.parts.count == 1 && !isAlone
  }

  /// Whether the source is built like a Korean's name in full.
  var isKoreanInFull: Bool {
    source.kind == .person && source.range.length == 9
      && KoreanNameJudge.shared.isBuiltLikeName(source.parts.joined())
  }

  /// Whether that is of no list.
  var isSourceKorean: Bool { source.concepts.isEmpty && isKoreanInFull }

  /// Whether the source is a person of no list by its title, or by how the article renders it elsewhere.
  var isSourcePerson: Bool {
    guard !isSourceConcept else { return false }
    return source.kind == .person && source.evidence == .title || NameNature.isFullName(source.rendering)
      || source.rendering.count == 2 && KoreanNameJudge.shared.isGivenName(source.rendering[1])
  }

  /// Whether words of the target are such as are translated, and nobody's name: International Bobsleigh.
  var isPartlyTranslated: Bool {
    nature == .mixed && !isPerson && target.parts.contains(where: NameLocator.isTranslated)
  }

  /// Whether a word of the target says that it is a body of some sort: University of Dodoma.
  var hasHead: Bool {
    target.parts.count > 1 && nature != .sound && target.parts.contains(where: ConflictEvidence.isHead)
  }

  /// Whether the last word of the target says that it is a house, or a thing as large: SM Mall of Asia Arena.
  var endsInHouse: Bool {
    target.parts.count > 1 && target.parts.last.map { ConflictEvidence.houses.contains($0.lowercased()) } ?? false
  }

  static let houses: Set<String> = [
    "airport", "arena", "bridge", "cathedral", "center", "centre", "church", "dome", "gallery", "hall", "hospital",
    "hotel", "library", "mall", "mosque", "museum", "palace", "park", "school", "shrine", "square", "stadium",
    "station", "street", "temple", "theater", "theatre", "tower", "university",
  ]

  /// Whether the last word of the target says that it is a body of some sort: Elite League.
  var isBody: Bool {
    target.parts.count > 1 && target.parts.last.map(ConflictEvidence.isHead) ?? false
  }

  /// Whether a word says what sort of body something is.
  static func isHead(_ word: String) -> Bool {
    !OrganizationHeads.shared.heads(ofEnglish: word.lowercased()).isEmpty
  }

  /// Whether the target is a Korean quarter or village by its own word, and no spelling of the place that the glossary knows
  /// in the source: Chang-dong for 길음역.
  var isOtherPlace: Bool {
    isSourceConcept && source.kind == .place && !isCountry && verdict?.isKorean == true && verdict?.fit == .unknown
      && target.concepts.isEmpty && target.account == .nowhere
      && ["-dong", "-gu", "-ri", "-eup", "-myeon", "-gun"].contains { target.parts[0].hasSuffix($0) }
  }

  /// Whether an everyday word of the target stands as a name inside a sentence, the only one left over.
  var isLoneName: Bool {
    isOnlyPair && target.parts.count == 1 && target.parts[0].utf8.count >= 4 && target.confidence >= 0.85
  }

  /// Whether two words of the language are all that is left over where the source has a person for sure: Silver Fox.
  var isLoneStage: Bool {
    isOnlyPair && target.parts.count == 2 && target.confidence >= 0.85 && target.account == .nowhere
      && source.kind == .person && isSourceSure && source.account > .loosely
  }

  /// Whether a foreigner who is named nowhere else stands where the source has a Korean whom the article knows.
  var isStranger: Bool {
    isSourceSure && source.account == .elsewhere && target.account == .nowhere && nature == .sound
      && (isPerson || PersonNames.end(with: target.parts[target.parts.count - 1]))
  }

  /// Whether the two own something in one place, and the source looks much like a name: 퓨릭의 팀, "Jaynes's side".
  var ownsAlike: Bool {
    isSourceOwner && context.isOne && nature == .sound && source.odds > 3 && target.account == .nowhere
  }

  var isPersonLike: Bool {
    if isPerson || ownsAlike { return true }
    if target.parts.count > 1 { return nature == .sound && !target.parts.contains("of") }
    return KnownNames.contains(target.parts[0])
  }

  /// How far names of the two kinds can stand in each other's place; nil where they cannot.
  var likeness: Double? {
    let a = source.kind
    // "West" is a part of the world, and a surname; "Han" a river, and another.
    let isAmbiguous = a == .person && target.kind == .place && target.parts.count == 1 && !context.isPlace
    let mayBePerson = isAmbiguous && (nature == .meaning || KoreanNameJudge.shared.isSurname(target.parts[0]))
    let b = mayBePerson ? MentionKind.name : target.kind
    if a == b { return 1 }
    return a == .name || b == .name ? 0.85 : nil
  }
}
