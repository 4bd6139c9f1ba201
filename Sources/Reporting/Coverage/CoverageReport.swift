/// How the concepts of a glossary were rendered: one row a concept, mergeable across pairs.
public struct CoverageReport: Hashable, Sendable {
  /// One concept.
  public struct Row: Hashable, Sendable {
    /// The concept's id.
    public var concept: String
    /// Its kind: person, place, organization, title, term.
    public var kind: String
    /// The preferred term of the source language.
    public var source: String
    /// The preferred term of the target language.
    public var target: String
    /// Occurrences in the source texts.
    public var found = 0
    /// Of those, rendered by the preferred term.
    public var preferred = 0
    /// By an admitted or short form.
    public var admitted = 0
    /// By a deprecated term.
    public var deprecated = 0
    /// By something else.
    public var other = 0
    /// By nothing that was recognised.
    public var nothing = 0

    /// A concept that was not met yet.
    public init(concept: String, kind: String, source: String, target: String) {
      self.concept = concept
      self.kind = kind
      self.source = source
      self.target = target
    }

    fileprivate mutating func add(_ row: Row) {
      found &+= row.found
      preferred &+= row.preferred
      admitted &+= row.admitted
      deprecated &+= row.deprecated
      other &+= row.other
      nothing &+= row.nothing
    }
  }

  /// How many pairs went in.
  public var pairs: Int
  /// The concepts met, by concept id.
  public private(set) var rows: [String: Row]

  /// A report of `rows`; rows of the same concept are added up.
  public init(pairs: Int = 0, rows: some Sequence<Row> = [Row]()) {
    self.pairs = pairs
    self.rows = [:]
    for row in rows { self.rows[row.concept, default: Row(row)].add(row) }
  }

  /// Adds another report. The order in which reports are merged does not matter.
  public mutating func merge(_ other: CoverageReport) {
    pairs &+= other.pairs
    for row in other.rows.values { rows[row.concept, default: Row(row)].add(row) }
  }

  /// The rows: the most frequent first, then by concept id.
  public var sorted: [Row] {
    rows.values.sorted { a, b in
      a.found != b.found ? a.found > b.found : a.concept.utf8.lexicographicallyPrecedes(b.concept.utf8)
    }
  }

  /// Occurrences rendered by a preferred or admitted form, in per cent of all; 100 where there is none.
  public var percent: Double {
    let found = rows.values.reduce(0) { $0 &+ $1.found }
    if found <= 0 { return 100 }
    return 100 * Double(rows.values.reduce(0) { $0 &+ $1.preferred &+ $1.admitted }) / Double(found)
  }
}

extension CoverageReport.Row {
  /// The same concept with nothing counted.
  fileprivate init(_ row: CoverageReport.Row) {
    self.init(concept: row.concept, kind: row.kind, source: row.source, target: row.target)
  }
}
