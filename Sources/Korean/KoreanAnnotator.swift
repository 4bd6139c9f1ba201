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
    let titles = KoreanTitleAnnotator().mentions(in: text)
    let names = LatinNames.mentions(in: text) + KoreanNameFinder().mentions(in: text)
    return MentionForest.composed(concepts: terms, titles: titles, quantities: quantities, names: names)
  }
}
