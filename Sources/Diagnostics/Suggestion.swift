/// "Did you mean …?" for names that people type: flags, commands, rules, configuration keys.
public enum Suggestion {
  /// The candidate nearest to `word` by edit distance (insertion, deletion, substitution, transposition), where it is
  /// near enough to be meant: a third of the word's length, at least 1; letter case and `_` for `-` cost nothing. A
  /// candidate that `word` begins, with three letters or more, is meant as well. The first of equals wins.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = folded(word)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = folded(candidate)
      var distance = distance(typed, known)
      if distance > max(1, min(typed.count, known.count) / 3) {
        guard typed.count >= 3, known.starts(with: typed) else { continue }
        distance = 100 + known.count - typed.count
      }
      if let best, best.distance <= distance { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// `; did you mean "…"?`, or nothing where no candidate is near.
  public static func hint(for word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.prefix(64).map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      case UInt8(ascii: "_"): UInt8(ascii: "-")
      default: byte
      }
    }
  }

  /// Optimal string alignment distance of two short byte strings.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      for j in 0..<b.count {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
