public import Mentions
public import Termbase
public import TextModel

/// Everything English: reads a text's mentions. Each annotator scans the text once; the forest settles what they share.
public struct EnglishAnnotator: Sendable {
  private let termbase: Termbase
  private let index: TermIndex

  /// An annotator that knows `termbase` through `index`, which holds its English terms.
  public init(termbase: Termbase, index: TermIndex) {
    self.termbase = termbase
    self.index = index
  }

  /// What is found in `text`, whose sentences are `segments`.
  public func annotate(_ text: NormalizedText, segments: [TextRange], dateline: CivilDate?) -> MentionForest {
    let terms = termbase.mentions(of: index.hits(in: text.bytes, language: .en), dateline: dateline)
    let quantities = EnglishQuantityAnnotator().mentions(in: text, dateline: dateline)
    let names = EnglishNameFinder().mentions(in: text, segments: segments)
    let taken = TextRangeSet(names.filter { EnglishNameFinder.endsInTitle($0, in: text) }.map(\.range))
    // Stephen King is no king, nor is Prince a prince.
    let titles = EnglishTitleAnnotator().mentions(in: text).filter { !taken.overlaps($0.range) }
    let (free, affiliations) = EnglishAffiliations.separated(names, from: titles, in: text)
    return MentionForest.composed(
      concepts: terms, titles: titles, quantities: quantities, names: free, affiliations: affiliations)
  }
}
