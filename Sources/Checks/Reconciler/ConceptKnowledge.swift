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

  /// Whether a concept and a name are about the same thing, as far as their words tell: a word in common, or words that
  /// begin alike (the Senate and its committee, Europe and Eurosceptics). People with names in common are two people.
  func areAkin(_ concept: Int, _ parts: [String], isListed: Bool) -> Bool {
    guard termbase.concepts[concept].kind != .person else { return false }
    let mine = Set(
      termbase.concepts[concept].allowed(.en).flatMap { $0.lowercased().split(separator: " ").map(String.init) }
        .filter { $0.utf8.count >= 4 })
    return parts.map { $0.lowercased() }.contains { word in
      word.utf8.count >= 4
        && mine.contains { form in
          let common = zip(form.utf8, word.utf8).prefix { $0 == $1 }.count
          // Two thirds of the shorter word: Austria and Austro-, not Pyeongtaek and Pyeongchang.
          let shorter = min(form.utf8.count, word.utf8.count)
          return common >= 4 && (isListed ? common * 3 >= shorter * 2 : common * 2 >= shorter)
        }
    }
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
