extension CoverageSummary {
  /// A concept or name that was rendered in several ways.
  public struct Divergence: Hashable, Sendable {
    /// The concept or name.
    public var subject: Subject
    /// The ways, the prevailing one first.
    public var variants: [Variants.Variant]

    /// How often something else than the prevailing rendering was met.
    public var departures: Int { variants.dropFirst().reduce(0) { $0 &+ $1.count } }
  }

  /// One rendering that stands for several names of the source.
  public struct Collision: Hashable, Sendable {
    /// One of the names.
    public struct User: Hashable, Sendable {
      /// The concept or name.
      public var subject: Subject
      /// How often it is rendered so, and where.
      public var rendering: RenderingCount
    }

    /// The words of the target.
    public var text: String
    /// What they stand for, the most frequent first.
    public var users: [User]
  }

  /// What is rendered in several ways, the most departures first. Titles are left out: one office is named in as many
  /// ways as sentences need.
  public var divergences: [Divergence] {
    (sortedConcepts + sortedNames).compactMap { entry in
      guard entry.subject.kind != "title" else { return nil }
      var variants = entry.consistency.all
      // One word may be the name of many people: only what is spelled alike can be one name in two spellings.
      if entry.subject.concept == nil, let first = variants.first {
        variants = variants.filter { Variants.areAkin($0.name, first.name) }
      }
      return variants.count > 1 ? Divergence(subject: entry.subject, variants: variants) : nil
    }.sorted { a, b in
      let listed = (Divergence.isAllowed(a), Divergence.isAllowed(b))
      if listed.0 != listed.1 { return !listed.0 }
      if a.departures != b.departures { return a.departures > b.departures }
      return a.subject.key.utf8.lexicographicallyPrecedes(b.subject.key.utf8)
    }
  }

  /// The same words for two names that are not one, by the words. Where the glossary itself allows them for all, or one
  /// name is a shorter way to write the other, nothing is wrong.
  public var collisions: [Collision] {
    var users: [String: [Collision.User]] = [:]
    for entry in sortedConcepts + sortedNames where ["person", "organization", "name"].contains(entry.subject.kind) {
      for rendering in entry.sortedRenderings where Variants.words(rendering.text).count > 1 {
        users[rendering.text.lowercased(), default: []].append(
          Collision.User(subject: entry.subject, rendering: rendering))
      }
    }
    return users.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap { _, all in
      let shared = all.filter { one in
        all.contains { $0.subject != one.subject && !CoverageSummary.isOneName($0.subject.source, one.subject.source) }
      }
      guard shared.count > 1, shared.contains(where: { $0.rendering.manner > .short }), let first = shared.first else {
        return nil
      }
      return Collision(text: first.rendering.text, users: shared)
    }
  }

  /// Whether one is a shorter way to write the other: 트럼프 and 도널드 트럼프, 현대차 and 현대자동차.
  private static func isOneName(_ a: String, _ b: String) -> Bool {
    let shorter = a.unicodeScalars.count <= b.unicodeScalars.count ? a : b
    let longer = a.unicodeScalars.count <= b.unicodeScalars.count ? b : a
    var rest = shorter.unicodeScalars.filter { $0 != " " }[...]
    for scalar in longer.unicodeScalars where rest.first == scalar { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Names that no concept covers and that were met often: in two articles or three times. What a row for them would
  /// gain is the number of occurrences that would be checked from then on; the greatest gain first.
  public var candidates: [CoverageEntry] {
    sortedNames.filter { ($0.articles > 1 || $0.tally.found > 2) && !$0.renderings.isEmpty }
  }

  /// Concepts that were met and never rendered as the glossary lists them, although words stood there to judge.
  public var neverAsListed: [CoverageEntry] {
    sortedConcepts.filter { $0.tally.listed == 0 && $0.tally.due > 0 }
  }

  /// A part of the glossary: how much of it was met, and how that was rendered.
  public struct Section: Hashable, Sendable {
    /// The part's name: the file's without its ending.
    public var name: String
    /// How many of its concepts were met.
    public var met = 0
    /// How many were not.
    public var unmet = 0
    /// How the occurrences were rendered.
    public var tally = Tally()
  }

  /// The parts of the glossary, by name.
  public var sections: [Section] {
    var found: [String: Section] = [:]
    for entry in concepts.values {
      let name = entry.subject.section
      found[name, default: Section(name: name)].met += 1
      found[name, default: Section(name: name)].tally.merge(entry.tally)
    }
    for subject in unmet.values { found[subject.section, default: Section(name: subject.section)].unmet += 1 }
    return found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

extension CoverageSummary.Divergence {
  /// Whether the glossary allows all the ways.
  public static func isAllowed(_ divergence: CoverageSummary.Divergence) -> Bool {
    divergence.variants.allSatisfy { $0.manner <= .short }
  }
}
