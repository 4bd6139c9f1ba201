/// Looks how deep the tags of a page are nested, by their brackets alone.
///
/// Elements that an HTML parser closes by itself (`p`, `li`, cells) and those that hold nothing are not counted, so that a
/// page that leaves out end tags is not taken for a deep one.
enum NestingScan {
  private static let uncounted: Set<String> = [
    "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rb", "rt",
    "rp", "rtc", "html", "head", "body", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
    "param", "source", "track", "wbr", "keygen", "frame", "image", "basefont", "bgsound",
  ]
  private static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed"]

  /// The offset of the tag that goes deeper than `limit`; nil where none does.
  static func firstBeyond(_ limit: Int, _ bytes: [UInt8]) -> Int? {
    var depth = 0
    var offset = 0
    while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start + 1
      guard offset < bytes.count else { return nil }
      let isEnd = bytes[offset] == UInt8(ascii: "/")
      let nameStart = isEnd ? offset + 1 : offset
      let name = letters(bytes, nameStart)
      if name.isEmpty {
        if bytes[offset...].starts(with: "!--".utf8) { offset = after("-->", bytes, offset + 3) }
        continue
      }
      offset = nameStart + name.utf8.count
      if isEnd {
        if !uncounted.contains(name) { depth = max(0, depth - 1) }
      } else if raw.contains(name) {
        offset = after("</\(name)", bytes, offset)
      } else if !uncounted.contains(name) {
        depth += 1
        if depth > limit { return start }
      }
    }
    return nil
  }

  private static func letters(_ bytes: [UInt8], _ start: Int) -> String {
    var end = start
    while end < bytes.count, end - start < 32, isLetter(bytes[end]) || (end > start && isDigit(bytes[end])) { end += 1 }
    return String(decoding: bytes[start..<end].map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The offset behind the next `mark` (letters in either case); the end of the bytes where there is none.
  private static func after(_ mark: String, _ bytes: [UInt8], _ start: Int) -> Int {
    let mark = Array(mark.utf8)
    var offset = start
    while offset + mark.count <= bytes.count {
      if zip(mark, bytes[offset...]).allSatisfy({ $0 == $1 || (isLetter($0) && $0 == $1 | 0x20) }) {
        return offset + mark.count
      }
      offset += 1
    }
    return bytes.count
  }
}
