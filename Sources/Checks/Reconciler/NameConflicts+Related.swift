import English
import Korean
import Mentions
import Termbase
import TextModel

/// Names that are no conflict, since they are about the same thing.
extension NameConflicts {
  /// Whether the two are about the same thing: a name and its adjective, an acronym of what stands there, a body and its
  /// committee.
  func isRelated(_ source: CoverItem, _ target: CoverItem, _ verdict: NameReader.Window?) -> Bool {
    if source.concepts.contains(where: { a in
      knowledge.areAkin(
        a, target.words, isListed: !target.concepts.isEmpty,
        areTold: meant(target).map { areTold(a, $0) } ?? false)
        || target.concepts.contains {
          knowledge.standsFor(a, $0) || isPart(a, of: $0) || isPart($0, of: a) || knowledge.bearsName($0, of: a)
            || isHalf(a, of: $0) || isHalf($0, of: a)
        }
    }) {
      return true
    }
    if isOtherWord(target, of: source) { return true }
    let isAcronym = NameNature.isAcronym(target.parts)
    // 바칼로레아 is the International Baccalaureate elsewhere, and the IB here.
    if isAcronym, !source.rendering.isEmpty, LatinIdentity.agrees(target.parts[0], source.rendering) { return true }
    // Of two places that the glossary knows it would know the initials, too: PNG.
    let arePlaces = target.kind == .place && !target.concepts.isEmpty && !source.concepts.isEmpty
    if isAcronym, !arePlaces, target.concepts.isEmpty || target.kind != .person,
      reader.canBegin(source.range, target.parts)
    {
      return true
    }
    if source.concepts.isEmpty, holdsName(of: target, source.range) { return true }
    // 김성훈 is Sung Kim to the English.
    if reader.isShortened(pair.source.text.string(source.range), target.parts) { return true }
    // 노근식 is Cormac Devaney, as the article says.
    let others = otherNames.of(pair.source.text.string(source.range))
    if others.contains(where: { reader.judge($0, target.parts).fit == .accept }) { return true }
    // 심괄 is Shen Kuo elsewhere, and Shen here.
    if !source.rendering.isEmpty, target.parts.allSatisfy(source.rendering.contains) { return true }
    // Of two names of the glossary nothing but their words counts: two courts of Seoul sound alike.
    guard source.concepts.isEmpty || target.concepts.isEmpty else { return false }
    // People have no adjectives that only begin as they do.
    let arePeople = target.isFullName || source.evidence == .title && source.range.length <= 15
    if !arePeople, source.rendering.isEmpty, reader.sharesStem(source.range, target.parts) { return true }
    guard source.concepts.isEmpty, target.concepts.isEmpty else { return false }
    let words = pair.source.text.string(source.range)
    if LatinIdentity.isLatin(words) { return LatinIdentity.sharesBeginning(words, target.parts) }
    // 찻찻 싯티판 is Chadchart Sittipunt, though the Korean hears Thai otherwise.
    if verdict.map({ $0.sound > NameConflicts.beyondHearing }) ?? true, reader.canBeginEach(source.range, target.parts)
    {
      return true
    }
    // Two Koreans of one surname are two people.
    if let verdict, verdict.isKorean { return false }
    // So are two Koreans of two surnames.
    if reader.looksKorean(target.parts), KoreanNameJudge.shared.isBuiltLikeName(words) { return false }
    // One word of the name may sound right where the name does not: 비욘 and Thomas Bjorn.
    // Or a part of a word: 트럼프 and "Pro-Trump Diatribe".
    let areApart = !reader.looksKorean(target.parts) && target.parts.contains { NameConflicts.isJoined($0) }
    let parts = areApart ? target.parts.flatMap { $0.split(separator: "-").map(String.init) } : target.parts
    return parts.count > 1 && parts.contains { $0.utf8.count > 2 && reader.judge(words, [$0]).fit != .refuse }
  }

  /// Whether a single word is another of the full name than the source says: 쿠마르 is Kumar, or Nitish, as his people call him.
  private func isOtherWord(_ target: CoverItem, of source: CoverItem) -> Bool {
    guard target.parts.count == 1, target.concepts.isEmpty else { return false }
    if source.concepts.contains(where: { knowledge.isWordOfPerson(target.words, $0) }) { return true }
    return source.rendering.count == 1
      && targets.contains { whole in
        whole.parts.count > 1 && whole.parts.contains(target.parts[0]) && whole.parts.contains(source.rendering[0])
      }
  }

  /// Whether a hyphen joins two words with capitals: Pro-Trump, but not Hwado-eup.
  static func isJoined(_ word: String) -> Bool {
    let pieces = word.utf8.split(separator: 0x2D)
    return pieces.count == 2 && pieces.allSatisfy { $0.count > 2 && $0.first.map { $0 &- 0x41 < 26 } ?? false }
  }

  /// Whether two concepts are countries, or two places of Korea.
  private func areTold(_ a: Int, _ b: Int) -> Bool {
    let concepts = knowledge.termbase.concepts
    return knowledge.isCountry(a) && knowledge.isCountry(b)
      || concepts[a].country == "KR" && concepts[b].country == "KR" && knowledge.kinds[a] == .place
        && knowledge.kinds[b] == .place
  }

  /// Below this score, in nats, no manner of hearing makes one name of two that begin alike.
  private static let beyondHearing = -40.0

  /// Whether words of the source hold the Korean name of what the glossary knows: 로어맨해튼.
  func holdsName(of target: CoverItem, _ range: TextRange) -> Bool {
    target.concepts.contains { concept in
      knowledge.koreanForms(concept).contains {
        $0.count >= 6 && ByteSearch.contains($0, pair.source.text.bytes, range)
      }
    }
  }

  /// Whether a province of Korea is one of two that share a name: North Gyeongsang, of Gyeongsang or Yeongnam.
  private func isHalf(_ province: Int, of whole: Int) -> Bool {
    let concepts = knowledge.termbase.concepts
    guard concepts[province].country == "KR", concepts[whole].country == "KR", knowledge.kinds[whole] == .place,
      let own = concepts[province].preferred(.en), let name = concepts[whole].preferred(.en)
    else { return false }
    return own != name && (" " + own).contains(" " + name)
  }

  /// Whether a place is a part of a country that is named for it: the Russian Far East.
  private func isPart(_ place: Int, of country: Int) -> Bool {
    knowledge.isCountry(country) && knowledge.kinds[place] == .place && knowledge.isNamedFor(place, country)
  }
}
