public import Mentions
public import TextModel

/// Finds offices, roles and ranks in Korean text.
///
/// A title is [country] [modifier] [portfolio, party or body] [number] role [acting, -elect, nominee …], written together
/// or apart, before or after a name that stays outside; particles stay outside too. Words that are often no titles
/// (의사, 소장, 시장) need a name, body or modifier beside them.
public struct KoreanTitleAnnotator: Sendable {
  /// An annotator over the built-in tables.
  public init() {}

  /// The titles of `text`, ascending, none overlapping another. O(n) for text without pathological repetition.
  public func mentions(in text: NormalizedText) -> [Mention] {
    var scanner = KoreanTitleScanner(bytes: text.bytes)
    return scanner.scan()
  }
}

/// One pass over one text.
struct KoreanTitleScanner {
  let bytes: [UInt8]
  let lexicon = KoreanTitleLexicon.shared
  private let domains = TitleDomains.shared

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// A title phrase as far as it was read.
  struct Phrase {
    var end: Int
    var term: Int
    var roleStart: Int
    var modifiers: [TitleModifier] = []
    var domains: [String] = []
    var countries: [String] = []
    var ordinal: Int?
    var parts = 0
  }

  /// What the part before led to.
  enum Before { case nothing, domainGlued, domainJoined, shortCountry(UInt8), other }

