import Bitext
import Korean
import Mentions
import TextModel

/// Koreans whose full names the target spells in two ways, whether or not a glossary lists them.
extension NameConsistency {
  /// The spellings that depart from the usual one of the article: Choi Sang-mook, where the headline has Choi Sang-mok; Bang
  /// Gi Hyeon for 방 전 대표, who was Bang Ki Hyun. Of spellings that stand as often, the first is usual.
  func respelledFullNames(_ targets: [CoverItem], _ links: [Cover.Link]) -> [Disagreement] {
    let names = fullNames(links)
    guard !names.isEmpty else { return [] }
    let surnames = SurnameSpellings()
    let families = Set(names.keys.compactMap(\.unicodeScalars.first))
    let candidates = targets.filter { item in
      // Jeung Island is nobody.
      item.index != nil && (2...3).contains(item.parts.count) && (item.concepts.isEmpty || item.kind == .person)
        && !item.parts.contains(where: NameLocator.isTranslated)
    }
    // Few articles spell the surnames of its Koreans in two names.
    let keys = candidates.lazy.filter { item in families.contains { hasSurname(item, $0, surnames) } }.map(key)
    guard let first = keys.first, keys.contains(where: { $0 != first }) else { return [] }
    let spelled = candidates.map { (item: $0, key: key($0)) }
    var bearers: [[UInt8]: Set<String>] = [:]
    for (item, key) in spelled where bearers[key] == nil {
      bearers[key] = Set(names.keys.filter { isSpelling(item, of: $0, surnames) })
    }
    // Who may be two people of the source is nobody's other spelling.
    let groups = Dictionary(grouping: spelled.filter { bearers[$0.key]?.count == 1 }) { bearers[$0.key]?.first ?? "" }
    return groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { name, items in
      departures(items.map(\.item), name, names[name] ?? [])
    }
  }

  /// A spelling without what the press does in its own way: hyphens, spaces, capitals, and which name stands first.
  private func key(_ item: CoverItem) -> [UInt8] { item.parts.flatMap(LatinFold.letters).sorted() }

  /// The full names of Koreans that the source bounds itself or the target found in it, and where they stand.
  private func fullNames(_ links: [Cover.Link]) -> [String: [TextRange]] {
    let mentions = pair.source.forest.mentions
    let named = mentions.indices.lazy.filter { mentions[$0].kind == .person || mentions[$0].kind == .name }
      .map { mentions[$0].range }
    let ranges = (Array(named) + links.map(\.source)).filter { $0.length == 9 || $0.length == 12 }
    var names: [String: [TextRange]] = [:]
    for range in Set(ranges).sorted() {
      let words = pair.source.text.string(range)
      if KoreanNameJudge.shared.isBuiltLikeName(words) { names[words, default: []].append(range) }
    }
    return names
  }

  private func isSpelling(_ item: CoverItem, of name: String, _ surnames: SurnameSpellings) -> Bool {
    guard let surname = name.unicodeScalars.first, hasSurname(item, surname, surnames) else { return false }
    return reader.renders(item.parts, name)
  }

  /// Whether the first or last word of a name is a way to spell a surname of one syllable.
  private func hasSurname(_ item: CoverItem, _ surname: Unicode.Scalar, _ surnames: SurnameSpellings) -> Bool {
    surnames.isSpelling(item.parts[0], of: surname)
      || surnames.isSpelling(item.parts[item.parts.count - 1], of: surname)
  }

  private func departures(_ items: [CoverItem], _ name: String, _ places: [TextRange]) -> [Disagreement] {
    let counts = Dictionary(items.map { (key($0), 1) }, uniquingKeysWith: +)
    guard counts.count > 1, let most = counts.values.max(),
      let usual = items.first(where: { counts[key($0)] == most })
    else { return [] }
    return items.compactMap { item in
      guard key(item) != key(usual), let index = item.index else { return nil }
      let here = pair.source.range(pair.beads[item.bead].source)
      guard let place = places.first(where: { here.contains($0) }) ?? places.first else { return nil }
      let expected = usual.parts.joined(separator: " ")
      return Disagreement(
        shape: .inconsistent,
        source: .init(range: place, value: .name(NameValue(kind: .person, parts: [name], evidence: .located))),
        target: .init(pair.target.forest.mentions[index]),
        judgement: Judgement(.different, score: 0.8, reason: "\"\(expected)\" stands elsewhere in this article"),
        confidence: 0.7, expected: [expected])
    }
  }
}
