import English
import Korean
import Mentions
import TextModel

/// What speaks for it that one name stands in another's place: how surely both are names, how surely nothing renders
/// them, and whether they could stand for each other at all.
struct ConflictEvidence: CustomStringConvertible {
  let source: CoverItem
  let target: CoverItem
  /// What the sounds say of the two; nil where the glossary knows both.
  let verdict: NameReader.Window?
  /// Whether the source names a country, which translators put in and leave out.
  let isCountry: Bool
  /// Whether the English name of the source takes an article: the U.S., the Netherlands.
  let takesArticle: Bool
  /// Whether it is Korea, which translators put in and leave out more than others.
  let isHome: Bool
  /// Whether the target does.
  let isTargetCountry: Bool
  /// Whether that is Korea.
  let isTargetHome: Bool
  /// Whether the target is spelled as Korean people's names are.
  let isTargetKorean: Bool
  /// Whether the source writes it in Latin letters.
  let isLatin: Bool
  /// Whether the two begin alike: a name and its adjective.
  let isRelated: Bool
  /// Whether the input itself says that the segments answer each other.
  let isAligned: Bool
  /// Whether the two stand in the headlines.
  let isHeadline: Bool
  /// Whether the target is a part of the world, as Central America is.
  let isTargetRegion: Bool
  /// Whether both are listed and of one country.
  let areCompatriots: Bool
  /// Whether nothing else of the segment is left over on either side.
  let isOnlyPair: Bool
  /// Whether the source is a place and words of the target take up a place that was named before: "the city".
  let isTakenUp: Bool
  /// Whether what stands behind the words of the source says that they are a place.
  let isSourcePlace: Bool
  /// Whether 의 stands behind the words of the source.
  let isSourceOwner: Bool
  /// Whether it does, and a word of the target's segment says whose something is: her, its.
  let haveOwners: Bool
  /// What the words around the target tell.
  let context: EnglishNameContext
  /// Whether they say that it is a person.
  let isPerson: Bool
  /// Whether the words of the source, which no annotator took for a name, are ones of the language.
  let isWord: Bool

  /// Whether both have two words, of which one pair sounds alike and the other not at all.
  let areNamesakes: Bool

  /// Whether the article names a person of this surname in full elsewhere.
  let isTargetSurname: Bool

  /// Whether both stand beside one office, of which the texts say the same.
  let holdOneOffice: Bool

  /// Whether two words that sound do what people do: "Lyudmyla Khoroshenko raised a gloved hand".
  let actsAsTwo: Bool

  /// Whether both stand beside the same name in a list.
  let areListed: Bool

  /// Below this score two names are not compared.
  static let doubt = 0.3

  private var nature: NameNature { target.nature }

