extension JSONValue {
  /// The value as JSON text without a line end: on one line, or with `indent` spaces a level.
  ///
  /// Members keep their order; characters beyond ASCII stay as they are; control characters, the line separators
  /// U+2028 and U+2029, quotes and backslashes are escaped. The same value always gives the same bytes.
  public func text(indent: Int? = nil) -> String {
    var out: [UInt8] = []
    write(to: &out, indent: indent, level: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int?, level: Int) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let digits): out.append(contentsOf: digits.utf8)
    case .string(let value): JSONValue.quote(value, to: &out)
    case .array(let values):
      JSONValue.writeList(values, "[", "]", &out, indent, level) { value, out in
        value.write(to: &out, indent: indent, level: level + 1)
      }
    case .object(let members):
      JSONValue.writeList(members, "{", "}", &out, indent, level) { member, out in
        JSONValue.quote(member.name, to: &out)
        out.append(contentsOf: ": ".utf8)
        member.value.write(to: &out, indent: indent, level: level + 1)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, _ out: inout [UInt8], _ indent: Int?, _ level: Int,
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    out.append(contentsOf: opening.utf8)
    for (index, element) in elements.enumerated() {
      if index > 0 { out.append(contentsOf: (indent == nil ? ", " : ",").utf8) }
      newLine(&out, indent, level + 1)
      write(element, &out)
    }
    if !elements.isEmpty { newLine(&out, indent, level) }
    out.append(contentsOf: closing.utf8)
  }

  private static func newLine(_ out: inout [UInt8], _ indent: Int?, _ level: Int) {
    guard let indent else { return }
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * level))
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out.append(contentsOf: "\\\"".utf8)
      case 0x5C: out.append(contentsOf: "\\\\".utf8)
      case 0x0A: out.append(contentsOf: "\\n".utf8)
      case 0x0D: out.append(contentsOf: "\\r".utf8)
      case 0x09: out.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        out.append(contentsOf: "\\u".utf8)
        out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        out.append(contentsOf: digits.utf8)
      default: out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
