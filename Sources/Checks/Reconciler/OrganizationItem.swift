import English
import Mentions
import Termbase
import TextModel

/// One occurrence of a body's name on one side: a glossary concept, or a name with a word for its sort.
///
/// Of most of them little is asked: what their words tell is read when it is.
final class OrganizationItem {
  let range: TextRange
  let bead: Int
  let value: Value
  /// Concepts it may stand for; empty for a name no glossary lists.
  let concepts: [Int]
  /// Its words as written.
  let words: String
  /// The same one by one.
  private(set) lazy var parts = words.utf8.split(separator: 0x20).map { String(Substring($0)) }
  /// The same in small letters, as they are looked for among the forms of concepts.
  private(set) lazy var folded = NameWords(parts)
  /// What its words alone tell.
  private(set) lazy var name = readName()
  /// The language of the words.
  private let isKorean: Bool
  /// How much weight it has in a conflict, from 0 to 1.
  let weight: Double

  /// Whether it is a name of which nothing tells that it is a body's.
  let isPlain: Bool

  /// Whether it is written in small letters, as what is only described: parliament.
  var isDescription: Bool { words.utf8.allSatisfy { $0 &- 0x41 >= 26 } }

  /// Whether the glossary has it, and as nothing else.
  var isSure: Bool { !concepts.isEmpty && weight >= 1 }

  /// Whether it is written in capitals throughout: an acronym.
  var isAcronym: Bool { words.utf8.count >= 2 && words.utf8.allSatisfy { $0 &- 65 < 26 || $0 == 0x26 || $0 == 0x2E } }

  /// The words in small letters.
  private(set) lazy var key = words.lowercased()
  /// For a body of the source what the English may say for it though no glossary lists it, and the same in small letters.
  private(set) lazy var unlistedForms = readUnlistedForms()
  private(set) lazy var unlistedKeys = unlistedForms.map { $0.lowercased() }

  init(
    range: TextRange, bead: Int, value: Value, concepts: [Int], words: String, isKorean: Bool, weight: Double,
    isPlain: Bool = false
  ) {
    self.range = range
    self.bead = bead
    self.value = value
    self.concepts = concepts
    self.words = words
    self.isKorean = isKorean
    self.weight = weight
    self.isPlain = isPlain
  }

  private func readUnlistedForms() -> [String] {
    var forms: [String] = []
    if LatinIdentity.isLatin(words) { forms.append(words) }
    // "district court" names the sort of 서울중앙지방법원 only.
    if concepts.isEmpty || name.pieceCount < 2 { forms += OrganizationDomains.shared.english(forKorean: words) }
    return forms
  }

  private func readName() -> OrganizationName {
    if isPlain { return .plain }
    return isKorean ? OrganizationName(korean: words) : OrganizationName(english: parts)
  }
}

extension OrganizationItem {
  /// The bodies named on one side, ascending; a name inside a longer one is part of it.
  static func items(
    _ side: AnnotatedSide, isKorean: Bool, knowledge: ConceptKnowledge, bead: (Int) -> Int?
  ) -> [OrganizationItem] {
    let bodies = TextRangeSet(side.bodies.map(\.range))
    var found: [OrganizationItem] = []
    for index in side.forest.mentions.indices where mayNameBody(side.forest.mentions[index], isKorean: isKorean) {
      let mention = side.forest.mentions[index]
      guard let place = bead(mention.range.start), !EnglishNameContext.isDateline(mention.range, in: side.text) else {
        continue
      }
      let words = side.text.string(mention.range)
      switch mention.value {
      // "Rep." stands before a member's name, not for the parliament.
      case .concept where !isKorean && (words == "Rep." || words == "Reps."): continue
      // "From the left": small letters name a side of the pitch as well.
      case .concept
      where !isKorean && words.utf8.starts(with: "the ".utf8) && words.utf8.allSatisfy({ $0 &- 0x41 >= 26 }):
        continue
      // Nor is the Plant Construction Workers' Union that of all of construction.
      case .concept where !isKorean && isPartOfName(index, side): continue
      // "Lawmakers" are people, and a title speaks for them.
      case .concept(let value) where !isKorean && value.form == .short && isTitle(mention, side): continue
      case .concept(let value):
        let isCertain = mention.confidence >= 1 && value.form != .short
        let country = knowledge.foreignCountry(of: mention, in: side)
        let range = country.map { $0.union(mention.range) } ?? mention.range
        found.append(
          OrganizationItem(
            range: range, bead: place, value: mention.value, concepts: country == nil ? value.concepts : [],
            words: country == nil ? words : side.text.string(range),
            isKorean: isKorean, weight: isCertain ? 1 : value.form == .short ? 0.85 : 0.8))
      case .name where !isKorean && !bodies.overlaps(mention.range):
        // Any capitalised name may stand in a body's place; what it is its words do not tell.
        guard mention.confidence >= 0.8, !isNumberedOrLaw(mention.range, side), !NameNature.isFaith([words]) else {
          continue
        }
        found.append(
          OrganizationItem(
            range: mention.range, bead: place, value: mention.value, concepts: [], words: words,
            isKorean: false, weight: 0.6, isPlain: true))
      case .name where isKorean && LatinIdentity.isLatin(words):
        found.append(
          OrganizationItem(
            range: mention.range, bead: place, value: mention.value, concepts: [], words: words,
            isKorean: false, weight: mention.confidence * 0.9))
      default: break
      }
    }
    // "Vice Education Minister Oh Seung-keol" is a title and its holder.
    let titled = Dictionary(
      side.forest.mentions.lazy.filter { $0.kind == .title }.map { ($0.range.start, $0.range.end) },
      uniquingKeysWith: max)
    let taken = TextRangeSet(found.map(\.range))
    var end = 0
    for mention in side.bodies where mention.range.start >= end && !taken.overlaps(mention.range) {
      guard let place = bead(mention.range.start) else { continue }
      if !isKorean, isNumberedOrLaw(mention.range, side) || isPurpose(mention.range, side) { continue }
      if !isKorean, let title = titled[mention.range.start], title < mention.range.end { continue }
      if EnglishNameContext.isDateline(mention.range, in: side.text) { continue }
      end = mention.range.end
      let words = side.text.string(mention.range)
      let item = OrganizationItem(
        range: mention.range, bead: place, value: mention.value, concepts: [], words: words,
        isKorean: isKorean, weight: 0.85)
      found.append(item)
    }
    return found.sorted { $0.range < $1.range }
  }

