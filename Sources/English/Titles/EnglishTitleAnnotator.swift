public import Mentions
public import TextModel

/// Finds offices, roles and ranks in English text.
///
/// A title is [then-, former, acting …] [country or its adjective] [portfolio, party or body] role [-elect, nominee …]
/// [of, for, at, to …], in the orders of the language: "South Korean Foreign Minister", "Minister of Foreign Affairs",
/// "foreign ministers of South Korea and the United States". Names, articles and possessives stay outside. Words that
/// are often no titles ("head", "coach") have less confidence, and none where they are verbs.
public struct EnglishTitleAnnotator: Sendable {
  /// An annotator over the built-in tables.
  public init() {}

  /// The titles of `text`, ascending, none overlapping another. O(n) for text without pathological repetition.
  public func mentions(in text: NormalizedText) -> [Mention] {
    EnglishTitleScanner(bytes: text.bytes).scan()
  }
}

/// One pass over one text.
struct EnglishTitleScanner {
  let bytes: [UInt8]
  let lexicon = EnglishTitleLexicon.shared
  let domains = TitleDomains.shared

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

  /// What kind of part a connector ("and", ",") must be followed by.
  enum Joined { case nothing, domain, country, domainInList, countryInList }

  func scan() -> [Mention] {
    var found: [Mention] = []
    var offset = 0
    let count = bytes.count
    while offset < count {
      guard EnglishTitleContext.isWord(bytes[offset]) else {
        offset += 1
        continue
      }
      if let mention = mention(at: offset) {
        found.append(mention)
        offset = max(offset + 1, mention.range.end)
      }
      while offset < count, EnglishTitleContext.isWord(bytes[offset]) { offset += 1 }
    }
    return found
  }

  private func mention(at start: Int) -> Mention? {
    guard lexicon.trie.mayStart(with: bytes[start]), var phrase = parse(start, joined: .nothing, depth: 0) else {
      return nil
    }
    readAfter(&phrase)
    let term = lexicon.terms[phrase.term]
    // Who was named best actor may be anything else.
    if EnglishTitleScanner.awards.contains(where: { phrase.roleStart >= 5 && starts($0, at: phrase.roleStart - 5) }) {
      return nil
    }
    var rangeStart = start
    var evidence = phrase.parts > 0
    extendLeft(&rangeStart, &phrase.modifiers, &evidence)
    let isCapital =
      EnglishTitleContext.isCapital(bytes[phrase.roleStart])
      && !EnglishTitleContext.beginsSentence(bytes, phrase.roleStart)
    evidence = evidence || isCapital || EnglishTitleContext.nameFollows(bytes, phrase.end)
    if rangeStart == phrase.roleStart, isVerb(phrase) { return nil }
    if EnglishTitleContext.isPredicate(bytes, phrase.roleStart, phrase.end) { return nil }
    if term.certainty == .ambiguous && !evidence { return nil }
    if !evidence, EnglishTitleContext.isBodyPart(bytes, phrase.roleStart, phrase.end) { return nil }
    var modifiers = phrase.modifiers + term.modifiers
    if isActedAs(start) { modifiers.append(.acting) }
    if isFormerForSome(rangeStart) { modifiers.removeAll { $0 == .former } }
    if !modifiers.contains(.former), wasHeldOnce(rangeStart, phrase.end) { modifiers.append(.former) }
    if !modifiers.contains(.former), wasServedAs(rangeStart) { modifiers.append(.once) }
    let isBelow = modifiers.contains { $0 == .vice || $0 == .deputy || $0 == .assistant }
    if phrase.ordinal == 1, !isBelow {
      // "the first president" is no first of several.
      modifiers.append(.first)
      phrase.ordinal = nil
    }
    // "the court's acting president" is no head of state.
    let isBodys =
      rangeStart < start && term.roles.first == "president" && !holdsCountry(rangeStart, start)
      // "the party's former presidential candidate" runs for a country's office.
      && term.modifiers.isEmpty
    // "The Senate dismissed its president"
    let mayPreside = term.roles.first == "president" && phrase.parts == 0 && isOwned(start)
    // Who chairs a Board of Audit chairs no company's board.
    let isOfBoard =
      term.roles.first == "board-chairman" && (start..<phrase.end).contains { starts(Self.boardOf, at: $0) }
    let value = TitleValue(
      roles: isBodys
        ? EnglishTitleScanner.presidentsOfBodies
        : isOfBoard ? ["committee-chair"] : mayPreside ? term.roles + EnglishTitleScanner.presiders : term.roles,
      modifiers: modifiers,
      domains: phrase.domains + term.domains, ordinal: phrase.ordinal,
      countries: phrase.countries)
    return Mention(
      range: TextRange(rangeStart, phrase.end), value: .title(value),
      confidence: EnglishTitleScanner.confidence(term.certainty, evidence: evidence))
  }

