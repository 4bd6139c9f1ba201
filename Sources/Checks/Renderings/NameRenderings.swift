public import Diagnostics
public import Mentions

/// How names that the glossary does not list are rendered: counted in one pair, and added up over many.
///
/// A small value that merges: what looks across articles works on it. The order of merging does not matter but for which
/// places are kept as examples.
public struct NameRenderings: Hashable, Sendable {
  /// One place where a name stands on both sides.
  public struct Place: Hashable, Sendable {
    /// The pair's id.
    public var pair: String
    /// The segment's id, where the input gives one.
    public var segment: String?
    /// The words of the source.
    public var source: DiagnosticSpan
    /// The words of the target.
    public var target: DiagnosticSpan

    /// The place of `source` and `target`.
    public init(pair: String, segment: String?, source: DiagnosticSpan, target: DiagnosticSpan) {
      self.pair = pair
      self.segment = segment
      self.source = source
      self.target = target
    }
  }

  /// One rendering of one name.
  public struct Rendering: Hashable, Sendable {
    /// What kind of name it seems to be.
    public var kind: MentionKind
    /// How often it stands.
    public var count: Int
    /// In how many pairs.
    public var pairs: Int
    /// The first places.
    public var places: [Place]
  }

  /// How many places of a rendering are kept.
  public static let keptPlaces = 3

  /// For each name of the source (without particles) its renderings.
  public private(set) var names: [String: [String: Rendering]] = [:]

  /// None.
  public init() {}

  /// Counts one occurrence.
  public mutating func add(_ source: String, _ target: String, kind: MentionKind, at place: Place) {
    var rendering = names[source]?[target] ?? Rendering(kind: kind, count: 0, pairs: 0, places: [])
    if !rendering.places.contains(where: { $0.pair == place.pair }) { rendering.pairs += 1 }
    rendering.count += 1
    if rendering.kind == .name { rendering.kind = kind }
    if rendering.places.count < Self.keptPlaces { rendering.places.append(place) }
    names[source, default: [:]][target] = rendering
  }

  /// Adds what was counted in other pairs.
  public mutating func merge(_ other: NameRenderings) {
    for (source, renderings) in other.names {
      for (target, theirs) in renderings {
        guard var mine = names[source]?[target] else {
          names[source, default: [:]][target] = theirs
          continue
        }
        mine.count += theirs.count
        mine.pairs += theirs.pairs
        if mine.kind == .name { mine.kind = theirs.kind }
        mine.places = Array((mine.places + theirs.places).prefix(Self.keptPlaces))
        names[source]?[target] = mine
      }
    }
  }
}
