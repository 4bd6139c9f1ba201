import Diagnostics
import TextModel

/// Text that was read in the wrong encoding or escaped once too often.
struct TextMojibake: Rule {
  let page = RulePage(
    id: "text-mojibake", summary: "characters damaged by a wrong encoding, and HTML references left in the text",
    severity: .error,
    explanation: """
      When a text passes through a system that takes it for another encoding, quotes and accents turn into sequences like \
      â€™, Ã© or ¡°, and Hangul into í•œ or ÇÑ. When it is escaped for HTML once too often, references such as &#8212; or \
      &amp;quot; stay behind. U+FFFD marks a character that is lost.

      Reported are sequences that decode to something sensible: UTF-8 read as Windows-1252, Latin-1 or MacRoman, EUC-KR read \
      as Latin-1, and control characters that are Windows-1252 punctuation. A letter that has such a form in ordinary words \
      (SÃO, É) is not touched. In a capitalised word it is an `error`, else a `warning`.

      The fix puts what the sequence stands for and is safe; for lost characters, and for &lt; and &gt;, there is none.
      """,
    examples: [
      .english("It⟦â€™⟧s the first visit.", .warning, fixed: "It’s the first visit."),
      .english("Emmanuel and Jos⟦Ã©⟧ met.", .error, fixed: "Emmanuel and José met."),
      .english("Seoul ⟦&#8212;⟧ the capital.", .warning, fixed: "Seoul — the capital."),
      .english("He said ⟦&amp;quot;⟧no⟦&quot;⟧ again.", .warning, fixed: "He said \"no\" again."),
      .korean("그는 ⟦¡°⟧그렇다⟦¡±⟧고 말했다.", .warning, fixed: "그는 “그렇다”고 말했다."),
      .korean("⟦´ëÇÑ¹Î±¹⟧ 정부는 답하지 않았다.", .warning, fixed: "대한민국 정부는 답하지 않았다."),
      .english("The word is ⟦í•œêµ­⟧ in Korean.", .warning, fixed: "The word is 한국 in Korean."),
      .english("Hawai⟦Ê»⟧i and Xi⟦Ê¼⟧an are places.", .warning, fixed: "Hawaiʻi and Xiʼan are places."),
      .english("The ⟦\u{FFFD}⟧ sign is lost.", .warning),
      .english("They don⟦\u{92}⟧t know.", .warning, fixed: "They don’t know."),
      .korean("기자가 ⟦占쏙옙⟧ 말했다.", .warning),
      .english("AT&T, R&D; and Q&A in SÃO PAULO, a “café”… — “Beyoncé”—no, £5, 20°C, ¡Hola!"),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.texts { text in
      text.damage.map { $0.isReference ? reference(text, $0) : finding(text, $0.range, $0.meant) }
    }
  }

  private func reference(_ text: HygieneText, _ damage: DamagedText) -> Finding {
    text.finding(
      page.id, .warning, 0.98, "HTML reference \(text.string(damage.range)) is left in the text", at: damage.range,
      replacement: damage.isMarkup ? nil : damage.meant, isSafe: !damage.isMarkup)
  }

  private func finding(_ text: HygieneText, _ range: TextRange, _ meant: String?) -> Finding {
    let damaged = text.string(range)
    // A letter damaged inside a capitalised word: a name that cannot be right.
    var start = range.start
    while start > 0, Scalar.isASCIILetter(UInt32(text.bytes[start - 1])) { start -= 1 }
    let isLetter = meant?.unicodeScalars.first.map { Scalar.isLatin($0.value) } ?? false
    let isName = isLetter && start < range.start && Scalar.isASCIIUpper(UInt32(text.bytes[start]))
    guard let meant else {
      return text.finding(page.id, .warning, 1, "\"\(damaged)\" stands for characters that are lost", at: range)
    }
    let message =
      meant.isEmpty
      ? "\"\(damaged)\" is a byte order mark read in the wrong encoding"
      : "\"\(damaged)\" is \"\(meant)\" read in the wrong encoding"
    return text.finding(
      page.id, isName ? .error : .warning, isName ? 0.99 : 0.98, message, at: range, replacement: meant, isSafe: true)
  }
}
