import Bitext
import Diagnostics
import TextModel

/// `text-reencoded`: a file is not in UTF-8.
struct TextReencoded: Rule {
  let page = RulePage(
    id: "text-reencoded", summary: "a file is not UTF-8 and was converted for the check", severity: .note,
    explanation: """
      Files in EUC-KR or CP949, and UTF-16 files that begin with a byte order mark, are recognised and converted. The check
      goes on as usual; the note stands at the beginning of the file, because other programs may read it wrongly.
      """,
    examples: [])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.pair.conversions.map { conversion in
      let isSource = conversion.path == reconciliation.pair.source.article.original.path
      return Finding(
        rule: page.id, severity: .note, confidence: 1, message: "the file is \(conversion.encoding), not UTF-8",
        source: isSource ? TextRange(0, 0) : nil, target: isSource ? nil : TextRange(0, 0))
    }
  }
}
