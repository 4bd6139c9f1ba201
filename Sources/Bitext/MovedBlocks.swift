/// Segments that the first pass left unanswered on both sides and that answer each other: they moved.
struct MovedBlocks {
  private let model: BeadModel
  /// A pair of segments must be that much likelier than chance to be joined out of order.
  private static let threshold = 1.0

  init(_ model: BeadModel) { self.model = model }

  /// Joins them, the surest first, each to one segment of the other side; neighbours that moved together support each
  /// other.
  func restore(_ beads: [Bead]) -> [Bead] {
    let lostSources = beads.filter { $0.target.isEmpty }.flatMap { Array($0.source) }
    let lostTargets = Set(beads.filter { $0.source.isEmpty }.flatMap { Array($0.target) })
    guard !lostSources.isEmpty, !lostTargets.isEmpty else { return beads }
    var scores: [Int: [Int: Double]] = [:]
    let places = places(lostTargets)
    for s in lostSources { scores[s] = scored(s, places) }
    var candidates: [(score: Double, source: Int, target: Int)] = []
    for (s, row) in scores {
      for (t, score) in row {
        let support = max(0, scores[s - 1]?[t - 1] ?? 0) + max(0, scores[s + 1]?[t + 1] ?? 0)
        let total = score + 0.5 * support
        if total > MovedBlocks.threshold { candidates.append((total, s, t)) }
      }
    }
    candidates.sort { ($0.score, -$0.source, -$0.target) > ($1.score, -$1.source, -$1.target) }
    var joined: [Int: Int] = [:]
    var taken: Set<Int> = []
    for candidate in candidates where joined[candidate.source] == nil && !taken.contains(candidate.target) {
      joined[candidate.source] = candidate.target
      taken.insert(candidate.target)
    }
    return beads.compactMap { bead in
      if bead.target.isEmpty, let s = bead.source.first, let t = joined[s] {
        return Bead(source: bead.source, target: t..<(t + 1))
      }
      if bead.source.isEmpty, let t = bead.target.first, taken.contains(t) { return nil }
      return bead
    }
  }

  /// An anchor that more unanswered segments than this hold says nothing about which of them answers which.
  private static let commonest = 40

  /// Where each shared anchor stands in the unanswered segments of the target.
  private func places(_ targets: Set<Int>) -> [Int32: [Int]] {
    var places: [Int32: [Int]] = [:]
    for t in targets.sorted() {
      for key in model.targetKeys[t] { places[key, default: []].append(t) }
    }
    return places.filter { $0.value.count <= MovedBlocks.commonest }
  }

  /// The scores of `s` with the unanswered segments that share an anchor with it.
  private func scored(_ s: Int, _ places: [Int32: [Int]]) -> [Int: Double] {
    var shared: [Int: Double] = [:]
    for key in model.sourceKeys[s] {
      let value = BeadModel.value(model.weights[Int(key)])
      for place in places[key] ?? [] { shared[place, default: 0] += value }
    }
    return shared.reduce(into: [:]) { result, pair in
      result[pair.key] = pair.value + model.score(s..<(s + 1), pair.key..<(pair.key + 1))
    }
  }
}
