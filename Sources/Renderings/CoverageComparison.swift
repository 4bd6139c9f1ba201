/// What changed between two coverage reports.
public struct CoverageComparison: Hashable, Sendable {
  /// One concept in both.
  public struct Change: Hashable, Sendable {
    /// The concept.
    public var subject: Subject
    /// How it was rendered before.
    public var old: Tally
    /// How it is rendered now.
    public var new: Tally

    /// By how many per cent points the share of listed renderings rose.
    public var difference: Double { (new.percent ?? 0) - (old.percent ?? 0) }
  }

  /// The counts of all concepts before.
  public var old: Tally
  /// The counts of all concepts now.
  public var new: Tally
  /// Concepts that are rendered as listed more often than before, the greatest rise first.
  public var rose: [Change]
  /// Concepts that are rendered as listed less often, the greatest fall first.
  public var fell: [Change]
  /// Concepts met now and not before, the most frequent first.
  public var appeared: [CoverageEntry]
  /// Concepts met before and not now, the most frequent first.
  public var disappeared: [CoverageEntry]
  /// Whether the two were counted with one glossary.
  public var isSameGlossary: Bool

  /// What changed from `old` to `new`.
  public init(from old: CoverageSummary, to new: CoverageSummary) {
    self.old = old.tally
    self.new = new.tally
    isSameGlossary = old.glossary?.fingerprint == new.glossary?.fingerprint
    var changes: [Change] = []
    for entry in new.sortedConcepts {
      guard let before = old.concepts[entry.subject.key], before.tally.due > 0, entry.tally.due > 0 else { continue }
      let change = Change(subject: entry.subject, old: before.tally, new: entry.tally)
      if change.difference.magnitude >= 0.005 { changes.append(change) }
    }
    // By how many occurrences of today are concerned: a rare concept that turns round is no headline.
    func weight(_ change: Change) -> Double { change.difference.magnitude * Double(change.new.due) }
    changes.sort { a, b in
      weight(a) != weight(b)
        ? weight(a) > weight(b) : a.subject.key.utf8.lexicographicallyPrecedes(b.subject.key.utf8)
    }
    rose = changes.filter { $0.difference > 0 }
    fell = changes.filter { $0.difference < 0 }
    appeared = new.sortedConcepts.filter { old.concepts[$0.subject.key] == nil }
    disappeared = old.sortedConcepts.filter { new.concepts[$0.subject.key] == nil }
  }
}
