/// Why a text is no JSON, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was expected there.
  public var message: String
  /// Offset in bytes from the start of what was read.
  public var offset: Int
  /// The line, from 1.
  public var line: Int
  /// The column in code points, from 1.
  public var column: Int

  /// The message with line and column.
  public var description: String { "\(line):\(column): \(message)" }
}

extension JSONValue {
  /// Levels of arrays and objects that are read; what is nested deeper is refused.
  public static let maximumDepth = 256

  /// Reads one JSON value (RFC 8259) that fills `bytes`, white space around it apart.
  ///
  /// Escaped halves of a surrogate pair that stand alone become U+FFFD; bytes that are no UTF-8 are refused.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.document()
  }

  /// Reads one JSON value that fills `text`.
  public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }
}

/// Reads from UTF-8 bytes, recursion bounded by `JSONValue.maximumDepth`.
private struct JSONReader {
  let bytes: [UInt8]
  var offset = 0
  var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONError) -> JSONValue {
    skipSpace()
    let value = try value()
    skipSpace()
    if offset < bytes.count { throw error("expected nothing after the value") }
    return value
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func error(_ message: String, at place: Int? = nil) -> JSONError {
    let place = min(place ?? offset, bytes.count)
    var line = 1
    var column = 1
    for byte in bytes[..<place] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONError(message: message, offset: place, line: line, column: column)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard let first = next else { throw error("expected a value, found the end") }
    switch first {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error("expected a value")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let end = offset + word.utf8.count
    guard end <= bytes.count, bytes[offset..<end].elementsEqual(word.utf8) else { throw error("expected \(word)") }
    offset = end
    return value
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    offset += 1
    if depth > JSONValue.maximumDepth { throw error("nested deeper than \(JSONValue.maximumDepth) levels") }
    skipSpace()
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try enter()
    var values: [JSONValue] = []
    while next != UInt8(ascii: "]") {
      if !values.isEmpty { try comma("]") }
      values.append(try value())
      skipSpace()
    }
    offset += 1
    depth -= 1
    return .array(values)
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try enter()
    var members: [JSONValue.Member] = []
    while next != UInt8(ascii: "}") {
      if !members.isEmpty { try comma("}") }
      guard next == UInt8(ascii: "\"") else { throw error("expected a name in quotes") }
      let name = try string()
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw error("expected \":\" after the name") }
      offset += 1
      skipSpace()
      members.append(JSONValue.Member(name, try value()))
      skipSpace()
    }
    offset += 1
    depth -= 1
    return .object(members)
  }

  private mutating func comma(_ closing: String) throws(JSONError) {
    guard next == UInt8(ascii: ",") else { throw error("expected \",\" or \"\(closing)\"") }
    offset += 1
    skipSpace()
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte = next, byte >= 0x30, byte <= 0x39 { offset += 1 }
    if offset == start { throw error("expected a digit") }
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      offset += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func string() throws(JSONError) -> String {
    let opening = offset
    offset += 1
    var out: [UInt8] = []
    var start = offset
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        out.append(contentsOf: bytes[start..<offset])
        offset += 1
        guard let text = String(validating: out, as: UTF8.self) else {
          throw error("the string is not UTF-8", at: opening)
        }
        return text
      }
      if byte == UInt8(ascii: "\\") {
        out.append(contentsOf: bytes[start..<offset])
        try escape(into: &out)
        start = offset
      } else if byte < 0x20 {
        throw error("a control character must be escaped")
      } else {
        offset += 1
      }
    }
    throw error("the string has no closing quote", at: opening)
  }

  private mutating func escape(into out: inout [UInt8]) throws(JSONError) {
    offset += 1
    guard let byte = next else { throw error("expected an escape, found the end") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "u"):
      var value = try hex()
      if value >= 0xD800, value < 0xDC00, next == UInt8(ascii: "\\"), offset + 1 < bytes.count,
        bytes[offset + 1] == UInt8(ascii: "u")
      {
        let after = offset
        offset += 2
        let low = try hex()
        if low >= 0xDC00, low < 0xE000 {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        } else {
          offset = after
        }
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw error("no such escape", at: offset - 2)
    }
  }

  private mutating func hex() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = JSONReader.hexDigit(byte) else {
        throw error("expected four hexadecimal digits")
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