  /// How likely the one stands in the other's place by mistake, 0 to 1; nil where the two cannot.
  var score: Double? {
    if holdOneOffice, let score = scoreOfHolders { return score }
    if areKoreans { return scoreOfKoreans }
    if areNamesakes { return scoreOfNamesakes }
    guard let likeness, !isRelated, verdict.map(ConflictEvidence.refuses) ?? true || isOtherPlace, isOfOneSort else {
      return nil
    }
    // A bare surname is a Korean's: what stands in its place is one, too.
    if source.concepts.isEmpty, source.range.length == 3, source.rendering.isEmpty, target.concepts.isEmpty,
      !isTargetKorean, !isStranger
    {
      return nil
    }
    // A surname that nobody in the article is known by may be a word; somebody of the article may be named in its place.
    if source.concepts.isEmpty, source.range.length == 3, source.confidence < 0.8, target.account == .elsewhere {
      return nil
    }
    // Headlines are written anew, of what the article names.
    if isHeadline, source.account == .elsewhere, source.kind == .name, target.kind == .name,
      target.account == .elsewhere || target.confidence < 0.5
    {
      return nil
    }
    // They say where something happened, though the other one says whose it was.
    if isHeadline, source.concepts.isEmpty, isTargetConcept, target.kind == .place, target.account == .elsewhere {
      return nil
    }
    // A foreigner in full is nobody's surname whom the article names elsewhere: 뭉흐바야르 and "Woo's office".
    if isSourcePerson, !isSourceKorean, source.range.length > 9, target.account == .elsewhere, target.parts.count == 1,
      KoreanNameJudge.shared.isSurname(target.parts[0])
    {
      return nil
    }
    // "Her coach": the pronoun stands for whose it is.
    if haveOwners, !context.isOne, isTargetKorean, !isKoreanInFull, source.account < .nowhere {
      return nil
    }
    // "Lawmakers" are people, and their title speaks for them.
    if target.isInsideTitle, target.isShortForm, target.kind == .organization { return nil }
    // "U.S. ambassador": the title answers for the country in it, which is nothing that a guessed name could mean.
    if source.concepts.isEmpty, target.isInsideTitle, target.kind != .person { return nil }
    if source.account == .nearby, target.account != .nowhere { return nil }
    // Of a country that the article names elsewhere the readers are told again.
    if isTargetCountry, target.account != .nowhere, !isSourceConcept, source.kind != .person { return nil }
    // Editions for readers abroad name Korea where Korean takes it for granted.
    if isTargetHome, isTargetCountry, target.account == .elsewhere, source.account < .nowhere { return nil }
    // "Korean actor": a country is put in beside its own places, and says where a person is from.
    if isTargetCountry, !isCountry, areCompatriots || source.kind == .person { return nil }
    // So are its parts, to say where a town lies: 미국 뉴어크, "Newark, New Jersey".
    if isCountry, !isTargetCountry, areCompatriots, context.isBehindName { return nil }
    // "the Central American country" stands for one that was named before.
    if isTakenUp, target.account == .loosely && !areCompatriots || isTargetRegion && isCountry { return nil }
    if isTakenUp, isCountry, !isTargetConcept, !context.isPlace { return nil }
    // So does "the city" for one that the article names elsewhere.
    if isTakenUp, !isCountry, source.account < .nowhere, target.account < .nowhere || !isTargetConcept && !isAligned,
      !areCompatriots
    {
      return nil
    }
    // What is said twice in Korean is one word in English, unless nothing else explains what stands there.
    if source.isRepeated, !isOnlyPair || target.account != .nowhere { return nil }
    // A team or a place that the article names elsewhere is no person for whom a pronoun may stand.
    if source.account != .nowhere, target.account == .elsewhere, target.concepts.isEmpty,
      target.parts.count == 1, isSourceKorean, !isTargetKorean, !isPerson, !isTargetSurname
    {
      return nil
    }
    var score = sourceWeight * targetWeight * likeness
    if source.account == .nearby { score *= 0.85 }
    // A pronoun may stand for the one name, but hardly where another stands that nothing accounts for.
    if source.account == .loosely, target.account != .nowhere { score *= 0.7 }
    if target.account == .elsewhere { score *= source.account == .elsewhere && !isSourceConcept ? 0.75 : 0.9 }
    if target.account == .loosely {
      // Words that sound nearly like a whole person are more likely his than another's.
      if target.isFullName { return nil }
      // Named once too often: only a name of the glossary that nothing renders can be what was meant.
      if !isTargetConcept, let range = target.partlyRead, !range.overlaps(source.range) { return nil }
      if isTargetConcept, !isSourceConcept || source.account < .elsewhere { return nil }
      if isTargetConcept, isCountry, source.account < .nowhere { score *= 0.8 }
      score *= 0.5
    }
    if !isAligned { score *= source.concepts.isEmpty || target.concepts.isEmpty || source.kind != .person ? 0.8 : 0.95 }
    // What is left of the evidence must be worth an editor's time.
    return score < ConflictEvidence.doubt ? nil : score
  }

  /// Whether both are Koreans of one surname whose given names the rules of romanisation tell apart.
  private var areKoreans: Bool {
    guard isTargetKorean, target.parts.count > 1, source.kind == .person || source.kind == .name, let verdict else {
      return false
    }
    return verdict.isKorean && (verdict.fit == .refuse || verdict.fit == .near)
  }

