import Bitext
import English
import Mentions
import Termbase
import TextModel

/// Names of the target of which the whole source has no word.
///
/// Translators add facts for their readers, but hardly people, and hardly places or bodies abroad: they leave the reader
/// with a country, a capital, an institution at home. What is asked here costs a look at the whole source, so that it is
/// asked only of names that nothing accounts for.
struct Strangers {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  /// Names of the target that something accounts for; what lies in one of them is a part of it.
  private let accounted: TextRangeSet
  /// Names that no glossary lists; a listed one inside them is a part of them.
  private let unlisted: TextRangeSet

  /// Where names end that something accounts for, but people's.
  private let ends: Set<Int>
  /// Where names begin that are no bodies' and no places'.
  private let people: Set<Int>

  init(pair: AnnotatedPair, knowledge: ConceptKnowledge, reader: NameReader, targets: [CoverItem]) {
    self.pair = pair
    self.knowledge = knowledge
    self.reader = reader
    accounted = TextRangeSet(targets.filter { $0.account < .nowhere }.map(\.range))
    unlisted = TextRangeSet(targets.filter { $0.concepts.isEmpty }.map(\.range))
    ends = Set(targets.lazy.filter { $0.account < .nowhere && $0.kind != .person }.map(\.range.end))
    people = Set(targets.lazy.filter { $0.kind == .name || $0.kind == .person }.map(\.range.start))
  }

  /// Whether the name, which nothing accounts for, is one that nobody would have put in.
  func contain(_ item: CoverItem) -> Bool {
    guard !pair.source.range(pair.beads[item.bead].source).isEmpty else { return false }
    if item.concepts.isEmpty ? item.isFullName : item.kind == .person && !item.isShortForm {
      let context = EnglishNameContext(item.range, in: pair.target.text)
      // "The House of the Black Lily" is nobody.
      return item.parts.count >= 2 && !item.parts.contains("of") && !isCantonese(item.parts) && !isHeadOfState(item)
        && !context.isPeriod && !context.hasArticle && !pair.target.isBracketed(item.range) && !isAddedToOffice(item)
        && isUnheard(item.parts, item.bead)
    }
    return isForeign(item) && standsAlone(item) && !isWritten(item) && !tellsWhere(item)
      && isUnheard(item.parts, item.bead, isKnown: true)
  }

  /// Whether the name stands behind an office that opens a clause of the source, where nobody's name does: editions tell
  /// readers who it is (영국 재무장관은, "Chancellor of the Exchequer Rachel Reeves").
  private func isAddedToOffice(_ item: CoverItem) -> Bool {
    let targets = pair.target.forest.indices(in: pair.target.range(pair.beads[item.bead].target))
    let sources = pair.source.forest.indices(in: pair.source.range(pair.beads[item.bead].source))
    return targets.contains { index in
      let title = pair.target.forest.mentions[index]
      guard title.range.end + 1 == item.range.start, case .title(let office) = title.value else { return false }
      return sources.contains { source in
        let own = pair.source.forest.mentions[source]
        guard case .title(let value) = own.value, opensClause(own.range) else { return false }
        return value.judge(office).agreement <= .compatible
      }
    }
  }

  /// Whether nothing, a mark or a particle stands before the words, so that they can have no name before them.
  private func opensClause(_ range: TextRange) -> Bool {
    let before = pair.source.text.bytes[..<range.start]
    guard before.last == 0x20 else { return before.last.map { $0 == 0x0A } ?? true }
    let word = before.dropLast()
    return [0x2C, 0x2E].contains(word.last ?? 0x2E)
      || word.count >= 6 && Strangers.particles.contains { word.suffix(3).elementsEqual($0) }
  }

  private static let particles = ["은", "는", "을", "를", "와", "과", "에", "의", "서", "며"].map { Array($0.utf8) }

