public import Diagnostics

/// Looks for mistakes in a glossary.
///
/// | rule | what it finds |
/// | --- | --- |
/// | `glossary-duplicate` | an id, a row or a spelling that is there twice |
/// | `glossary-conflict` | one Korean spelling rendered in two ways at one time; a spelling both allowed and forbidden; one English rendering of two concepts that nothing tells apart |
/// | `glossary-unnormalized` | decomposed, full-width or invisible characters, stray white space |
/// | `glossary-empty` | a row without Korean or English, an empty value |
/// | `glossary-swapped` | Hangul in an English column, English in a Korean one |
/// | `glossary-dates` | a date that is none, an end before the beginning |
/// | `glossary-holder` | a tenure of unknown person or title; two holders of one office at once |
/// | `glossary-columns` | unknown columns, short rows, words that a column does not allow |
public enum GlossaryLint {
  /// The ids of all rules, in order.
  public static let rules: [RuleID] = [
    "glossary-columns", "glossary-conflict", "glossary-dates", "glossary-duplicate", "glossary-empty",
    "glossary-holder", "glossary-swapped", "glossary-unnormalized",
  ]

  /// All findings about `termbase`, those of reading it included, by path, line and rule.
  public static func findings(in termbase: Termbase) -> [LintFinding] {
    var findings = termbase.findings
    for concept in termbase.concepts {
      findings += RowLint.findings(in: concept)
    }
    findings += ConceptLint.findings(in: termbase)
    findings += TenureLint.findings(in: termbase)
    return findings.sorted { a, b in
      if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
      if a.line != b.line { return a.line < b.line }
      if a.rule != b.rule { return a.rule < b.rule }
      return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
    }
  }
}
