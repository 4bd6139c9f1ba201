#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What speaks for a segment having no answer on the other side.
///
/// A segment is looked at by itself, with the two beads before and behind it: whether figures of it stand on the other side
/// that no neighbour of its own accounts for, how much of what any translation keeps is nowhere near, and whether the
/// lengths leave room for it.
struct UnansweredEvidence {
  /// Weight of its figures that the other side holds and no neighbour of its own does.
  var figuresFound = 0.0
  /// How many of its figures, Latin words and glossary concepts the other side lacks.
  var lost = 0.0
  /// How many of its everyday words the other side lacks.
  var wordsLost = 0.0
  /// How much better the lengths of its bead fit without it than with it.
  var length = 0.0
  /// Weight of the anchors that its bead has only because of it.
  var gain = 0.0
  /// Unanswered bytes of the other side nearby, in units of what it would be expected to give.
  var open = 0.0
  /// The logarithm of its length in bytes.
  var size = 0.0
  var isApart = false
  var isSource = true

  /// How likely it is that a segment which the alignment leaves alone has no answer: fitted on news articles from which one
  /// sentence in fourteen was taken out.
  var ofGap: Double {
    guard isSource else { return UnansweredEvidence.logistic(-1.8 + 1.1 * size - 0.8 * min(open, 1.5)) }
    return UnansweredEvidence.logistic(
      -6.6 - 1.2 * min(figuresFound, 6) + 0.5 * min(lost, 4) + 1.1 * min(wordsLost, 5) + 1.4 * size
        - 0.8 * min(open, 1.5) - (isApart ? 2 : 0))
  }

  /// How likely it is that a segment which the alignment joins to a neighbour has no answer.
  var ofJoined: Double {
    UnansweredEvidence.logistic(
      -8.5 + 2 * min(lost, 4) + 0.7 * min(wordsLost, 5) + 1.7 * max(-6, min(6, length)) + 1.7 * size
        - min(8, max(0, gain)))
  }

  static func logistic(_ score: Double) -> Double { 1 / (1 + exp(-score)) }
}

/// Finds the segments without an answer that hide in a bead with a neighbour.
///
/// The first pass weighs a bead as a whole, and two sentences of which each shares something with one of the other side are
/// joined even where it answers only one of them.
struct Unanswered {
  let model: BeadModel

  /// Segments of other beads this far away take part in the evidence.
  private static let reach = 2

  /// The beads with such segments apart.
  func split(_ beads: [Bead]) -> [Bead] {
    var result: [Bead] = []
    result.reserveCapacity(beads.count)
    for (index, bead) in beads.enumerated() {
      guard bead.source.count > 1, !bead.target.isEmpty else {
        result.append(bead)
        continue
      }
      let ends = [bead.source.lowerBound, bead.source.upperBound - 1]
      let chances = ends.map { chance(of: $0, in: beads, at: index) }
      guard let chance = chances.max(), chance > 0.5 else {
        result.append(bead)
        continue
      }
      let isFirst = chances[0] == chance
      let lone = isFirst ? ends[0]..<(ends[0] + 1) : ends[1]..<(ends[1] + 1)
      let rest = isFirst ? (ends[0] + 1)..<bead.source.upperBound : bead.source.lowerBound..<ends[1]
      let at = isFirst ? bead.target.lowerBound : bead.target.upperBound
      let pieces = [
        Bead(source: lone, target: at..<at, confidence: chance), Bead(source: rest, target: bead.target),
      ]
      result += isFirst ? pieces : pieces.reversed()
    }
    return result
  }

  /// How likely it is that `s`, the first or last segment of the bead at `index`, has no answer.
  private func chance(of s: Int, in beads: [Bead], at index: Int) -> Double {
    // Headlines are rewritten, not left out.
    guard !model.source[s].standsApart else { return 0 }
    let bead = beads[index]
    let isFirst = s == bead.source.lowerBound
    let rest = isFirst ? (s + 1)..<bead.source.upperBound : bead.source.lowerBound..<s
    var evidence = evidence(of: s, isSource: true, in: beads, at: index)
    evidence.gain = model.shared(bead.source, bead.target) - model.shared(rest, bead.target)
    return evidence.ofJoined
  }

  /// What speaks for segment `s` of the bead at `index` having no answer.
  func evidence(of s: Int, isSource: Bool, in beads: [Bead], at index: Int) -> UnansweredEvidence {
    let (mine, theirs) = isSource ? (model.source, model.target) : (model.target, model.source)
    func sides(_ bead: Bead) -> (own: Range<Int>, other: Range<Int>) {
      isSource ? (bead.source, bead.target) : (bead.target, bead.source)
    }
    let near = max(0, index - Unanswered.reach)..<min(beads.count, index + Unanswered.reach + 1)
    var evidence = UnansweredEvidence()
    evidence.isSource = isSource
    var open = 0
    var own: Set<Int32> = []
    var others: Set<UInt64> = []
    for i in near {
      let (a, b) = sides(beads[i])
      for segment in a where segment != s { own.formUnion(keys(segment, isSource)) }
      for segment in b {
        others.formUnion(theirs[segment].anchors)
        if a.isEmpty { open += theirs[segment].length }
      }
    }
    let shared = Dictionary(
      zip(keys(s, isSource).map { model.anchors[Int($0)] }, keys(s, isSource)), uniquingKeysWith: { first, _ in first })
    for anchor in Set(mine[s].anchors) {
      let kind = AnchorKind(of: anchor)
      if others.contains(anchor) {
        if kind == .figure, let key = shared[anchor], !own.contains(key) {
          evidence.figuresFound += model.weights[Int(key)]
        }
        continue
      }
      switch kind {
      case .figure, .concept: evidence.lost += 1
      case .latin where isSource: evidence.lost += 1
      case .word where isSource: evidence.wordsLost += 1
      default: break
      }
    }
    let size = Double(mine[s].length)
    let scale = isSource ? model.ratio : 1 / model.ratio
    evidence.open = Double(open) / (size * scale + 15)
    evidence.size = log(size + 1)
    evidence.isApart = mine[s].standsApart
    let (a, b) = sides(beads[index])
    if !b.isEmpty {
      let rest = Double(a.reduce(0) { $0 + ($1 == s ? 0 : mine[$1].length) }) * scale
      let given = Double(b.reduce(0) { $0 + theirs[$1].length })
      let without = log((given + 15) / (rest + 15))
      let with = log((given + 15) / (rest + size * scale + 15))
      evidence.length = (with * with - without * without) / 0.16
    }
    return evidence
  }

  private func keys(_ segment: Int, _ isSource: Bool) -> [Int32] {
    isSource ? model.sourceKeys[segment] : model.targetKeys[segment]
  }
}
