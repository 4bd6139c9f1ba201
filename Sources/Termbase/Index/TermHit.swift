public import Mentions
public import TextModel

/// One concept that a hit may stand for.
public struct TermSense: Hashable, Sendable {
  /// The concept's index in the termbase.
  public var concept: Int
  /// How the matched form stands to it.
  public var form: TermForm
  /// Whether the glossary says that the form is an ordinary word, too.
  public var isAmbiguous: Bool

  /// The sense `concept`, met in `form`.
  public init(concept: Int, form: TermForm, isAmbiguous: Bool = false) {
    self.concept = concept
    self.form = form
    self.isAmbiguous = isAmbiguous
  }
}

/// A place of a text where a glossary's words stand.
public struct TermHit: Hashable, Sendable {
  /// The words, without particle, suffix or possessive: UTF-8 bytes of the text that was scanned.
  public var range: TextRange
  /// All concepts the words may stand for, best form first, then by index; never empty. "Austria" is the preferred
  /// form of one concept and a deprecated form of another: both are here.
  public var senses: [TermSense]

  /// A hit of at least one sense.
  public init(range: TextRange, senses: [TermSense]) {
    self.range = range
    self.senses = senses
  }

  /// The best form among the senses.
  public var form: TermForm { senses.first?.form ?? .deprecated }

  /// The concepts that have the words in that form, ascending; several where the form is ambiguous.
  public var concepts: [Int] {
    let best = form
    return senses.prefix { $0.form == best }.map(\.concept)
  }
}
