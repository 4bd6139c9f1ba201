import Diagnostics
import TextModel

/// Characters that show nothing: zero-width spaces, direction controls, soft hyphens, fillers, stray no-break spaces.
struct TextInvisible: Rule {
  let page = RulePage(
    id: "text-invisible", summary: "zero-width characters, direction controls, soft hyphens, doubled no-break spaces",
    severity: .warning,
    explanation: """
      Characters that nobody sees come along when text is copied from web pages and word processors. They break search, line \
      breaks and every comparison of names; direction controls can even show a text in another order than it is stored in.

      Reported are zero-width spaces and joiners, byte order marks inside the text, direction controls, soft hyphens, Hangul \
      fillers and control characters, and no-break spaces that stand beside another space. Left alone are joiners between \
      emoji or in scripts that need them, direction controls in a paragraph with Arabic or Hebrew letters, and single \
      no-break spaces.

      The fix removes them and is safe, except for fillers, which may stand where a space is wanted.
      """,
    examples: [
      .english(
        "Foreign Minister Cho⟦\u{200B}⟧ Tae-yul spoke first.", .warning,
        fixed: "Foreign Minister Cho Tae-yul spoke first."),
      .english("The agree⟦\u{AD}⟧ment was signed.", .warning, fixed: "The agreement was signed."),
      .english("He said ⟦\u{202E}⟧nothing⟦\u{202C}⟧ else.", .warning, fixed: "He said nothing else."),
      .korean("정부는⟦\u{FEFF}⟧ 대책을 내놨다.", .warning, fixed: "정부는 대책을 내놨다."),
      .english("The price⟦\u{A0} ⟧rose.", .note, fixed: "The price rose."),
      .english("It costs 30\u{A0}percent more, Mr.\u{A0}Kim said at 3:37\u{202F}PM."),
      .english("The family 👨\u{200D}👩\u{200D}👧 posted a red heart ❤\u{FE0F}."),
      .english("The word is \u{200F}שלום\u{200F} in Hebrew."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] { reconciliation.texts(read) }

  private func read(_ text: HygieneText) -> [Finding] {
    var findings: [Finding] = []
    for block in text.blocks {
      var rightToLeft: Bool?
      var offset = block.range.start
      while offset < block.range.end {
        let byte = text.bytes[offset]
        // ASCII that shows, and all lead bytes of Hangul.
        if (byte >= 0x20 && byte < 0x7F) || (byte >= 0xE4 && byte < 0xEF) {
          offset += byte < 0x80 ? 1 : 3
          continue
        }
        let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
        if scalar == 0xA0 {
          offset = noBreakSpaces(text, block.range, offset, &findings)
        } else if Scalar.isInvisible(scalar) {
          let start = offset
          var names: [UInt32] = []
          while let next = text.at(offset, block.range), Scalar.isInvisible(next) {
            names.append(next)
            offset += UTF8Scalars.scalar(in: text.bytes, at: offset).length
          }
          if rightToLeft == nil { rightToLeft = hasRightToLeft(text, block.range) }
          let range = TextRange(start, offset)
          if !isNeeded(text, block.range, range, names, rightToLeft == true) {
            findings.append(finding(text, block.range, range, names))
          }
        } else {
          offset += length
        }
      }
    }
    return findings
  }

  private func finding(
    _ text: HygieneText, _ block: TextRange, _ range: TextRange, _ scalars: [UInt32]
  ) -> Finding {
    let around = text.token(around: range, block)
    let shown = visible(text, around)
    let name = scalars.first.map(name) ?? ""
    let isFiller = scalars.contains { $0 == 0x3164 || $0 == 0x115F || $0 == 0x1160 || $0 == 0xFFA0 }
    return text.finding(
      page.id, .warning, 1,
      shown.isEmpty ? "invisible character: \(name)" : "invisible character at \"\(shown)\": \(name)",
      at: range, replacement: "", isSafe: !isFiller)
  }

  /// The words of `range` without what nobody sees.
  private func visible(_ text: HygieneText, _ range: TextRange) -> String {
    var bytes: [UInt8] = []
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if !Scalar.isInvisible(scalar) { bytes += text.bytes[offset..<min(range.end, offset + length)] }
      offset += length
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Two no-break spaces or one beside a plain space, between words.
  private func noBreakSpaces(
    _ text: HygieneText, _ block: TextRange, _ offset: Int, _ findings: inout [Finding]
  ) -> Int {
    var start = offset
    while text.before(start, block) == 0x20 { start -= 1 }
    var end = offset
    while let scalar = text.at(end, block), scalar == 0xA0 || scalar == 0x20 { end += scalar == 0xA0 ? 2 : 1 }
    let isAlone = start == offset && end == offset + 2
    // An indent, or white space at the end.
    guard !isAlone, start > block.start, end < block.end else { return end }
    let range = TextRange(start, end)
    // Several in a row are columns set by hand.
    if range.length <= 6 {
      findings.append(
        text.finding(
          page.id, .note, 0.9, "no-break space beside another space", at: range, replacement: " ", isSafe: true))
    }
    return end
  }

  private func isNeeded(
    _ text: HygieneText, _ block: TextRange, _ range: TextRange, _ scalars: [UInt32], _ rightToLeft: Bool
  ) -> Bool {
    if rightToLeft { return scalars.allSatisfy { $0 != 0xAD && $0 != 0xFEFF } }
    guard scalars == [0x200C] || scalars == [0x200D] else { return false }
    // Joiners make emoji of emoji, and shape letters in Indic scripts.
    guard let before = text.before(range.start, block) else { return false }
    return before >= 0x1F000 || (before >= 0x2190 && before <= 0x2BFF) || (before >= 0xFE00 && before <= 0xFE0F)
      || (before >= 0x900 && before <= 0x10FF)
  }

  private func hasRightToLeft(_ text: HygieneText, _ block: TextRange) -> Bool {
    var offset = block.start
    while offset < block.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if (scalar >= 0x590 && scalar <= 0x8FF && scalar != 0x61C) || (scalar >= 0xFB1D && scalar <= 0xFDFF)
        || (scalar >= 0xFE70 && scalar <= 0xFEFC)
      {
        return true
      }
      offset += length
    }
    return false
  }

  private func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let name =
      switch scalar {
      case 0xAD: "soft hyphen"
      case 0x200B: "zero width space"
      case 0x200C: "zero width non-joiner"
      case 0x200D: "zero width joiner"
      case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x206F: "direction control"
      case 0x2060: "word joiner"
      case 0xFEFF: "byte order mark"
      case 0x115F, 0x1160, 0x3164, 0xFFA0: "Hangul filler"
      case 0x2061...0x2064: "invisible operator"
      case 0x180E: "Mongolian vowel separator"
      default: "control character"
      }
    return "\(code) (\(name))"
  }
}
