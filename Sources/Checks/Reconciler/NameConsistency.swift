import English
import Korean
import Mentions
import TextModel

/// One name of the source, spelled in two ways in the target.
struct NameConsistency {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  let surnames: KoreanSurnames

  /// Whether a name holds one that the glossary knows: Federal Republic of Cameroon.
  private func holdsListed(_ item: CoverItem) -> Bool {
    item.index.map { index in
      pair.target.forest.children(of: index).contains { pair.target.forest.mentions[$0].kind != .name }
    } ?? false
  }

  /// The spelling that departs from the others, once per occurrence. Only spellings one or two letters apart are
  /// compared: a longer and a shorter form, a name and its adjective are no slip.
  func disagreements(_ targets: [CoverItem], _ links: [Cover.Link]) -> [Disagreement] {
    var bySource: [String: [Cover.Link]] = [:]
    for link in links where targets[link.target].concepts.isEmpty && !holdsListed(targets[link.target]) {
      bySource[pair.source.text.string(link.source), default: []].append(link)
    }
    var found: [Disagreement] = []
    let spelledTwice = bySource.filter { isSpelledTwice($0.value, targets) }
    for (_, group) in spelledTwice.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      found += departures(group, targets)
    }
    found += respelledSurnames(links, targets).filter { next in
      !found.contains { $0.target?.range == next.target?.range }
    }
    let said = TextRangeSet(found.compactMap { $0.target?.range })
    found += RareSpellings(pair: pair, reader: reader, targets: targets).disagreements(links)
      .filter { !said.overlaps($0.target?.range ?? TextRange(0, 0)) }
    found += bareSurnames(links, targets) + laterMentions(links, targets)
    let told = TextRangeSet(found.compactMap { $0.target?.range })
    return found + respelledFullNames(targets, links).filter { !told.overlaps($0.target?.range ?? TextRange(0, 0)) }
  }

  // MARK: Korean surnames

  /// A Korean surname alone, spelled otherwise than in the full names of the article that have it: Ju beside Joo
  /// Hyung-hwan.
  private func bareSurnames(_ links: [Cover.Link], _ targets: [CoverItem]) -> [Disagreement] {
    links.compactMap { link in
      let item = targets[link.target]
      guard item.parts.count == 1, !surnames.spellings.isEmpty else { return nil }
      let words = pair.source.text.string(link.source)
      let word = item.parts[0]
      // "The Name" is no other spelling of Nam, but Mr. Oak is nobody but Mr. Ok.
      let mayBeSurname =
        !EnglishNameFinder.isOrdinary(word) || EnglishNameFinder.acts(pair.target.text.bytes, item.range)
      guard let index = item.index, let surname = words.first.map(String.init),
        words == surname || KoreanNameJudge.shared.isBuiltLikeName(words) && mayBeSurname,
        let expected = surnames.usual(surname), surnames.spellings[surname]?[word.lowercased()] == nil,
        KoreanSurnames.isSpelling(word, of: surname) || isLetterOff(word, expected) && mayBeSurname
      else { return nil }
      return respelled(link, index, expected, reason: "\(surname) is \"\(expected)\" in the full name")
    }
  }

  /// A surname of the target, the mention at `index`, that the words of `link` should have spelled as `expected`.
  func respelled(_ link: Cover.Link, _ index: Int, _ expected: String, reason: String) -> Disagreement {
    let words = pair.source.text.string(link.source)
    return Disagreement(
      shape: .inconsistent,
      source: .init(
        range: link.source, value: .name(NameValue(kind: .person, parts: [words], evidence: .laterMention))),
      target: .init(pair.target.forest.mentions[index]), judgement: Judgement(.different, score: 0.8, reason: reason),
      confidence: 0.65, expected: [expected])
  }

  /// Whether a word is the usual spelling of a surname but for a letter: Oak beside Ok.
  private func isLetterOff(_ word: String, _ usual: String) -> Bool {
    EditDistance.between(Array(word.lowercased().utf8), Array(usual.lowercased().utf8)) == 1
  }

  private func isSpelledTwice(_ group: [Cover.Link], _ targets: [CoverItem]) -> Bool {
    group.dropFirst().contains { targets[$0.target].parts != targets[group[0].target].parts }
  }

  private func departures(_ group: [Cover.Link], _ targets: [CoverItem]) -> [Disagreement] {
    var spellings: [[String]: Int] = [:]
    for link in group { spellings[targets[link.target].parts, default: 0] += 1 }
    let first = Dictionary(
      group.map { (targets[$0.target].parts, $0.target) }, uniquingKeysWith: { min($0, $1) })
    return group.compactMap { link in
      let mine = targets[link.target].parts
      // Will Wade is not Wayde Sims.
      if mine.count == 1, targets.contains(where: { $0.parts.count > 1 && $0.parts.last == mine[0] }) { return nil }
      let rivals = spellings.filter { SpellingSlip.isSlip(mine, $0.key) }
      guard
        let rival = rivals.max(by: { ($0.value, -(first[$0.key] ?? 0)) < ($1.value, -(first[$1.key] ?? 0)) }),
        (rival.value, -(first[rival.key] ?? 0)) > (spellings[mine] ?? 0, -(first[mine] ?? 0)),
        let index = targets[link.target].index
      else { return nil }
      let name = rival.key.joined(separator: " ")
      let times = rival.value == 1 ? "once" : "\(rival.value) times"
      return Disagreement(
        shape: .inconsistent,
        source: .init(range: link.source, value: .name(NameValue(kind: .name, parts: [], evidence: .located))),
        target: .init(pair.target.forest.mentions[index]),
        judgement: Judgement(
          .different, score: rival.value > 1 ? 0.85 : 0.7, reason: "\"\(name)\" stands \(times) in this article"),
        confidence: 0.6 + (rival.value > 1 ? 0.1 : 0), expected: [name])
    }
  }
}

/// Two spellings of one name, of which one is a slip.
enum SpellingSlip {
  /// Whether one spelling can be a slip for the other: the same words but one, and that within two letters.
  static func isSlip(_ a: [String], _ b: [String]) -> Bool {
    let shorter = a.count <= b.count ? a : b
    let longer = a.count <= b.count ? b : a
    // A later mention by surname is compared with the surname of the full name.
    let tail = Array(longer.suffix(shorter.count))
    let differing = zip(shorter, tail).filter { $0 != $1 }
    guard differing.count == 1, let (x, y) = differing.first, min(x.utf8.count, y.utf8.count) >= 4 else { return false }
    let left = Array(x.lowercased().utf8)
    let right = Array(y.lowercased().utf8)
    guard left != right, left.first == right.first else { return false }
    // A plural, a possessive or an adjective is no slip.
    if left.starts(with: right) || right.starts(with: left) {
      return abs(left.count - right.count) == 1 && !isDerived(left, right)
    }
    return EditDistance.between(left, right) <= 2
  }

  /// Whether two words differ by one letter, and not by a plural's or possessive's.
  static func isOneLetter(_ a: String, _ b: String) -> Bool {
    let left = Array(a.lowercased().utf8)
    let right = Array(b.lowercased().utf8)
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    if left.starts(with: right) || right.starts(with: left) { return !isDerived(left, right) }
    return EditDistance.between(left, right) == 1
  }

  /// Whether the longer of the two is the shorter one's plural or adjective: Persia, Persian; Iraq, Iraqi.
  private static func isDerived(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    [UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "i")].contains((a.count > b.count ? a : b).last)
  }
}
