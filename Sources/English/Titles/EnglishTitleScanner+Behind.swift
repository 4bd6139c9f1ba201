import Mentions
import TextModel

/// What stands behind a role and belongs to its title: an office, a country, a list of fields.
extension EnglishTitleScanner {
  func readSuffix(_ phrase: inout Phrase) {
    while let match = lexicon.suffixes.matches(in: bytes, at: phrase.end).last,
      EnglishTitleContext.isBorder(bytes, match.end)
    {
      phrase.end = match.end
      phrase.modifiers.append(EnglishTitleLexicon.suffixModifiers[match.payload].1)
      phrase.parts += 1
    }
  }

  private static let prepositions = [" of ", " for ", " at ", " to ", " in ", " from "].map { Array($0.utf8) }

  private static let article = Array("the ".utf8)

  /// "of Foreign Affairs", "of South Korea and the United States", "of the Cromwell Society".
  func readAfter(_ phrase: inout Phrase) {
    for _ in 0..<2 {
      guard let preposition = EnglishTitleScanner.prepositions.first(where: { starts($0, at: phrase.end) }) else {
        return
      }
      var start = phrase.end + preposition.count
      let hasArticle = starts(EnglishTitleScanner.article, at: start)
      if hasArticle { start += EnglishTitleScanner.article.count }
      let isPlace =
        preposition == EnglishTitleScanner.prepositions[4] || preposition == EnglishTitleScanner.prepositions[5]
      if preposition == EnglishTitleScanner.prepositions[3], !isPosted(phrase.term) { return }
      if preposition == EnglishTitleScanner.prepositions[2] {
        if let end = EnglishTitleContext.bodyEnd(bytes, from: start) { phrase.end = end }
        return
      }
      let (countries, roleEnd) = (phrase.countries, phrase.end)
      let isRead = readList(&phrase, from: start, placesOnly: isPlace)
      // "of the Korean Confederation of Trade Unions"
      if isRead, isPeople(start, phrase.end), let end = EnglishTitleContext.bodyEnd(bytes, from: start),
        end > phrase.end
      {
        phrase.end = end
        phrase.countries = countries
        return
      }
      // "of Korean shipbuilders": the adjective is theirs.
      if isRead, !hasArticle, isAdjective(start, phrase.end) {
        phrase.end = roleEnd
        phrase.countries = countries
        return
      }
      // "of the China Institute", "of the Korean institute": the country is a body's.
      if isRead, hasArticle, isOfBody(start, phrase.end) {
        phrase.end = EnglishTitleContext.bodyEnd(bytes, from: start) ?? roleEnd
        phrase.countries = countries
        return
      }
      guard isRead else {
        if !isPlace, let end = EnglishTitleContext.bodyEnd(bytes, from: start) {
          phrase.end = end
          phrase.parts += 1
        }
        return
      }
    }
  }

  /// Whether the words behind "the" are a country's that takes no article, so that the noun behind them has it.
  private func isOfBody(_ start: Int, _ end: Int) -> Bool {
    guard end + 1 < bytes.count, bytes[end] == 0x20, (bytes[end + 1] | 0x20) &- 0x61 < 26 else { return false }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    guard EnglishNameFinder.countries.contains(word), !EnglishTitleScanner.articled.contains(word) else { return false }
    let next = bytes[(end + 1)...].prefix { ($0 | 0x20) &- 0x61 < 26 }
    return !EnglishTitleScanner.behindCountries.contains { next.elementsEqual($0) }
  }

  /// Countries whose names take the article themselves.
  private static let articled: Set<String> = [
    "United States", "U.S.", "US", "USA", "United States of America", "United Kingdom", "U.K.", "UK", "Netherlands",
    "Philippines", "Czech Republic", "United Arab Emirates", "UAE", "Republic of Korea", "ROK", "DPRK", "PRC",
    "Vatican",
    "Holy See", "Maldives", "Bahamas", "Gambia", "Dominican Republic", "Central African Republic", "Marshall Islands",
    "Solomon Islands", "Seychelles", "Comoros",
  ]
  private static let behindCountries = ["and", "or", "in", "on", "at", "for", "from", "to", "who", "said", "says"].map {
    Array($0.utf8)
  }

