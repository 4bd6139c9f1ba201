/// A file after RFC 4180, its values separated by commas or by another character, read into rows of cells.
///
/// Line ends may be LF, CRLF or CR; a byte-order mark is skipped; lines without any byte are skipped.
public struct CSVTable: Sendable {
  /// One record.
  public struct Row: Hashable, Sendable {
    /// The line on which the record begins, from 1.
    public var line: Int
    /// Its cells, unquoted.
    public var cells: [String]
  }

  /// The first record: the names of the columns, without white space around them.
  public let header: [String]
  /// All other records.
  public let rows: [Row]

  /// Reads `bytes`, the contents of the file `path`. O(n).
  ///
  /// Fails where the bytes are no UTF-8, where a quote is broken, where a record has more cells than the header,
  /// and where there is no header at all.
  public init(
    _ bytes: [UInt8], path: String, separator: UInt8 = UInt8(ascii: ",")
  ) throws(GlossaryError) {
    var reader = Reader(bytes: bytes, path: path, separator: separator)
    if let offset = firstInvalidUTF8(bytes) {
      throw GlossaryError(
        .encoding, path: path, line: reader.line(at: offset), message: "byte \(offset) is not valid UTF-8",
        hint: "save the file as UTF-8")
    }
    guard var names = try reader.next()?.cells else {
      throw GlossaryError(
        .columns, path: path, message: "the file is empty; expected a header row such as kind,ko,en",
        hint: "write the names of the columns in the first line")
    }
    for index in names.indices { names[index] = trimmed(names[index]) }
    header = names
    var rows: [Row] = []
    while let row = try reader.next() {
      if row.cells.count > names.count {
        throw GlossaryError(
          .syntax, path: path, line: row.line,
          message: "the row has \(row.cells.count) cells, the header \(names.count)",
          hint: "put a value that holds \(reader.separatorName) in double quotes")
      }
      rows.append(row)
    }
    self.rows = rows
  }

  /// Walks over the bytes record by record.
  private struct Reader {
    let bytes: [UInt8]
    let path: String
    let separator: UInt8
    var offset: Int
    var line = 1

    init(bytes: [UInt8], path: String, separator: UInt8) {
      self.bytes = bytes
      self.path = path
      self.separator = separator
      offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    var separatorName: String {
      switch separator {
      case UInt8(ascii: ","): "a comma"
      case UInt8(ascii: ";"): "a semicolon"
      case UInt8(ascii: "\t"): "a tab"
      default: "the separator"
      }
    }

    func line(at offset: Int) -> Int { 1 + bytes[..<offset].count { $0 == 0x0A } }

    /// The next record, or nil at the end.
    mutating func next() throws(GlossaryError) -> Row? {
      while offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D { endLine() }
      guard offset < bytes.count else { return nil }
      let start = line
      var cells: [String] = []
      while true {
        cells.append(try cell())
        guard offset < bytes.count else { break }
        if bytes[offset] == separator {
          offset += 1
        } else {
          endLine()
          break
        }
      }
      return Row(line: start, cells: cells)
    }

    /// Consumes one line end.
    mutating func endLine() {
      if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { offset += 1 }
      offset += 1
      line += 1
    }

    /// One cell; stops at the comma or line end after it.
    mutating func cell() throws(GlossaryError) -> String {
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return try plainCell() }
      let start = line
      var text: [UInt8] = []
      offset += 1
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte != UInt8(ascii: "\"") {
          if byte == 0x0A { line += 1 }
          text.append(byte)
          offset += 1
        } else if offset + 1 < bytes.count, bytes[offset + 1] == byte {
          text.append(byte)
          offset += 2
        } else {
          offset += 1
          guard offset < bytes.count, bytes[offset] != separator, bytes[offset] != 0x0A, bytes[offset] != 0x0D
          else { return String(decoding: text, as: UTF8.self) }
          throw GlossaryError(
            .syntax, path: path, line: line,
            message: "text follows a closing quote; expected \(separatorName) or the line end",
            hint: "write a quote inside a quoted value twice (\"\")")
        }
      }
      throw GlossaryError(
        .syntax, path: path, line: start, message: "a quoted value begins here and never ends",
        hint: "close it with a double quote, or write a quote inside it twice (\"\")")
    }

    mutating func plainCell() throws(GlossaryError) -> String {
      let start = offset
      while offset < bytes.count {
        switch bytes[offset] {
        case separator, 0x0A, 0x0D: return String(decoding: bytes[start..<offset], as: UTF8.self)
        case UInt8(ascii: "\""):
          throw GlossaryError(
            .syntax, path: path, line: line, message: "a double quote stands inside a value that is not quoted",
            hint: "put the whole value in double quotes and write the quote inside it twice (\"\")")
        default: offset += 1
        }
      }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
  }
}

/// The offset of the first byte that is not part of well-formed UTF-8; nil where all are.
func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): offset += UTF8.width(scalar)
    case .emptyInput, .error: return min(offset, max(0, bytes.count - 1))
    }
  }
}

/// `text` without ASCII white space at its ends.
func trimmed(_ text: String) -> String {
  let view = text.utf8
  guard let first = view.firstIndex(where: { !isASCIISpace($0) }) else { return "" }
  guard let last = view.lastIndex(where: { !isASCIISpace($0) }) else { return "" }
  if first == view.startIndex, view.index(after: last) == view.endIndex { return text }
  return String(text[first...last])
}

/// Space, tab and the line ends.
func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
