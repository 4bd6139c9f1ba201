public import Bitext
public import Diagnostics
import TextModel

/// The rules that read one text at a time: damage to its characters (`text-…`) and what a web page left in it (`page-…`).
public enum Hygiene {
  /// All of them, by id.
  public static let rules: [HygieneRule] = [
    HygieneRule(
      id: PageCounter.id, summary: PageCounter.summary, explanation: PageCounter.explanation,
      examples: PageCounter.examples, findings: PageCounter.findings),
    HygieneRule(
      id: PageDuplicate.id, summary: PageDuplicate.summary, explanation: PageDuplicate.explanation,
      examples: PageDuplicate.examples, findings: PageDuplicate.findings),
    HygieneRule(
      id: PageNavigation.id, summary: PageNavigation.summary, explanation: PageNavigation.explanation,
      examples: PageNavigation.examples, findings: PageNavigation.findings),
    HygieneRule(
      id: PageShare.id, summary: PageShare.summary, explanation: PageShare.explanation, examples: PageShare.examples,
      findings: PageShare.findings),
    HygieneRule(
      id: TextDecomposed.id, summary: TextDecomposed.summary, explanation: TextDecomposed.explanation,
      examples: TextDecomposed.examples, findings: TextDecomposed.findings),
    HygieneRule(
      id: TextFullwidth.id, summary: TextFullwidth.summary, explanation: TextFullwidth.explanation,
      examples: TextFullwidth.examples, findings: TextFullwidth.findings),
    HygieneRule(
      id: TextInvisible.id, summary: TextInvisible.summary, explanation: TextInvisible.explanation,
      examples: TextInvisible.examples, findings: TextInvisible.findings),
    HygieneRule(
      id: TextLookalike.id, summary: TextLookalike.summary, explanation: TextLookalike.explanation,
      examples: TextLookalike.examples, findings: TextLookalike.findings),
    HygieneRule(
      id: TextMojibake.id, summary: TextMojibake.summary, explanation: TextMojibake.explanation,
      examples: TextMojibake.examples, findings: TextMojibake.findings),
    HygieneRule(
      id: TextRepeated.id, summary: TextRepeated.summary, explanation: TextRepeated.explanation,
      examples: TextRepeated.examples, findings: TextRepeated.findings),
    HygieneRule(
      id: TextUnbalanced.id, summary: TextUnbalanced.summary, explanation: TextUnbalanced.explanation,
      examples: TextUnbalanced.examples, findings: TextUnbalanced.findings),
  ]

  /// What all rules say of a pair: the source first, each side in order of range.
  ///
  /// A paragraph that both sides repeat is no residue of the translation's page: it is only noted.
  public static func findings(source: Article, target: Article) -> [HygieneFinding] {
    var ofSource = findings(in: source, side: .source)
    var ofTarget = findings(in: target, side: .target)
    let repeated = (count(PageDuplicate.id, ofSource), count(PageDuplicate.id, ofTarget))
    if repeated.0 > 0, repeated.0 == repeated.1 {
      lower(PageDuplicate.id, &ofSource)
      lower(PageDuplicate.id, &ofTarget)
    }
    return ofSource + ofTarget
  }

  /// What all rules say of one text, in order of range.
  public static func findings(in article: Article, side: Side) -> [HygieneFinding] {
    let text = HygieneText(article, side)
    // These three read the same lines.
    let lines = PageLines(text)
    var all = PageCounter.findings(text, lines) + PageNavigation.findings(text, lines) + PageShare.findings(text, lines)
    let done = [PageCounter.id, PageNavigation.id, PageShare.id]
    for rule in rules where !done.contains(rule.id) { all += rule.findings(article, side) }
    let damaged = all.filter { $0.rule == TextMojibake.id }.map(\.range)
    if !damaged.isEmpty {
      // Damaged characters are quotes and spaces more often than not: what counts those has nothing to count.
      all.removeAll { finding in
        finding.rule == TextUnbalanced.id
          || (finding.rule != TextMojibake.id && overlaps(finding.range, damaged))
      }
    }
    return all.sorted { $0.range != $1.range ? $0.range < $1.range : $0.rule < $1.rule }
  }

  /// Whether `range` overlaps one of `ranges`, which are ascending and disjoint. O(log n).
  private static func overlaps(_ range: TextRange, _ ranges: [TextRange]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start < range.end { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].end > range.start
  }

  private static func count(_ rule: RuleID, _ findings: [HygieneFinding]) -> Int {
    findings.count { $0.rule == rule }
  }

  private static func lower(_ rule: RuleID, _ findings: inout [HygieneFinding]) {
    for index in findings.indices where findings[index].rule == rule {
      findings[index].severity = .note
      findings[index].notes.append("the other side repeats a paragraph, too")
    }
  }
}
