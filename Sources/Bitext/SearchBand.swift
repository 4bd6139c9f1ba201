import TextModel

/// Where the path of an alignment is looked for: short texts whole, long ones around what their rare anchors show.
struct SearchBand {
  /// Texts of fewer cells are searched whole.
  private static let wholeSearch = 250_000
  /// Half the width of the band of a long text, in segments of the target.
  private static let margin = 100

  /// How many places of the target each row holds.
  let width: Int
  private let lows: [Int]

  init(_ model: BeadModel) {
    let (n, m) = (model.source.count, model.target.count)
    guard (n + 1) * (m + 1) > SearchBand.wholeSearch, m + 1 > 2 * SearchBand.margin + 1 else {
      width = m + 1
      lows = []
      return
    }
    width = 2 * SearchBand.margin + 1
    var lows = [Int](repeating: 0, count: n + 1)
    let points = [(s: 0, t: 0)] + SearchBand.chain(model) + [(s: n, t: m)]
    for (from, to) in zip(points, points.dropFirst()) where to.s > from.s {
      for i in from.s...to.s {
        let centre = from.t + (to.t - from.t) * (i - from.s) / (to.s - from.s)
        lows[i] = max(0, min(m + 1 - (2 * SearchBand.margin + 1), centre - SearchBand.margin))
      }
    }
    // The rows must not run backwards, and the last must reach the end.
    for i in 1...n { lows[i] = max(lows[i], lows[i - 1]) }
    self.lows = lows
  }

  /// The first place of the target in row `i`.
  @inline(__always)
  func low(_ i: Int) -> Int { lows.isEmpty ? 0 : lows[i] }

  /// Segments that share an anchor nothing else has, as far as they stand in the same order on both sides: the longest
  /// such chain.
  private static func chain(_ model: BeadModel) -> [(s: Int, t: Int)] {
    var counts = [Int](repeating: 0, count: model.weights.count)
    for keys in model.sourceKeys { for key in keys { counts[Int(key)] += 1 } }
    var votes: [Int: [Int: Int]] = [:]
    for (s, keys) in model.sourceKeys.enumerated() {
      for key in keys where counts[Int(key)] == 1 && model.places[Int(key)].count == 1 {
        votes[s, default: [:]][Int(model.places[Int(key)][0]), default: 0] += 1
      }
    }
    // One shared anchor may be chance; two on the same pair of segments are none.
    let points = votes.flatMap { s, targets in targets.filter { $0.value >= 2 }.map { (s: s, t: $0.key) } }
      .sorted { ($0.s, $1.t) < ($1.s, $0.t) }
    // Longest chain ascending in both (patience sorting).
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: points.count)
    for (index, point) in points.enumerated() {
      let low = ends.partitioningIndex { points[$0].t >= point.t }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var result: [(s: Int, t: Int)] = []
    var at = ends.last ?? -1
    while at >= 0 {
      result.append(points[at])
      at = before[at]
    }
    return result.reversed()
  }

  /// The index of the first of `places` (ascending) that is not below `low`.
  static func firstIndex(in places: [Int32], notBelow low: Int) -> Int {
    var first = 0
    var end = places.count
    while first < end {
      let middle = (first + end) / 2
      if Int(places[middle]) < low { first = middle + 1 } else { end = middle }
    }
    return first
  }
}
