import Diagnostics
import Mentions
import Termbase
import TextModel

/// `name-style`: a Korean name is not written as the chosen house style writes it.
struct NameStyle: Rule {
  let page = RulePage(
    id: "name-style", summary: "a name is not written as the house style writes it", severity: .note,
    explanation: """
      Off unless the configuration says `style: ap`, `yonhap` or `own`. Given names of South Koreans are hyphenated with a
      small letter behind the hyphen and follow the surname (Moon Jae-in); North Koreans too for `yonhap`, while `ap`
      writes three words (Kim Jong Un). `own` asks for the spelling that the glossary prefers. What the glossary prefers
      is right everywhere.
      """,
    examples: [
      .finds("문재인 전 대통령이 말했다.", "Former President ⟦Moon Jaein⟧ spoke.", .note, style: "ap"),
      .finds("김정은 북한 국무위원장이 말했다.", "North Korean leader ⟦Kim Jong-un⟧ spoke.", .note, style: "ap"),
      .passes("문재인 전 대통령이 말했다.", "Former President Moon Jae-in spoke.", style: "yonhap"),
      .passes("문재인 전 대통령이 말했다.", "Former President Moon Jaein spoke."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    guard let style = reconciliation.style else { return [] }
    let target = reconciliation.pair.target
    return target.forest.mentions.compactMap { mention in
      guard case .concept(let value) = mention.value, value.kind == .person, value.form != .short,
        value.form != .deprecated, let concept = value.concepts.first
      else { return nil }
      let words = target.text.string(mention.range)
      let entry = reconciliation.termbase.concepts[concept]
      guard let expected = NameStyle.expected(words, entry, style), expected != words else { return nil }
      return Finding(
        rule: page.id, severity: .note, confidence: 0.9,
        message: "\"\(words)\" is \"\(expected)\" in the style \(style)",
        target: mention.range, expected: [expected], notes: ["\(entry.origin.label) \(entry.id)"], concept: concept,
        kind: .person, replacement: Finding.Replacement(side: .target, text: expected, safety: .safe))
    }
  }

  /// How the style writes the name; nil where it says nothing of it.
  static func expected(_ words: String, _ entry: ConceptEntry, _ style: HouseStyle) -> String? {
    guard let preferred = entry.preferred(.en) else { return nil }
    if style == .own { return preferred }
    guard isKorean(entry), let given = entry.preferred(.ko)?.count, given == 3 else { return nil }
    let wantsSpaces = style.separatesNorthKoreans && entry.note.contains("North Korea")
    let best = entry.allowed(.en).first { wantsSpaces ? isSpaced($0) : isHyphenated($0) }
    if wantsSpaces { return best }
    return words == preferred ? nil : isHyphenated(preferred) ? preferred : best
  }

  private static func isKorean(_ entry: ConceptEntry) -> Bool {
    guard let name = entry.preferred(.ko) else { return false }
    return entry.note.contains("Korea") && !name.contains(" ")
  }

  /// Surname and hyphenated given name with a small letter: Moon Jae-in.
  private static func isHyphenated(_ name: String) -> Bool {
    let parts = name.split(separator: " ")
    guard parts.count == 2, let hyphen = parts[1].utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
    let rest = parts[1].utf8[hyphen...].dropFirst()
    return rest.first.map { $0 &- 97 < 26 } ?? false
  }

  /// Three capitalised words: Kim Jong Un.
  private static func isSpaced(_ name: String) -> Bool {
    let parts = name.split(separator: " ")
    return parts.count == 3 && parts.allSatisfy { ($0.utf8.first ?? 0) &- 65 < 26 && !$0.contains("-") }
  }
}
