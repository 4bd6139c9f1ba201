public import Diagnostics
import JSONSupport

/// Findings that were there when a project began to check: a record of fingerprints with how often each was found.
public struct Baseline: Hashable, Sendable {
  /// One recorded finding; rule, pair and message are for readers of the file.
  private struct Entry: Hashable, Sendable {
    var rule: String
    var pair: String
    var message: String
    var count: Int
  }

  private var entries: [String: Entry] = [:]

  /// The record of `findings`.
  public init(recording findings: some Sequence<Diagnostic>) {
    for finding in findings {
      entries[
        finding.fingerprint,
        default: Entry(rule: finding.rule.name, pair: finding.pair, message: finding.message, count: 0)
      ].count += 1
    }
  }

  /// How many findings are recorded.
  public var count: Int { entries.values.reduce(0) { $0 &+ $1.count } }

  /// The findings that are not recorded, in their order. Where more are found than recorded under one fingerprint, the
  /// first ones count as recorded.
  public func filter(_ findings: [Diagnostic]) -> [Diagnostic] {
    var left = entries.mapValues(\.count)
    return findings.filter { finding in
      let fingerprint = finding.fingerprint
      guard let count = left[fingerprint], count > 0 else { return true }
      left[fingerprint] = count - 1
      return false
    }
  }

  /// The record without what is no longer found; nothing is added. `pairs` are the ids of the pairs that were checked:
  /// what is recorded for others stays.
  public func pruned(to findings: some Sequence<Diagnostic>, pairs: Set<String>) -> Baseline {
    let found = Baseline(recording: findings)
    var pruned = self
    for (fingerprint, entry) in entries where pairs.contains(entry.pair) {
      let count = min(entry.count, found.entries[fingerprint]?.count ?? 0)
      pruned.entries[fingerprint] = count > 0 ? entry : nil
      pruned.entries[fingerprint]?.count = count
    }
    return pruned
  }
}

/// Why a text is no baseline.
public struct BaselineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The message with file and line.
  public var description: String
}

extension Baseline {
  /// The version of the file format.
  public static let schema = 1

  /// The record as a JSON document, one finding a line, in an order that merges well: pair, rule, fingerprint.
  public var text: String {
    let sorted = entries.sorted { a, b in
      for (x, y) in [(a.value.pair, b.value.pair), (a.value.rule, b.value.rule)] where !x.utf8.elementsEqual(y.utf8) {
        return x.utf8.lexicographicallyPrecedes(y.utf8)
      }
      return a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }
    let lines = sorted.map { fingerprint, entry in
      let value: JSONValue = [
        "fingerprint": .string(fingerprint), "count": .integer(entry.count), "rule": .string(entry.rule),
        "pair": .string(entry.pair), "message": .string(entry.message),
      ]
      return "    " + value.text()
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return "{\n  \"baseline\": \(Baseline.schema),\n  \"findings\": \(list)\n}\n"
  }

  /// Reads what `text` wrote. `path` is for messages.
  public init(parsing bytes: [UInt8], path: String) throws(BaselineError) {
    let root: JSONValue
    do {
      root = try JSONValue(parsing: bytes)
    } catch {
      throw BaselineError(description: "\(path):\(error.line): this is no baseline: \(error.message)")
    }
    guard let version = root["baseline"]?.integer, let list = root["findings"]?.array else {
      throw BaselineError(
        description: "\(path):1: this is no baseline; write one with `daejo baseline write`")
    }
    guard version == Baseline.schema else {
      throw BaselineError(description: "\(path):1: baseline version \(version) is not known to this program")
    }
    for (index, item) in list.enumerated() {
      guard let fingerprint = item["fingerprint"]?.string, let count = item["count"]?.integer, count > 0 else {
        throw BaselineError(description: "\(path):1: finding \(index + 1) needs a fingerprint and a count from 1")
      }
      let entry = Entry(
        rule: item["rule"]?.string ?? "", pair: item["pair"]?.string ?? "", message: item["message"]?.string ?? "",
        count: count)
      entries[fingerprint, default: entry].count = count
    }
  }
}
