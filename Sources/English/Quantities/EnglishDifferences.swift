import Mentions
import TextModel

/// Figures that say how far two others lie apart: 4 kilometers later, by four points, a two-vote margin.
extension EnglishQuantityScanner {
  func difference(_ quantity: Quantity, _ start: Int, _ end: Int) -> Quantity.Difference? {
    let next = reader.skipSpace(end)
    if quantity.role == .duration { return reader.hasAny(EnglishDifferences.after, at: next) > 0 ? .maybe : nil }
    guard quantity.mayBeDifference, !isOneOfTwo(end) else { return nil }
    if quantity.role == .measure, reader.has("mark", at: next) { return .never }
    if reader.hasAny(EnglishDifferences.after, at: next) > 0 || isOnward(next) { return .surely }
    let isAttribute = reader.byte(end) == 0x2D || reader.bytes[start..<end].contains(0x2D)
    if isAttribute || reader.hasAny(EnglishDifferences.nouns, at: next) > 0 { return .maybe }
    return reader.hasAny(EnglishDifferences.before, before: reader.beforeArticle(start - 1)) > 0 ? .maybe : nil
  }

  /// "by six votes to four": each is what one side has.
  private func isOneOfTwo(_ end: Int) -> Bool {
    let next = reader.skipSpace(end)
    guard reader.has("to", at: next) else { return false }
    let second = reader.skipSpace(next + 2)
    return reader.isDigit(second) || cardinalWords(at: second) != nil
  }

  /// "two kilometers on," goes further; what follows any other "on" is a place or a day.
  private func isOnward(_ next: Int) -> Bool {
    reader.has("on", at: next) && [0, 0x2C, 0x2E].contains(reader.byte(next + 2))
  }
}

/// Words around differences.
enum EnglishDifferences {
  static let after: [StaticString] = ["later", "earlier", "further", "farther", "behind", "ahead", "apart"]
  static let nouns: [StaticString] = [
    "lead", "margin", "gap", "difference", "advantage", "edge", "deficit", "clear", "win", "victory", "defeat", "loss",
    "more", "fewer", "less", "better", "short", "separated",
  ]
  static let before: [StaticString] = [
    "by", "up", "down", "another", "margin of", "lead of", "gap of", "difference of", "advantage of", "edge of",
    "deficit of", "separated by", "only", "just",
  ]
}
