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
  /// Whether it does by its people's name: Chinese.
  let isTargetPeople: Bool
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

  var nature: NameNature { target.nature }

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
    // Of two people or bodies that the article names elsewhere either may be in it.
    if isHeadline, source.account == .elsewhere, target.account == .elsewhere,
      source.kind == .person || source.kind == .organization
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
    if isTargetHome, !isCountry, target.parts.count == 1, target.parts[0] == "Korean" { return nil }
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
      // "Chinese" once more, of what is China's anyway.
      if isTargetPeople { return nil }
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

  var description: String {
    let why = source.concepts.isEmpty ? source.evidence.map { "\($0)" } ?? "" : "concept"
    let how = verdict.map { "\($0.fit)\t\($0.sound) \($0.isKorean)" } ?? "\t"
    return "\(source.kind)\t\(target.kind)\t\(why)\t\(source.odds)\t\(source.account)\t\(target.account)\t\(nature)"
      + "\t\(target.concepts.isEmpty ? "" : "concept")\t\(how)\t\(source.confidence)\t\(target.confidence)"
      + "\t\(isRelated)\t\(isLatin)\t\(isSourcePlace)\t\(context.isPlace)\t\(context.hasArticle)\t\(isCountry)\t\(source.rendering.joined(separator: " "))\t\(source.isShortForm)"
      + "\t\(isPerson ? "person" : "")\t\(score.map { "\($0)" } ?? "")"
  }
}
