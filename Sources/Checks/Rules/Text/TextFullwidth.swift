import Diagnostics
import TextModel

/// Full-width forms of Latin letters, digits and marks: ＡＩ, １０, ，.
struct TextFullwidth: Rule {
  let page = RulePage(
    id: "text-fullwidth", summary: "full-width Latin letters, digits or punctuation",
    severity: .warning,
    explanation: """
      Old newsroom systems and East Asian keyboards write Latin letters and digits as wide as a syllable (ＡＩ, １０). Such \
      characters are not those that readers search for, and an English typeface may not have them at all.

      In English, letters, digits and punctuation are reported as a `warning`; marks that touch Chinese characters, kana or \
      Hangul belong to a quoted East Asian text and are left alone. In Korean only letters and digits are reported, as a \
      `note`, because full-width marks (％, ～) are a matter of house style.

      The fix puts the ordinary characters and is safe.
      """,
    examples: [
      .english(
        "Samsung will show its ⟦ＡＩ⟧ phone on Monday.", .warning, fixed: "Samsung will show its AI phone on Monday."),
      .english(
        "The ministry⟦，⟧ however⟦，⟧ denied it.", .warning, fixed: "The ministry, however, denied it."),
      .english("They met in Seoul⟦，⟧Busan and Daegu.", .warning, fixed: "They met in Seoul, Busan and Daegu."),
      .korean("신제품은 ⟦１０⟧월에 나온다.", .note, fixed: "신제품은 10월에 나온다."),
      .korean("지지율은 30～40％로 나타났다."),
      .english("The sign read \"出口，右側\" in red."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] { reconciliation.texts(read) }

  private func read(_ text: HygieneText) -> [Finding] {
    var findings: [Finding] = []
    for block in text.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        guard text.bytes[offset] == 0xEF else {
          offset += 1
          continue
        }
        let start = offset
        var plain: [UInt8] = []
        var hasLetter = false
        while let scalar = text.at(offset, block.range), let ascii = narrow(scalar, isKorean: text.isKorean) {
          plain.append(ascii)
          if Scalar.isASCIILetter(UInt32(ascii)) || Scalar.isDigit(UInt32(ascii)) { hasLetter = true }
          offset += 3
        }
        guard offset > start else {
          offset += 3
          continue
        }
        let before = text.before(start, block.range)
        let after = text.at(offset, block.range)
        if !hasLetter, isEastAsian(before) || isEastAsian(after) { continue }
        if let after, Scalar.isASCIILetter(after), let last = plain.last, [0x2C, 0x3A, 0x3B, 0x3F, 0x21].contains(last)
        {
          plain.append(0x20)
        }
        let range = TextRange(start, offset)
        findings.append(
          text.finding(
            page.id, text.isKorean ? .note : .warning, 1,
            "\"\(text.string(range))\" is written in full-width characters",
            at: range, replacement: String(decoding: plain, as: UTF8.self), isSafe: true))
      }
    }
    return findings
  }

  /// The ASCII character of a full-width form, where the language does not use that form.
  private func narrow(_ scalar: UInt32, isKorean: Bool) -> UInt8? {
    guard scalar >= 0xFF01, scalar <= 0xFF5E else { return nil }
    let ascii = scalar - 0xFEE0
    if isKorean, !Scalar.isASCIILetter(ascii), !Scalar.isDigit(ascii) { return nil }
    return UInt8(truncatingIfNeeded: ascii)
  }

  private func isEastAsian(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return Scalar.isHanOrKana(scalar) || Scalar.isSyllable(scalar)
  }
}
