import Termbase
import TextModel

/// Reads a table of segments as spreadsheets export it: RFC 4180 with commas, semicolons (where the comma is the decimal
/// sign) or tabs, line breaks inside quotes, a `sep=` line. The columns are named as in tab-separated tables.
enum CSVReader: BitextFormat {
  static let extensions = ["csv"]

  static func read(_ file: BitextFile) throws(InputError) -> BitextContent {
    let (table, columns) = try open(file)
    var content = BitextContent()
    var known: [String: Int] = [:]
    var finished: Set<String> = []
    for row in table.rows where row.cells.contains(where: { !$0.utf8.allSatisfy { $0 <= 0x20 } }) {
      func cell(_ index: Int) -> String { index < row.cells.count ? row.cells[index] : "" }
      let id = columns.id.map(cell) ?? String(row.line)
      guard !id.isEmpty else { throw InputError(path: file.path, line: row.line, message: "the row has no id") }
      if let first = known.updateValue(row.line, forKey: id) {
        throw InputError(
          path: file.path, line: row.line, message: "the id \"\(id)\" is there twice; the first is on line \(first)",
          hint: "give every row an id of its own")
      }
      let unit = BitextUnit(
        id: id, source: FoundText(cell(columns.source), line: row.line),
        target: FoundText(cell(columns.target), line: row.line))
      let article = columns.id == nil ? file.id : document(id) ?? id
      if columns.id == nil || document(id) != nil, let last = content.articles.indices.last,
        content.articles[last].id == article
      {
        content.articles[last].units.append(unit)
      } else {
        guard finished.insert(article).inserted else {
          throw InputError(
            path: file.path, line: row.line, message: "the rows of \"\(article)\" do not stand together",
            hint: "sort the table by id")
        }
        content.articles.append(
          BitextArticle(
            id: article, sourceLanguage: file.options.sourceLanguage, targetLanguage: file.options.targetLanguage,
            units: [unit]))
      }
    }
    guard !content.articles.isEmpty else { throw InputError(path: file.path, message: "the table has no row") }
    return content
  }

  private static func document(_ id: String) -> String? {
    id.utf8.lastIndex(of: UInt8(ascii: "#")).map { String(id[..<$0]) }
  }

  /// Whether the header names both sides, with whatever separator.
  static func namesColumns(_ file: BitextFile) -> Bool { (try? open(file)) != nil }

  /// The table, read with the separator under which its first line names both sides.
  private static func open(_ file: BitextFile) throws(InputError) -> (CSVTable, TableColumns) {
    var bytes = file.text.bytes
    var separators = ",;\t".utf8.map { $0 }
    if bytes.starts(with: "sep=".utf8), bytes.count > 4 {
      separators = [bytes[4]]
      // The line end stays, so that lines keep their numbers.
      bytes.removeFirst(5)
    }
    let line = 1 + bytes.prefix { $0 <= 0x20 }.count { $0 == 0x0A }
    let header = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D }
    guard !header.isEmpty else {
      throw InputError(path: file.path, message: "the file is empty", hint: "the first row must name the columns")
    }
    func columns(_ separator: UInt8) throws(InputError) -> TableColumns {
      let names = header.split(separator: separator, omittingEmptySubsequences: false)
      return try TableColumns(
        names: names.map { String(decoding: $0, as: UTF8.self) }, line: line, path: file.path, file.options)
    }
    let separator = separators.first { (try? columns($0)) != nil } ?? separators[0]
    let found = try columns(separator)
    let names = header.split(separator: separator, omittingEmptySubsequences: false)
    guard !names.contains(where: { $0.elementsEqual("kind".utf8) }) else {
      throw InputError(
        path: file.path, line: line, message: "this is a glossary, not a table of segments",
        hint: "give it with --glossary, or see `daejo glossary`")
    }
    do {
      return (try CSVTable(bytes, path: file.path, separator: separator), found)
    } catch {
      throw InputError(path: file.path, line: error.line, message: error.message, hint: error.hint)
    }
  }
}
