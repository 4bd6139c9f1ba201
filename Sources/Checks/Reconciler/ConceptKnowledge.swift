import ICUSupport
import Mentions
import Termbase

/// What the reconciler asks the glossary about two concepts.
struct ConceptKnowledge: Sendable {
  let termbase: Termbase
  /// Concepts that are a country, not a place in one.
  private let countries: Set<Int>

  init(termbase: Termbase) {
    self.termbase = termbase
    var countries: Set<Int> = []
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
      // A country and something in it; two cities of one country are two cities.
      return countries.contains(a) || countries.contains(b) || first.kind != second.kind
    }
    return sharesForm(first, second)
  }

  /// Whether one form is allowed for both: "Democratic Party" of two countries.
  private func sharesForm(_ a: ConceptEntry, _ b: ConceptEntry) -> Bool {
    // Short forms do not count: half of Korea is Kim.
    let forms = Set(a.terms.filter { $0.form <= .admitted }.map { key($0) })
    return b.terms.contains { $0.form <= .admitted && forms.contains(key($0)) }
  }

  private func key(_ term: Term) -> String { "\(term.language) \(term.text.lowercased())" }
}
