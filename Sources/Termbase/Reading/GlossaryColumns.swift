import Mentions

/// Which cell of a row holds what, found by the names in the header.
struct GlossaryColumns {
  /// What a file with such a header holds.
  enum Content {
    case concepts, tenures
  }

  /// A column of spellings.
  struct TermColumn {
    let index: Int
    let name: String
    let language: TermLanguage
    let form: TermForm
  }

  let content: Content
  let terms: [TermColumn]
  let unknown: [(index: Int, name: String)]
  private let places: [String: Int]

  /// The columns of spellings of one language, best first.
  private static let forms: [(suffix: String, form: TermForm)] = [
    ("", .preferred), ("_variants", .admitted), ("_short", .short), ("_forbidden", .deprecated),
  ]
  private static let known: Set<String> = [
    "id", "kind", "valid_from", "valid_to", "case", "note", "source", "institution", "country",
  ]
  private static let knownInTenures: Set<String> = [
    "person", "title", "valid_from", "valid_to", "acting", "source", "note",
  ]

  init(header: [String], path: String) throws(GlossaryError) {
    var places: [String: Int] = [:]
    for (index, name) in header.enumerated() {
      if places[name] != nil {
        throw GlossaryError(
          .columns, path: path, line: 1, message: "the column \"\(name)\" is there twice",
          hint: "give every column one name")
      }
      places[name] = index
    }
    self.places = places
    if places["person"] != nil, places["title"] != nil {
      content = .tenures
      terms = []
      unknown = header.enumerated().filter { !Self.knownInTenures.contains($0.element) }.map { ($0.offset, $0.element) }
      return
    }
    let missing = ["kind", "ko", "en"].filter { places[$0] == nil }
    if !missing.isEmpty {
      throw GlossaryError(
        .columns, path: path, line: 1,
        message: "the header lacks \(missing.joined(separator: ", ")); expected at least kind,ko,en",
        hint: "name the columns in the first line (for tenures: person,title,valid_from,valid_to)")
    }
    content = .concepts
    var terms: [TermColumn] = []
    for language in TermLanguage.allCases {
      for (suffix, form) in Self.forms {
        let name = language.rawValue + suffix
        if let index = places[name] {
          terms.append(TermColumn(index: index, name: name, language: language, form: form))
        }
      }
    }
    self.terms = terms
    let termNames = Set(terms.map(\.name))
    unknown = header.enumerated().filter { !Self.known.contains($0.element) && !termNames.contains($0.element) }
      .map { ($0.offset, $0.element) }
  }

  /// What stands in the column `name` of `row`, trimmed; empty where there is no such column or cell.
  func cell(_ name: String, _ row: CSVTable.Row) -> String {
    guard let index = places[name], index < row.cells.count else { return "" }
    return trimmed(row.cells[index])
  }

  /// The values of a cell: separated by `|`, with `\|` for the character itself.
  static func values(_ cell: String) -> [String] {
    guard cell.utf8.contains(UInt8(ascii: "|")) else { return [cell] }
    var values: [String] = []
    var current: [UInt8] = []
    var escaped = false
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "|") {
        if escaped {
          current[current.count - 1] = byte
        } else {
          values.append(String(decoding: current, as: UTF8.self))
          current.removeAll(keepingCapacity: true)
        }
      } else {
        current.append(byte)
      }
      escaped = byte == UInt8(ascii: "\\")
    }
    values.append(String(decoding: current, as: UTF8.self))
    return values
  }
}
