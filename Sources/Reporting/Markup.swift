/// Escaping for XML and HTML.
enum Markup {
  /// Text that may stand between tags and inside quoted attributes of XML 1.0 and HTML. Characters that XML cannot
  /// hold become U+FFFD; line ends and tabs become references, since attributes would lose them.
  static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: out += "&amp;"
      case 0x3C: out += "&lt;"
      case 0x3E: out += "&gt;"
      case 0x22: out += "&quot;"
      case 0x27: out += "&#39;"
      case 0x09, 0x0A, 0x0D: out += "&#\(scalar.value);"
      case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The escaped text with direction controls and other invisible characters shown by their number.
  static func visible(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format, .lineSeparator, .paragraphSeparator: out += TerminalCell(scalar, unicode: true).text
      default: out.unicodeScalars.append(scalar)
      }
    }
    return escape(out)
  }
}