  /// Whether a word with a capital stands before a listed body that is no name by itself, so that both are a longer name.
  private static func isPartOfName(_ index: Int, _ side: AnnotatedSide) -> Bool {
    let mentions = side.forest.mentions
    let range = mentions[index].range
    let bytes = side.text.bytes
    // The European House of Photography is no chamber, nor is "(United)" a club.
    let words = bytes[range.start..<range.end]
    let isWord = !words.contains(0x20) && words.contains { $0 >= 0x61 }
    let isChamberOf =
      chambers.contains(where: words.elementsEqual) && bytes[range.end...].starts(with: " of ".utf8)
    if isWord, isChamberOf || side.isBracketed(range) { return true }
    guard EnglishNameContext.followsCapital(range, in: side.text) else { return false }
    return !mentions[..<index].suffix(4).contains {
      $0.range.end == range.start - 1 || $0.range.contains(range) && $0.kind == .title
    }
  }

  private static let chambers = ["House", "Assembly", "Congress", "Senate"].map { Array($0.utf8) }

  /// Whether the words before say that it is what another body is for: the Citizens' Alliance for a Nuclear-Free Society.
  private static func isPurpose(_ range: TextRange, _ side: AnnotatedSide) -> Bool {
    let before = side.text.bytes[..<range.start]
    guard let link = [" for a ", " for an "].first(where: { before.suffix($0.utf8.count).elementsEqual($0.utf8) })
    else {
      return false
    }
    let end = range.start - link.utf8.count
    let start = (side.text.bytes[..<end].lastIndex { $0 == 0x20 } ?? -1) + 1
    return start < end && side.text.bytes[start] &- 0x41 < 26
  }

  /// Whether the name is a numbered unit's or a law's, and so no body's.
  private static func isNumberedOrLaw(_ range: TextRange, _ side: AnnotatedSide) -> Bool {
    isNumbered(range, side) || EnglishNameContext.isLaw(range, in: side.text)
  }

  /// Whether a number stands before the name, as before those of army units: the 17th Mountain Division, the National 119
  /// Rescue Headquarters.
  private static func isNumbered(_ range: TextRange, _ side: AnnotatedSide) -> Bool {
    let bytes = side.text.bytes
    if range.start >= 2, bytes[range.start - 1] == 0x20, bytes[range.start - 2] &- 0x30 < 10 { return true }
    return range.start >= 5 && bytes[range.start - 1] == 0x20 && bytes[range.start - 4] &- 0x30 < 10
      && ["st", "nd", "rd", "th"].contains { bytes[(range.start - 3)..<(range.start - 1)].elementsEqual($0.utf8) }
  }

  /// Whether a mention is all of a title.
  private static func isTitle(_ mention: Mention, _ side: AnnotatedSide) -> Bool {
    mention.parent.map { side.forest.mentions[$0].kind == .title && side.forest.mentions[$0].range == mention.range }
      ?? false
  }

  /// Whether a mention is a body of the glossary, a name of the target, or words in Latin letters in the source.
  private static func mayNameBody(_ mention: Mention, isKorean: Bool) -> Bool {
    switch mention.value {
    case .concept(let value): value.kind == .organization && value.form != .deprecated
    case .name(let value): !isKorean || value.evidence == .gloss && mention.range.length > 2
    default: false
    }
  }
}