  /// Whether the role is a verb: "to chair the summit", "who head the team".
  private func isVerb(_ phrase: Phrase) -> Bool {
    let roleEnd = phrase.roleStart + lexicon.terms[phrase.term].text.utf8.count
    return lexicon.terms[phrase.term].certainty == .sure
      ? EnglishTitleContext.isVerb(bytes, phrase.roleStart, min(bytes.count, roleEnd))
      : EnglishTitleContext.mayBeVerb(bytes, at: phrase.roleStart)
  }

  private static let awards = ["best ", "Best "].map { Array($0.utf8) }
  private static let boardOf = Array("Board of ".utf8)

  /// Who else is called a president than a head of state.
  private static let presidentsOfBodies = Array(
    Set(RoleTable.shared.englishTerms.filter { $0.text.lowercased() == "president" }.flatMap(\.roles))
      .union(["constitutional-president", "court-president"]).subtracting(["president"])
  ).sorted()

  /// Who is called the president of a chamber.
  private static let presiders = ["senate-president", "house-speaker", "parliament-speaker", "assembly-speaker"]

  /// Whether the office that begins at `start` is that of a body named before: "its president".
  private func isOwned(_ start: Int) -> Bool {
    EnglishTitleScanner.owners.contains { start >= $0.count && starts($0, at: start - $0.count) }
  }

  private static let owners = ["its ", "Its ", "their "].map { Array($0.utf8) }

  private func holdsCountry(_ start: Int, _ end: Int) -> Bool {
    ["country", "nation", "republic", "state"].contains { word in
      bytes[start..<end].starts(with: word.utf8)
    }
  }

  /// Whether somebody acts as the holder of the office that begins at `start`: "who is acting as prosecutor general".
  private func isActedAs(_ start: Int) -> Bool {
    EnglishTitleScanner.actingAs.contains { words in
      start >= words.count && bytes[(start - words.count)..<start].elementsEqual(words)
    }
  }

  private static let actingAs = ["acting as ", "acting as the "].map { Array($0.utf8) }

  private static func confidence(_ certainty: RoleTerm.Certainty, evidence: Bool) -> Double {
    switch certainty {
    case .sure: evidence ? 0.98 : 0.9
    case .common: evidence ? 0.85 : 0.5
    case .ambiguous: evidence ? 0.6 : 0.2
    }
  }

  // MARK: Before the role

  private func parse(_ start: Int, joined: Joined, depth: Int) -> Phrase? {
    guard depth < 10, start < bytes.count else { return nil }
    for match in lexicon.trie.matches(in: bytes, at: start).reversed()
    where EnglishTitleContext.isBorder(bytes, match.end) || bytes[match.end - 1] == 0x2E {
      if let phrase = read(match, start, joined, depth) { return phrase }
    }
    return nil
  }

  private func read(_ match: TitleTrie.Match, _ start: Int, _ joined: Joined, _ depth: Int) -> Phrase? {
    switch lexicon.components[match.payload] {
    case .role(let index):
      guard joined == .nothing, !EnglishTitleContext.isPartOfName(bytes, match.end) else { return nil }
      var phrase = Phrase(end: match.end, term: index, roleStart: start)
      readSuffix(&phrase)
      return phrase
    case .modifier(let modifier):
      guard joined == .nothing,
        var phrase = parse(next(match.end), joined: .nothing, depth: depth + 1) ?? behindBody(next(match.end), depth)
      else { return nil }
      if let modifier { phrase.modifiers.append(modifier) }
      phrase.parts += 1
      return phrase
    case .ordinal(let number):
      guard joined == .nothing, var phrase = parse(next(match.end), joined: .nothing, depth: depth + 1) else {
        return nil
      }
      phrase.ordinal = number
      phrase.parts += 1
      return phrase
    case .domain(let index):
      guard joined != .country, joined != .countryInList,
        !isSubject(match.end), var phrase = afterPart(match.end, same: .domain, inList: joined == .domainInList, depth)
      else { return nil }
      phrase.domains.insert(contentsOf: domains.englishBefore[index].keys, at: 0)
      phrase.parts += 1
      return phrase
    case .country(let codes):
      guard joined != .domain, joined != .domainInList,
        var phrase = afterPart(match.end, same: .country, inList: joined == .countryInList, depth)
      else { return nil }
      phrase.countries.append(contentsOf: codes)
      phrase.parts += 1
      return phrase
    }
  }

