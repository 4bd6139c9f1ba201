import Diagnostics
public import Mentions

/// A row that the glossary could have: a name that recurs, and how it is rendered.
public struct GlossarySuggestion: Hashable, Sendable {
  /// The name.
  public var source: String
  /// Its most frequent rendering.
  public var target: String
  /// What kind of name it seems to be; `person` where nothing tells.
  public var kind: MentionKind
  /// How often the rendering stands.
  public var count: Int
  /// In how many pairs.
  public var pairs: Int
  /// The first places: pair, and segment or line.
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
}

extension NameRenderings {
  /// Rows for the names that stand at least `least` times, the most frequent first.
  public func suggestions(least: Int = 2) -> [GlossarySuggestion] {
    names.compactMap { source, renderings in suggestion(source, renderings, least) }.sorted { a, b in
      a.count != b.count ? a.count > b.count : a.source.utf8.lexicographicallyPrecedes(b.source.utf8)
    }
  }

  private func suggestion(
    _ source: String, _ renderings: [String: Rendering], _ least: Int
  ) -> GlossarySuggestion? {
    let ordered = renderings.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }
    guard let best = ordered.first else { return nil }
    let total = renderings.values.reduce(0) { $0 + $1.count }
    guard total >= least else { return nil }
    let share = Double(best.value.count) / Double(total)
    // Twice is a hint, ten times a habit.
    let habit = 1 - 0.5 / Double(best.value.count)
    let kind = best.value.kind == .name ? MentionKind.person : best.value.kind
    return GlossarySuggestion(
      source: source, target: best.key, kind: kind, count: best.value.count, pairs: best.value.pairs,
      places: best.value.places.map { place in
        place.segment ?? place.source.location.map { "\($0.path):\($0.line)" } ?? place.pair
      },
      confidence: (share * habit * 100).rounded() / 100,
      competing: ordered.dropFirst().map { GlossarySuggestion.Competitor(target: $0.key, count: $0.value.count) })
  }
}
