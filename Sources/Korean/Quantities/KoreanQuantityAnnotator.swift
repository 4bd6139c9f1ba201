public import Mentions
public import TextModel

/// Reads the quantities, dates, times and durations of a Korean text.
///
/// One pass over the bytes; ranges count bytes of the normalised text and leave particles outside. The grammar follows
/// the numeral and time expressions of Korean newspapers (만 10⁴, 억 10⁸, 조 10¹²; 경 only before money).
public struct KoreanQuantityAnnotator: Sendable {
  let lexicon: KoreanQuantityLexicon

  /// An annotator that also knows the given currency names, with their ISO 4217 codes, beside the built-in ones.
  public init(currencies: [(name: String, code: String)] = []) {
    lexicon =
      currencies.isEmpty ? .standard : KoreanQuantityLexicon(currencies: currencies + KoreanCurrencies.fromCLDR)
  }

  /// The numeric mentions of `text` in their order, none overlapping another.
  ///
  /// With a `dateline` relative dates get the calendar dates they resolve to.
  public func mentions(in text: NormalizedText, dateline: CivilDate? = nil) -> [Mention] {
    var scanner = KoreanQuantityScanner(bytes: text.bytes, lexicon: lexicon, dateline: dateline)
    scanner.run()
    scanner.linkRanges()
    scanner.linkWholes()
    return scanner.mentions
  }
}

/// The word lists in the form the scanner reads them.
struct KoreanQuantityLexicon: Sendable {
  let counters: [KoreanCounter]
  let counterTrie: ByteTrie
  /// ISO 4217 codes that CLDR names.
  let codes: Set<String>
  let openings: [KoreanOpeningWord]
  let openingTrie: ByteTrie

  static let standard = KoreanQuantityLexicon(currencies: KoreanCurrencies.fromCLDR)

  init(currencies: [(name: String, code: String)]) {
    var counters: [KoreanCounter] = []
    var words: [(String, Int)] = []
    for (word, counter) in KoreanCounters.table {
      words.append((word, counters.count))
      counters.append(counter)
    }
    for (name, code) in currencies where !name.isEmpty {
      words.append((name, counters.count))
      counters.append(KoreanCounter(unit: .currency(code), role: .money))
    }
    codes = Set(currencies.map(\.code))
    self.counters = counters
    counterTrie = ByteTrie(words)
    var openings: [KoreanOpeningWord] = []
    var starts: [(String, Int)] = []
    for (word, meaning) in KoreanOpeningWords.table {
      starts.append((word, openings.count))
      openings.append(meaning)
    }
    self.openings = openings
    openingTrie = ByteTrie(starts)
  }
}
