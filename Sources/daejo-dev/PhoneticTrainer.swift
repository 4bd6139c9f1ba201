import Glibc
import Korean

/// Learns the weights of `PhoneticModel`: expectation-maximisation for the first guess, then logistic regression over
/// best alignments against names that look alike.
struct PhoneticTrainer {
  struct Pair {
    var units: [UInt8]
    var letters: [UInt8]
  }

  /// Chunks of letters: a tree whose node 0 is the empty chunk.
  var child: [Int] = []
  var nodes: [(parent: Int, letter: Int)] = [(0, 0)]
  /// `weights[row * nodeCount + node]`: row 0 unused, 1 … 68 a unit's own, then contexts.
  var weights: [Float] = []
  var gradients: [Float] = []
  var rowKeys: [Int] = []
  var rowOfKey: [Int: Int] = [:]
  var allowed: [Bool] = []
  var silent = [Float](repeating: -4, count: 26)
  var silentGradients = [Float](repeating: 0, count: 26)
  var background = [Float](repeating: 0, count: 27 * 26)
  var bias: Float = 0
  var nodeCount: Int { nodes.count }
  var random = SplitMix(state: 20_261_124)

  // MARK: Expectation-maximisation

  /// Learns P(chunk | unit) without context, prunes chunks that hardly occur, and sets the units' own rows to the
  /// log-likelihood ratio against single letters. Answers the pairs, without those that do not fit the model.
  mutating func expectationMaximisation(_ pairs: [[Pair]], rounds: Int) -> [Pair] {
    collectChunks(pairs.compactMap(\.first))
    var probabilities = seed()
    var chosen = pairs.compactMap(\.first)
    for round in 0..<rounds {
      if round >= 3 { chosen = pairs.map { choices in best(choices, probabilities) } }
      var counts = [Double](repeating: 0.01, count: JamoUnits.count * nodeCount)
      var total = 0.0
      for pair in chosen { total += expect(pair, probabilities, &counts) }
      normalise(&counts)
      probabilities = counts
      print("  em round \(round): mean log-likelihood \(total / Double(chosen.count))")
    }
    var counts = [Double](repeating: 0, count: JamoUnits.count * nodeCount)
    var kept: [Pair] = []
    let letters = letterLogs(chosen)
    for pair in chosen {
      var scratch = [Double](repeating: 0, count: 1)
      let likelihood = expect(pair, probabilities, &scratch, count: false)
      let ratio = likelihood - pair.letters.reduce(0) { $0 + letters[Int($1)] }
      if ratio / Double(pair.letters.count) > 0.35 {
        kept.append(pair)
        _ = expect(pair, probabilities, &counts)
      }
    }
    print("  \(kept.count) of \(chosen.count) pairs fit")
    prune(&counts)
    setRatios(counts, letters)
    return kept
  }

  private func letterLogs(_ pairs: [Pair]) -> [Double] {
    var counts = [Double](repeating: 1, count: 26)
    for pair in pairs { for letter in pair.letters { counts[Int(letter)] += 1 } }
    let sum = counts.reduce(0, +)
    return counts.map { log($0 / sum) }
  }

  private mutating func collectChunks(_ pairs: [Pair]) {
    var counts: [[UInt8]: Int] = [:]
    for pair in pairs {
      for start in pair.letters.indices {
        for length in 1...4 where start + length <= pair.letters.count {
          counts[Array(pair.letters[start..<(start + length)]), default: 0] += 1
        }
      }
    }
    let chunks = counts.filter { $0.key.count <= 2 || $0.value >= 25 }.map(\.key)
    build(chunks)
  }

  private mutating func build(_ chunks: [[UInt8]]) {
    nodes = [(0, 0)]
    child = [Int](repeating: 0, count: 26)
    for chunk in chunks.sorted(by: { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }) {
      var node = 0
      for letter in chunk {
        if child[node * 26 + Int(letter)] == 0 {
          child[node * 26 + Int(letter)] = nodes.count
          nodes.append((node, Int(letter)))
          child += [Int](repeating: 0, count: 26)
        }
        node = child[node * 26 + Int(letter)]
      }
    }
  }

  private func letters(of node: Int) -> [UInt8] {
    var letters: [UInt8] = []
    var node = node
    while node != 0 {
      letters.append(UInt8(nodes[node].letter))
      node = nodes[node].parent
    }
    return letters.reversed()
  }