  mutating func scan() -> [Mention] {
    var found: [Mention] = []
    var offset = 0
    let count = bytes.count
    while offset < count {
      guard KoreanTitleContext.isWordByte(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      if let mention = mention(at: start, eojeolStart: start) {
        found.append(mention)
        offset = max(mention.range.end, start + 1)
        while offset < count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        skipEojeol(&offset)
        continue
      }
      // Inside the eojeol: a role behind a name or an unknown body.
      var inner = start + UTF8Scalars.scalar(in: bytes, at: start).length
      var next: Int?
      while inner < count, KoreanTitleContext.isWordByte(bytes[inner]) {
        if let mention = mention(at: inner, eojeolStart: start) {
          found.append(mention)
          next = mention.range.end
          break
        }
        inner += UTF8Scalars.scalar(in: bytes, at: inner).length
      }
      offset = next ?? inner
      if next != nil { skipEojeol(&offset) }
    }
    return found
  }

  private func skipEojeol(_ offset: inout Int) {
    while offset < bytes.count, KoreanTitleContext.isWordByte(bytes[offset]), !isMiddleDot(offset) { offset += 1 }
  }

  private func isMiddleDot(_ offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == 0xC2 && bytes[offset + 1] == 0xB7
  }

  private func mention(at start: Int, eojeolStart: Int) -> Mention? {
    guard lexicon.trie.mayStart(with: bytes[start]) else { return nil }
    guard let phrase = parse(start, before: .nothing, depth: 0) else { return nil }
    let term = lexicon.terms[phrase.term]
    var roles = term.roles
    var rangeStart = start
    var evidence = phrase.parts > 0 || !phrase.modifiers.isEmpty
    if start != eojeolStart {
      let prefix = TextRange(eojeolStart, start)
      // Only a role (with 부 before it) may stand behind something unknown.
      guard phrase.domains.isEmpty, phrase.countries.isEmpty, phrase.roleStart - start <= 3 else { return nil }
      // The last syllable of a name is no word of an office: 탁현주 의원 is no 주 의원.
      guard start + 3 < bytes.count, bytes[start + 3] != 0x20 else { return nil }
      guard phrase.roleStart == start || phrase.modifiers.contains(.vice) else { return nil }
      // No Bishop Cheon is in 천주교.
      let isName =
        KoreanTitleContext.isSurname(bytes, prefix)
        && !KoreanTitleContext.isWord(bytes, TextRange(eojeolStart, phrase.end))
      guard term.headsCompound || isName || (term.certainty == .sure && isPublic(phrase.term)) else { return nil }
      guard phrase.end - phrase.roleStart >= 6 else { return nil }
      if term.certainty == .ambiguous && !KoreanTitleContext.followsName(bytes, at: eojeolStart) { return nil }
      if term.headsCompound && !isName {
        rangeStart = eojeolStart
        // Who chairs a body of any name is no head of state.
        roles = term.roles.filter { RoleTable.shared.roles[$0]?.family != .state }
      } else if !isName, bytes[start..<phrase.end].contains(0x20) {
        // What begins with the word for a body is glued to the rest of its name: 인민의회 의장.
        rangeStart = eojeolStart
      }
      evidence = evidence || isName
    }
    var modifiers = phrase.modifiers
    if KoreanTitleContext.wasHeld(bytes, before: phrase.end) {
      modifiers.append(.once)
      // A market is nothing that anybody has been.
      evidence = evidence || KoreanTitleContext.wasSurelyHeld(bytes, before: phrase.end)
    }
    // 전 직원 is all of them as often as one that was.
    if modifiers.contains(.former), term.roles.contains("employee") { modifiers.append(.once) }
    if start != eojeolStart, rangeStart == start, modifiers.isEmpty, let word = former(before: eojeolStart),
      !KoreanTitleContext.followsTime(bytes, at: word.start)
    {
      // 전 인프라장관
      modifiers.append(.former)
    }
    extendLeft(&rangeStart, &modifiers, &evidence, isAcademic: family(phrase.term) == .academia)
    evidence = evidence || KoreanTitleContext.followsName(bytes, at: rangeStart)
    if term.certainty == .ambiguous && !evidence { return nil }
    if term.certainty != .sure, KoreanTitleContext.isDeed(bytes, before: phrase.end) { return nil }
    let value = TitleValue(
      roles: roles, modifiers: modifiers + term.modifiers, domains: phrase.domains + term.domains,
      ordinal: phrase.ordinal ?? numberInside(phrase.roleStart, phrase.end), countries: phrase.countries)
    return Mention(
      range: TextRange(rangeStart, phrase.end), value: .title(value),
      confidence: KoreanTitleScanner.confidence(term.certainty, evidence: evidence))
  }

  /// The number inside the words for an office: 국가안보실 1차장.
  private func numberInside(_ start: Int, _ end: Int) -> Int? {
    bytes[start..<end].first { $0 &- 0x31 < 9 }.map { Int($0 &- 0x30) }
  }

  private func family(_ term: Int) -> RoleFamily? {
    lexicon.terms[term].roles.first.flatMap { RoleTable.shared.roles[$0]?.family }
  }

  /// Offices whose words hardly end another word: 트럼프대통령, but not 지방시대위.
  private func isPublic(_ term: Int) -> Bool {
    switch family(term) {
    case .state, .minister, .staff, .legislature, .party, .judiciary, .prosecution, .diplomacy, .administration,
      .localGovernment, .finance, .academia:
      true
    default: false
    }
  }

  private static func confidence(_ certainty: RoleTerm.Certainty, evidence: Bool) -> Double {
    switch certainty {
    case .sure: evidence ? 0.98 : 0.9
    case .common: evidence ? 0.85 : 0.55
    case .ambiguous: evidence ? 0.6 : 0.2
    }
  }

  // MARK: The phrase

  func parse(_ start: Int, before: Before, depth: Int) -> Phrase? {
    guard depth < 8, start < bytes.count else { return nil }
    for match in lexicon.trie.matches(in: bytes, at: start).reversed() {
      if let phrase = read(match, start, before, depth) { return phrase }
    }
    return nil
  }

  private func read(_ match: TitleTrie.Match, _ start: Int, _ before: Before, _ depth: Int) -> Phrase? {
    switch lexicon.components[match.payload] {
    case .role(let index): return role(index, start, match.end, before)
    case .modifier(let modifier, let glued, let alone):
      if case .domainJoined = before { return nil }
      guard var phrase = after(match.end, glued: glued, alone: alone, .other, depth) else { return nil }
      if glued, phrase.roleStart == match.end, modifier != .vice, !isGlueable(phrase.term) { return nil }
      if modifier == .vice, isSide(before: start) { return nil }
      if modifier == .former, bytes[start] == 0xEC, KoreanTitleContext.followsTime(bytes, at: start) { return nil }
      if let modifier { phrase.modifiers.append(modifier) }
      phrase.parts += 1
      return phrase
    case .ordinal(let number):
      guard var phrase = after(match.end, glued: true, alone: false, .other, depth) else { return nil }
      guard start == 0 || !(bytes[start - 1] &- 48 < 10) else { return nil }
      phrase.ordinal = number
      phrase.parts += 1
      return phrase
    case .domain(let index):
      guard var phrase = domain(match.end, depth) else { return nil }
      phrase.domains.insert(contentsOf: domains.korean[index].keys, at: 0)
      phrase.parts += 1
      return phrase
    case .posted(let codes):
      guard var phrase = after(match.end, glued: true, alone: true, .other, depth) else { return nil }
      guard let role = lexicon.terms[phrase.term].roles.first, let family = RoleTable.shared.roles[role]?.family,
        family == .diplomacy || family == .military
      else { return nil }
      phrase.countries.append(contentsOf: codes)
      phrase.parts += 1
      return phrase
    case .country(let codes, let short):
      if case .domainJoined = before { return nil }
      let state: Before = short ? .shortCountry(bytes[start + 2 < bytes.count ? start + 2 : start]) : .other
      guard var phrase = after(match.end, glued: true, alone: true, state, depth) else { return nil }
      if short, !fitsShortCountry(phrase, codes) { return nil }
      phrase.countries.append(contentsOf: codes)
      phrase.parts += 1
      return phrase
    }
  }

  private func isGlueable(_ term: Int) -> Bool {
    lexicon.terms[term].certainty == .sure && lexicon.terms[term].text != "의원"
  }

  /// A one-syllable country stands only before a portfolio or the office of a head; 중 is "during" elsewhere.
  private func fitsShortCountry(_ phrase: Phrase, _ codes: [String]) -> Bool {
    guard phrase.modifiers.isEmpty || !phrase.domains.isEmpty else { return codes == ["US"] }
    if !phrase.domains.isEmpty { return true }
    guard let role = lexicon.terms[phrase.term].roles.first, let family = RoleTable.shared.roles[role]?.family else {
      return false
    }
    if codes == ["US"] { return lexicon.terms[phrase.term].certainty == .sure }
    return family == .state && !(codes == ["CN"] && role == "president" && lexicon.terms[phrase.term].text == "대통령")
      && codes != ["JP"] || (codes == ["JP"] && role == "prime-minister")
  }

  /// The rest of the phrase behind a part that ends at `end`.
  private func after(_ end: Int, glued: Bool, alone: Bool, _ before: Before, _ depth: Int) -> Phrase? {
    guard end < bytes.count else { return nil }
    if let closed = glossEnd(end) { return after(closed, glued: glued, alone: alone, before, depth) }
    if bytes[end] == 0x20 { return alone ? parse(end + 1, before: before, depth: depth + 1) : nil }
    // 북한의 지도자
    if alone, end + 3 < bytes.count, bytes[end] == 0xEC, bytes[end + 1] == 0x9D, bytes[end + 2] == 0x98,
      bytes[end + 3] == 0x20,
      let phrase = parse(end + 4, before: .other, depth: depth + 1)
    {
      return phrase
    }
    return glued ? parse(end, before: before, depth: depth + 1) : nil
  }

  /// The offset behind a short gloss in brackets: 연방준비제도(Fed·연준) 의장, 국제원자력기구(IAEA) 사무총장.
  private func glossEnd(_ start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == 0x28 else { return nil }
    let last = min(bytes.count, start + 40)
    guard let close = bytes[start..<last].firstIndex(of: 0x29), !bytes[start..<close].contains(0x0A) else { return nil }
    return close + 1 < bytes.count ? close + 1 : nil
  }

  /// Whether what ends there makes a part of the country of 부, and no deputy: 서울북부지검 검사.
  private func isSide(before start: Int) -> Bool {
    KoreanTitleScanner.sides.contains { bytes[..<start].suffix(3).elementsEqual($0) }
  }

  private static let sides = ["동", "서", "남", "북", "중"].map { Array($0.utf8) }

  private func domain(_ end: Int, _ depth: Int) -> Phrase? {
    guard end < bytes.count else { return nil }
    if isMiddleDot(end), let phrase = parse(end + 2, before: .domainJoined, depth: depth + 1) { return phrase }
    return after(end, glued: true, alone: true, .domainGlued, depth)
  }

  private func role(_ index: Int, _ start: Int, _ end: Int, _ before: Before) -> Phrase? {
    let term = lexicon.terms[index]
    if case .domainJoined = before { return nil }
    if term.needsDomain {
      guard case .domainGlued = before, start >= 3, bytes[start - 1] != 0x20 || term.text.utf8.count > 3 else {
        return nil
      }
    }
    var index = index
    if term.text == "장" {
      // 경찰청장, 축구협회장; but 외교부장 is 외교 and 부장.
      guard KoreanTitleScanner.headed.contains(where: { bytes[(start - 3)..<start].elementsEqual($0) }) else {
        return nil
      }
    } else if term.text == "원장", start >= 3, bytes[(start - 3)..<start].elementsEqual("위".utf8) {
      // 방통위원장 is no 원장.
      index = lexicon.committeeChair
    }
    var phrase = Phrase(end: end, term: index, roleStart: start)
    while let (suffixEnd, modifier) = suffix(phrase.end) {
      phrase.end = suffixEnd
      phrase.modifiers.append(modifier)
    }
    return isTail(phrase.end) ? phrase : nil
  }

  /// A modifier behind the role, together with it or after one space.
  private func suffix(_ end: Int) -> (Int, TitleModifier)? {
    guard end < bytes.count else { return nil }
    let start = bytes[end] == 0x20 ? end + 1 : end
    guard start < bytes.count, let match = lexicon.suffixes.matches(in: bytes, at: start).last else { return nil }
    guard isTail(match.end) || suffix(match.end) != nil else { return nil }
    return (match.end, KoreanTitleLexicon.suffixModifiers[match.payload].1)
  }

  /// Whether a title may end at `end`: nothing, or 들, 님 and particles, up to the end of the eojeol.
  private func isTail(_ end: Int) -> Bool {
    var offset = end
    for ending in KoreanTitleScanner.plurals
    where offset + 3 <= bytes.count && bytes[offset..<(offset + 3)].elementsEqual(ending) {
      offset += 3
      break
    }
    if isBorder(offset) { return true }
    return lexicon.tails.matches(in: bytes, at: offset).contains { isBorder($0.end) }
      || (offset != end && lexicon.tails.matches(in: bytes, at: end).contains { isBorder($0.end) })
  }

  private static let headed: [[UInt8]] = ["청", "원", "처", "소", "국", "회", "단", "관"].map { Array($0.utf8) }
  private static let plurals: [[UInt8]] = ["들", "님"].map { Array($0.utf8) }

  /// Whether no Hangul, Hanja, letter or digit stands at `offset`.
  private func isBorder(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    if byte < 0x80 { return !KoreanTitleContext.isWordByte(byte) }
    let scalar = UTF8Scalars.scalar(in: bytes, at: offset).value
    return !(Hangul.isSyllable(scalar) || (0x3400...0x9FFF).contains(scalar))
  }
}
