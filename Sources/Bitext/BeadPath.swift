/// The best sequence of beads in which neither side changes its order.
struct BeadPath {
  private static let shapes: [(Int, Int)] = [
    (1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (1, 4), (4, 1),
  ]

  private let model: BeadModel

  init(_ model: BeadModel) { self.model = model }

  /// Dynamic programming in a band around the diagonal; short texts are searched whole.
  func best() -> [Bead] {
    let n = model.source.count
    let m = model.target.count
    let band = max(60, abs(n - m) + 40)
    let width = min(m + 1, 2 * band + 1)
    func low(_ i: Int) -> Int { max(0, min(m + 1 - width, Int(Double(i) * Double(m) / Double(max(1, n))) - band)) }
    var scores = [Double](repeating: -.infinity, count: (n + 1) * width)
    var choices = [UInt8](repeating: 255, count: (n + 1) * width)
    scores[0 - low(0)] = 0
    for i in 0...n {
      let start = low(i)
      for j in start..<min(m + 1, start + width) {
        for (number, shape) in BeadPath.shapes.enumerated() {
          let (a, b) = (i - shape.0, j - shape.1)
          guard a >= 0, b >= 0, b >= low(a), b < low(a) + width else { continue }
          let before = scores[a * width + b - low(a)]
          guard before > -.infinity else { continue }
          let score = before + model.score(a..<i, b..<j)
          if score > scores[i * width + j - start] {
            scores[i * width + j - start] = score
            choices[i * width + j - start] = UInt8(number)
          }
        }
      }
    }
    return trace(choices, width: width, low: low)
  }

  private func trace(_ choices: [UInt8], width: Int, low: (Int) -> Int) -> [Bead] {
    var beads: [Bead] = []
    var i = model.source.count
    var j = model.target.count
    while i > 0 || j > 0 {
      let column = j - low(i)
      let choice = column >= 0 && column < width ? Int(choices[i * width + column]) : 255
      // A cell outside the band cannot be reached; what is left is left unanswered.
      let shape = choice < BeadPath.shapes.count ? BeadPath.shapes[choice] : (i > 0 ? (1, 0) : (0, 1))
      let source = (i - shape.0)..<i
      let target = (j - shape.1)..<j
      beads.append(
        Bead(
          source: source, target: target,
          confidence: shape.0 > 0 && shape.1 > 0 ? model.confidence(source, target) : 0.6))
      i -= shape.0
      j -= shape.1
    }
    return beads.reversed()
  }
}

/// Segments that the first pass left unanswered on both sides and that hold the same anchors: they moved.
struct MovedBlocks {
  private let model: BeadModel

  init(_ model: BeadModel) { self.model = model }

  /// Joins them, the surest first, each to one segment of the other side.
  func restore(_ beads: [Bead]) -> [Bead] {
    let lostSources = beads.filter { $0.target.isEmpty }.flatMap { Array($0.source) }
    let lostTargets = beads.filter { $0.source.isEmpty }.flatMap { Array($0.target) }
    guard !lostSources.isEmpty, !lostTargets.isEmpty, lostSources.count * lostTargets.count < 4_000_000 else {
      return beads
    }
    var candidates: [(score: Double, source: Int, target: Int)] = []
    for s in lostSources {
      for t in lostTargets where model.anchorScore(s..<(s + 1), t..<(t + 1)) > 0 {
        let score = model.score(s..<(s + 1), t..<(t + 1))
        if score > 0.5 { candidates.append((score, s, t)) }
      }
    }
    candidates.sort { ($0.score, -$0.source, -$0.target) > ($1.score, -$1.source, -$1.target) }
    var joinedSources: [Int: Int] = [:]
    var joinedTargets: Set<Int> = []
    for candidate in candidates where joinedSources[candidate.source] == nil {
      guard joinedTargets.insert(candidate.target).inserted else { continue }
      joinedSources[candidate.source] = candidate.target
    }
    return beads.compactMap { bead in
      if bead.target.isEmpty, let s = bead.source.first, let t = joinedSources[s] {
        return Bead(source: bead.source, target: t..<(t + 1), confidence: model.confidence(bead.source, t..<(t + 1)))
      }
      if bead.source.isEmpty, let t = bead.target.first, joinedTargets.contains(t) { return nil }
      return bead
    }
  }
}
