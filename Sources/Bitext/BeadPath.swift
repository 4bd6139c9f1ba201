/// The best sequence of beads in which neither side changes its order.
struct BeadPath {
  private static let shapes: [(s: Int, t: Int)] = [
    (1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2), (3, 3), (1, 4), (4, 1), (2, 4),
    (4, 2),
    (3, 4), (4, 3), (4, 4),
  ]
  private static let none: UInt8 = 255
  /// The band moved away from every cell that can be reached: the path begins anew.
  private static let restart: UInt8 = 254

  private let model: BeadModel
  private let band: SearchBand

  init(_ model: BeadModel) {
    self.model = model
    band = SearchBand(model)
  }

  /// The rows at hand, in a ring of five: what the best way to each cell comes to, and what its segment of the source
  /// shares with each of the target.
  private struct Rows {
    let width: Int
    /// Row `i` stands at `i % 5`; column k is the target's `low(i)` + k.
    var scores: [Double]
    /// Row `i` holds segment `i - 1`.
    var shared: [Double]
    /// Of each cell the sum of `shared` over it and the three before it.
    var near: [Double]
    /// The first column of each row.
    var lows = [0, 0, 0, 0, 0]

    init(width: Int) {
      self.width = width
      scores = [Double](repeating: -.infinity, count: 5 * width)
      shared = [Double](repeating: 0, count: 5 * width)
      near = shared
    }

    /// Where the cell of row `i` and target place `j` stands; nil outside the band.
    @inline(__always)
    func place(_ i: Int, _ j: Int) -> Int? {
      let row = i % 5
      let column = j &- lows[row]
      return column >= 0 && column < width ? row &* width &+ column : nil
    }

    /// No less than what the segments of up to four rows before `i` share with up to four places before `j`.
    func bound(_ i: Int, _ j: Int) -> Double {
      var sum = 1e-9
      for row in max(1, i - 3)...i {
        if let place = place(row, j - 1) {
          sum += near[place]
        } else if j - 1 >= lows[row % 5] {
          // The last three columns of the row may still be among the four.
          sum += near[row % 5 &* width &+ width &- 1]
        }
      }
      return sum
    }

    /// What all pairs of segments share.
    func pairs(_ source: Range<Int>, _ target: Range<Int>) -> Double {
      var sum = 0.0
      for row in (source.lowerBound + 1)..<(source.upperBound + 1) {
        for t in target { if let place = place(row, t) { sum += shared[place] } }
      }
      return sum
    }

    /// Begins row `i` at `low`.
    mutating func begin(_ i: Int, _ low: Int) {
      lows[i % 5] = low
      let start = i % 5 * width
      for place in start..<(start + width) {
        scores[place] = -.infinity
        shared[place] = 0
      }
    }

    /// Sums up what row `i` shares.
    mutating func sum(_ i: Int) {
      let start = i % 5 * width
      for column in 0..<width {
        var sum = 0.0
        for place in max(0, column - 3)...column { sum += shared[start + place] }
        near[start + column] = sum
      }
    }
  }

  /// Dynamic programming inside the band, row by row; only the choices are kept for the whole text.
  func best() -> [Bead] {
    let (n, m, width) = (model.source.count, model.target.count, band.width)
    let shapes = BeadPath.shapes.map { ($0.s, $0.t, BeadModel.bound($0.s + $0.t), $0.s > 0 && $0.t > 0) }
    var rows = Rows(width: width)
    var choices = [UInt8](repeating: BeadPath.none, count: (n + 1) * width)
    var restarts: [Int: Int] = [:]
    for i in 0...n {
      let low = band.low(i)
      rows.begin(i, low)
      if i > 0 { fill(&rows, i, low) }
      var isReached = false
      for j in low..<min(m + 1, low + width) {
        var best = i == 0 && j == 0 ? 0 : -Double.infinity
        var choice = BeadPath.none
        let mostPairs = i > 0 && j > 0 ? rows.bound(i, j) : 0
        for (number, (s, t, bound, isAnswered)) in shapes.enumerated() {
          let (a, b) = (i - s, j - t)
          guard a >= 0, b >= 0, let from = rows.place(a, b) else { continue }
          let before = rows.scores[from]
          guard before > -.infinity, !isAnswered || before + bound + mostPairs > best else { continue }
          // Counting pairs of segments counts an anchor too often where several hold it: no more than a bound.
          let pairs = isAnswered ? rows.pairs(a..<i, b..<j) : 0
          guard !isAnswered || before + bound + pairs > best else { continue }
          var score = before + model.score(a..<i, b..<j)
          if isAnswered {
            guard score + pairs > best else { continue }
            score += s + t == 2 || pairs == 0 ? pairs : model.shared(a..<i, b..<j)
          }
          if score > best { (best, choice) = (score, UInt8(number)) }
        }
        let column = j - low
        rows.scores[i % 5 * width + column] = best
        choices[i * width + column] = choice
        if best > -.infinity { isReached = true }
      }
      if i > 0, !isReached {
        let start = (i - 1) % 5 * width
        let before = rows.scores[start..<(start + width)]
        restarts[i] = band.low(i - 1) + (before.indices.max { before[$0] < before[$1] } ?? start) - start
        rows.scores[i % 5 * width] = 0
        choices[i * width] = BeadPath.restart
      }
    }
    return trace(choices, restarts)
  }

  /// What the segment before row `i` shares with each segment of the target from `low` on.
  private func fill(_ rows: inout Rows, _ i: Int, _ low: Int) {
    let start = i % 5 * rows.width
    for key in model.sourceKeys[i - 1] {
      let places = model.places[Int(key)]
      let value = BeadModel.value(model.weights[Int(key)])
      var index = SearchBand.firstIndex(in: places, notBelow: low)
      while index < places.count, Int(places[index]) < low + rows.width {
        rows.shared[start + Int(places[index]) - low] += value
        index += 1
      }
    }
    rows.sum(i)
  }

  private func trace(_ choices: [UInt8], _ restarts: [Int: Int]) -> [Bead] {
    var beads: [Bead] = []
    var i = model.source.count
    var j = model.target.count
    func leave(targetsTo end: Int) {
      while j > end {
        beads.append(Bead(source: i..<i, target: (j - 1)..<j))
        j -= 1
      }
    }
    while i > 0 || j > 0 {
      let column = j - band.low(i)
      let choice = column >= 0 && column < band.width ? choices[i * band.width + column] : BeadPath.none
      if choice == BeadPath.restart, let before = restarts[i] {
        leave(targetsTo: before)
        beads.append(Bead(source: (i - 1)..<i, target: j..<j))
        i -= 1
        continue
      }
      // A cell outside the band cannot be reached; what is left is left unanswered.
      let isKnown = Int(choice) < BeadPath.shapes.count
      let shape = isKnown ? BeadPath.shapes[Int(choice)] : (s: i > 0 ? 1 : 0, t: i > 0 ? 0 : 1)
      beads.append(Bead(source: (i - shape.s)..<i, target: (j - shape.t)..<j))
      i -= shape.s
      j -= shape.t
    }
    return beads.reversed()
  }
}
