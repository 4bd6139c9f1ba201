public import JSONSupport
import Mentions

extension CoverageSummary {
  /// The version of the document that `json` writes (`docs/schema/coverage-1.schema.json`).
  public static let schema = 1

  /// The summary as a JSON document: everything that was counted, so that `init(json:)` gives the same summary back.
  ///
  /// One concept, name, month or folder stands on a line, in a fixed order.
  public func document(tool: String, version: String, extra: [JSONValue.Member] = []) -> String {
    var head: [JSONValue.Member] = [
      .init("schema", .integer(CoverageSummary.schema)),
      .init("tool", ["name": .string(tool), "version": .string(version)]),
      .init("glossary", glossary.map(\.json) ?? .null),
      .init("pairs", .integer(pairs)),
      .init("segments", .integer(segments)),
      .init("first", .optional(dates?.first.iso)),
      .init("last", .optional(dates?.last.iso)),
      .init("percent", tally.percent.map { .number(Hundredths.text($0)) } ?? .null),
    ]
    head += extra
    let lists: [(String, [JSONValue])] = [
      ("concepts", sortedConcepts.map(\.json)), ("names", sortedNames.map(\.json)),
      ("unmet", sortedUnmet.map { .object($0.members) }), ("months", CoverageSummary.json(months, "month")),
      ("folders", CoverageSummary.json(folders, "folder")),
    ]
    var out = "{\n"
    for member in head { out += "  \(JSONValue.string(member.name).text()): \(member.value.text()),\n" }
    for (index, (name, lines)) in lists.enumerated() {
      out += "  \"\(name)\": ["
      out += lines.map { "\n    " + $0.text() }.joined(separator: ",")
      out += (lines.isEmpty ? "]" : "\n  ]") + (index + 1 < lists.count ? ",\n" : "\n")
    }
    return out + "}\n"
  }

  /// The concepts met: the most frequent first, then by id.
  public var sortedConcepts: [CoverageEntry] { CoverageSummary.sorted(concepts) }

  /// The names that no concept covers: the most frequent first, then by their words.
  public var sortedNames: [CoverageEntry] { CoverageSummary.sorted(names) }

  /// The concepts not met, by section, then by id.
  public var sortedUnmet: [Subject] {
    unmet.values.sorted { a, b in
      a.section != b.section
        ? a.section.utf8.lexicographicallyPrecedes(b.section.utf8) : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }
  }

  private static func sorted(_ entries: [String: CoverageEntry]) -> [CoverageEntry] {
    entries.values.sorted { a, b in
      a.tally.found != b.tally.found
        ? a.tally.found > b.tally.found : a.subject.key.utf8.lexicographicallyPrecedes(b.subject.key.utf8)
    }
  }

  private static func json(_ groups: [String: Group], _ name: String) -> [JSONValue] {
    groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { key, group in
      .object([.init(name, .string(key)), .init("articles", .integer(group.articles))] + group.tally.members)
    }
  }
}

/// A percentage with two digits after the point.
enum Hundredths {
  static func text(_ percent: Double) -> String {
    let whole = Int(min(max(percent, 0), 100) * 100 + 0.5)
    return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
  }
}

extension CoverageSummary.Glossary {
  fileprivate var json: JSONValue {
    ["path": .string(path), "concepts": .integer(concepts), "fingerprint": .string(fingerprint)]
  }
}

extension Subject {
  fileprivate var members: [JSONValue.Member] {
    (concept.map { [.init("concept", .string($0))] } ?? []) + [
      .init("kind", .string(kind)), .init("section", .string(section)), .init("source", .string(source)),
      .init("target", .string(target)),
    ]
  }
}

extension Tally {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("found", .integer(found)), .init("preferred", .integer(preferred)), .init("admitted", .integer(admitted)),
      .init("deprecated", .integer(deprecated)), .init("other", .integer(other)), .init("pronoun", .integer(pronoun)),
      .init("nothing", .integer(nothing)),
    ]
  }
}

extension CoverageEntry {
  fileprivate var json: JSONValue {
    let share = consistency.share.map { JSONValue.number(Hundredths.text($0)) } ?? .null
    return .object(
      subject.members + [.init("articles", .integer(articles))] + tally.members + [
        .init("consistency", share), .init("first", .optional(dates?.first.iso)),
        .init("last", .optional(dates?.last.iso)), .init("renderings", .array(sortedRenderings.map(\.json))),
        .init("examples", .array(examples.map(\.json))),
      ])
  }
}

extension RenderingCount {
  fileprivate var json: JSONValue {
    [
      "text": .string(text), "form": .string(manner.rawValue), "count": .integer(count),
      "articles": .integer(articles), "first": .optional(dates?.first.iso), "last": .optional(dates?.last.iso),
      "in": .array(marks.map(\.json)),
    ]
  }
}

extension ArticleMark {
  fileprivate var json: JSONValue { ["pair": .string(pair), "date": .optional(date?.iso)] }
}

extension Example {
  fileprivate var json: JSONValue {
    [
      "pair": .string(article.pair), "date": .optional(article.date?.iso), "order": .integer(order),
      "form": .string(manner.rawValue), "source": source.json, "target": target?.json ?? .null,
    ]
  }
}

extension Quote {
  fileprivate var json: JSONValue { ["text": .string(text), "start": .integer(start), "end": .integer(end)] }
}
