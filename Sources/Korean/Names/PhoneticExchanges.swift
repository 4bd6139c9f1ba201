/// What a spelling scores once one of its letters is exchanged: whether a letter contradicts the Hangul, and which one
/// would fit.
///
/// Every alignment passes each letter once, in a chunk or silently. So the best sums up to every place and on from it are
/// found once; an exchange then costs the chunks that hold its letter, not an alignment. The scores are those of
/// `PhoneticModel.score`, to the last digit.
struct PhoneticExchanges {
  /// A letter that stands in the way.
  struct Repair: Hashable {
    /// By how many nats the score rises.
    var gain: Double
    /// The index of the letter.
    var index: Int
    /// The letter that reads better, 0…25.
    var letter: UInt8

    /// No exchange.
    static let none = Repair(gain: 0, index: 0, letter: 0)
  }

  private let model: PhoneticModel
  private let letters: [UInt8]
  private let steps: [PhoneticModel.Step]
  /// The best sum before unit `i` with `j` letters read, at `i * (letters.count + 1) + j`.
  private let forward: [Int32]
  /// The best sum from there to the end.
  private let backward: [Int32]
  /// The best sum of an alignment that leaves the letter silent, without what the silence costs.
  private var passing: [Int32]
  /// What the letters cost by themselves.
  private let base: Int32

  /// Longer spellings are not looked at.
  private static let longest = 24
  private static let isVowel: [Bool] = (0..<26).map { [0, 4, 8, 14, 20, 24].contains($0) }
  private static let none = Int32.min / 4

  /// The exchanges in `letters`, which stand for `units`; none where either is too long. O(units × letters).
  init(_ model: PhoneticModel, units: [UInt8], letters: [UInt8]) {
    let fits = units.count <= PhoneticModel.longest && letters.count <= Self.longest
    let letters = fits ? letters : []
    self.model = model
    self.letters = letters
    steps = fits ? model.steps(units, letterCount: letters.count) : []
    base = model.base(letters)
    let chunks = Self.chunks(model, steps, letters)
    let silences = letters.map(model.silence)
    forward = Self.forward(steps, chunks, silences)
    backward = Self.backward(steps, chunks, silences)
    passing = [Int32](repeating: Self.none, count: letters.count)
    for index in letters.indices {
      for row in stride(from: 0, to: forward.count, by: letters.count + 1) {
        passing[index] = max(passing[index], forward[row + index] + backward[row + index + 1])
      }
    }
  }

  /// The best exchange of one vowel for another or one consonant for another, and by how much it is better than `score`.
  ///
  /// With a filter only exchanges that it lets pass are tried; that is cheap where few do.
  func best(above score: Double, where allows: (([UInt8]) -> Bool)? = nil) -> Repair {
    var best = Repair.none
    guard !steps.isEmpty else { return best }
    var changed = letters
    for index in letters.indices {
      let old = letters[index]
      for letter in UInt8(0)..<26 where letter != old && Self.isVowel[Int(letter)] == Self.isVowel[Int(old)] {
        changed[index] = letter
        if let allows, !allows(changed) { continue }
        let gain = self.score(with: letter, at: index) - score
        if gain > best.gain { best = Repair(gain: gain, index: index, letter: letter) }
      }
      changed[index] = old
    }
    return best
  }

  /// The exchange that makes the spelling one which lists of names know for the Hangul, where they know it well; none
  /// where they have the spelling as it stands.
  func attested(_ units: [UInt8], above score: Double) -> Repair {
    guard AttestedNames.areFamiliar(units), !AttestedNames.spell(units, letters) else { return .none }
    return best(above: score) { AttestedNames.spell(units, $0) }
  }

  /// The score of the spelling with another letter at `index`.
  func score(with letter: UInt8, at index: Int) -> Double {
    let width = letters.count + 1
    var best = passing[index] + model.silence(letter)
    for start in max(0, index - 3)...index {
      guard var node = model.node(letters[start..<index]).flatMap({ model.node($0, letter) }) else { continue }
      var end = index + 1
      while true {
        for (unit, step) in steps.enumerated() where step.band.contains(start) {
          guard let weight = model.weight(step, node) else { continue }
          best = max(best, forward[unit * width + start] + weight + backward[(unit + 1) * width + end])
        }
        guard end < letters.count, end - start < PhoneticModel.longestChunk, let next = model.node(node, letters[end])
        else { break }
        node = next
        end += 1
      }
    }
    return Double(best + base + model.change(of: letters, at: index, to: letter)) / PhoneticModel.scale
  }

  /// Letters `start..<end` that a unit may stand for.
  private struct Chunk {
    let start: Int
    let end: Int
    let weight: Int32
  }

  /// The chunks of every unit.
  private static func chunks(_ model: PhoneticModel, _ steps: [PhoneticModel.Step], _ letters: [UInt8]) -> [[Chunk]] {
    steps.map { step in
      var chunks: [Chunk] = []
      for start in step.band {
        var node = 0
        for end in start..<min(letters.count, start + PhoneticModel.longestChunk) {
          guard let next = model.node(node, letters[end]) else { break }
          node = next
          if let weight = model.weight(step, node) { chunks.append(Chunk(start: start, end: end + 1, weight: weight)) }
        }
      }
      return chunks
    }
  }

  private static func forward(_ steps: [PhoneticModel.Step], _ chunks: [[Chunk]], _ silences: [Int32]) -> [Int32] {
    let width = silences.count + 1
    var sums = [Int32](repeating: none, count: (steps.count + 1) * width)
    sums[0] = 0
    for unit in 0...steps.count {
      let row = unit * width
      for j in silences.indices { sums[row + j + 1] = max(sums[row + j + 1], sums[row + j] + silences[j]) }
      guard unit < steps.count else { break }
      for j in 0..<width { sums[row + width + j] = sums[row + j] + steps[unit].nothing }
      for chunk in chunks[unit] {
        let next = row + width + chunk.end
        sums[next] = max(sums[next], sums[row + chunk.start] + chunk.weight)
      }
    }
    return sums
  }

  private static func backward(_ steps: [PhoneticModel.Step], _ chunks: [[Chunk]], _ silences: [Int32]) -> [Int32] {
    let width = silences.count + 1
    var sums = [Int32](repeating: none, count: (steps.count + 1) * width)
    sums[sums.count - 1] = 0
    for unit in stride(from: steps.count, through: 0, by: -1) {
      let row = unit * width
      if unit < steps.count {
        for j in 0..<width { sums[row + j] = sums[row + width + j] + steps[unit].nothing }
        for chunk in chunks[unit] {
          sums[row + chunk.start] = max(sums[row + chunk.start], sums[row + width + chunk.end] + chunk.weight)
        }
      }
      for j in silences.indices.reversed() {
        sums[row + j] = max(sums[row + j], sums[row + j + 1] + silences[j])
      }
    }
    return sums
  }
}
