/// A row that the glossary could have: a name that recurs, and how it is rendered.
public struct GlossarySuggestion: Hashable, Sendable {
  /// The name.
  public var source: String
  /// Its prevailing rendering, in full.
  public var target: String
  /// The shorter forms of it that were met, by their words.
  public var short: [String]
  /// What kind of name it seems to be; `person` where nothing tells.
  public var kind: String
  /// How often the rendering stands, its short forms among them.
  public var count: Int
  /// In how many articles.
  public var articles: Int
  /// The newest of them, by the ids of their pairs; three at most.
  public var places: [String]
  /// From 0 to 1: how sure it is that the two belong together and that this is the spelling to choose.
  public var confidence: Double
  /// The other renderings and how often they stand.
  public var competing: [Competitor]

  /// Another rendering of the name.
  public struct Competitor: Hashable, Sendable {
    /// The rendering.
    public var target: String
    /// How often it stands.
    public var count: Int
  }

  /// The row for `entry`; nil where nothing renders it.
  init?(_ entry: CoverageEntry) {
    let variants = entry.consistency
    guard let best = variants.all.first, let share = variants.share else { return nil }
    source = entry.subject.source
    target = best.name
    short = best.shorter.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    kind = entry.subject.kind == "name" ? "person" : entry.subject.kind
    count = best.count
    articles = best.articles
    places = best.marks.prefix(3).map(\.pair)
    // Twice is a hint, ten times a habit.
    let habit = 1 - 0.5 / Double(max(1, best.count))
    confidence = (share * habit).rounded() / 100
    competing = variants.all.dropFirst().map { Competitor(target: $0.name, count: $0.count) }
  }
}

extension CoverageSummary {
  /// Rows for the names that the glossary lacks and whose renderings stand at least `least` times, the most frequent
  /// first.
  public func suggestions(least: Int = 2) -> [GlossarySuggestion] {
    sortedNames.compactMap(GlossarySuggestion.init)
      .filter { suggestion in suggestion.competing.reduce(suggestion.count) { $0 + $1.count } >= least }
      .sorted { a, b in
        a.count != b.count ? a.count > b.count : a.source.utf8.lexicographicallyPrecedes(b.source.utf8)
      }
  }
}