  /// Rules are surer than sounds, so that little else is asked: that the source has a name here which nothing renders, and
  /// that the target is not somebody of whom the source speaks in another place.
  private var scoreOfKoreans: Double? {
    guard !isRelated, isSourceSure || source.range.length == 9 && !isWord else { return nil }
    var score = isSourceSure ? 0.75 : 0.6
    if source.account == .nearby || target.account == .elsewhere {
      guard target.account == .nowhere || source.account >= .elsewhere else { return nil }
      score *= 0.85
    }
    return isAligned ? score : score * 0.9
  }

  /// Two people of whom the texts say in one place that they hold one office, whatever may stand for the one elsewhere.
  private var scoreOfHolders: Double? {
    guard !isRelated, isSourceSure, source.kind == .person || source.kind == .name, source.range.length >= 9,
      source.account >= .loosely, target.account > .nearby,
      target.isFullName || target.kind == .person && !target.isShortForm,
      verdict.map({ $0.fit == .refuse }) ?? true
    else { return nil }
    return isAligned ? 0.8 : 0.7
  }

  /// Victoria Villanueva is not 빅토리아 비야루엘, where neither has another to be.
  private var scoreOfNamesakes: Double? {
    guard
      isSourceSure
        || source.parts.count > 1 && (source.confidence >= 0.85 || source.odds >= NameConflicts.likelyName),
      source.account >= .loosely,
      target.account == .nowhere || target.account == .loosely
    else { return nil }
    return isAligned ? 0.6 : 0.5
  }

  /// Whether the sounds say that the one is not the other: another name, or one whose odd letter is far off.
  private static func refuses(_ verdict: NameReader.Window) -> Bool {
    verdict.fit == .refuse || verdict.fit == .near && !verdict.isKorean && verdict.sound < NameMatcher.refuseWord
  }

  /// How surely the words of the source were read; a guess by the sound is weighed by its odds instead, and a word that
  /// is seldom a place (대전) is one where it stands like a place, and another place of its country in its stead.
  var sourceConfidence: Double {
    if source.evidence == .form { return 0.8 }
    return isPlaceForPlace ? max(source.confidence, 0.85) : source.confidence
  }

  /// Whether both are listed places of one country, neither of them the country, and the source has nothing else for the
  /// other.
  private var isPlaceForPlace: Bool {
    areCompatriots && !isCountry && !isTargetCountry && isSourcePlace && target.account >= .elsewhere
  }

  private var isSourceConcept: Bool { !source.concepts.isEmpty }
  private var isTargetConcept: Bool { !target.concepts.isEmpty }

  /// Whether the words of the source are a name for sure.
  private var isSourceSure: Bool {
    isSourceConcept || !isLatin && source.evidence.map { $0 <= .laterMention } ?? false
  }

  private var sourceWeight: Double {
    if isSourceConcept {
      if isTargetConcept {
        // A word that is seldom the name (수단) says nothing by itself.
        if source.confidence <= 0.5 { return isPlaceForPlace ? 0.85 : 0.38 }
        return isCountry && !isTargetCountry ? 0.65 : 0.95
      }
      // A word that may be a party's is one where the article names the party elsewhere.
      if source.confidence <= 0.5 { return source.kind == .organization && source.account == .elsewhere ? 0.6 : 0.3 }
      guard isCountry else { return 0.75 }
      return context.isPlace ? 0.7 : isOnlyPair && !isHome && nature != .acronym ? 0.6 : 0.5
    }
    // What the source has in Latin letters the target copies as it stands.
    if isLatin {
      let isLost = source.account == .nowhere && target.account == .nowhere && source.parts[0].utf8.count >= 4
      if isLost, isPersonLike || isTargetConcept { return 0.6 }
      return nature == .sound || NameNature(source.parts) != .acronym ? 0.3 : 0.7
    }
    switch source.evidence {
    case .gloss, .title, .laterMention: return 0.8
    case .head: return 0.5
    case .form, .located, nil:
      let weight = max(
        isSourcePlace && source.odds > 1 ? 0.5 : isKoreanForKorean ? 0.5 : 0.05, min(0.75, 0.2 * source.odds))
      if areListed, source.odds > 1 { return 0.75 }
      // Somebody stands here of whom the whole source says nothing: there must be words for him.
      return (target.isLonePerson || isPerson && source.odds > 1) && target.concepts.isEmpty
        && target.account == .nowhere && isAligned
        ? max(0.45, weight) : weight
    }
  }

