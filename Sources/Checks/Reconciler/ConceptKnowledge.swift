import ICUSupport
import Mentions
import Termbase

/// What the reconciler asks the glossary about two concepts; made once, and shared by all policies.
final class ConceptKnowledge: Sendable {
  let termbase: Termbase
  /// The forms of all concepts, as they are compared.
  let forms: ConceptForms
  /// Concepts that are a country, not a place in one.
  private let countries: Set<Int>
  /// Places that stand for their countries.
  private let capitals: Set<Int>
  /// What each concept is.
  let kinds: [MentionKind]
  /// Places by what the spellings of their Korean names have in common.
  let placeSpellings: PlaceSpellings
  /// A number for each concept's country, 0 for none.
  private let countryOf: [Int32]

  init(termbase: Termbase) {
    self.termbase = termbase
    forms = ConceptForms(termbase.concepts)
    kinds = termbase.concepts.map(\.kind)
    placeSpellings = PlaceSpellings(termbase.concepts)
    var numbers: [String: Int32] = [:]
    countryOf = termbase.concepts.map { concept in
      guard let country = concept.country, !country.isEmpty else { return 0 }
      let number = numbers[country] ?? Int32(truncatingIfNeeded: numbers.count + 1)
      numbers[country] = number
      return number
    }
    var countries: Set<Int> = []
    capitals = Set(
      termbase.concepts.indices.filter { index in
        let concept = termbase.concepts[index]
        guard concept.kind == .place, let country = concept.country else { return false }
        return concept.allowed(.en).contains { Capitals.contains($0, of: country) }
      })
    for (index, concept) in termbase.concepts.enumerated() where concept.kind == .place {
      guard let code = concept.country, code.utf8.count == 2,
        let english = DisplayNames.name(code, .territory, in: "en"),
        let korean = DisplayNames.name(code, .territory, in: "ko")
      else { continue }
      if concept.terms.contains(where: { $0.text == english || $0.text == korean }) { countries.insert(index) }
    }
    self.countries = countries
  }

  /// Whether the concept is a country.
  func isCountry(_ concept: Int) -> Bool { countries.contains(concept) }

  /// Whether the concept is Korean: readers at home need no name for it, those abroad do.
  func isHome(_ concept: Int) -> Bool { termbase.concepts[concept].country == "KR" }

  /// Whether the concept is a country or a capital, which stands for it.
  func standsForCountry(_ concept: Int) -> Bool { countries.contains(concept) || capitals.contains(concept) }

  /// Whether the concept is a part of the world that no single country holds: Central America.
  func isRegion(_ concept: Int) -> Bool { kinds[concept] == .place && countryOf[concept] == 0 }

  /// Whether the country is one whose English name takes an article.
  func takesArticle(_ country: Int) -> Bool {
    termbase.concepts[country].country.map(ConceptKnowledge.articled.contains) ?? false
  }

  /// The U.S., the U.K., the Netherlands, the Philippines, the UAE, the Czech and the Dominican Republic, both Congos, the
  /// Bahamas, the Gambia, the Maldives, the Central African Republic.
  private static let articled: Set<String> = [
    "US", "GB", "NL", "PH", "AE", "CZ", "DO", "CD", "CG", "BS", "GM", "MV", "CF",
  ]

  /// The country that the concept belongs to; nil where the glossary has none.
  func country(of concept: Int) -> Int? { countries.filter { areCompatriots($0, concept) }.min() }

  /// Whether two concepts belong to one country.
  func areCompatriots(_ a: Int, _ b: Int) -> Bool { countryOf[a] > 0 && countryOf[a] == countryOf[b] }

  /// Whether naming `b` can stand for naming `a` without an error: the same concept under another id, a place in the
  /// country for the country (Athens for Greece), an organisation's country, two entries that share a form.
  func standsFor(_ a: Int, _ b: Int) -> Bool {
    guard a != b else { return true }
    let country = countryOf[a]
    guard country > 0, country == countryOf[b] else { return forms.areShared(a, b) }
    let isCountry = (countries.contains(a), countries.contains(b))
    // A country and its capital or a body of it; two cities of one country are two cities.
    if kinds[a] == .place, kinds[b] == .place {
      return isCountry.0 && capitals.contains(b) || isCountry.1 && capitals.contains(a) || isCountry.0 && isCountry.1
    }
    if isCountry.0 || isCountry.1 { return true }
    guard kinds[a] != kinds[b] else { return false }
    // A body stands for its capital, and for another place only where its name says so: Ohio State University.
    guard kinds[a] == .place || kinds[b] == .place else { return true }
    let (place, body) = kinds[a] == .place ? (a, b) : (b, a)
    return capitals.contains(place) || isNamedFor(body, place)
  }

