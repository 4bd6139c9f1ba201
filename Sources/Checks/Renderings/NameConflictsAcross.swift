public import Diagnostics
import Mentions

extension NameRenderings {
  /// Names that one article spells in one way and another article in another, a letter or two apart: a finding at each
  /// kept place of the rarer spelling, with the counts.
  ///
  /// Articles that spell a name in both ways are left to the check of the article.
  public func inconsistencies(severity: (Severity) -> Severity?) -> [Diagnostic] {
    guard let severity = severity(.warning) else { return [] }
    return names.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.flatMap { source, renderings in
      departures(source, renderings, severity)
    }
  }

  private func departures(_ source: String, _ renderings: [String: Rendering], _ severity: Severity) -> [Diagnostic] {
    let ordered = renderings.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
    }
    var found: [Diagnostic] = []
    for (index, (spelling, rendering)) in ordered.enumerated() {
      guard let usual = ordered[..<index].first(where: { isSlip(spelling, $0.key, source) }) else { continue }
      let pairs = Set(usual.value.places.map(\.pair))
      for place in rendering.places where !pairs.contains(place.pair) {
        found.append(
          Diagnostic(
            rule: "name-inconsistent", severity: severity, confidence: 0.6,
            message: "\(source) is rendered \"\(spelling)\" here and \"\(usual.key)\" elsewhere", pair: place.pair,
            segment: place.segment, source: place.source, target: place.target, expected: [usual.key],
            notes: [
              "\"\(usual.key)\" \(times(usual.value)), first in \(usual.value.places.first?.pair ?? ""); "
                + "\"\(spelling)\" \(times(rendering))"
            ]))
      }
    }
    return found
  }

  private func isSlip(_ a: String, _ b: String, _ source: String) -> Bool {
    SpellingSlip.isSlip(a.split(separator: " ").map(String.init), b.split(separator: " ").map(String.init))
  }

  private func times(_ rendering: Rendering) -> String {
    let count = rendering.count == 1 ? "once" : "\(rendering.count) times"
    return rendering.pairs == 1 ? "\(count) in one article" : "\(count) in \(rendering.pairs) articles"
  }
}
