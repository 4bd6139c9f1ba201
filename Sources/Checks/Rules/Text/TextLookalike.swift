import Diagnostics
import TextModel

/// Letters of another script that look like those around them: Cyrillic С in "Сho".
struct TextLookalike: Rule {
  let page = RulePage(
    id: "text-lookalike", summary: "Cyrillic or Greek letters inside Latin words, and the other way round",
    severity: .error,
    explanation: """
      Cyrillic С, Greek Ο and their like cannot be told from Latin letters by eye, but a name that holds one is found by no \
      search and matched by no glossary.

      A word is reported when it mixes scripts and every letter of the smaller part looks like a letter of the larger one. \
      Words that mix on purpose with letters of their own (μm, TGFβ, ΔT, KoЯn) are left alone, and so are words in one script.

      In a word that begins with a capital this is an `error`: such a name cannot be right. The fix puts the letters of the \
      word's own script and is safe.
      """,
    examples: [
      .english(
        "Foreign Minister ⟦\u{421}ho⟧ Tae-yul arrived.", .error, fixed: "Foreign Minister Cho Tae-yul arrived."),
      .english("He lives in ⟦Mosc\u{43E}w⟧ now.", .error, fixed: "He lives in Moscow now."),
      .korean("⟦S\u{41A}⟧하이닉스가 실적을 발표했다.", .warning, fixed: "SK하이닉스가 실적을 발표했다."),
      .english("The word ⟦М\u{6F}сква⟧ stood on the wall.", .warning, fixed: "The word Москва stood on the wall."),
      .english("A 5 μm filter, TGFβ and ΔT, the band KoЯn, and Москва stay as they are."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] { reconciliation.texts(read) }

  private func read(_ text: HygieneText) -> [Finding] {
    var findings: [Finding] = []
    for block in text.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        let (first, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
        guard isWord(first) else {
          offset += length
          continue
        }
        let start = offset
        var hasOther = false
        while let scalar = text.at(offset, block.range), isWord(scalar) {
          if scalar >= 0x370 { hasOther = hasOther || !Scalar.isLatin(scalar) }
          offset += UTF8Scalars.scalar(in: text.bytes, at: offset).length
        }
        let range = TextRange(start, offset)
        if hasOther, let found = finding(text, block.range, range) { findings.append(found) }
      }
    }
    return findings
  }

  private func isWord(_ scalar: UInt32) -> Bool {
    Scalar.isLatin(scalar) || Scalar.isCyrillic(scalar) || Scalar.isGreek(scalar)
  }

  private func finding(_ text: HygieneText, _ block: TextRange, _ range: TextRange) -> Finding? {
    var scalars: [UInt32] = []
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      scalars.append(scalar)
      offset += length
    }
    let latin = scalars.count(where: Scalar.isLatin)
    let cyrillic = scalars.count(where: Scalar.isCyrillic)
    let greek = scalars.count(where: Scalar.isGreek)
    guard latin > 0, cyrillic > 0 || greek > 0, !text.isInAddress(range, block) else { return nil }
    let mended: [UInt32]
    let intruder: UInt32
    if latin >= cyrillic + greek, let letters = all(scalars, where: { Scalar.isLatin($0) ? $0 : Self.toLatin[$0] }) {
      mended = letters
      intruder = scalars.first { !Scalar.isLatin($0) } ?? 0
    } else if cyrillic > latin, greek == 0,
      let letters = all(scalars, where: { Scalar.isCyrillic($0) ? $0 : Self.toCyrillic[$0] })
    {
      mended = letters
      intruder = scalars.first(where: Scalar.isLatin) ?? 0
    } else {
      return nil
    }
    let replacement = String(String.UnicodeScalarView(mended.compactMap(Unicode.Scalar.init)))
    let isName = mended.count > 2 && latin >= 2 && greek == 0 && mended.first.map(Scalar.isASCIIUpper) == true
    let script = Scalar.isLatin(intruder) ? "Latin" : Scalar.isGreek(intruder) ? "Greek" : "Cyrillic"
    let letter = Unicode.Scalar(intruder).map { String(Character($0)) } ?? ""
    return text.finding(
      page.id, isName ? .error : .warning, isName ? 0.99 : 0.95,
      "\"\(text.string(range))\" holds the \(script) letter \(letter)", at: range, replacement: replacement,
      isSafe: true, notes: ["written in one script it is \"\(replacement)\""])
  }

  private func all(_ scalars: [UInt32], where letter: (UInt32) -> UInt32?) -> [UInt32]? {
    var result: [UInt32] = []
    for scalar in scalars {
      guard let mapped = letter(scalar) else { return nil }
      result.append(mapped)
    }
    return result
  }

  /// Letters that look the same in the common typefaces (Unicode TR 39, confusables, of letters only).
  private static let cyrillicLatin: [(UInt32, UInt32)] = [
    (0x410, 0x41), (0x412, 0x42), (0x421, 0x43), (0x415, 0x45), (0x41D, 0x48), (0x406, 0x49), (0x408, 0x4A),
    (0x41A, 0x4B), (0x41C, 0x4D), (0x41E, 0x4F), (0x420, 0x50), (0x405, 0x53), (0x422, 0x54), (0x425, 0x58),
    (0x430, 0x61), (0x441, 0x63), (0x435, 0x65), (0x456, 0x69), (0x458, 0x6A), (0x43E, 0x6F), (0x440, 0x70),
    (0x455, 0x73), (0x443, 0x79), (0x445, 0x78),
  ]
  private static let greekLatin: [(UInt32, UInt32)] = [
    (0x391, 0x41), (0x392, 0x42), (0x395, 0x45), (0x396, 0x5A), (0x397, 0x48), (0x399, 0x49), (0x39A, 0x4B),
    (0x39C, 0x4D), (0x39D, 0x4E), (0x39F, 0x4F), (0x3A1, 0x50), (0x3A4, 0x54), (0x3A5, 0x59), (0x3BF, 0x6F),
  ]
  private static let toLatin = Dictionary(cyrillicLatin + greekLatin) { first, _ in first }
  private static let toCyrillic = Dictionary(cyrillicLatin.map { ($0.1, $0.0) }) { first, _ in first }
}