  /// Whether naming `b` renders `a`. That is less than standing for it: "American" may be put in beside Google, but a
  /// country is not named by its firms, parties, schools and teams.
  func renders(_ a: Int, _ b: Int) -> Bool {
    guard standsFor(a, b) else { return false }
    let (country, body) = countries.contains(a) ? (a, b) : (b, a)
    guard countries.contains(country), kinds[body] == .organization else { return true }
    return isOfState(body) || isNamedFor(body, country)
  }

  /// Whether the first word for a body says that a state acts through it: a ministry, the Senate, the White House.
  private func isOfState(_ body: Int) -> Bool {
    forms.lowered[body].first.map { form in
      form.words.contains { ConceptKnowledge.organsOfState.contains(form.bytes[$0]) }
    } ?? false
  }

  private static let organsOfState = Set(
    """
    administration agency air army assembly bureau cabinet coast command commission congress council court defence defense
    department embassy force forces government guard house intelligence kremlin marine ministry navy office parliament
    pentagon police reserve secretariat senate service state treasury
    """.split(whereSeparator: \.isWhitespace).map { ArraySlice(Array($0.utf8)) })

  /// Whether a body's name begins with another's: the Hanwha Eagles are Hanwha's.
  func bearsName(_ body: Int, of other: Int) -> Bool {
    guard kinds[body] == .organization, kinds[other] == .organization else { return false }
    guard body != other, let name = forms.lowered[body].first?.bytes else { return false }
    // By any of its names at home: the LG Twins are the LG Group's, but not every U.N. agency is the United Nations.
    let names = forms.lowered[other].prefix(areCompatriots(body, other) ? .max : 1)
    return names.contains { owner in
      !owner.bytes.isEmpty && name.count > owner.bytes.count && name[owner.bytes.count] == 0x20
        && name.starts(with: owner.bytes)
    }
  }

  /// Whether a form of the concept holds a form of the place: Ohio State University, Russian Far East.
  func isNamedFor(_ concept: Int, _ place: Int) -> Bool {
    forms.lowered[place].contains { name in
      forms.lowered[concept].contains { form in
        form.words.indices.contains { start in
          start + name.words.count <= form.words.count
            && name.words.indices.allSatisfy { form.word(start + $0).elementsEqual(name.word($0)) }
        }
      }
    }
  }

  /// Whether a concept and a name are about the same thing, as far as their words tell: all words of the one in the other
  /// (the Senate and its committee), or, of a name no glossary lists, words that begin alike (Europe and Eurosceptics).
  /// People with names in common are two people, and two courts are two courts.
  ///
  /// `areTold` says that both are listed by names which tell them apart however they begin: countries, places of Korea.
  func areAkin(_ concept: Int, _ name: NameWords, isListed: Bool, areTold: Bool = false) -> Bool {
    guard kinds[concept] != .person else { return false }
    // Of two listed places the word for their sort says nothing: Buk District and Dong District.
    func tells(_ word: ArraySlice<UInt8>) -> Bool {
      word.count >= 4
        && !(isListed && kinds[concept] == .place && ConceptKnowledge.sorts.contains { word.elementsEqual($0) })
    }
    let theirs = name.words.map { name.bytes[$0] }.filter(tells)
    guard !theirs.isEmpty else { return false }
    // "Seoul court" may be said of each of several; the full names tell them apart.
    if isListed, termbase.concepts[concept].preferred(.en) == nil { return false }
    return forms.lowered[concept].prefix(isListed ? 1 : .max).contains { form in
      let mine = form.words.map { form.bytes[$0] }.filter(tells)
      guard !mine.isEmpty else { return false }
      if mine.allSatisfy(theirs.contains) || theirs.allSatisfy(mine.contains) { return true }
      // Austria is no Australia, and Gyeongsan no Gyeongju.
      if isListed, areTold || mine.count > 1 || theirs.count > 1 { return false }
      return mine.contains { word in
        theirs.contains { other in
          // Two thirds of the shorter word where both are known: not Pyeongtaek and Pyeongchang.
          let common = zip(word, other).prefix { $0 == $1 }.count
          let shorter = min(word.count, other.count)
          return common >= 4 && (isListed ? common * 3 >= shorter * 2 : common * 2 >= shorter)
        }
      }
    }
  }

  private static let sorts = [
    "district", "county", "city", "province", "prefecture", "township", "town", "village", "island", "islands", "port",
    "river", "lake", "mountain", "state", "region", "airport", "station",
  ].map { Array($0.utf8) }

  /// Whether the two concepts have a form in common, short ones apart.
  func sharesForm(_ a: Int, _ b: Int) -> Bool { a == b || forms.areShared(a, b) }
}
