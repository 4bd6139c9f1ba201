public import Bitext
public import Diagnostics
import TextModel

/// Text that was read in the wrong encoding or escaped once too often.
public enum TextMojibake {
  /// The stable id.
  public static let id: RuleID = "text-mojibake"
  /// One line for the rule table.
  public static let summary = "characters damaged by a wrong encoding, and HTML references left in the text"
  /// The rule's page.
  public static let explanation = """
    When a text passes through a system that takes it for another encoding, quotes and accents turn into sequences like \
    â€™, Ã© or ¡°, and Hangul into í•œ or ÇÑ. When it is escaped for HTML once too often, references such as &#8212; or \
    &amp;quot; stay behind. U+FFFD marks a character that is lost.

    Reported are sequences that decode to something sensible: UTF-8 read as Windows-1252, Latin-1 or MacRoman, EUC-KR read \
    as Latin-1, and control characters that are Windows-1252 punctuation. A letter that has such a form in ordinary words \
    (SÃO, É) is not touched. In a capitalised word it is an `error`, else a `warning`.

    The fix puts what the sequence stands for and is safe; for lost characters, and for &lt; and &gt;, there is none.
    """
  /// Texts with what must be found in them.
  public static let examples: [HygieneExample] = [
    .english("It⟦â€™⟧s the first visit.", fixed: "It’s the first visit."),
    .english("Emmanuel and Jos⟦Ã©⟧ met.", fixed: "Emmanuel and José met."),
    .english("Seoul ⟦&#8212;⟧ the capital.", fixed: "Seoul — the capital."),
    .english("He said ⟦&amp;quot;⟧no⟦&quot;⟧ again.", fixed: "He said \"no\" again."),
    .korean("그는 ⟦¡°⟧그렇다⟦¡±⟧고 말했다.", fixed: "그는 “그렇다”고 말했다."),
    .korean("⟦´ëÇÑ¹Î±¹⟧ 정부는 답하지 않았다.", fixed: "대한민국 정부는 답하지 않았다."),
    .english("The word is ⟦í•œêµ­⟧ in Korean.", fixed: "The word is 한국 in Korean."),
    .english("Hawai⟦Ê»⟧i and Xi⟦Ê¼⟧an are places.", fixed: "Hawaiʻi and Xiʼan are places."),
    .english("The ⟦\u{FFFD}⟧ sign is lost."),
    .english("They don⟦\u{92}⟧t know.", fixed: "They don’t know."),
    .korean("기자가 ⟦占쏙옙⟧ 말했다."),
    .english("AT&T, R&D; and Q&A in SÃO PAULO, a “café”… — “Beyoncé”—no, £5, 20°C, ¡Hola!"),
  ]

  /// What the rule says of `article`, which stands on `side`.
  public static func findings(in article: Article, side: Side) -> [HygieneFinding] {
    let text = HygieneText(article, side)
    var findings: [HygieneFinding] = []
    for block in text.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        let byte = text.bytes[offset]
        if byte == UInt8(ascii: "&") {
          if let (end, plain, isMarkup) = CharacterReference.read(text.bytes, offset, block.range.end) {
            findings.append(reference(text, TextRange(offset, end), plain, isMarkup))
            offset = end
          } else {
            offset += 1
          }
          continue
        }
        if byte < 0x80 {
          offset += 1
          continue
        }
        if let damage = Mojibake.read(text.bytes, offset, block.range) {
          findings.append(finding(text, block.range, TextRange(offset, damage.end), damage.meant))
          offset = damage.end
        } else {
          offset += UTF8Scalars.scalar(in: text.bytes, at: offset).length
        }
      }
    }
    return findings
  }

  private static func reference(
    _ text: HygieneText, _ range: TextRange, _ plain: String, _ isMarkup: Bool
  ) -> HygieneFinding {
    text.finding(
      id, .warning, 0.98, "HTML reference \(text.string(range)) is left in the text", at: range,
      replacement: isMarkup ? nil : plain, isSafe: !isMarkup)
  }

  private static func finding(
    _ text: HygieneText, _ block: TextRange, _ range: TextRange, _ meant: String?
  ) -> HygieneFinding {
    let damaged = text.string(range)
    // A letter damaged inside a capitalised word: a name that cannot be right.
    var start = range.start
    while start > block.start, Scalar.isASCIILetter(UInt32(text.bytes[start - 1])) { start -= 1 }
    let isLetter = meant?.unicodeScalars.first.map { Scalar.isLatin($0.value) } ?? false
    let isName = isLetter && start < range.start && Scalar.isASCIIUpper(UInt32(text.bytes[start]))
    guard let meant else {
      return text.finding(id, .warning, 1, "\"\(damaged)\" stands for characters that are lost", at: range)
    }
    let message =
      meant.isEmpty
      ? "\"\(damaged)\" is a byte order mark read in the wrong encoding"
      : "\"\(damaged)\" is \"\(meant)\" read in the wrong encoding"
    return text.finding(
      id, isName ? .error : .warning, isName ? 0.99 : 0.98, message, at: range, replacement: meant, isSafe: true)
  }
}
