import Bitext
import Diagnostics
import TextModel

/// Letters that are written in parts: decomposed Hangul (NFD), accents of their own, jamo in the middle of words.
struct TextDecomposed: Rule {
  let page = RulePage(
    id: "text-decomposed", summary: "letters written in parts: NFD Hangul, separate accents, jamo inside words",
    severity: .warning,
    explanation: """
      A text that comes from a macOS file name or some PDF files holds its Hangul as single jamo (normalisation form NFD): 한 \
      as ᄒ, ᅡ and ᆫ. It looks right, but search, sorting and every exact comparison fail. The same goes for accents that \
      stand as characters of their own behind a Latin letter.

      Keyboard jamo (ㅎㅏㄴ) inside a word are a slip of typing. Single consonants that stand for something (ㄱ씨, ㄷ자형, ㅋㅋ) \
      are left alone, and so is old Hangul that has no composed form.

      The fix composes the letters and is safe; for keyboard jamo it is a proposal.
      """,
    examples: [
      .korean(
        "⟦\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}⟧의 수출이 늘었다.", .warning, fixed: "한국의 수출이 늘었다."),
      .korean(
        "그는 ⟦\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF} \u{1109}\u{1175}\u{110E}\u{1165}\u{11BC}⟧에서 만났다.", .warning,
        fixed: "그는 서울 시청에서 만났다."),
      .english(
        "The singer Beyonc⟦e\u{301}⟧ performed in Seoul.", .warning, fixed: "The singer Beyoncé performed in Seoul."),
      .korean("정부는 ⟦ㅎㅏㄴ⟧국의 입장을 밝혔다.", .warning),
      .korean("ㄱ씨는 ㄷ자형 한옥에 산다. 댓글에는 ‘ㅋㅋㅋ’와 ‘ㅠㅠ’가 이어졌다."),
      .korean("김ㅇㅇ 씨와 박ㅅ씨가 함께 조사를 받았다."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] { reconciliation.texts(read) }

  private func read(_ text: HygieneText) -> [Finding] {
    return composed(text) + typed(text)
  }

  // NFD: what normalisation changed

  private func composed(_ text: HygieneText) -> [Finding] {
    let original = text.article.original.bytes
    var stretches: [TextRange] = []
    var blocks = text.blocks[...]
    for edit in text.article.text.map.edits where isDecomposed(original, edit.original) {
      while let block = blocks.first, block.range.end <= edit.normalized.start { blocks = blocks.dropFirst() }
      guard let block = blocks.first, block.range.contains(edit.normalized) else { continue }
      if let last = stretches.last, last.start >= block.range.start,
        joins(text, TextRange(last.end, edit.normalized.start))
      {
        stretches[stretches.count - 1].end = edit.normalized.end
      } else {
        stretches.append(edit.normalized)
      }
    }
    return stretches.map { range in
      let composed = text.string(range)
      return text.finding(
        page.id, .warning, 1, "\"\(shortened(composed))\" is written in decomposed letters", at: range,
        replacement: composed, isSafe: true, notes: ["search and exact comparison do not find such words"],
        rewrites: true)
    }
  }

  /// Between two decomposed stretches: spaces, digits and marks, but no composed syllable and no Latin letter.
  private func joins(_ text: HygieneText, _ gap: TextRange) -> Bool {
    var offset = gap.start
    while offset < gap.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if Scalar.isSyllable(scalar) || Scalar.isLatin(scalar) || Scalar.isLineEnd(scalar) { return false }
      offset += length
    }
    return true
  }

  private func isDecomposed(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var offset = range.start
    var found = false
    while offset < min(range.end, bytes.count) {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      // Markup or a character reference that a reader resolved.
      if scalar == 0x26 || scalar == 0x3C { return false }
      if isJamo(scalar) || (scalar >= 0x300 && scalar <= 0x36F) || scalar == 0x3099 || scalar == 0x309A { found = true }
      offset += length
    }
    return found
  }

  private func isJamo(_ scalar: UInt32) -> Bool { scalar >= 0x1100 && scalar <= 0x11FF }

  private func shortened(_ text: String) -> String {
    text.unicodeScalars.count > 24 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(24))) + "…" : text
  }

  // Keyboard jamo

  /// A consonant key directly before a vowel key, with the keys and syllables that touch them.
  private func typed(_ text: HygieneText) -> [Finding] {
    var findings: [Finding] = []
    for block in text.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        // Compatibility jamo begin with E3.
        guard text.bytes[offset] == 0xE3 else {
          offset += 1
          continue
        }
        let start = offset
        var previous: UInt32 = 0
        var isTyped = false
        while let scalar = text.at(offset, block.range), isKeyConsonant(scalar) || isKeyVowel(scalar) {
          if isKeyVowel(scalar), isKeyConsonant(previous) { isTyped = true }
          previous = scalar
          offset += 3
        }
        if isTyped {
          let range = TextRange(start, offset)
          findings.append(
            text.finding(page.id, .warning, 0.9, "\"\(text.string(range))\" is typed as single jamo", at: range))
        }
        if offset == start { offset += 1 }
      }
    }
    return findings
  }

  private func isKeyConsonant(_ scalar: UInt32) -> Bool { scalar >= 0x3131 && scalar <= 0x314E }
  private func isKeyVowel(_ scalar: UInt32) -> Bool { scalar >= 0x314F && scalar <= 0x3163 }
}
