import Glibc
import Korean

/// The second phase: weights in context, learned by telling true pairs from pairs that look alike.
extension PhoneticTrainer {
  /// Gives a row to each context that occurs at least `least` times.
  mutating func openContexts(_ pairs: [Pair], least: Int) {
    var counts: [Int: Int] = [:]
    for pair in pairs {
      for i in pair.units.indices {
        let (previous, next) = keys(pair.units, i)
        counts[previous, default: 0] += 1
        counts[next, default: 0] += 1
      }
    }
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) where count >= least {
      rowOfKey[key] = rowKeys.count
      rowKeys.append(key)
    }
    weights += [Float](repeating: 0, count: (rowKeys.count - 69) * nodeCount)
    gradients = [Float](repeating: 0, count: weights.count)
    print("  \(rowKeys.count - 69) contexts")
  }

  private func keys(_ units: [UInt8], _ i: Int) -> (Int, Int) {
    let unit = Int(units[i])
    let previous = i > 0 ? Int(units[i - 1]) : 67
    let next = i + 1 < units.count ? Int(units[i + 1]) : 67
    return (previous * 68 + unit, 68 * 68 + unit * 68 + next)
  }

  /// What the best alignment uses: indices of weights, and letters that are silent.
  struct Path {
    var score: Float = 0
    var used: [Int] = []
    var silent: [Int] = []
  }

  /// The best alignment; mirrors `PhoneticModel.score`.
  func align(_ pair: Pair, wantPath: Bool = true) -> Path {
    let n = pair.units.count
    let m = pair.letters.count
    let width = m + 1
    var sums = [Float](repeating: -1e6, count: (n + 1) * width)
    // 0…4: unit took so many letters; 5: the letter is silent.
    var moves = [UInt8](repeating: 0, count: (n + 1) * width)
    var rows: [(Int, Int, Int)] = []
    rows.reserveCapacity(n)
    sums[0] = 0
    for j in 0..<m {
      sums[j + 1] = sums[j] + silent[Int(pair.letters[j])]
      moves[j + 1] = 5
    }
    var chunks = [Int](repeating: 0, count: m * 4)
    for j in 0..<m {
      var node = 0
      for k in 0..<4 where j + k < m {
        node = child[node * 26 + Int(pair.letters[j + k])]
        if node == 0 { break }
        chunks[j * 4 + k] = node
      }
    }
    for i in 0..<n {
      let (previous, next) = keys(pair.units, i)
      let own = (1 + Int(pair.units[i])) * nodeCount
      let before = (rowOfKey[previous] ?? 0) * nodeCount
      let after = (rowOfKey[next] ?? 0) * nodeCount
      rows.append((own, before, after))
      let old = i * width
      let new = old + width
      let nothing = weights[own] + weights[before] + weights[after]
      for j in 0...m {
        sums[new + j] = sums[old + j] + nothing
        moves[new + j] = 0
      }
      let middle = i * m / n
      let low = max(0, middle - 6)
      let high = min(m - 1, middle + 6)
      if low <= high {
        for j in low...high {
          for k in 0..<4 {
            let node = chunks[j * 4 + k]
            if node == 0 { break }
            guard allowed[own + node] else { continue }
            let sum = sums[old + j] + weights[own + node] + weights[before + node] + weights[after + node]
            if sum > sums[new + j + k + 1] {
              sums[new + j + k + 1] = sum
              moves[new + j + k + 1] = UInt8(k + 1)
            }
          }
        }
      }
      for j in 0..<m {
        let sum = sums[new + j] + silent[Int(pair.letters[j])]
        if sum > sums[new + j + 1] {
          sums[new + j + 1] = sum
          moves[new + j + 1] = 5
        }
      }
    }
    var path = Path(score: sums[n * width + m] + bias)
    var last = 26
    for letter in pair.letters {
      path.score += background[last * 26 + Int(letter)]
      last = Int(letter)
    }
    guard wantPath else { return path }
    var i = n
    var j = m
    while i > 0 || j > 0 {
      let move = Int(moves[i * width + j])
      if move == 5 {
        j -= 1
        path.silent.append(Int(pair.letters[j]))
        continue
      }
      if i == 0 { break }
      i -= 1
      j -= move
      let node = move == 0 ? 0 : chunks[j * 4 + move - 1]
      path.used.append(rows[i].0 + node)
      if rows[i].1 > 0 { path.used.append(rows[i].1 + node) }
      if rows[i].2 > 0 { path.used.append(rows[i].2 + node) }
    }
    return path
  }

  /// One step of logistic regression with AdaGrad: `target` 1 for a true pair.
  mutating func step(_ pair: Pair, target: Float, rate: Float, decay: Float) {
    let path = align(pair)
    // A true pair should reach +2, a false one stay under −2: softly, on a scale of two nats.
    let margin = target == 1 ? path.score - 2 : path.score + 2
    let error = target - 1 / (1 + expf(-margin / 1.5))
    if abs(error) < 0.02 { return }
    for index in path.used {
      let gradient = error - decay * (index >= 69 * nodeCount ? weights[index] : 0)
      gradients[index] += gradient * gradient
      weights[index] += rate * gradient / (0.3 + gradients[index].squareRoot())
      weights[index] = max(-12, min(12, weights[index]))
    }
    for letter in path.silent {
      silentGradients[letter] += error * error
      silent[letter] += rate * error / (0.5 + silentGradients[letter].squareRoot())
      silent[letter] = max(-9, min(-0.5, silent[letter]))
    }
    bias += 0.0005 * error
    var last = 26
    for letter in pair.letters {
      background[last * 26 + Int(letter)] += 0.0008 * error
      last = Int(letter)
    }
  }

  /// Names of the training set by what they share, to draw look-alikes from.
  struct LookAlikes {
    var buckets: [[UInt8]: [Int32]] = [:]
    var pairs: [Pair]

    init(_ pairs: [Pair]) {
      self.pairs = pairs
      for (index, pair) in pairs.enumerated() {
        for key in LookAlikes.keys(pair.letters) { buckets[key, default: []].append(Int32(index)) }
      }
    }

    static func keys(_ letters: [UInt8]) -> [[UInt8]] {
      var keys: [[UInt8]] = []
      let n = letters.count
      if n >= 3 {
        keys.append([100] + letters.prefix(3))
        keys.append([101] + letters.suffix(3))
        keys.append([102] + letters.filter { ![0, 4, 8, 14, 20, 24].contains($0) })
      }
      if n >= 4 { keys.append([104] + letters.suffix(4)) }
      if n >= 3 && n <= 10 {
        for skip in 0..<n { keys.append([103] + letters[..<skip] + letters[(skip + 1)...]) }
      }
      return keys
    }

    /// A pair whose Latin looks like `pair`'s and whose Hangul differs in at least `least` jamo.
    func draw(_ pair: Pair, least: Int, _ random: inout SplitMix) -> Pair? {
      let keys = LookAlikes.keys(pair.letters)
      for _ in 0..<6 {
        guard let key = keys.randomElement(using: &random), let bucket = buckets[key],
          let index = bucket.randomElement(using: &random)
        else { return nil }
        let other = pairs[Int(index)]
        if other.letters != pair.letters, distance(other.units, pair.units) >= least { return other }
      }
      return nil
    }
  }

  /// Runs over the pairs `rounds` times, each with a random and some look-alike counterexamples.
  mutating func sharpen(_ pairs: [Pair], rounds: Int, report: (Int, PhoneticTrainer) -> Void) {
    let alike = LookAlikes(pairs)
    for round in 0..<rounds {
      let rate: Float = 0.35 / (1 + 0.35 * Float(round))
      for index in Array(pairs.indices).shuffled(using: &random) {
        let pair = pairs[index]
        // A true pair that the model finds very unlike is an error of the list.
        if align(pair, wantPath: false).score > -6 { step(pair, target: 1, rate: rate, decay: 0.002) }
        if round % 2 == 0, let other = pairs.randomElement(using: &random),
          PhoneticTrainer.distance(other.units, pair.units) >= 3
        {
          step(Pair(units: pair.units, letters: other.letters), target: 0, rate: rate, decay: 0.002)
        }
        for _ in 0..<2 {
          guard let other = alike.draw(pair, least: 2, &random) else { continue }
          step(Pair(units: pair.units, letters: other.letters), target: 0, rate: rate, decay: 0.002)
        }
      }
      report(round, self)
    }
  }

  /// Levenshtein distance.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var corner = row[0]
      row[0] = i + 1
      for j in b.indices {
        let above = row[j + 1]
        row[j + 1] = a[i] == b[j] ? corner : 1 + min(corner, above, row[j])
        corner = above
      }
    }
    return row[b.count]
  }
}

private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int { PhoneticTrainer.distance(a, b) }
