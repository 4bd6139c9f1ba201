public import Mentions

/// How the concepts of a glossary, and the names it lacks, were rendered in a number of articles.
///
/// Summaries add up: those of the shards of an archive, merged in any order, are the summary of one run over all. So
/// everything in it is a sum, a first, a last, or the first few of a fixed order.
public struct CoverageSummary: Hashable, Sendable {
  /// The glossary that was counted with.
  public struct Glossary: Hashable, Sendable {
    /// Where it came from, as the user knows it.
    public var path: String
    /// How many concepts it holds.
    public var concepts: Int
    /// Sixteen hexadecimal digits made of all its concepts and their terms.
    public var fingerprint: String

    /// The glossary at `path`.
    public init(path: String, concepts: Int, fingerprint: String) {
      self.path = path
      self.concepts = concepts
      self.fingerprint = fingerprint
    }
  }

  /// The articles of a folder or a month.
  public struct Group: Hashable, Sendable {
    /// How many they are.
    public var articles = 0
    /// How the glossary's concepts were rendered in them.
    public var tally = Tally()

    /// No article.
    public init() {}

    mutating func merge(_ other: Group) {
      articles &+= other.articles
      tally.merge(other.tally)
    }
  }

  /// The glossary; nil while nothing but articles without one went in.
  public var glossary: Glossary?
  /// How many pairs went in.
  public var pairs = 0
  /// How many segments of the source they have.
  public var segments = 0
  /// The first and last day of them; nil where none has a date.
  public var dates: DateSpan?
  /// The concepts met, by id.
  public var concepts: [String: CoverageEntry] = [:]
  /// Names that no concept covers, by the words of the source.
  public var names: [String: CoverageEntry] = [:]
  /// The concepts not met, by id.
  public var unmet: [String: Subject] = [:]
  /// By month, `YYYY-MM`; articles without a date under the empty text.
  public var months: [String: Group] = [:]
  /// By folder of the pair's id; empty for ids without one.
  public var folders: [String: Group] = [:]

  /// A summary of nothing.
  public init() {}

  /// A glossary none of whose concepts was met yet.
  public init(glossary: Glossary, subjects: some Sequence<Subject>) {
    self.glossary = glossary
    for subject in subjects { if let id = subject.concept, unmet[id] == nil { unmet[id] = subject } }
  }

  /// One article, with everything its source says, in order.
  public init(pair: String, date: CivilDate?, segments: Int, occurrences: [Occurrence]) {
    pairs = 1
    self.segments = segments
    let span = date.map { DateSpan(first: $0, last: $0) }
    let mark = ArticleMark(pair: pair, date: date)
    dates = span
    var group = Group()
    group.articles = 1
    for (order, occurrence) in occurrences.enumerated() {
      let key = occurrence.subject.key
      let isListed = occurrence.subject.concept != nil
      if isListed { group.tally.add(occurrence.manner) }
      var entry = (isListed ? concepts[key] : names[key]) ?? CoverageEntry(occurrence.subject)
      entry.articles = 1
      entry.dates = span
      entry.tally.add(occurrence.manner)
      if !occurrence.rendering.isEmpty {
        var rendering =
          entry.renderings[occurrence.rendering]
          ?? RenderingCount(
            text: occurrence.rendering, manner: occurrence.manner, count: 0, articles: 1, dates: span, marks: [mark])
        rendering.count &+= 1
        rendering.manner = min(rendering.manner, occurrence.manner)
        entry.renderings[occurrence.rendering] = rendering
      }
      entry.examples.append(
        Example(
          article: mark, order: order, manner: occurrence.manner, source: occurrence.source,
          target: occurrence.target))
      if isListed { concepts[key] = entry } else { names[key] = entry }
    }
    concepts = concepts.mapValues(\.bounded)
    names = names.mapValues(\.bounded)
    months[date.map { String($0.iso.dropLast(3)) } ?? ""] = group
    folders[CoverageSummary.folder(of: pair)] = group
  }

  /// Adds another summary. The order in which summaries are merged does not matter.
  public mutating func merge(_ other: CoverageSummary) throws(SummaryError) {
    if let mine = glossary, let theirs = other.glossary {
      guard mine.fingerprint == theirs.fingerprint else { throw SummaryError.glossaries(mine, theirs) }
      if theirs.path.utf8.lexicographicallyPrecedes(mine.path.utf8) { glossary = theirs }
      unmet = unmet.filter { other.unmet[$0.key] != nil }
    } else if let theirs = other.glossary {
      glossary = theirs
      unmet = other.unmet.filter { concepts[$0.key] == nil }
    }
    pairs &+= other.pairs
    segments &+= other.segments
    dates = DateSpan.union(dates, other.dates)
    for (key, entry) in other.concepts {
      if concepts[key]?.merge(entry) == nil { concepts[key] = entry }
      unmet[key] = nil
    }
    for (key, entry) in other.names {
      if names[key]?.merge(entry) == nil { names[key] = entry }
    }
    for (key, group) in other.months { months[key, default: Group()].merge(group) }
    for (key, group) in other.folders { folders[key, default: Group()].merge(group) }
  }

  /// How all occurrences of the glossary's concepts were rendered.
  public var tally: Tally {
    var sum = Tally()
    for entry in concepts.values { sum.merge(entry.tally) }
    return sum
  }

  private static func folder(of pair: String) -> String {
    guard let slash = pair.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(pair[..<slash])
  }
}

/// Why summaries do not go together, or why a text is none.
public enum SummaryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// They were counted with different glossaries.
  case glossaries(CoverageSummary.Glossary, CoverageSummary.Glossary)
  /// A text is no summary, with what was expected where.
  case format(String)

  /// For people, without the file.
  public var description: String {
    switch self {
    case .glossaries(let a, let b):
      "counted with another glossary (\(b.path), fingerprint \(b.fingerprint)) than the files before it "
        + "(\(a.path), \(a.fingerprint)); count all of them with one glossary"
    case .format(let words): words
    }
  }
}