  /// Whether words that are built like a Korean's name, and are no ordinary ones, stand where the target has a Korean in
  /// full of whom nothing in the article is said.
  private var isKoreanForKorean: Bool {
    isTargetKorean && target.parts.count > 1 && target.account == .nowhere && source.account > .loosely
      && source.evidence == .located && source.range.length == 9 && !isWord && !isSourcePlace
      && KoreanNameJudge.shared.isBuiltLikeName(source.parts.joined())
  }

  private var targetWeight: Double {
    if isTargetConcept {
      return isSourceSure || target.kind == .person ? 1 : isTargetCountry && !isSourcePlace ? 0.6 : 0.85
    }
    if context.isPlace, isSourceConcept || isSourcePlace { return 0.9 }
    if areListed, nature == .sound { return 0.9 }
    switch nature {
    // A single word that no list of people has may be anything: a people, a feast, a firm.
    case .sound:
      let isName = target.parts.count > 1 || isPerson || isTargetSurname || KnownNames.contains(target.parts[0])
      return isName ? 1 : isSourceSure ? 0.75 : 0.65
    case .mixed, .acronym: return 0.7
    case .meaning where isSourceConcept && source.kind == .organization && isBody: return 0.7
    // The article has a name for this one, and "Launch Pad" says something else.
    case .meaning where !source.rendering.isEmpty && source.account == .elsewhere && isDescription: return 0.3
    case .meaning:
      if isPerson { return 0.8 }
      // A surname of the glossary stays one where its bearer is not named in full.
      let isSurname = target.kind == .person || KnownNames.contains(target.parts[0])
      if target.parts.count == 1 && (isLoneName || isSurname) || isLoneStage { return 0.75 }
      // What the source has here is a name for sure, and nothing else is left that could render it.
      return isSourceSure && isOnlyPair && target.account == .nowhere ? 0.5 : 0.4
    }
  }

  /// Whether words of the language begin a quotation, as titles of works do, or are several, of which none is a name.
  private var isDescription: Bool {
    !isPerson && target.kind != .person
      && (context.isQuoted || target.parts.count > 1 && !target.parts.contains { KnownNames.contains($0) })
  }

