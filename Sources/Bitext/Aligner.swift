import TextModel

/// Finds which segments of two texts answer each other.
///
/// Dynamic programming over beads of up to four segments a side. What speaks for a bead is that its lengths fit and that
/// both sides hold the same *anchors*: keys of things any translation keeps (a number's value, a glossary concept, a
/// name, a Latin word). Anchors come in as data, so the aligner knows no language. Blocks that moved are found in a
/// second pass over what the first left unanswered.
public struct Aligner: Sendable {
  /// One segment as the aligner sees it.
  public struct Unit: Sendable {
    /// Its length in bytes.
    public var length: Int
    /// Keys of what it holds; the same key on the other side speaks for a match.
    public var anchors: [UInt64]
    /// Whether it stands apart from running text: headline, masthead, caption.
    public var standsApart: Bool

    /// A unit of `length` bytes holding `anchors`.
    public init(length: Int, anchors: [UInt64], standsApart: Bool = false) {
      self.length = length
      self.anchors = anchors
      self.standsApart = standsApart
    }
  }

  /// An aligner.
  public init() {}

  /// The alignment of `source` and `target`. Memory and time are O(n · band).
  public func align(_ source: [Unit], _ target: [Unit]) -> Alignment {
    guard !source.isEmpty, !target.isEmpty else {
      let dropped = source.indices.map { Bead(source: $0..<($0 + 1), target: 0..<0) }
      return Alignment(beads: dropped + target.indices.map { Bead(source: 0..<0, target: $0..<($0 + 1)) })
    }
    let model = BeadModel(source, target)
    let path = BeadPath(model).best()
    return Alignment(beads: MovedBlocks(model).restore(path))
  }
}

/// How likely a bead is: lengths, shared anchors, and how often translators join and split.
struct BeadModel {
  let source: [Aligner.Unit]
  let target: [Aligner.Unit]
  /// Bytes of the target per byte of the source.
  let ratio: Double
  private let weights: [UInt64: Double]
  private let sourceLengths: [Int]
  private let targetLengths: [Int]

  init(_ source: [Aligner.Unit], _ target: [Aligner.Unit]) {
    self.source = source
    self.target = target
    var sums = [0]
    for unit in source { sums.append(sums[sums.count - 1] + unit.length) }
    sourceLengths = sums
    sums = [0]
    for unit in target { sums.append(sums[sums.count - 1] + unit.length) }
    targetLengths = sums
    ratio = min(3, max(0.33, Double(max(1, sums[sums.count - 1])) / Double(max(1, sourceLengths[source.count]))))
    weights = BeadModel.weights(source, target)
  }

  /// An anchor weighs the more the fewer segments hold it: a name in every sentence says nothing about order.
  private static func weights(_ source: [Aligner.Unit], _ target: [Aligner.Unit]) -> [UInt64: Double] {
    var inSource: [UInt64: Int] = [:]
    var inTarget: [UInt64: Int] = [:]
    for unit in source { for key in Set(unit.anchors) { inSource[key, default: 0] += 1 } }
    for unit in target { for key in Set(unit.anchors) { inTarget[key, default: 0] += 1 } }
    var weights: [UInt64: Double] = [:]
    for (key, count) in inSource {
      guard let other = inTarget[key] else { continue }
      weights[key] = 4.0 / Double(max(count, other)).squareRoot()
    }
    return weights
  }

  /// What a bead gains over leaving its segments unanswered; higher is better.
  func score(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    if s.isEmpty || t.isEmpty { return -3.2 * Double(s.count + t.count) }
    return lengthScore(s, t) + shape(s.count, t.count) + anchorScore(s, t)
  }

  private func lengthScore(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    let a = Double(sourceLengths[s.upperBound] - sourceLengths[s.lowerBound]) * ratio
    let b = Double(targetLengths[t.upperBound] - targetLengths[t.lowerBound])
    // Variance grows with length (Gale and Church 1993); 7 is theirs, widened since Korean and English lengths vary.
    let delta = (b - a) / (9.0 * max(20, (a + b) / 2)).squareRoot()
    return -min(12, delta * delta / 2)
  }

  private func shape(_ a: Int, _ b: Int) -> Double {
    switch (a, b) {
    case (1, 1): 0
    case (1, 2), (2, 1): -2.0
    case (2, 2): -4.2
    case (1, 3), (3, 1): -4.5
    default: -2.2 * Double(a + b - 2)
    }
  }

  /// Shared anchors count for a bead, those that only one side holds count a little against it.
  func anchorScore(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    var mine: Set<UInt64> = []
    for index in s { for key in source[index].anchors where weights[key] != nil { mine.insert(key) } }
    var score = 0.0
    var seen: Set<UInt64> = []
    for index in t {
      for key in target[index].anchors where seen.insert(key).inserted {
        guard let weight = weights[key] else { continue }
        score += mine.contains(key) ? weight : -0.35 * weight
      }
    }
    for key in mine where !seen.contains(key) { score -= 0.35 * (weights[key] ?? 0) }
    return score
  }

  /// How sure a bead is, from 0 to 1: by shared anchors, by fitting lengths.
  func confidence(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    let evidence = anchorScore(s, t) + lengthScore(s, t) * 0.5 + 1.5
    let joined = 0.03 * Double(max(0, s.count + t.count - 2))
    return min(0.98, max(0.2, 0.75 + evidence * 0.06)) - joined
  }
}
