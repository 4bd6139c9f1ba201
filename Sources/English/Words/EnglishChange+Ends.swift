import Mentions
public import TextModel

/// What a change led to.
extension EnglishChange {
  private static let changes = ways { $0.englishBefore }.keys.reduce(into: moreChanges) { $0.insert($1) }

  /// Verbs that say a change only with an object, or an end.
  private static let moreChanges: Set<String> = [
    "cut", "cuts", "cutting", "reduced", "reduces", "reducing", "reduce", "lowers", "lowering", "lower", "slashed",
    "raises",
    "raising", "raise", "halved", "brought", "trimmed", "boosted", "lifted",
  ]

  /// Words before "to" with which it leads to no end: "up to", "close to".
  private static let otherwise: Set<String> = [
    "up", "close", "closer", "near", "equal", "equivalent", "due", "according",
  ]

  /// Words that may stand between "to" and its figure.
  private static let hedges: Set<String> = [
    "about", "around", "some", "roughly", "nearly", "almost", "only", "just", "a", "under", "over",
  ]

  /// How many words may stand between the change and its end: "cut the rate of infection to 40 percent".
  private static let farthest = 6

  /// Whether the figure at `range` is what a change led to: "fell to 40 percent", "cut the incidence to about 40 percent".
  public static func isEnd(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    var start = range.start
    while let hedge = word(before: start, bytes), hedges.contains(text(hedge, bytes)) { start = hedge.start }
    guard let to = word(before: start, bytes), text(to, bytes) == "to" else { return false }
    var end = to.start
    for place in 0...farthest {
      guard let word = word(before: end, bytes) else { return false }
      let text = text(word, bytes)
      if place == 0, otherwise.contains(text) { return false }
      if changes.contains(text) { return true }
      end = word.start
    }
    return false
  }
}
