/// Writing XML 1.0.
public enum XMLEscape {
  /// `text` as character data or as the value of a quoted attribute. Characters that XML cannot hold become U+FFFD, and
  /// carriage returns references, since a parser would make them line feeds.
  public static func escape(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: out += "&amp;".utf8
      case 0x3C: out += "&lt;".utf8
      case 0x3E: out += "&gt;".utf8
      case 0x22: out += "&quot;".utf8
      case 0x0D: out += "&#13;".utf8
      case 0x09, 0x0A: out.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0..<0x20, 0xFFFE, 0xFFFF: out += "\u{FFFD}".utf8
      default: out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// `text` as the value of an attribute, in which a parser makes line ends and tabs spaces unless they are references.
  public static func attribute(_ text: String) -> String {
    var out = ""
    for scalar in escape(text).unicodeScalars {
      if scalar == "\n" || scalar == "\t" { out += "&#\(scalar.value);" } else { out.unicodeScalars.append(scalar) }
    }
    return out
  }
}