  /// Whether the words are an adjective to the word behind them, which no capital makes a name.
  private func isAdjective(_ start: Int, _ end: Int) -> Bool {
    guard end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] &- 0x61 < 26 else { return false }
    let next = bytes[(end + 1)...].prefix { $0 &- 0x61 < 26 }
    return !EnglishTitleScanner.behindCountries.contains { next.elementsEqual($0) }
      && EnglishTitleScanner.adjectiveEnds.contains { bytes[start..<end].suffix($0.count).elementsEqual($0) }
  }

  private static let adjectiveEnds = [
    "ean", "ian", "ican", "erman", "ese", "ish", "ench", "utch", "U.S.", "U.K.", "US", "UK",
  ].map { Array($0.utf8) }

  /// Whether the words are the adjective of a country before a word with a capital.
  private func isPeople(_ start: Int, _ end: Int) -> Bool {
    guard end + 1 < bytes.count, bytes[end] == 0x20, EnglishTitleContext.isCapital(bytes[end + 1]) else { return false }
    return EnglishTitleScanner.peoples.contains { bytes[start..<end].elementsEqual($0) }
  }

  private static let peoples = ["Korean", "American", "Japanese", "Chinese", "British", "French", "German", "Russian"]
    .map {
      Array($0.utf8)
    }

  /// Whether "to" behind the role leads to a country or a person served: ambassador to, adviser to.
  private func isPosted(_ term: Int) -> Bool {
    guard let role = lexicon.terms[term].roles.first, let family = RoleTable.shared.roles[role]?.family else {
      return false
    }
    return family == .diplomacy || family == .staff
  }

  /// Portfolios, bodies and countries joined by commas and "and"; whether there was one.
  private func readList(_ phrase: inout Phrase, from start: Int, placesOnly: Bool) -> Bool {
    var offset = start
    var found = false
    while let match = lexicon.afterTrie.matches(in: bytes, at: offset).last(where: {
      EnglishTitleContext.isBorder(bytes, $0.end) || bytes[$0.end - 1] == 0x2E
    }) {
      // "of South Korea's Democratic Party": what follows is the body.
      var end = match.end
      switch lexicon.afterComponents[match.payload] {
      case .domain(let index) where placesOnly && !domains.englishAfter[index].keys[0].hasPrefix("place:"): return found
      case .domain(let index): phrase.domains.append(contentsOf: domains.englishAfter[index].keys)
      case .country(let codes): phrase.countries.append(contentsOf: codes)
      default: break
      }
      for noun in EnglishTitleScanner.bodyWords where starts(noun, at: end) {
        end += noun.count
        break
      }
      found = true
      phrase.parts += 1
      phrase.end = end
      if let possessive = EnglishTitleScanner.possessives.first(where: { starts($0, at: end) }),
        lexicon.afterTrie.matches(in: bytes, at: end + possessive.count).contains(where: {
          EnglishTitleContext.isBorder(bytes, $0.end)
        })
      {
        offset = end + possessive.count
        continue
      }
      if let chamber = chamberStart(behind: end) {
        offset = chamber
        continue
      }
      guard let connector = EnglishTitleScanner.connectors.first(where: { starts($0, at: end) }) else { break }
      offset = end + connector.count
    }
    return found
  }

  /// Where the chamber begins that a country right before `end` has: "president of the Cambodian Senate".
  private func chamberStart(behind end: Int) -> Int? {
    guard end + 1 < bytes.count, bytes[end] == 0x20 else { return nil }
    let isChamber = lexicon.afterTrie.matches(in: bytes, at: end + 1).contains { match in
      guard EnglishTitleContext.isBorder(bytes, match.end), !EnglishTitleContext.nameFollows(bytes, match.end),
        case .domain(let index) = lexicon.afterComponents[match.payload]
      else { return false }
      return domains.englishAfter[index].keys.contains { TitleDomains.isChamber($0) }
    }
    return isChamber ? end + 1 : nil
  }
}
