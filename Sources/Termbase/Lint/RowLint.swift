import Diagnostics
import Mentions

/// What can be said of one row by itself.
enum RowLint {
  static func findings(in concept: ConceptEntry) -> [LintFinding] {
    var findings = empty(concept) + dates(concept.validity, at: concept.origin)
    for term in concept.terms { findings += unnormalized(term, concept) + swapped(term, concept) }
    return findings + repeated(concept)
  }

  private static func empty(_ concept: ConceptEntry) -> [LintFinding] {
    TermLanguage.allCases.filter { concept.preferred($0) == nil }.map { language in
      LintFinding(
        "glossary-empty", .error, at: concept.origin, "the column \(language.rawValue) is empty",
        hint: "give the preferred spelling, or remove the row")
    }
  }

  static func dates(_ validity: Validity, at origin: RowOrigin) -> [LintFinding] {
    guard validity.isReversed, let from = validity.from, let to = validity.to else { return [] }
    return [
      LintFinding(
        "glossary-dates", .error, at: origin, "valid_to \(to.text) is before valid_from \(from.text)",
        hint: "exchange or mend the dates")
    ]
  }

  /// Characters that no spelling should hold; each problem once for a spelling.
  private static func unnormalized(_ term: Term, _ concept: ConceptEntry) -> [LintFinding] {
    var problems: [(message: String, hint: String)] = []
    var previous: UInt32 = 0
    for scalar in term.text.unicodeScalars {
      if let problem = problem(scalar.value, after: previous), !problems.contains(where: { $0 == problem }) {
        problems.append(problem)
      }
      previous = scalar.value
    }
    return problems.map { problem in
      LintFinding(
        "glossary-unnormalized", .warning, at: concept.origin, "\"\(term.text)\" \(problem.message)",
        hint: problem.hint)
    }
  }

  private static func problem(_ scalar: UInt32, after previous: UInt32) -> (message: String, hint: String)? {
    switch scalar {
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF:
      ("holds Hangul in single jamo", "save it composed (NFC)")
    case 0x300...0x36F: ("holds a letter with a separate mark", "save it composed (NFC)")
    case 0xF900...0xFAFF: ("holds a compatibility ideograph", "save it normalised (NFC)")
    case 0xFF01...0xFF5E, 0x3000: ("holds full-width characters", "write them in ASCII")
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: ("holds an invisible character", "remove it")
    case 0x318D, 0x30FB, 0xFF65: ("holds another middle dot than ·", "write · (U+00B7)")
    case 0x00...0x1F, 0x7F: ("holds a tab, line end or control character", "remove it")
    case 0xA0, 0x2002...0x200A, 0x202F: ("holds a special space", "write a plain space")
    case 0x20 where previous == 0x20: ("holds two spaces in a row", "write one")
    case 0xFFFD: ("holds a character that was lost in conversion", "write it anew")
    default: nil
    }
  }

  private static func swapped(_ term: Term, _ concept: ConceptEntry) -> [LintFinding] {
    let scalars = term.text.unicodeScalars
    let hasHangul = scalars.contains { isKorean($0.value) }
    switch term.language {
    case .en where hasHangul:
      return [
        LintFinding(
          "glossary-swapped", .error, at: concept.origin, "an English column holds Korean: \"\(term.text)\"",
          hint: "put it into the Korean column")
      ]
    case .ko where !hasHangul && !isLatinInKorean(term):
      return [
        LintFinding(
          "glossary-swapped", .warning, at: concept.origin, "a Korean column holds no Korean: \"\(term.text)\"",
          hint: "put it into the English column, or write it in Hangul")
      ]
    default: return []
    }
  }

  /// Hangul, jamo or Hanja.
  private static func isKorean(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true
    default: false
    }
  }

  /// Whether Korean writes it in Latin letters too: APEC, G7, K-9; names of one word with capitals of their own
  /// (SpaceX, iPhone); and, beside a Korean spelling, any name of one word (Fed).
  private static func isLatinInKorean(_ term: Term) -> Bool {
    let bytes = Array(term.text.utf8)
    if bytes.allSatisfy({ !CapitalRule.isLower($0) }) { return true }
    if bytes.contains(0x20) { return false }
    return term.form == .preferred
      ? bytes.dropFirst().contains(where: CapitalRule.isUpper) : bytes.contains(where: CapitalRule.isUpper)
  }

  /// A spelling that one row gives twice, or both allows and forbids.
  private static func repeated(_ concept: ConceptEntry) -> [LintFinding] {
    var findings: [LintFinding] = []
    for (index, term) in concept.terms.enumerated() {
      let earlier = concept.terms[..<index].first {
        $0.language == term.language && $0.text.utf8.elementsEqual(term.text.utf8)
      }
      guard let earlier else { continue }
      if term.form == .deprecated, earlier.form != .deprecated {
        findings.append(
          LintFinding(
            "glossary-conflict", .error, at: concept.origin, "\"\(term.text)\" is both allowed and forbidden",
            hint: "remove it from one of the columns"))
      } else if earlier.form == term.form || (earlier.form == .preferred && term.form == .admitted) {
        findings.append(
          LintFinding(
            "glossary-duplicate", .warning, at: concept.origin, "\"\(term.text)\" is there twice",
            hint: "remove one"))
      }
    }
    return findings
  }
}
