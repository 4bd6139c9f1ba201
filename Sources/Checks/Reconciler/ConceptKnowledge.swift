import Mentions
import Termbase

/// What the reconciler asks the glossary about two concepts.
struct ConceptKnowledge {
  let termbase: Termbase

  /// Whether naming `b` can stand for naming `a` without an error: the same concept under another id, a place in the
  /// country for the country (Athens for Greece), an organisation's country, two entries that share a form.
  func standsFor(_ a: Int, _ b: Int) -> Bool {
    guard a != b else { return true }
    let first = termbase.concepts[a]
    let second = termbase.concepts[b]
    if let country = first.country, !country.isEmpty, country == second.country {
      // A country and something in it; two cities of one country are two cities.
      return isCountry(first) || isCountry(second) || first.kind != second.kind
    }
    return sharesForm(first, second)
  }

  /// Whether one form is allowed for both: "Democratic Party" of two countries.
  private func sharesForm(_ a: ConceptEntry, _ b: ConceptEntry) -> Bool {
    let forms = Set(a.terms.filter { $0.form != .deprecated }.map { key($0) })
    return b.terms.contains { $0.form != .deprecated && forms.contains(key($0)) }
  }

  private func key(_ term: Term) -> String { "\(term.language) \(term.text.lowercased())" }

  /// A place whose own code is its country's: places inside carry the code too, so the id decides.
  private func isCountry(_ concept: ConceptEntry) -> Bool {
    concept.kind == .place && !concept.id.hasPrefix((concept.country ?? "").lowercased() + "-")
  }
}
