public import Mentions
public import Termbase
public import TextModel

/// Everything Korean: reads a text's mentions. Each annotator scans the text once; the forest settles what they share.
public struct KoreanAnnotator: Sendable {
  private let termbase: Termbase
  private let index: TermIndex

  /// An annotator that knows `termbase` through `index`, which holds its Korean terms.
  public init(termbase: Termbase, index: TermIndex) {
    self.termbase = termbase
    self.index = index
  }

  /// What is found in `text`. With a dateline relative dates resolve, and glossary rows count only while they are valid.
  public func annotate(_ text: NormalizedText, dateline: CivilDate?) -> MentionForest {
    let terms = termbase.mentions(of: index.hits(in: text.bytes, language: .ko), dateline: dateline)
    let quantities = KoreanQuantityAnnotator().mentions(in: text, dateline: dateline)
    var titles = KoreanTitleAnnotator().mentions(in: text)
    let latin = LatinNames.mentions(in: text)
    let names = latin + KoreanNameFinder().mentions(in: text)
    let affiliations = affiliations(latin, &titles, text)
    return MentionForest.composed(
      concepts: terms, titles: titles, quantities: quantities, names: names,
      affiliations: affiliations)
  }

  /// Names in Latin letters that say whose office a title is: Selborne Arts의 대표. A title holds all of its name.
  private func affiliations(_ names: [Mention], _ titles: inout [Mention], _ text: NormalizedText) -> [Mention] {
    var found: [Mention] = []
    for name in names where text.bytes[name.range.end...].starts(with: "의 ".utf8) && name.range.length > 2 {
      guard let title = titles.firstIndex(where: { $0.range.overlaps(name.range) }) else { continue }
      titles[title].range = titles[title].range.union(name.range)
      found.append(name)
    }
    return found
  }
}
