import Bitext
import ICUSupport
import TextModel

/// Which column of a tab-separated table holds what.
struct TableColumns: Sendable {
  let id: Int?
  let source: Int
  let target: Int

  /// Reads the header row of a tab-separated table.
  init(_ header: LineReader.Line, path: String, _ options: InputOptions) throws(InputError) {
    let names = TableColumns.cells(header.bytes).map { String(decoding: $0, as: UTF8.self) }
    try self.init(names: names, line: header.number, path: path, options, separators: ", separated by tabs")
  }

  /// Finds the columns by their names: `id`; `source` or the language; `target` or the language. A language is named by
  /// its tag (`ko`, `ko-KR`) or its English name.
  init(
    names: [String], line: Int, path: String, _ options: InputOptions, separators: String = ""
  ) throws(InputError) {
    let names = names.map { name in name.lowercased().filter { $0 != " " && $0 != "\"" } }
    func column(_ role: String, _ language: String) throws(InputError) -> Int {
      let words = [role, language, TableColumns.languageNames[language] ?? language]
      if let found = names.firstIndex(where: { words.contains($0) || BitextFile.primary($0) == language }) {
        return found
      }
      throw InputError(
        path: path, line: line, message: "the header names no column \"\(role)\" or \"\(language)\"",
        hint: "the first row must name the columns id, \(role) …\(separators)")
    }
    id = names.firstIndex(of: "id")
    source = try column("source", options.sourceLanguage)
    target = try column("target", options.targetLanguage)
  }

  private static let languageNames = ["ko": "korean", "en": "english"]

  static func cells(_ row: [UInt8]) -> [ArraySlice<UInt8>] {
    row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }
}

/// One row of a table.
struct TableRow: Sendable {
  var id: String
  var source: String
  var target: String
  var line: Int

  /// The article that the row belongs to: what stands before the last `#` of its id; nil where it has none.
  var document: String? {
    guard let mark = id.utf8.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    return String(id[..<mark])
  }
}

/// Reads a tab-separated table, one article after the other.
///
/// Rows whose ids are `doc#n` with one `doc` are one article and must stand together. A row whose id has no `#` is an
/// article of its own; a table without ids is one article.
final class TableReader {
  private let lines: LineReader
  private let columns: TableColumns
  private let wholeTable: String
  private var held: TableRow?
  private var finished: Set<String> = []

  init(path: String, _ options: InputOptions) throws(InputError) {
    lines = try LineReader(path: path)
    guard let header = try lines.next(), header.bytes.contains(where: { $0 > 0x20 }) else {
      throw InputError(path: path, message: "the file is empty", hint: "the first row must name the columns")
    }
    columns = try TableColumns(header, path: path, options)
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    wholeTable = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? name
  }

  /// How rows were encoded that were not UTF-8.
  var foundEncoding: String? { lines.foundEncoding?.rawValue }

  /// The rows of the next article; nil after the last.
  func next() throws(InputError) -> (id: String, rows: [TableRow])? {
    var first = held
    held = nil
    if first == nil { first = try row() }
    guard let first else { return nil }
    let id = columns.id == nil ? wholeTable : first.document ?? first.id
    guard finished.insert(id).inserted else {
      throw InputError(
        path: lines.path, line: first.line, message: "the rows of \"\(id)\" do not stand together",
        hint: "sort the table by id")
    }
    var rows = [first]
    while let row = try row() {
      guard columns.id == nil || (row.document != nil && row.document == first.document) else {
        held = row
        break
      }
      rows.append(row)
    }
    return (id, rows)
  }

  private func row() throws(InputError) -> TableRow? {
    while let line = try lines.next() {
      guard line.bytes.contains(where: { $0 > 0x20 }) else { continue }
      let cells = TableColumns.cells(line.bytes)
      let needed = max(columns.source, columns.target, columns.id ?? 0)
      guard cells.count > needed else {
        throw InputError(
          path: lines.path, line: line.number,
          message: "the row has \(cells.count) columns, the header names at least \(needed + 1)",
          hint: "columns are separated by tabs")
      }
      func text(_ column: Int) -> String { String(decoding: cells[column], as: UTF8.self) }
      let id = columns.id.map(text) ?? String(line.number)
      guard !id.isEmpty else { throw InputError(path: lines.path, line: line.number, message: "the row has no id") }
      return TableRow(id: id, source: text(columns.source), target: text(columns.target), line: line.number)
    }
    return nil
  }
}
