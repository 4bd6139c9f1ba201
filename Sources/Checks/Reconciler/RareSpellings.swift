import Mentions
import TextModel

/// A spelling that stands once in an article, a letter from one that stands oftener and that reads as well where it
/// stands: 웨스트 is West five times, and Wast here.
///
/// Unlike names that are compared by their Korean words, it does not matter how the Korean spells the name, nor whether
/// a glossary lists the usual one.
struct RareSpellings {
  let pair: AnnotatedPair
  let reader: NameReader
  let targets: [CoverItem]
  /// For each word of a name the names that hold it, however often they stand in the article.
  private let names: [String: [[String]]]
  /// Those of words that stand oftener than once.
  private let usual: [String: [[String]]]

  init(pair: AnnotatedPair, reader: NameReader, targets: [CoverItem]) {
    self.pair = pair
    self.reader = reader
    self.targets = targets
    var names: [String: [[String]]] = [:]
    for item in targets where item.slip == nil && item.kind != .organization {
      for word in item.parts where word.utf8.count >= RareSpellings.shortest {
        names[word, default: []].append(item.parts)
      }
    }
    self.names = names
    usual = names.filter { $0.value.count > 1 }
  }

  /// Of shorter words one letter makes another name.
  private static let shortest = 4

  func disagreements(_ links: [Cover.Link]) -> [Disagreement] {
    guard !usual.isEmpty else { return [] }
    // The word that stands oftest comes first.
    let oneLetterOff = OneLetterIndex(usual.mapValues { -$0.count })
    return links.compactMap { link in
      let item = targets[link.target]
      guard item.concepts.isEmpty, item.account == .here, item.slip == nil, let index = item.index else { return nil }
      for word in item.parts where names[word]?.count == 1 {
        guard let near = oneLetterOff.nearest(word), let place = item.parts.firstIndex(of: word),
          usual[near.word]?.contains(where: { isSameName(item.parts, $0, place, near.word) }) == true
        else { continue }
        var meant = item.parts
        meant[place] = near.word
        guard readsAsWell(pair.source.text.string(link.source), near.word, meant, item.parts) else { continue }
        return Disagreement(
          shape: .inconsistent,
          source: .init(range: link.source, value: .name(NameValue(kind: .name, parts: [], evidence: .located))),
          target: .init(pair.target.forest.mentions[index]),
          judgement: Judgement(
            .different, score: 0.85, reason: "\"\(near.word)\" stands \(-near.value) times in this article"),
          confidence: 0.7, expected: [meant.joined(separator: " ")])
      }
      return nil
    }
  }

  /// Whether the words of the source hold `word`, and read like the name with it as well as like the one that stands.
  private func readsAsWell(_ words: String, _ word: String, _ meant: [String], _ mine: [String]) -> Bool {
    let verdict = reader.judge(words, meant)
    return verdict.fit == .accept && (meant.count == 1 || reader.judge(words, [word]).fit == .accept)
      && verdict.sound >= reader.judge(words, mine).sound
  }

  /// Whether two names are one but for the word at `place`, which the other has as `word`; a surname alone is its bearer.
  private func isSameName(_ mine: [String], _ other: [String], _ place: Int, _ word: String) -> Bool {
    if mine.count == other.count { return mine.indices.allSatisfy { other[$0] == ($0 == place ? word : mine[$0]) } }
    return (mine.count == 1 || other.count == 1) && place == mine.count - 1 && other.last == word
  }
}
