public import Bitext
public import Diagnostics
import TextModel

/// Paragraphs that stand twice in a text.
public enum PageDuplicate {
  /// The stable id.
  public static let id: RuleID = "page-duplicate"
  /// One line for the rule table.
  public static let summary = "a paragraph stands twice"
  /// The rule's page.
  public static let explanation = """
    Pages repeat their first paragraph as a summary or a caption, and a slip of pasting doubles one. The second time is \
    reported, with the line of the first.

    Only paragraphs of some length count (40 code points of English, 20 of Korean), and white space makes no difference. \
    A paragraph that source and translation both repeat is a `note`. The proposed fix takes the second one out.
    """
  /// Texts with what must be found in them.
  public static let examples: [HygieneExample] = [
    .english(
      "The two sides met on Friday and agreed on nothing.\n\nNobody spoke.\n\n"
        + "⟦The two sides met on Friday and agreed on nothing.⟧"),
    .korean(
      "양측은 금요일에 만났지만 아무것도 합의하지 못했다고 밝혔다.\n\n⟦양측은 금요일에 만났지만 아무것도 합의하지 못했다고 밝혔다.⟧"),
    .english("\"No comment,\" he said.\n\nShe asked again.\n\n\"No comment,\" he said."),
  ]

  /// What the rule says of `article`, which stands on `side`.
  public static func findings(in article: Article, side: Side) -> [HygieneFinding] {
    let text = HygieneText(article, side)
    let least = text.isKorean ? 20 : 40
    var seen: [[UInt8]: Int] = [:]
    var findings: [HygieneFinding] = []
    for block in text.blocks {
      let (key, range) = folded(text, block.range)
      guard UTF8Scalars.count(in: key, TextRange(0, key.count)) >= least else { continue }
      guard let first = seen[key] else {
        seen[key] = range.start
        continue
      }
      let place = article.text.original(TextRange(first, first)).start
      let isFile = article.origin == .file
      findings.append(
        text.finding(
          id, .warning, 0.95, "this paragraph stands twice", at: range, replacement: "",
          notes: isFile ? ["first in line \(article.original.position(place).line)"] : []))
    }
    return findings
  }

  /// The bytes of a paragraph with single spaces, and the range of its words.
  private static func folded(_ text: HygieneText, _ block: TextRange) -> ([UInt8], TextRange) {
    var key: [UInt8] = []
    var range = TextRange(block.start, block.start)
    var offset = block.start
    var gap = false
    while offset < block.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if Scalar.isBlank(scalar) {
        gap = true
      } else {
        if key.isEmpty { range.start = offset } else if gap { key.append(0x20) }
        gap = false
        key += text.bytes[offset..<min(block.end, offset + length)]
        range.end = offset + length
      }
      offset += length
    }
    return (key, TextRange(range.start, range.end))
  }
}