  /// The role behind up to four capitalised words that no table has: "Deputy Emergency Situations Minister".
  private func behindBody(_ start: Int, _ depth: Int) -> Phrase? {
    var offset = start
    for _ in 0..<4 {
      guard offset < bytes.count, EnglishTitleContext.isCapital(bytes[offset]) else { return nil }
      while offset < bytes.count, EnglishTitleContext.isWord(bytes[offset]) { offset += 1 }
      guard offset + 1 < bytes.count, bytes[offset] == 0x20 else { return nil }
      offset += 1
      for joint in EnglishTitleScanner.joints where starts(joint, at: offset) { offset += joint.count }
      if let phrase = parse(offset, joined: .nothing, depth: depth + 1) { return phrase }
    }
    return nil
  }

  private static let joints = ["and ", "& "].map { Array($0.utf8) }

  /// Whether the body that ends at `end` is said to do something: "the National Assembly impeached President Hong".
  private func isSubject(_ end: Int) -> Bool {
    let start = next(end)
    return lexicon.trie.matches(in: bytes, at: start).contains { match in
      guard case .modifier(nil) = lexicon.components[match.payload] else { return false }
      return bytes[start..<match.end].suffix(2).elementsEqual("ed".utf8)
    }
  }

  /// The offset of the next word where one space or hyphen lies between; the end of the text where not.
  private func next(_ end: Int) -> Int {
    guard end + 1 < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x2D else { return bytes.count }
    return end + 1
  }

  /// The rest behind a portfolio or country: "'s", a connector to another of its sort, or straight on.
  /// A comma begins a list, which must close with "and".
  private func afterPart(_ end: Int, same: Joined, inList: Bool, _ depth: Int) -> Phrase? {
    if !inList, let phrase = parse(next(end), joined: .nothing, depth: depth + 1) { return phrase }
    for connector in EnglishTitleScanner.connectors where starts(connector, at: end) {
      var joined = same
      if connector[0] == 0x2C, connector.count == 2 { joined = same == .domain ? .domainInList : .countryInList }
      if let phrase = parse(end + connector.count, joined: joined, depth: depth + 1) { return phrase }
    }
    if inList { return nil }
    for possessive in EnglishTitleScanner.possessives where starts(possessive, at: end) {
      return parse(end + possessive.count, joined: .nothing, depth: depth + 1)
    }
    for noun in EnglishTitleScanner.bodyWords where starts(noun, at: end) {
      return parse(next(end + noun.count), joined: .nothing, depth: depth + 1)
    }
    return nil
  }

  static let connectors = [" and the ", ", and ", " and ", " & ", ", ", "-"].map { Array($0.utf8) }
  static let possessives = ["'s ", "’s ", "' ", "’ "].map { Array($0.utf8) }
  static let bodyWords = [
    " ministry", " department", " agency", " office", " commission", " committee", " Ministry", " Department",
    " Agency",
    " Office", " Commission", " Committee", " party", " Party", " city", " City", " government", " team",
    " national team",
    " state", " district", "-born",
  ].map { Array($0.utf8) }

  func starts(_ word: [UInt8], at offset: Int) -> Bool {
    offset + word.count <= bytes.count && bytes[offset..<(offset + word.count)].elementsEqual(word)
  }

  private func extendLeft(_ start: inout Int, _ modifiers: inout [TitleModifier], _ evidence: inout Bool) {
    guard start >= 2, bytes[start - 1] == 0x20 else { return }
    var end = start - 1
    for possessive in [[UInt8]("'s".utf8), [UInt8]("’s".utf8)] where end > possessive.count {
      if starts(possessive, at: end - possessive.count) {
        end -= possessive.count
        break
      }
    }
    let word = EnglishTitleContext.wordRange(bytes, endingAt: end)
    guard word.length >= 2 else { return }
    let isAcronym = end == start - 1 && bytes[word.start..<word.end].allSatisfy { $0 &- 65 < 26 || $0 == 0x26 }
    let folded = bytes[word.start..<word.end].map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    let isBody = EnglishTitleContext.isBodyNoun(folded)
    guard isAcronym || isBody else { return readFormerBefore(&start, &modifiers) }
    start = word.start
    evidence = true
    // A campaign is a person's, whose name stays outside.
    guard isBody, !folded.elementsEqual("campaign".utf8) else { return readModifierBefore(&start, &modifiers) }
    // The capitalised words before the noun of the body.
    for _ in 0..<4 {
      guard start >= 2, bytes[start - 1] == 0x20 else { break }
      let before = EnglishTitleContext.wordRange(bytes, endingAt: start - 1)
      guard before.length >= 2, EnglishTitleContext.isCapital(bytes[before.start]),
        !EnglishTitleContext.beginsSentence(bytes, before.start) || before.length > 3
      else { break }
      start = before.start
    }
    let known = modifiers.count
    readModifierBefore(&start, &modifiers)
    if modifiers.count == known { readFormerBefore(&start, &modifiers) }
  }
}
