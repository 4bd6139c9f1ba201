import ICUSupport

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
      width = EastAsianWidth.width(scalar)
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
}
