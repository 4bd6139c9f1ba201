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

  /// Dynamic programming inside the band, row by row; only the choices are kept for the whole text.
  func best() -> [Bead] {
    let (n, m, width) = (model.source.count, model.target.count, band.width)
    // Scores of the last five rows, and the shared anchors of their segments with those of the target.
    var scores = [[Double]](repeating: [Double](repeating: -.infinity, count: width), count: 5)
    var shared = [[Double]](repeating: [Double](repeating: 0, count: width), count: 5)
    var choices = [UInt8](repeating: BeadPath.none, count: (n + 1) * width)
    var restarts: [Int: Int] = [:]
    for i in 0...n {
      let low = band.low(i)
      let row = i % 5
      for column in 0..<width { scores[row][column] = -.infinity }
      if i > 0 { fill(&shared[row], i - 1, low) }
      for j in low..<min(m + 1, low + width) {
        var best = i == 0 && j == 0 ? 0 : -Double.infinity
        var choice = BeadPath.none
        for (number, shape) in BeadPath.shapes.enumerated() {
          let (a, b) = (i - shape.s, j - shape.t)
          guard a >= 0, b >= 0 else { continue }
          let from = b - band.low(a)
          guard from >= 0, from < width else { continue }
          let before = scores[a % 5][from]
          guard before > -.infinity else { continue }
          let isAnswered = shape.s > 0 && shape.t > 0
          // Counting pairs of segments counts an anchor too often where several hold it: no more than a bound.
          let pairs = isAnswered ? sharedPairs(a..<i, b..<j, shared) : 0
          guard !isAnswered || before + BeadModel.bound(shape.s + shape.t) + pairs > best else { continue }
          var score = before + model.score(a..<i, b..<j)
          if isAnswered {
            guard score + pairs > best else { continue }
            score += shape.s + shape.t == 2 || pairs == 0 ? pairs : model.shared(a..<i, b..<j)
          }
          if score > best { (best, choice) = (score, UInt8(number)) }
        }
        scores[row][j - low] = best
        choices[i * width + j - low] = choice
      }
      if i > 0, scores[row].allSatisfy({ $0 == -.infinity }) {
        let before = scores[(i - 1) % 5]
        restarts[i] = band.low(i - 1) + (before.indices.max { before[$0] < before[$1] } ?? 0)
        scores[row][0] = 0
        choices[i * width] = BeadPath.restart
      }
    }
    return trace(choices, restarts)
  }

  /// What all pairs of segments share. Row `i` of `shared` holds segment `i - 1`; column k the target's `band.low(i)` + k.
  private func sharedPairs(_ source: Range<Int>, _ target: Range<Int>, _ shared: [[Double]]) -> Double {
    var sum = 0.0
    for row in (source.lowerBound + 1)..<(source.upperBound + 1) {
      for t in target {
        let column = t - band.low(row)
        if column >= 0, column < band.width { sum += shared[row % 5][column] }
      }
    }
    return sum
  }

  /// What segment `s` shares with each segment of the target from `low` on.
  private func fill(_ row: inout [Double], _ s: Int, _ low: Int) {
    for column in row.indices { row[column] = 0 }
    for key in model.sourceKeys[s] {
      let places = model.places[Int(key)]
      let value = BeadModel.value(model.weights[Int(key)])
      var index = SearchBand.firstIndex(in: places, notBelow: low)
      while index < places.count, Int(places[index]) < low + row.count {
        row[Int(places[index]) - low] += value
        index += 1
      }
    }
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
