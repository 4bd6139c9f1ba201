import Diagnostics
import Mentions

/// What rows say against each other.
enum ConceptLint {
  static func findings(in termbase: Termbase) -> [LintFinding] {
    ids(termbase) + rows(termbase) + claims(termbase)
  }

  /// One English rendering preferred for two concepts that no field tells apart: neither country nor institution, nor
  /// their times, nor the word that both are ambiguous.
  private static func claims(_ termbase: Termbase) -> [LintFinding] {
    struct Key: Hashable {
      let kind: MentionKind
      let text: String
    }
    var earlier: [Key: [Int]] = [:]
    var findings: [LintFinding] = []
    for (index, concept) in termbase.concepts.enumerated() {
      guard let english = concept.preferred(.en), let korean = concept.preferred(.ko) else { continue }
      let key = Key(kind: concept.kind, text: english.lowercased())
      let rival = (earlier[key] ?? []).map { termbase.concepts[$0] }.first { other in
        other.country == concept.country && other.institution == concept.institution
          && other.validity.overlaps(concept.validity) && !(other.isAmbiguous && concept.isAmbiguous)
          // Rows of one Korean spelling are compared by `rows`.
          && other.preferred(.ko) != korean
      }
      if let rival {
        findings.append(
          LintFinding(
            "glossary-conflict", .warning, at: concept.origin,
            "\"\(english)\" is the rendering of \(korean) and of \(rival.preferred(.ko) ?? "") (\(rival.origin.label))",
            hint: "merge the rows, give them country, institution or dates, or begin both notes with \"ambiguous\""))
      }
      earlier[key, default: []].append(index)
    }
    return findings
  }

  private static func ids(_ termbase: Termbase) -> [LintFinding] {
    termbase.concepts.enumerated().compactMap { index, concept in
      guard let first = termbase.index(ofID: concept.id), first != index else { return nil }
      return LintFinding(
        "glossary-duplicate", .error, at: concept.origin,
        "the id \(concept.id) is there already (\(termbase.concepts[first].origin.label))",
        hint: "give every row an id of its own")
    }
  }

  /// Rows of one kind with one Korean spelling, compared with those before them.
  private static func rows(_ termbase: Termbase) -> [LintFinding] {
    struct Key: Hashable {
      let kind: MentionKind
      let text: [UInt8]
    }
    var earlier: [Key: [Int]] = [:]
    var findings: [LintFinding] = []
    for (index, concept) in termbase.concepts.enumerated() {
      guard let ko = concept.preferred(.ko), concept.preferred(.en) != nil else { continue }
      let key = Key(kind: concept.kind, text: Array(ko.utf8))
      for other in earlier[key] ?? [] {
        if let finding = compare(concept, termbase.concepts[other]) {
          findings.append(finding)
          break
        }
      }
      earlier[key, default: []].append(index)
    }
    return findings
  }

  /// Two rows of one kind and one Korean spelling.
  private static func compare(_ a: ConceptEntry, _ b: ConceptEntry) -> LintFinding? {
    guard a.validity.overlaps(b.validity), let ko = a.preferred(.ko) else { return nil }
    // One word for the offices of several institutions or countries is what titles are like.
    if a.kind == .title, a.institution != b.institution || a.country != b.country { return nil }
    let first = a.preferred(.en) ?? ""
    let second = b.preferred(.en) ?? ""
    // Namesakes, said to be so on both rows.
    if a.isAmbiguous, b.isAmbiguous { return nil }
    if first.utf8.elementsEqual(second.utf8) {
      return LintFinding(
        "glossary-duplicate", .error, at: a.origin, "\(ko) / \(first) is there already (\(b.origin.label))",
        hint: "merge the two rows, or, where they are two things, begin both notes with \"ambiguous\"")
    }
    return LintFinding(
      "glossary-conflict", .warning, at: a.origin,
      "\(ko) is rendered \"\(first)\" here and \"\(second)\" in \(b.origin.label)",
      hint: "merge the rows, limit them in time, or, where they are two things, begin both notes with \"ambiguous\"")
  }
}
