#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How likely a bead is: lengths, shared anchors, and how often translators join and split.
///
/// All scores are logarithms of how much likelier the evidence is for segments that answer each other than for two that
/// do not. The constants were chosen on news articles that were run together, with segments dropped
/// and moved.
struct BeadModel {
  let source: [Aligner.Unit]
  let target: [Aligner.Unit]
  /// The anchors that both texts have, by number: of each segment, ascending.
  let sourceKeys: [[Int32]]
  let targetKeys: [[Int32]]
  /// Where each shared anchor stands in the target, ascending.
  let places: [[Int32]]
  /// What each shared anchor says for a bead that has it on both sides.
  let weights: [Double]
  /// The shared anchors themselves.
  let anchors: [UInt64]
  /// What the shared anchors of a segment say against a bead that has none of them on the other side.
  private let sourceMisses: [Double]
  private let targetMisses: [Double]
  /// How many bytes of the target a byte of the source gives.
  let ratio: Double
  private let sourceLengths: [Int]
  private let targetLengths: [Int]

  /// For leaving one segment unanswered.
  static let gap = -2.0
  private static let prior = -1.0
  private static let missed = 0.25
  private static let heaviest = 4.0
  /// Variance of the logarithm of the length ratio: of translations, and of segments that happen to stand side by side.
  private static let variance = 0.06
  private static let background = 0.5

  init(_ source: [Aligner.Unit], _ target: [Aligner.Unit]) {
    self.source = source
    self.target = target
    sourceLengths = BeadModel.sums(source)
    targetLengths = BeadModel.sums(target)
    let (a, b) = (sourceLengths[source.count], targetLengths[target.count])
    ratio = min(3, max(0.33, Double(max(1, b)) / Double(max(1, a))))
    var inSource: [UInt64: Int] = [:]
    var inTarget: [UInt64: Int] = [:]
    for unit in source { for key in Set(unit.anchors) { inSource[key, default: 0] += 1 } }
    for unit in target { for key in Set(unit.anchors) where inSource[key] != nil { inTarget[key, default: 0] += 1 } }
    // An anchor weighs the more the fewer segments hold it: a name in every sentence says nothing about order.
    var weights: [Double] = []
    var anchors: [UInt64] = []
    var numbers: [UInt64: Int32] = [:]
    for (key, others) in inTarget.sorted(by: { $0.key < $1.key }) {
      let count = inSource[key] ?? 1
      let rarity = log(Double(source.count + 2) / Double(count)) + log(Double(target.count + 2) / Double(others))
      let weight = 0.5 * rarity - 1
      guard weight > 0 else { continue }
      numbers[key] = Int32(clamping: weights.count)
      weights.append(min(BeadModel.heaviest, weight))
      anchors.append(key)
    }
    func keys(_ units: [Aligner.Unit]) -> [[Int32]] {
      units.map { unit in Set(unit.anchors).compactMap { numbers[$0] }.sorted() }
    }
    sourceKeys = keys(source)
    targetKeys = keys(target)
    var places = [[Int32]](repeating: [], count: weights.count)
    for (index, keys) in targetKeys.enumerated() {
      for key in keys { places[Int(key)].append(Int32(clamping: index)) }
    }
    self.places = places
    self.weights = weights
    self.anchors = anchors
    func misses(_ segments: [[Int32]]) -> [Double] {
      segments.map { $0.reduce(0) { $0 + BeadModel.missed * min(1, weights[Int($1)]) } }
    }
    sourceMisses = misses(sourceKeys)
    targetMisses = misses(targetKeys)
  }

  private static func sums(_ units: [Aligner.Unit]) -> [Int] {
    var sums = [0]
    var sum = 0
    for unit in units {
      sum += unit.length
      sums.append(sum)
    }
    return sums
  }

  /// What the anchors say that both sides of a bead hold: each its weight once, and what its misses took.
  func shared(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    var sum = 0.0
    for (position, index) in s.enumerated() {
      for key in sourceKeys[index] {
        var occurrences = 0
        for other in t where targetKeys[other].contains(key) { occurrences += 1 }
        guard occurrences > 0 else { continue }
        let weight = weights[Int(key)]
        sum += BeadModel.missed * min(1, weight)
        let isRepeated = s.prefix(position).contains { sourceKeys[$0].contains(key) }
        if !isRepeated { sum += weight + BeadModel.missed * min(1, weight) * Double(occurrences) }
      }
    }
    return sum
  }

  /// What an anchor of `weight` brings to two segments that share it: it is missed on neither side.
  static func value(_ weight: Double) -> Double { weight + 2 * missed * min(1, weight) }

  /// What a bead gains, without what its shared anchors say; higher is better.
  func score(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    if s.isEmpty || t.isEmpty { return BeadModel.gap * Double(s.count + t.count) }
    var score = BeadModel.prior + lengthScore(s, t) + shape(s, t)
    for index in s { score -= sourceMisses[index] }
    for index in t { score -= targetMisses[index] }
    return score
  }

  private static let bestLength = 0.5 * log(background / variance)

  /// The most that a bead of `count` segments can gain without shared anchors.
  static func bound(_ count: Int) -> Double {
    prior + bestLength - (count > 4 ? 2.5 * Double(count - 2) : count == 4 ? 4.5 : count == 3 ? 2.5 : 0)
  }

  /// What the lengths of a bead say.
  func lengthScore(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    let a = Double(sourceLengths[s.upperBound] - sourceLengths[s.lowerBound]) * ratio
    let b = Double(targetLengths[t.upperBound] - targetLengths[t.lowerBound])
    let distance = log((b + 15) / (a + 15))
    // Short segments vary more.
    let variance = BeadModel.variance + 1 / (a + b + 1)
    let precision = 1 / variance - 1 / BeadModel.background
    return max(-8, 0.5 * log(BeadModel.background / variance) - distance * distance / 2 * precision)
  }

  private func shape(_ s: Range<Int>, _ t: Range<Int>) -> Double {
    let count = s.count + t.count
    var score = 0.0
    switch (s.count, t.count) {
    case (1, 1): break
    case (1, 2), (2, 1): score = -2.5
    case (2, 2): score = -4.5
    default: score = -2.5 * Double(count - 2)
    }
    let (first, second) = (source[s.lowerBound].standsApart, target[t.lowerBound].standsApart)
    if first != second { score -= 1.5 }
    if first || second, count > 2 { score -= 1.5 }
    return score
  }
}
