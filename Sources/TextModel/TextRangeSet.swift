/// Ranges of one text, sorted once so that a question about one place costs the logarithm of their number.
public struct TextRangeSet: Sendable {
  /// The ranges in ascending order.
  private let ranges: [TextRange]
  /// For each range the furthest end of those up to it.
  private let reach: [Int]

  /// The given ranges, in any order; they may overlap. O(n log n), O(n) where they are ascending, as most are.
  public init(_ ranges: some Sequence<TextRange> = []) {
    var ranges = Array(ranges)
    if !zip(ranges, ranges.dropFirst()).allSatisfy(<=) { ranges.sort() }
    self.ranges = ranges
    var furthest = Int.min
    reach = ranges.map { range in
      furthest = max(furthest, range.end)
      return furthest
    }
  }

  /// Whether one of them shares a byte with `range`. O(log n).
  public func overlaps(_ range: TextRange) -> Bool {
    let before = firstIndex(from: range.end)
    return before > 0 && reach[before - 1] > range.start
  }

  /// How many of them begin before `offset`.
  private func firstIndex(from offset: Int) -> Int {
    ranges.partitioningIndex { $0.start >= offset }
  }
}
