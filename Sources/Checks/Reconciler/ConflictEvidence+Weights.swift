import English
import Korean
import Mentions
import TextModel

/// How much either side weighs.
extension ConflictEvidence {
  /// How surely the words of the source were read; a guess by the sound is weighed by its odds instead, and a word that
  /// is seldom a place (대전) is one where it stands like a place, and another place of its country in its stead.
  var sourceConfidence: Double {
    if source.evidence == .form { return 0.8 }
    return isPlaceForPlace ? max(source.confidence, 0.85) : source.confidence
  }

  /// Whether both are listed places of one country, neither of them the country, and the source has nothing else for the
  /// other; or two countries of which the article has nothing else for either.
  var isPlaceForPlace: Bool {
    guard isSourcePlace else { return false }
    if isCountry, isTargetCountry { return source.account == .nowhere && target.account == .nowhere }
    return areCompatriots && !isCountry && !isTargetCountry && target.account >= .elsewhere
  }

  var isSourceConcept: Bool { !source.concepts.isEmpty }
  var isTargetConcept: Bool { !target.concepts.isEmpty }

  /// Whether the words of the source are a name for sure.
  var isSourceSure: Bool {
    isSourceConcept || !isLatin && source.evidence.map { $0 <= .laterMention } ?? false
  }

  var sourceWeight: Double {
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
  var isKoreanForKorean: Bool {
    isTargetKorean && target.parts.count > 1 && target.account == .nowhere && source.account > .loosely
      && source.evidence == .located && source.range.length == 9 && !isWord && !isSourcePlace
      && KoreanNameJudge.shared.isBuiltLikeName(source.parts.joined())
  }

  var targetWeight: Double {
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
  var isDescription: Bool {
    !isPerson && target.kind != .person
      && (context.isQuoted || target.parts.count > 1 && !target.parts.contains { KnownNames.contains($0) })
  }
}
