import Mentions
package import Termbase

/// What is known of the world without any glossary: countries with their peoples, their capitals, languages, the parts of
/// the world, the EU and the UN, as CLDR has them in both languages and the press writes them.
///
/// An editor's own glossary seldom says that 폴란드 is "Polish" before a noun. Without that every such word would look like
/// another name in the country's place.
package enum Geography {
  /// The concepts, by their ids; read once.
  static let concepts: [ConceptEntry] = {
    let parsed = try? Termbase.parse(Array(GeographyData.rows.utf8), path: origin)
    return (parsed?.concepts ?? []).map { concept in
      var concept = concept
      concept.origin.line = 0
      return concept
    }
  }()

  /// What stands in place of a file's name in the notes of findings.
  private static let origin = "CLDR"

  /// Whether a concept of the bundled glossary belongs to it: what CLDR names, capitals, and places that lie in no single
  /// country.
  package static func holds(_ concept: ConceptEntry) -> Bool {
    switch concept.kind {
    case .place:
      guard let country = concept.country else { return true }
      return concept.source.hasPrefix("CLDR") || concept.allowed(.en).contains { Capitals.contains($0, of: country) }
    case .organization: return unions.contains(concept.id)
    default: return false
    }
  }

  /// Bodies that CLDR counts among the territories.
  private static let unions: Set<String> = ["eu", "un"]

  /// `glossary` and what it lacks of the geography, behind its own concepts, whose indices stay. A place that it has gets the
  /// other forms of its name as admitted ones, unless they are deprecated there or another concept's.
  static func completing(_ glossary: Termbase) -> Termbase {
    var all = glossary.concepts
    var isChanged = false
    for concept in concepts where glossary.index(ofID: concept.id) == nil {
      isChanged = true
      if let own = counterpart(of: concept, in: glossary) {
        all[own] = extended(all[own], by: concept, in: glossary)
      } else {
        all.append(concept)
      }
    }
    guard isChanged else { return glossary }
    return Termbase(concepts: all, tenures: glossary.tenures, findings: glossary.findings, files: glossary.files)
  }

  /// The concept of the glossary that has the Korean name and is of the same kind.
  private static func counterpart(of concept: ConceptEntry, in glossary: Termbase) -> Int? {
    concept.allowed(.ko).lazy.flatMap { glossary.indices(ofText: $0, language: .ko) }.first {
      glossary.concepts[$0].kind == concept.kind
    }
  }

  private static func extended(_ own: ConceptEntry, by concept: ConceptEntry, in glossary: Termbase) -> ConceptEntry {
    var own = own
    own.country = own.country ?? concept.country
    for term in concept.terms where glossary.indices(ofText: term.text, language: term.language).isEmpty {
      own.terms.append(Term(term.text, language: term.language, form: max(term.form, .admitted)))
    }
    return own
  }
}
