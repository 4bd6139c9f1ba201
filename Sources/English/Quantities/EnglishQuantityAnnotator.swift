public import Mentions
public import TextModel

/// Reads the quantities, dates, times and durations of an English text.
///
/// One pass over the bytes; ranges count bytes of the normalised text.
public struct EnglishQuantityAnnotator: Sendable {
  let lexicon: EnglishQuantityLexicon

  /// An annotator that also knows the given currency names, with their ISO 4217 codes, beside the built-in ones.
  public init(currencies: [(name: String, code: String)] = []) {
    lexicon =
      currencies.isEmpty ? .standard : EnglishQuantityLexicon(currencies: currencies + EnglishCurrencies.fromCLDR)
  }

  /// The numeric mentions of `text` in their order, none overlapping another.
  ///
  /// With a `dateline` relative dates get the calendar dates they resolve to.
  public func mentions(in text: NormalizedText, dateline: CivilDate? = nil) -> [Mention] {
    var scanner = EnglishQuantityScanner(bytes: text.bytes, lexicon: lexicon, dateline: dateline)
    scanner.run()
    scanner.linkRanges()
    scanner.linkWholes()
    return scanner.mentions
  }
}

/// The word lists in the form the scanner reads them.
struct EnglishQuantityLexicon: Sendable {
  let openings: [EnglishOpeningWord]
  let openingTrie: ByteTrie
  let units: [EnglishUnit]
  let unitTrie: ByteTrie

  /// ISO 4217 codes that CLDR names.
  let codes: Set<String>

  static let standard = EnglishQuantityLexicon(currencies: EnglishCurrencies.fromCLDR)

  init(currencies: [(name: String, code: String)]) {
    var openings: [EnglishOpeningWord] = []
    var words: [(String, Int)] = []
    for (word, meaning) in EnglishOpeningWords.table {
      words.append((word, openings.count))
      openings.append(meaning)
    }
    codes = Set(currencies.map(\.code))
    self.openings = openings
    openingTrie = ByteTrie(words, foldsCase: true)
    var units: [EnglishUnit] = []
    var names: [(String, Int)] = []
    for (word, unit) in EnglishUnits.table {
      names.append((word.lowercased(), units.count))
      units.append(unit)
    }
    for (name, code) in currencies where !name.isEmpty {
      names.append((name.lowercased(), units.count))
      units.append(EnglishUnit(unit: .currency(code), role: .money))
    }
    self.units = units
    unitTrie = ByteTrie(names, foldsCase: true)
  }
}
