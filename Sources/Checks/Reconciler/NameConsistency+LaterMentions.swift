import English
import Korean
import Mentions
import TextModel

/// People whom the target names by the surname alone where the source has no name: their surname is spelled as in the full
/// name.
extension NameConsistency {
  /// Surnames that nobody in the article has, a letter from one that somebody has, or another spelling of a Korean one:
  /// Lefevre beside Mathieu Lefebvre, Gwon beside Kwon I-rang.
  func laterMentions(_ links: [Cover.Link], _ targets: [CoverItem]) -> [Disagreement] {
    let people = links.filter { targets[$0.target].parts.count > 1 && targets[$0.target].account == .here }
    guard !people.isEmpty else { return [] }
    lazy var surnames = Set(targets.lazy.filter { $0.parts.count > 1 }.flatMap(\.parts))
    return targets.compactMap { item in
      guard item.parts.count == 1, item.account > .here, item.slip == nil, item.confidence >= 0.85,
        let index = item.index, isLikeSurname(item), !surnames.contains(item.parts[0]),
        let (link, expected) = bearer(of: item, people, targets)
      else { return nil }
      return respelled(link, index, expected, reason: "the surname is \"\(expected)\" in the full name")
    }
  }

  /// People whose surname the source repeats, and the target spells otherwise than in the full name: Martinot, who is Claire
  /// Martineau.
  func respelledSurnames(_ links: [Cover.Link], _ targets: [CoverItem]) -> [Disagreement] {
    let alone = links.filter { targets[$0.target].parts.count == 1 && targets[$0.target].account == .here }
    guard !alone.isEmpty else { return [] }
    let repeated = Set(alone.map { pair.source.text.string($0.source) })
    var bearers: [String: Set<String>] = [:]
    for link in links where targets[link.target].account == .here && targets[link.target].parts.count > 1 {
      let parts = targets[link.target].parts
      let words = pair.source.text.words(link.source)
      guard words.count == parts.count, let last = words.last, repeated.contains(last),
        targets[link.target].nature == .sound
      else { continue }
      bearers[last, default: []].insert(parts[words.count - 1])
    }
    guard !bearers.isEmpty else { return [] }
    lazy var surnames = Set(targets.lazy.filter { $0.parts.count > 1 }.flatMap(\.parts))
    return alone.compactMap { link in
      let item = targets[link.target]
      guard item.concepts.isEmpty, let index = item.index,
        let spelled = bearers[pair.source.text.string(link.source)], spelled.count == 1, let expected = spelled.first,
        expected.utf8.first == item.parts[0].utf8.first, !item.parts[0].hasPrefix(expected),
        !surnames.contains(item.parts[0])
      else { return nil }
      return respelled(link, index, expected, reason: "the surname is \"\(expected)\" in the full name")
    }
  }

  /// Whether the word stands as a person's name does, and is no name of its own in the glossary.
  private func isLikeSurname(_ item: CoverItem) -> Bool {
    item.kind == .person
      || item.concepts.isEmpty && (item.isLonePerson || EnglishNameFinder.acts(pair.target.text.bytes, item.range))
  }

  /// The one person whose surname the word is a slip for, and how it is spelled.
  private func bearer(of item: CoverItem, _ people: [Cover.Link], _ targets: [CoverItem]) -> (Cover.Link, String)? {
    let word = item.parts[0]
    var found: (link: Cover.Link, expected: String)?
    for link in people {
      guard let expected = surname(targets[link.target].parts, meantBy: word, pair.source.text.string(link.source))
      else { continue }
      if let other = found, other.expected != expected { return nil }
      found = found ?? (link, expected)
    }
    return found.map { ($0.link, $0.expected) }
  }

  /// The surname of a full name that `word` spells otherwise.
  private func surname(_ parts: [String], meantBy word: String, _ korean: String) -> String? {
    if KoreanNameJudge.shared.isBuiltLikeName(korean), reader.looksKorean(parts) {
      guard let family = korean.first.map(String.init), KoreanSurnames.isSpelling(word, of: family) else { return nil }
      return [parts[0], parts[parts.count - 1]].first { KoreanSurnames.isSpelling($0, of: family) && $0 != word }
    }
    let last = parts[parts.count - 1]
    guard word.utf8.count >= 5, last.utf8.count >= 5, word.utf8.first == last.utf8.first else { return nil }
    return SpellingSlip.isOneLetter(word, last) ? last : nil
  }
}
