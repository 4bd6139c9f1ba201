public import Mentions

/// One way in which a concept or name was rendered.
public struct RenderingCount: Hashable, Sendable {
  /// How many articles are named at most.
  public static let namedArticles = 12

  /// The words.
  public var text: String
  /// How they stand to the concept; of several the best.
  public var manner: Manner
  /// How often.
  public var count: Int
  /// In how many articles.
  public var articles: Int
  /// The first and last day; nil where no article has a date.
  public var dates: DateSpan?
  /// The newest of the articles, `namedArticles` at most.
  public var marks: [ArticleMark]

  /// A rendering that was met once.
  public init(text: String, manner: Manner, count: Int, articles: Int, dates: DateSpan?, marks: [ArticleMark]) {
    self.text = text
    self.manner = manner
    self.count = count
    self.articles = articles
    self.dates = dates
    self.marks = marks
  }

  /// Adds what was counted elsewhere.
  mutating func merge(_ other: RenderingCount) {
    manner = min(manner, other.manner)
    count &+= other.count
    articles &+= other.articles
    dates = DateSpan.union(dates, other.dates)
    marks = Bounded.merge(marks, other.marks, limit: RenderingCount.namedArticles)
  }
}

/// The first and the last day of something.
public struct DateSpan: Hashable, Sendable {
  /// The first day.
  public var first: CivilDate
  /// The last day.
  public var last: CivilDate

  /// From `first` to `last`.
  public init(first: CivilDate, last: CivilDate) {
    self.first = first
    self.last = last
  }

  /// The shortest span that holds both.
  public static func union(_ a: DateSpan?, _ b: DateSpan?) -> DateSpan? {
    guard let a, let b else { return a ?? b }
    return DateSpan(first: min(a.first, b.first), last: max(a.last, b.last))
  }
}

/// Everything counted about one concept, or one name that no concept covers.
public struct CoverageEntry: Hashable, Sendable {
  /// How many examples are kept of each manner.
  public static let examplesOfAManner = 2

  /// What is counted.
  public var subject: Subject
  /// How often it was rendered in which manner.
  public var tally = Tally()
  /// In how many articles it was met.
  public var articles = 0
  /// The first and last day; nil where no article has a date.
  public var dates: DateSpan?
  /// The ways in which it was rendered, by their words.
  public var renderings: [String: RenderingCount] = [:]
  /// Sentences to show, the worst manner first; `examplesOfAManner` of each at most.
  public var examples: [Example] = []

  /// An entry with nothing counted.
  public init(_ subject: Subject) { self.subject = subject }

  /// Adds what was counted elsewhere.
  mutating func merge(_ other: CoverageEntry) {
    subject = CoverageEntry.first(subject, other.subject)
    tally.merge(other.tally)
    articles &+= other.articles
    dates = DateSpan.union(dates, other.dates)
    for (text, rendering) in other.renderings {
      if renderings[text]?.merge(rendering) == nil { renderings[text] = rendering }
    }
    examples = CoverageEntry.chosen(examples + other.examples)
  }

  /// Kinds of a name that is not listed may differ from article to article: the answer must not depend on the order.
  private static func first(_ a: Subject, _ b: Subject) -> Subject {
    if a == b { return a }
    if a.kind == "name" { return b }
    if b.kind == "name" { return a }
    return a.kind.utf8.lexicographicallyPrecedes(b.kind.utf8) ? a : b
  }

  /// The entry with no more examples than are kept.
  var bounded: CoverageEntry {
    var entry = self
    entry.examples = CoverageEntry.chosen(examples)
    return entry
  }

  /// The examples worth keeping. What is chosen from parts and then from the chosen is what is chosen from all.
  static func chosen(_ examples: [Example]) -> [Example] {
    var kept: [Example] = []
    var counts: [Manner: Int] = [:]
    for example in examples.sorted() where counts[example.manner, default: 0] < examplesOfAManner {
      counts[example.manner, default: 0] += 1
      kept.append(example)
    }
    return kept
  }

  /// The renderings: the most frequent first, then by their words.
  public var sortedRenderings: [RenderingCount] {
    renderings.values.sorted { a, b in
      a.count != b.count ? a.count > b.count : a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
  }
}

/// Lists that keep only their first elements, so that they add up in any order.
enum Bounded {
  /// The first `limit` of both, each once.
  static func merge<Element: Comparable>(_ a: [Element], _ b: [Element], limit: Int) -> [Element] {
    var merged: [Element] = []
    for element in (a + b).sorted() where merged.last != element {
      merged.append(element)
      if merged.count == limit { break }
    }
    return merged
  }
}
