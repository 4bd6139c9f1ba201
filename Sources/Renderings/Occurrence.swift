public import Mentions

/// What is counted: a concept of the glossary, or a name that no concept covers.
public struct Subject: Hashable, Sendable {
  /// The concept's id; nil for a name that no glossary lists.
  public var concept: String?
  /// `person`, `place`, `organization`, `title`, `term`, or `name` where the text does not tell.
  public var kind: String
  /// The part of the glossary: the file's name without its ending; empty for a name that is not listed.
  public var section: String
  /// The preferred term of the source language, or the words of the source.
  public var source: String
  /// The preferred term of the target language; empty for a name that is not listed.
  public var target: String

  /// A concept, or with nil a name of the source.
  public init(concept: String?, kind: String, section: String = "", source: String, target: String = "") {
    self.concept = concept
    self.kind = kind
    self.section = section
    self.source = source
    self.target = target
  }

  /// What tells subjects apart inside the listed or the unlisted ones.
  public var key: String { concept ?? source }
}

/// A sentence with the words in question.
public struct Quote: Hashable, Sendable {
  /// The sentence.
  public var text: String
  /// Code points before the words.
  public var start: Int
  /// Code points before the end of the words; equal to `start` where they are not there.
  public var end: Int

  /// `text` with the words at `start..<end`.
  public init(text: String, start: Int = 0, end: Int = 0) {
    self.text = text
    self.start = start
    self.end = end
  }
}

/// One time that the source says something, and what became of it.
public struct Occurrence: Hashable, Sendable {
  /// What is said.
  public var subject: Subject
  /// How it is rendered.
  public var manner: Manner
  /// The words that render it; empty where there are none.
  public var rendering: String
  /// The sentence of the source.
  public var source: Quote
  /// The sentence of the target; nil where the translation leaves it out.
  public var target: Quote?

  /// An occurrence of `subject`.
  public init(subject: Subject, manner: Manner, rendering: String = "", source: Quote, target: Quote? = nil) {
    self.subject = subject
    self.manner = manner
    self.rendering = rendering
    self.source = source
    self.target = target
  }
}

/// An article, as lists of articles name it. The newest comes first, then by id.
public struct ArticleMark: Hashable, Sendable, Comparable {
  /// The pair's id.
  public var pair: String
  /// The day of publication; nil where it is not known.
  public var date: CivilDate?

  /// The article `pair`.
  public init(pair: String, date: CivilDate?) {
    self.pair = pair
    self.date = date
  }

  /// The newest first; those without a date last; then by id, bytewise.
  public static func < (a: ArticleMark, b: ArticleMark) -> Bool {
    if a.date != b.date {
      guard let mine = a.date else { return false }
      guard let theirs = b.date else { return true }
      return theirs < mine
    }
    return a.pair.utf8.lexicographicallyPrecedes(b.pair.utf8)
  }
}

/// An occurrence to show, with both sentences.
public struct Example: Hashable, Sendable, Comparable {
  /// The article.
  public var article: ArticleMark
  /// The how-manieth occurrence of the article it is, from 0.
  public var order: Int
  /// How it is rendered.
  public var manner: Manner
  /// The sentence of the source.
  public var source: Quote
  /// The sentence of the target; nil where there is none.
  public var target: Quote?

  /// An example from `article`.
  public init(article: ArticleMark, order: Int, manner: Manner, source: Quote, target: Quote?) {
    self.article = article
    self.order = order
    self.manner = manner
    self.source = source
    self.target = target
  }

  /// The worst manner first, then the newest article, then the order in the article.
  public static func < (a: Example, b: Example) -> Bool {
    if a.manner != b.manner { return b.manner < a.manner }
    if a.article != b.article { return a.article < b.article }
    if a.order != b.order { return a.order < b.order }
    return a.source.text.utf8.lexicographicallyPrecedes(b.source.text.utf8)
  }
}
