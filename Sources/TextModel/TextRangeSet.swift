/// Ranges of one text, sorted once so that a question about one place costs the logarithm of their number.
public struct TextRangeSet: Sendable {
  /// The ranges in ascending order.
  private let ranges: [TextRange]
  /// For each range the furthest end of those up to it.
  private let reach: [Int]

  /// The given ranges, in any order; they may overlap. O(n log n).
  public init(_ ranges: some Sequence<TextRange> = []) {
    self.ranges = ranges.sorted()
    var furthest = Int.min
    reach = self.ranges.map { range in
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