  /// Whether nothing says that the two are of different sorts. A guess by the sound needs a partner of which it is known
  /// what it is; a name that no glossary lists may be a people's, a team's or an age's.
  private var isOfOneSort: Bool {
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
      // The Dunne of "Harrow & Dunne" is a partner; no arena is a country.
      if context.isPartner || isCountry && endsInHouse { return false }
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
  private var isPeople: Bool {
    let isAlone = takesArticle && isOnlyPair && target.account == .nowhere && isAligned
    return context.hasArticle && target.parts.count == 1 && !isAlone
  }

  /// Whether the source is built like a Korean's name in full.
  private var isKoreanInFull: Bool {
    source.kind == .person && source.range.length == 9
      && KoreanNameJudge.shared.isBuiltLikeName(source.parts.joined())
  }

  /// Whether that is of no list.
  private var isSourceKorean: Bool { source.concepts.isEmpty && isKoreanInFull }

  /// Whether the source is a person of no list by its title, or by how the article renders it elsewhere.
  private var isSourcePerson: Bool {
    guard !isSourceConcept else { return false }
    return source.kind == .person && source.evidence == .title || NameNature.isFullName(source.rendering)
      || source.rendering.count == 2 && KoreanNameJudge.shared.isGivenName(source.rendering[1])
  }

  /// Whether words of the target are such as are translated, and nobody's name: International Bobsleigh.
  private var isPartlyTranslated: Bool {
    nature == .mixed && !isPerson && target.parts.contains(where: NameLocator.isTranslated)
  }

  /// Whether a word of the target says that it is a body of some sort: University of Dodoma.
  private var hasHead: Bool {
    target.parts.count > 1 && nature != .sound && target.parts.contains(where: ConflictEvidence.isHead)
  }

  /// Whether the last word of the target says that it is a house, or a thing as large: SM Mall of Asia Arena.
  private var endsInHouse: Bool {
    target.parts.count > 1 && target.parts.last.map { ConflictEvidence.houses.contains($0.lowercased()) } ?? false
  }

  private static let houses: Set<String> = [
    "airport", "arena", "bridge", "cathedral", "center", "centre", "church", "dome", "gallery", "hall", "hospital",
    "hotel", "library", "mall", "mosque", "museum", "palace", "park", "school", "shrine", "square", "stadium",
    "station", "street", "temple", "theater", "theatre", "tower", "university",
  ]

  /// Whether the last word of the target says that it is a body of some sort: Elite League.
  private var isBody: Bool {
    target.parts.count > 1 && target.parts.last.map(ConflictEvidence.isHead) ?? false
  }

  /// Whether a word says what sort of body something is.
  private static func isHead(_ word: String) -> Bool {
    !OrganizationHeads.shared.heads(ofEnglish: word.lowercased()).isEmpty
  }

  /// Whether the target is a Korean quarter or village by its own word, and no spelling of the place that the glossary knows
  /// in the source: Chang-dong for 길음역.
  private var isOtherPlace: Bool {
    isSourceConcept && source.kind == .place && !isCountry && verdict?.isKorean == true && verdict?.fit == .unknown
      && target.concepts.isEmpty && target.account == .nowhere
      && ["-dong", "-gu", "-ri", "-eup", "-myeon", "-gun"].contains { target.parts[0].hasSuffix($0) }
  }

  /// Whether an everyday word of the target stands as a name inside a sentence, the only one left over.
  private var isLoneName: Bool {
    isOnlyPair && target.parts.count == 1 && target.parts[0].utf8.count >= 4 && target.confidence >= 0.85
  }

  /// Whether two words of the language are all that is left over where the source has a person for sure: Silver Fox.
  private var isLoneStage: Bool {
    isOnlyPair && target.parts.count == 2 && target.confidence >= 0.85 && target.account == .nowhere
      && source.kind == .person && isSourceSure && source.account > .loosely
  }

  /// Whether a foreigner who is named nowhere else stands where the source has a Korean whom the article knows.
  private var isStranger: Bool {
    isSourceSure && source.account == .elsewhere && target.account == .nowhere && nature == .sound
      && (isPerson || PersonNames.end(with: target.parts[target.parts.count - 1]))
  }

  /// Whether the two own something in one place, and the source looks much like a name: 퓨릭의 팀, "Jaynes's side".
  private var ownsAlike: Bool {
    isSourceOwner && context.isOne && nature == .sound && source.odds > 3 && target.account == .nowhere
  }

  private var isPersonLike: Bool {
    if isPerson || ownsAlike { return true }
    if target.parts.count > 1 { return nature == .sound && !target.parts.contains("of") }
    return KnownNames.contains(target.parts[0])
  }

  /// How far names of the two kinds can stand in each other's place; nil where they cannot.
  private var likeness: Double? {
    let a = source.kind
    // "West" is a part of the world, and a surname; "Han" a river, and another.
    let isAmbiguous = a == .person && target.kind == .place && target.parts.count == 1 && !context.isPlace
    let mayBePerson = isAmbiguous && (nature == .meaning || KoreanNameJudge.shared.isSurname(target.parts[0]))
    let b = mayBePerson ? MentionKind.name : target.kind
    if a == b { return 1 }
    return a == .name || b == .name ? 0.85 : nil
  }

  var description: String {
    let why = source.concepts.isEmpty ? source.evidence.map { "\($0)" } ?? "" : "concept"
    let how = verdict.map { "\($0.fit)\t\($0.sound) \($0.isKorean)" } ?? "\t"
    return "\(source.kind)\t\(target.kind)\t\(why)\t\(source.odds)\t\(source.account)\t\(target.account)\t\(nature)"
      + "\t\(target.concepts.isEmpty ? "" : "concept")\t\(how)\t\(source.confidence)\t\(target.confidence)"
      + "\t\(isRelated)\t\(isLatin)\t\(isSourcePlace)\t\(context.isPlace)\t\(context.hasArticle)\t\(isCountry)\t\(source.rendering.joined(separator: " "))\t\(source.isShortForm)"
      + "\t\(isPerson ? "person" : "")\t\(score.map { "\($0)" } ?? "")"
  }
}
