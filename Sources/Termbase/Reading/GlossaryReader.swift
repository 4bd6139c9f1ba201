import Diagnostics
import Mentions

/// Turns the rows of glossary files into concepts and tenures.
struct GlossaryReader {
  let normalize: ((String) -> String)?
  private(set) var concepts: [ConceptEntry] = []
  private(set) var tenures: [Tenure] = []
  private(set) var findings: [LintFinding] = []
  private var ids: Set<String> = []

  init(normalize: ((String) -> String)?) { self.normalize = normalize }

  /// Reads the file `path`, whose contents are `bytes`.
  mutating func read(_ bytes: [UInt8], path: String) throws(GlossaryError) {
    let table = try CSVTable(bytes, path: path)
    let columns = try GlossaryColumns(header: table.header, path: path)
    for (index, name) in columns.unknown {
      findings.append(
        LintFinding(
          rule: "glossary-columns", severity: .note, path: path, line: 1,
          message: name.isEmpty ? "column \(index + 1) has no name" : "the column \"\(name)\" is not known",
          hint: "it is kept and ignored; the known columns are described in the glossary's README"))
    }
    for row in table.rows {
      let origin = RowOrigin(path: path, line: row.line)
      if row.cells.count < table.header.count {
        findings.append(
          LintFinding(
            "glossary-columns", .warning, at: origin,
            "the row has \(row.cells.count) cells, the header \(table.header.count)",
            hint: "end the row with as many commas as the header has"))
      }
      switch columns.content {
      case .concepts: readConcept(row, columns, origin)
      case .tenures: readTenure(row, columns, origin)
      }
    }
  }

  private mutating func readConcept(_ row: CSVTable.Row, _ columns: GlossaryColumns, _ origin: RowOrigin) {
    guard let kind = kind(columns.cell("kind", row), origin) else { return }
    var terms: [Term] = []
    for column in columns.terms where column.index < row.cells.count {
      let cell = row.cells[column.index]
      if cell.isEmpty { continue }
      for value in GlossaryColumns.values(cell) {
        var text = trimmed(value)
        if text.utf8.count != value.utf8.count {
          findings.append(
            LintFinding(
              "glossary-unnormalized", .warning, at: origin, "\(column.name) has white space around \"\(text)\"",
              hint: "remove it"))
        }
        if text.isEmpty {
          findings.append(
            LintFinding(
              "glossary-empty", .warning, at: origin, "\(column.name) has an empty value",
              hint: "remove the separator | that has nothing beside it"))
          continue
        }
        if let normalize {
          let normalized = normalize(text)
          if !normalized.utf8.elementsEqual(text.utf8) {
            findings.append(
              LintFinding(
                "glossary-unnormalized", .warning, at: origin, "\(column.name) is not normalised: \"\(text)\"",
                hint: "save it as \"\(normalized)\" in composed form (NFC)"))
            text = normalized
          }
        }
        terms.append(Term(text, language: column.language, form: column.form))
      }
    }
    let institution = columns.cell("institution", row)
    let country = columns.cell("country", row)
    var extra: [ConceptEntry.ExtraCell] = []
    for (index, name) in columns.unknown where index < row.cells.count && !row.cells[index].isEmpty {
      extra.append(ConceptEntry.ExtraCell(column: name, text: row.cells[index]))
    }
    let validity = validity(row, columns, origin)
    concepts.append(
      ConceptEntry(
        id: id(columns.cell("id", row), kind, terms), kind: kind, terms: terms, validity: validity,
        casePolicy: casePolicy(columns.cell("case", row), origin), note: columns.cell("note", row),
        source: columns.cell("source", row), institution: institution.isEmpty ? nil : institution,
        country: country.isEmpty ? nil : country, extra: extra, origin: origin))
  }

  private mutating func readTenure(_ row: CSVTable.Row, _ columns: GlossaryColumns, _ origin: RowOrigin) {
    let person = columns.cell("person", row)
    let title = columns.cell("title", row)
    if person.isEmpty || title.isEmpty {
      findings.append(
        LintFinding(
          "glossary-empty", .error, at: origin, "the tenure has no \(person.isEmpty ? "person" : "title")",
          hint: "give the ids of the person and of the title"))
      return
    }
    tenures.append(
      Tenure(
        person: person, title: title, validity: validity(row, columns, origin),
        isActing: isActing(columns.cell("acting", row), origin), source: columns.cell("source", row), origin: origin))
  }

  private mutating func kind(_ text: String, _ origin: RowOrigin) -> MentionKind? {
    switch text {
    case "person": return .person
    case "place": return .place
    case "organization": return .organization
    case "title": return .title
    case "term": return .term
    default:
      findings.append(
        LintFinding(
          text.isEmpty ? "glossary-empty" : "glossary-columns", .error, at: origin,
          text.isEmpty ? "the row has no kind" : "\"\(text)\" is no kind; the row is left out",
          hint: "write person, place, organization, title or term"))
      return nil
    }
  }

  private mutating func casePolicy(_ text: String, _ origin: RowOrigin) -> CasePolicy {
    if text.isEmpty { return .any }
    if let policy = CasePolicy(rawValue: text) { return policy }
    findings.append(
      LintFinding(
        "glossary-columns", .error, at: origin, "\"\(text)\" is no case policy", hint: "write any, exact or initial"))
    return .any
  }

  private mutating func isActing(_ text: String, _ origin: RowOrigin) -> Bool {
    switch text {
    case "", "0", "no", "false": return false
    case "1", "yes", "true", "acting": return true
    default:
      findings.append(
        LintFinding(
          "glossary-columns", .error, at: origin, "\"\(text)\" does not say whether the office was held as acting",
          hint: "write yes, or leave it empty"))
      return false
    }
  }

  private mutating func validity(_ row: CSVTable.Row, _ columns: GlossaryColumns, _ origin: RowOrigin) -> Validity {
    var validity = Validity()
    for name in ["valid_from", "valid_to"] {
      let text = columns.cell(name, row)
      if text.isEmpty { continue }
      guard let date = PartialDate(text) else {
        findings.append(
          LintFinding(
            "glossary-dates", .error, at: origin, "\(name) \"\(text)\" is no date",
            hint: "write YYYY, YYYY-MM or YYYY-MM-DD"))
        continue
      }
      if name == "valid_from" { validity.from = date } else { validity.to = date }
    }
    return validity
  }

  /// The id of a row: the one it gives, or one made of its kind and rendering. Only made ids are kept apart by a
  /// number; a given id that is there twice is for lint to report.
  private mutating func id(_ given: String, _ kind: MentionKind, _ terms: [Term]) -> String {
    if !given.isEmpty {
      ids.insert(given)
      return given
    }
    let best = terms.first { $0.language == .en } ?? terms.first
    var slug: [UInt8] = Array(kind.rawValue.utf8)
    var joined = false
    for byte in (best?.text ?? "").utf8 {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      let isLetter = (lower >= 0x61 && lower <= 0x7A) || (lower >= 0x30 && lower <= 0x39) || lower >= 0x80
      if isLetter {
        if !joined { slug.append(UInt8(ascii: "-")) }
        slug.append(lower)
      }
      joined = isLetter
    }
    let base = String(decoding: slug, as: UTF8.self)
    var candidate = base
    var number = 2
    while !ids.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }
}
