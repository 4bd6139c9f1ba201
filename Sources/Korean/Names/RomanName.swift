/// A name in Latin letters, taken apart for comparison: words, and the parts that hyphens and capitals make in them.
struct RomanName: Sendable {
  /// One word between spaces.
  struct Word: Sendable {
    /// Folded letters, 0…25.
    var letters: [UInt8] = []
    /// Offsets in `letters` at which a part begins after a hyphen or an inner capital; ascending.
    var borders: [Int] = []
    /// The same as bits of a number: bit n where a part begins at letter n, of 40 letters.
    var borderBits: UInt64 { borders.reduce(0) { $0 | (1 << UInt64($1)) } }
    /// One or more letters with dots, or a single capital: "T.", "J.Y.".
    var isInitials = false
    /// As written.
    var text = ""
  }

  var words: [Word] = []

  /// The words of a name as its text writes them.
  init(_ parts: [String]) {
    words.reserveCapacity(parts.count)
    for part in parts {
      // Most parts are words: of ASCII, only a space divides them.
      if part.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 }) { append(part[...]) } else { appendWords(of: part) }
    }
  }

  init(_ text: String) { appendWords(of: text) }

  private mutating func appendWords(of text: String) {
    for piece in text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" }) {
      append(piece)
    }
  }

  private mutating func append(_ piece: Substring) {
    let word = RomanName.word(piece)
    if !word.letters.isEmpty { words.append(word) }
  }

  private static func word(_ piece: Substring) -> Word {
    var word = Word()
    word.text = String(piece)
    word.letters.reserveCapacity(piece.utf8.count)
    var lastWasLower = false
    var dots = 0
    for scalar in piece.unicodeScalars {
      let small = scalar.value | 0x20
      if small >= 97, small <= 122 {
        let isCapital = scalar.value < 97
        if isCapital, lastWasLower { word.borders.append(word.letters.count) }
        lastWasLower = !isCapital
        word.letters.append(UInt8(truncatingIfNeeded: small &- 97))
        continue
      }
      switch scalar {
      case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}":
        if !word.letters.isEmpty { word.borders.append(word.letters.count) }
        lastWasLower = false
      case ".": dots += 1
      default:
        let letters = LatinFold.letters(String(scalar))
        guard !letters.isEmpty else { continue }
        let upper = scalar.properties.isUppercase
        if upper, lastWasLower { word.borders.append(word.letters.count) }
        lastWasLower = !upper
        word.letters += letters
      }
    }
    word.isInitials = word.letters.count == 1 || (dots > 0 && word.letters.count == dots)
    return word
  }
}