  /// Whether a listed person leads or led a state, whom editions name where Korean says 정상, 정부 or 계엄.
  private func isHeadOfState(_ item: CoverItem) -> Bool {
    item.concepts.contains { concept in
      knowledge.termbase.tenures(of: concept).contains { tenure in
        Strangers.heads.contains(String(tenure.title.drop { $0 != "-" }))
      }
    }
  }

  /// The ids of the highest offices of states, without the country.
  private static let heads: Set<String> = [
    "-president", "-prime-minister", "-chancellor", "-king", "-queen", "-emperor", "-pope", "-supreme-leader",
    "-chairman-of-state-affairs", "-general-secretary",
  ]

  // MARK: Places and bodies

  /// Whether the glossary surely knows the name as that of a place or body abroad that is carried over by its sound.
  private func isForeign(_ item: CoverItem) -> Bool {
    guard let concept = item.concepts.first, item.confidence >= 1, !item.isShortForm, isCapital(item.parts),
      item.kind == .place || item.kind == .organization,
      !item.concepts.contains(where: knowledge.isHome),
      !item.parts.contains(where: { $0.utf8.count > 4 && $0.utf8.allSatisfy { $0 < 0x61 } }),
      !isSeveral(item.parts)
    else { return false }
    let words = item.parts.joined(separator: " ").lowercased()
    if Strangers.seats.contains(words) { return false }
    // "BC" may be a province, "AZ" or "X" a company.
    let isLong = words.utf8.count(where: { $0 != 0x2E }) >= 3
    guard item.nature != .meaning, isLong || knowledge.isCountry(concept) else { return false }
    // A title speaks for the body in it: U.S. Treasury Secretary.
    guard item.kind == .place else { return !NameNature.isGroup(item.parts) && !item.isInsideTitle }
    // "The American" says where somebody is from.
    if knowledge.isCountry(concept), words != knowledge.termbase.concepts[concept].preferred(.en)?.lowercased() {
      return false
    }
    // Nor do trees and dogs come from where they are named for: Siberian elms.
    if isPeoples(words), words != knowledge.termbase.concepts[concept].preferred(.en)?.lowercased() { return false }
    return !knowledge.isRegion(concept) && !(knowledge.isCountry(concept) && item.isInsideTitle)
  }

  /// Whether readers are told where a body or a town is that the source names: "the University of St. Andrews in Scotland".
  private func tellsWhere(_ item: CoverItem) -> Bool {
    let before = pair.target.text.bytes[..<item.range.start]
    return before.suffix(4).elementsEqual(" in ".utf8) && ends.contains(item.range.start - 4)
      || before.suffix(2).elementsEqual(", ".utf8) && ends.contains(item.range.start - 2)
  }

  /// Whether initials stand for several things: RBIs.
  private func isSeveral(_ parts: [String]) -> Bool {
    parts.count == 1 && parts[0].hasSuffix("s") && NameNature.isAcronym([String(parts[0].dropLast())])
  }

  /// Whether a word ends as those for peoples do.
  private func isPeoples(_ word: String) -> Bool { ["an", "ese", "ish", "ic"].contains { word.hasSuffix($0) } }

  /// Whether a name may be one of Hong Kong, which the Korean press reads in Mandarin: no sound is left of 량자후이 in Tony
  /// Leung Ka-fai.
  private func isCantonese(_ parts: [String]) -> Bool { parts.contains(where: Strangers.cantoneseSurnames.contains) }

  /// Common surnames in the spelling of Hong Kong that no other romanisation of Chinese has.
  private static let cantoneseSurnames: Set<String> = [
    "Chan", "Cheung", "Chow", "Fung", "Kwan", "Kwok", "Lam", "Lau", "Leung", "Lui", "Mak", "Ng", "Poon", "Tsang", "Tse",
    "Wong", "Yeung", "Yip", "Yuen",
  ]

  private func isCapital(_ parts: [String]) -> Bool {
    parts.first?.utf8.first.map { $0 &- 0x41 < 26 } ?? false
  }

  /// Places that stand for who sits or works there.
  private static let seats: Set<String> = [
    "broadway", "brussels", "capitol hill", "davos", "downing street", "geneva", "hague", "holy see", "silicon valley",
    "the hague", "vatican", "vatican city", "vienna", "wall street", "westminster", "whitehall",
  ]

