import ICUSupport
import Mentions
import Termbase

/// What the reconciler asks the glossary about two concepts.
struct ConceptKnowledge: Sendable {
  let termbase: Termbase
  /// Concepts that are a country, not a place in one.
  private let countries: Set<Int>
  /// Places that stand for their countries.
  private let capitals: Set<Int>

  init(termbase: Termbase) {
    self.termbase = termbase
    var countries: Set<Int> = []
    capitals = Set(
      termbase.concepts.indices.filter { index in
        termbase.concepts[index].kind == .place
          && termbase.concepts[index].allowed(.en).contains(where: Capitals.contains)
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

  /// Whether naming `b` can stand for naming `a` without an error: the same concept under another id, a place in the
  /// country for the country (Athens for Greece), an organisation's country, two entries that share a form.
  func standsFor(_ a: Int, _ b: Int) -> Bool {
    guard a != b else { return true }
    let first = termbase.concepts[a]
    let second = termbase.concepts[b]
    if let country = first.country, !country.isEmpty, country == second.country {
      // A country and its capital or a body of it; two cities of one country are two cities.
      if first.kind == .place, second.kind == .place {
        return countries.contains(a) && capitals.contains(b) || countries.contains(b) && capitals.contains(a)
          || countries.contains(a) && countries.contains(b)
      }
      return countries.contains(a) || countries.contains(b) || first.kind != second.kind
    }
    return sharesForm(first, second)
  }

  /// Whether a concept and a name are about the same thing, as far as their words tell: all words of the one in the other
  /// (the Senate and its committee), or, of a name no glossary lists, words that begin alike (Europe and Eurosceptics).
  /// People with names in common are two people, and two courts are two courts.
  func areAkin(_ concept: Int, _ parts: [String], isListed: Bool) -> Bool {
    guard termbase.concepts[concept].kind != .person else { return false }
    let theirs = ConceptKnowledge.words(parts)
    // "Seoul court" may be said of each of several; the full names tell them apart.
    let entry = termbase.concepts[concept]
    let forms = isListed ? entry.preferred(.en).map { [$0] } ?? [] : entry.allowed(.en)
    return forms.contains { form in
      let mine = ConceptKnowledge.words(form.split(separator: " ").map(String.init))
      guard !mine.isEmpty, !theirs.isEmpty else { return false }
      if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) { return true }
      if isListed, mine.count > 1 || theirs.count > 1 { return false }
      return mine.contains { word in
        theirs.contains { other in
          // Two thirds of the shorter word where both are known: not Pyeongtaek and Pyeongchang.
          let common = zip(word.utf8, other.utf8).prefix { $0 == $1 }.count
          let shorter = min(word.utf8.count, other.utf8.count)
          return common >= 4 && (isListed ? common * 3 >= shorter * 2 : common * 2 >= shorter)
        }
      }
    }
  }

  private static func words(_ parts: [String]) -> Set<String> {
    Set(parts.map { $0.lowercased() }.filter { $0.utf8.count >= 4 })
  }

  /// Whether the two concepts have a form in common.
  func sharesForm(_ a: Int, _ b: Int) -> Bool { sharesForm(termbase.concepts[a], termbase.concepts[b]) }

  /// Whether one form is allowed for both: "Democratic Party" of two countries.
  private func sharesForm(_ a: ConceptEntry, _ b: ConceptEntry) -> Bool {
    // Short forms do not count: half of Korea is Kim.
    let forms = Set(a.terms.filter { $0.form <= .admitted }.map { key($0) })
    return b.terms.contains { $0.form <= .admitted && forms.contains(key($0)) }
  }

  private func key(_ term: Term) -> String { "\(term.language) \(term.text.lowercased())" }
}
