import Diagnostics
import Mentions
import TextModel

/// `title-style`: a title is not written as the chosen house style writes it.
struct TitleStyle: Rule {
  let page = RulePage(
    id: "title-style", summary: "a title is not written as the house style writes it", severity: .note,
    explanation: """
      Off unless the configuration says `style: ap`, `yonhap` or `own`. Before a name `ap` and `yonhap` shorten the titles
      that have a customary abbreviation (Rep., Sen., Gov., Lt. Gen.) and capitalise formal ones (Foreign Minister Cho).
      `own` asks only that an article does not mix the full title and its abbreviation.
      """,
    examples: [
      .finds("나경원 의원이 말했다.", "⟦Representative⟧ Na Kyung-won spoke.", .note, style: "yonhap"),
      .finds("문재인 전 대통령이 말했다.", "Former ⟦president⟧ Moon Jae-in spoke.", .note, style: "ap"),
      .passes("나경원 의원이 말했다.", "Rep. Na Kyung-won spoke.", style: "ap"),
      .passes("나경원 의원이 말했다.", "Representative Na Kyung-won spoke."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    guard let style = reconciliation.style else { return [] }
    let side = reconciliation.pair.target
    let uses = TitleStyle.beforeNames(side)
    var findings: [Finding] = []
    for use in uses {
      let words = side.text.string(use)
      if let expected = style.shortensTitles ? TitleStyle.expected(words) : mixed(words, uses, side) {
        findings.append(finding(use, words, expected, style))
      }
    }
    return findings
  }

  private func finding(_ range: TextRange, _ words: String, _ expected: String, _ style: HouseStyle) -> Finding {
    Finding(
      rule: page.id, severity: .note, confidence: 0.9,
      message: "\"\(words)\" before a name is \"\(expected)\" in the style \(style)", target: range,
      expected: [expected], kind: .title,
      replacement: Finding.Replacement(side: .target, text: expected, safety: .unsafe))
  }

  /// The last word or words of the titles that stand right before a name.
  static func beforeNames(_ side: AnnotatedSide) -> [TextRange] {
    let mentions = side.forest.mentions
    return mentions.indices.compactMap { index in
      guard case .title = mentions[index].value, mentions[index].confidence >= 0.8 else { return nil }
      let end = mentions[index].range.end
      let isBeforeName = mentions[(index + 1)..<min(mentions.count, index + 8)].contains { other in
        (other.kind == .person || other.kind == .name) && other.range.start == end + 1
          && side.text.bytes[end] == 0x20
      }
      guard isBeforeName else { return nil }
      return role(in: mentions[index].range, side)
    }
  }

  /// The words of the title that a style concerns: an abbreviable rank, else its last word.
  private static func role(in range: TextRange, _ side: AnnotatedSide) -> TextRange? {
    let words = side.text.string(range)
    let lower = words.lowercased()
    for (full, short) in ShortTitles.abbreviations.sorted(by: { $0.full.utf8.count > $1.full.utf8.count }) {
      for form in [full, short.lowercased()] where lower.hasSuffix(form) {
        return TextRange(range.end - form.utf8.count, range.end)
      }
    }
    guard let last = words.split(separator: " ").last else { return nil }
    return TextRange(range.end - last.utf8.count, range.end)
  }

  /// What the agencies write; nil where the words are right.
  static func expected(_ words: String) -> String? {
    if let entry = ShortTitles.abbreviations.first(where: { $0.full == words.lowercased() }) { return entry.short }
    guard TitleStyle.formal.contains(words) else { return nil }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Formal titles, which begin with a capital before a name.
  private static let formal: Set<String> = [
    "president", "minister", "premier", "chancellor", "secretary", "ambassador", "mayor", "king", "queen", "pope",
    "speaker", "justice", "prince", "princess", "emperor",
  ]

  /// The other form of a title of which the article uses both; the rarer is reported.
  private func mixed(_ words: String, _ uses: [TextRange], _ side: AnnotatedSide) -> String? {
    guard
      let entry = ShortTitles.abbreviations.first(where: {
        $0.full == words.lowercased() || $0.short.lowercased() == words.lowercased()
      })
    else { return nil }
    let all = uses.map { side.text.string($0).lowercased() }
    let full = all.filter { $0 == entry.full }.count
    let short = all.filter { $0 == entry.short.lowercased() }.count
    guard full > 0, short > 0 else { return nil }
    let isFull = words.lowercased() == entry.full
    if isFull ? full <= short : short < full { return isFull ? entry.short : entry.full.capitalisedWords }
    return nil
  }
}

extension String {
  /// Every word with a capital.
  var capitalisedWords: String {
    split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