  /// A first guess: vowels stand for vowels, consonants for consonants, and short chunks are likelier than long ones.
  private func seed() -> [Double] {
    let vowels = Set<UInt8>("aeiouyw".utf8.map { $0 - 97 })
    let lengths = [0.2, 1, 0.08, 0.008, 0.0015]
    var table = [Double](repeating: 0, count: JamoUnits.count * nodeCount)
    for node in 0..<nodeCount {
      let chunk = letters(of: node)
      let vowel = chunk.filter { vowels.contains($0) }.count
      for unit in 0..<67 {
        var weight = lengths[chunk.count]
        let wrong = unit >= 19 && unit < 40 ? chunk.count - vowel : vowel
        for _ in 0..<wrong { weight *= 0.05 }
        if unit == 11, chunk.isEmpty { weight = 30 }
        if unit == 37, chunk.isEmpty { weight = 10 }
        table[unit * nodeCount + node] = weight
      }
    }
    normalise(&table)
    return table
  }

  private func normalise(_ table: inout [Double]) {
    for unit in 0..<JamoUnits.count {
      var sum = 0.0
      for node in 0..<nodeCount { sum += table[unit * nodeCount + node] }
      guard sum > 0 else { continue }
      for node in 0..<nodeCount { table[unit * nodeCount + node] /= sum }
    }
  }

  private func best(_ choices: [Pair], _ probabilities: [Double]) -> Pair {
    var scratch = [0.0]
    return choices.max {
      expect($0, probabilities, &scratch, count: false) < expect($1, probabilities, &scratch, count: false)
    } ?? choices[0]
  }

  /// Forward and backward; adds expected counts and answers the log-likelihood.
  private func expect(_ pair: Pair, _ table: [Double], _ counts: inout [Double], count: Bool = true) -> Double {
    let n = pair.units.count
    let m = pair.letters.count
    let width = m + 1
    var forward = [Double](repeating: 0, count: (n + 1) * width)
    forward[0] = 1
    for i in 0..<n {
      let row = Int(pair.units[i]) * nodeCount
      for j in 0...m where forward[i * width + j] > 0 {
        let from = forward[i * width + j]
        forward[(i + 1) * width + j] += from * table[row]
        var node = 0
        for k in 0..<4 where j + k < m {
          node = child[node * 26 + Int(pair.letters[j + k])]
          if node == 0 { break }
          forward[(i + 1) * width + j + k + 1] += from * table[row + node]
        }
      }
    }
    let total = forward[n * width + m]
    guard total > 1e-280 else { return -500 }
    guard count else { return log(total) }
    var backward = [Double](repeating: 0, count: (n + 1) * width)
    backward[n * width + m] = 1
    for i in (0..<n).reversed() {
      let row = Int(pair.units[i]) * nodeCount
      for j in 0...m {
        let from = forward[i * width + j]
        var sum = table[row] * backward[(i + 1) * width + j]
        if from > 0 { counts[row] += from * sum / total }
        var node = 0
        for k in 0..<4 where j + k < m {
          node = child[node * 26 + Int(pair.letters[j + k])]
          if node == 0 { break }
          let part = table[row + node] * backward[(i + 1) * width + j + k + 1]
          sum += part
          if from > 0 { counts[row + node] += from * part / total }
        }
        backward[i * width + j] = sum
      }
    }
    return log(total)
  }

  /// Keeps the chunks that some unit stands for at least eight times.
  private mutating func prune(_ counts: inout [Double]) {
    var kept: [[UInt8]] = []
    for node in 1..<nodeCount {
      var most = 0.0
      for unit in 0..<67 { most = max(most, counts[unit * nodeCount + node]) }
      if most >= 8 || nodes[node].parent == 0 { kept.append(letters(of: node)) }
    }
    let old = self
    build(kept)
    var moved = [Double](repeating: 0, count: JamoUnits.count * nodeCount)
    for node in 0..<nodeCount {
      var from = 0
      for letter in letters(of: node) { from = old.child[from * 26 + Int(letter)] }
      for unit in 0..<67 { moved[unit * nodeCount + node] = counts[unit * old.nodeCount + from] }
    }
    counts = moved
    print("  \(nodeCount) chunks")
  }

  private mutating func setRatios(_ counts: [Double], _ logs: [Double]) {
    weights = [Float](repeating: 0, count: 69 * nodeCount)
    allowed = [Bool](repeating: false, count: 69 * nodeCount)
    rowKeys = [Int](repeating: -1, count: 69)
    for unit in 0..<67 {
      let row = (1 + unit) * nodeCount
      var sum = 0.0
      for node in 0..<nodeCount { sum += counts[unit * nodeCount + node] }
      for node in 0..<nodeCount {
        let count = counts[unit * nodeCount + node]
        guard node == 0 || count >= 0.7 else { continue }
        allowed[row + node] = true
        let chunk = letters(of: node).reduce(0) { $0 + logs[Int($1)] }
        let ratio = log((count + 0.2) / (sum + 5)) - chunk
        weights[row + node] = Float(max(-9, min(11, ratio)))
      }
    }
    for letter in 0..<26 { silent[letter] = Float(max(-7, -3.5 + logs[letter] * 0.3)) }
  }
}

/// A small generator with a fixed seed: training gives the same table each time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