  /// Whether it is no part of a longer name (New France, London Fashion Week), no credit in brackets ([REUTERS/NEWS]), and
  /// more than an epithet: Ohio-based.
  private func standsAlone(_ item: CoverItem) -> Bool {
    guard !accounted.overlaps(item.range), !unlisted.overlaps(item.range) else { return false }
    let bytes = pair.target.text.bytes
    let marks: [UInt8] = Array("()[]/".utf8)
    let before = item.range.start > 0 ? bytes[item.range.start - 1] : 0x0A
    let after = item.range.end < bytes.count ? bytes[item.range.end] : 0x0A
    if marks.contains(before) || marks.contains(after) || before == UInt8(ascii: "-") { return false }
    // Cardinal Lazarus You Heung Sik
    if people.contains(item.range.end + 1), after == 0x20 { return false }
    return !EnglishNameContext.followsCapital(item.range, in: pair.target.text)
      && !EnglishNameContext(item.range, in: pair.target.text).isEpithet
  }

  /// Whether the source has the name in any letters: as part of a longer word (남유럽), in Latin letters, or, a country,
  /// by an abbreviation (러·우) in the segment.
  private func isWritten(_ item: CoverItem) -> Bool {
    let bytes = pair.source.text.bytes
    let all = pair.source.text.range
    if ByteSearch.firstWords(Array(pair.target.text.string(item.range).utf8), bytes, all) != nil { return true }
    let here = pair.source.range(pair.beads[item.bead].source)
    return item.concepts.contains { concept in
      let entry = knowledge.termbase.concepts[concept]
      // The last word of a name is the name: 영국 요크.
      let names = entry.allowed(.ko).compactMap { $0.split(separator: " ").last }.filter { $0.utf8.count >= 6 }
      if names.contains(where: { ByteSearch.contains(Array($0.utf8), bytes, all) }) { return true }
      guard let country = entry.country, knowledge.standsForCountry(concept) else { return false }
      let countries = TitleCountries.shared
      return isPaired(entry.allowed(.ko), here)
        || (countries.korean + countries.koreanShort).contains {
          $0.codes.contains(country) && ByteSearch.contains(Array($0.word.utf8), bytes, here)
        }
    }
  }

  /// Whether the first syllable of a name stands beside a sign that joins countries: 러·우.
  private func isPaired(_ names: [String], _ here: TextRange) -> Bool {
    names.contains { name in
      name.unicodeScalars.first.map { first in
        ["-", "·", "∙"].contains { sign in
          ["\(sign)\(first)", "\(first)\(sign)"].contains {
            ByteSearch.contains(Array($0.utf8), pair.source.text.bytes, here)
          }
        }
      } ?? false
    }
  }

  // MARK: Sounds

  /// How many segments of the source before and behind a name are searched for words that sound like it: all of an
  /// article, but not all of a book for each of its names.
  private static let reach = 300

  /// Whether no word of the name sounds like anything in the source around `bead`. A place or body whose Korean name is
  /// known (`isKnown`) sounds nearly so, or doubtfully, only where it would have to stand.
  private func isUnheard(_ parts: [String], _ bead: Int, isKnown: Bool = false) -> Bool {
    let here = pair.beads[bead].source
    let segments = pair.source.segments.indices.clamped(
      to: (here.lowerBound - Strangers.reach)..<(here.upperBound + Strangers.reach))
    guard !segments.isEmpty else { return false }
    let own = pair.source.range(here)
    return !reader.windows(parts, pair.source.range(segments)).contains { window in
      let mayBe = window.fit == .near || window.fit == .unknown && holdsSpace(window.range)
      return window.fit == .accept || mayBe && (!isKnown || own.contains(window.range))
    }
  }

  private func holdsSpace(_ range: TextRange) -> Bool {
    pair.source.text.bytes[range.start..<range.end].contains(0x20)
  }
}
