import Diagnostics
import Mentions

/// Tenures against the people and titles they name, and against each other.
enum TenureLint {
  static func findings(in termbase: Termbase) -> [LintFinding] {
    var findings: [LintFinding] = []
    var byTitle: [String: [Tenure]] = [:]
    var order: [String] = []
    for tenure in termbase.tenures {
      findings += RowLint.dates(tenure.validity, at: tenure.origin)
      findings += unknown(tenure.person, as: .person, tenure, termbase)
      findings += unknown(tenure.title, as: .title, tenure, termbase)
      if byTitle[tenure.title] == nil { order.append(tenure.title) }
      byTitle[tenure.title, default: []].append(tenure)
    }
    for title in order where !isCollective(title, termbase) { findings += overlaps(byTitle[title] ?? []) }
    return findings
  }

  private static func unknown(
    _ id: String, as kind: MentionKind, _ tenure: Tenure, _ termbase: Termbase
  ) -> [LintFinding] {
    guard let concept = termbase.concept(id: id) else {
      return [
        LintFinding(
          "glossary-holder", .error, at: tenure.origin, "no row has the id \(id) of the \(kind.rawValue)",
          hint: "add the \(kind.rawValue) to the glossary, or mend the id")
      ]
    }
    if concept.kind == kind { return [] }
    return [
      LintFinding(
        "glossary-holder", .error, at: tenure.origin,
        "\(id) is a \(concept.kind.rawValue) (\(concept.origin.label)), not a \(kind.rawValue)",
        hint: "write the person's id in the column person and the title's in the column title")
    ]
  }

  /// Whether several hold the office at once by its nature: its note begins with "collective", or its English name is
  /// that of a member of something (Member of the National Assembly, Justice, Vice Chairman).
  private static func isCollective(_ title: String, _ termbase: Termbase) -> Bool {
    guard let concept = termbase.concept(id: title) else { return false }
    if concept.note.utf8.starts(with: "collective".utf8) { return true }
    let name = concept.preferred(.en)?.lowercased() ?? ""
    return !name.contains("chief") && collective.contains { name.contains($0) }
  }

  private static let collective = [
    "member", "justice", "senator", "representative", "vice chair", "commissioner", "judge", "spokes", "co-",
    "delegate", "director of the board",
  ]

  /// Two regular holders of one office on one day. An office that ever has three at once has many holders by its
  /// nature (a senator, a spokesperson), and so nothing is said of it.
  private static func overlaps(_ tenures: [Tenure]) -> [LintFinding] {
    var findings: [LintFinding] = []
    for (index, tenure) in tenures.enumerated() {
      let others = tenures[..<index].filter { $0.validity.surelyOverlaps(tenure.validity) }
      if let same = others.first(where: { $0.person == tenure.person && $0.isActing == tenure.isActing }) {
        findings.append(
          LintFinding(
            "glossary-duplicate", .warning, at: tenure.origin,
            "\(tenure.person) holds \(tenure.title) already (\(same.origin.label))", hint: "merge the two rows"))
        continue
      }
      let regular = others.filter { !$0.isActing && $0.person != tenure.person }
      guard !tenure.isActing, let other = regular.first else { continue }
      let hasThree = tenures.contains { third in
        !third.isActing && third.person != tenure.person && third.person != other.person
          && third.validity.surelyOverlaps(tenure.validity) && third.validity.surelyOverlaps(other.validity)
      }
      if hasThree { return findings.filter { $0.rule != "glossary-holder" } }
      findings.append(
        LintFinding(
          "glossary-holder", .note, at: tenure.origin,
          "\(tenure.person) and \(other.person) (\(other.origin.label)) hold \(tenure.title) at once",
          hint: "check the dates, or mark the one who acted"))
    }
    return findings
  }
}
