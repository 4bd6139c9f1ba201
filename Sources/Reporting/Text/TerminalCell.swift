/// One code point as a terminal shows it.
struct TerminalCell {
  /// What is printed.
  var text: String
  /// How many columns it takes.
  var width: Int

  /// The code point as it can be shown without harm: a tab as a space, other controls as U+FFFD (`?` in ASCII), and
  /// format characters, which are invisible or turn the direction of text, by their number.
  init(_ scalar: Unicode.Scalar, unicode: Bool) {
    switch scalar.properties.generalCategory {
    case .control:
      text = scalar == "\t" ? " " : unicode ? "\u{FFFD}" : "?"
      width = 1
    case .format, .lineSeparator, .paragraphSeparator:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      text = "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
      width = text.utf8.count
    default:
      text = String(scalar)
      width = TerminalCell.columns(scalar)
    }
  }

  /// The text with every code point made harmless; line ends become spaces.
  static func safe(_ text: String, unicode: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      out += scalar == "\n" || scalar == "\r" ? " " : TerminalCell(scalar, unicode: unicode).text
    }
    return out
  }

  /// How many columns the text takes once made harmless.
  static func columns(_ text: String, unicode: Bool) -> Int {
    text.unicodeScalars.reduce(0) { $0 + TerminalCell($1, unicode: unicode).width }
  }

  /// Columns of a code point that prints: 0 for marks, 2 for wide ones (UAX #11), else 1.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
