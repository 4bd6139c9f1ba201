import TextModel

/// HTML character references in running text: &#8212; &quot; &amp;quot;
enum CharacterReference {
  /// The reference at `offset`: where it ends, what it stands for, and whether that would be markup.
  ///
  /// A reference that was escaped again (&amp;quot;) is read as one.
  static func read(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> (end: Int, plain: String, isMarkup: Bool)? {
    guard var (end, plain) = readOnce(bytes, offset, limit) else { return nil }
    var rounds = 0
    while plain == "&", rounds < 3, end < limit {
      // What follows the ampersand may complete a reference.
      let rest = [UInt8(ascii: "&")] + bytes[end..<min(limit, end + 12)]
      guard let (length, inner) = readOnce(rest, 0, rest.count) else { break }
      end += length - 1
      plain = inner
      rounds += 1
    }
    return (end, plain, plain == "<" || plain == ">")
  }

  private static func readOnce(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> (end: Int, plain: String)? {
    var end = offset + 1
    while end < limit, end - offset <= 10, bytes[end] != UInt8(ascii: ";") {
      guard isNameByte(bytes[end]) else { return nil }
      end += 1
    }
    guard end < limit, bytes[end] == UInt8(ascii: ";"), end > offset + 1 else { return nil }
    let name = bytes[offset + 1..<end]
    if name.first == UInt8(ascii: "#") {
      return number(name.dropFirst()).map { (end + 1, $0) }
    }
    return named[String(decoding: name, as: UTF8.self)].map { (end + 1, $0) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || Scalar.isDigit(UInt32(byte)) || Scalar.isASCIILetter(UInt32(byte))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> String? {
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value >= 0x20 else { return nil }
    let meant = Mojibake.windows1252[value] ?? value
    // U+0080 … U+009F mean Windows-1252 in HTML.
    guard let scalar = Unicode.Scalar(meant), !(0x7F...0x9F).contains(meant) else { return nil }
    return String(Character(scalar))
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "sbquo": "‚", "bdquo": "„", "ndash": "–", "mdash": "—", "hellip": "…",
    "middot": "·", "bull": "•", "laquo": "«", "raquo": "»", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
    "pound": "£", "euro": "€", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "times": "×", "plusmn": "±",
    "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "aacute": "á", "agrave": "à", "acirc": "â",
    "atilde": "ã", "auml": "ä", "aring": "å", "iacute": "í", "oacute": "ó", "ocirc": "ô", "ouml": "ö",
    "uacute": "ú", "uuml": "ü", "ntilde": "ñ", "ccedil": "ç", "szlig": "ß", "Eacute": "É", "Ouml": "Ö",
    "Uuml": "Ü", "Auml": "Ä", "larr": "←", "rarr": "→", "frac12": "½", "frac14": "¼", "sup2": "²", "micro": "µ",
    "shy": "", "zwnj": "", "ensp": " ", "emsp": " ", "thinsp": " ", "iexcl": "¡", "iquest": "¿",
  ]
}
