import TextModel

/// What a spelling scores once one of its letters is exchanged: whether a letter contradicts the Hangul, and which one
/// would fit.
///
/// Every alignment passes each letter once, in a chunk or silently. So the best sums up to every place and on from it are
/// found once; an exchange then costs the chunks that hold its letter, not an alignment. The scores are those of
/// `PhoneticModel.score`, to the last digit.
final class PhoneticExchanges {
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
  private let units: [UInt8]
  private let letters: [UInt8]
  /// Made when the first exchange is scored: filters let few of them pass, and often none.
  private lazy var sums = Sums(model, units, letters)

  /// Longer spellings are not looked at.
  private static let longest = 24
  private static let none = Int32.min / 4

  /// The exchanges in `letters`, which stand for `units`; none where either is too long.
  init(_ model: PhoneticModel, units: [UInt8], letters: [UInt8]) {
    let fits = units.count <= PhoneticModel.longest && letters.count <= Self.longest
    self.model = model
    self.units = units
    self.letters = fits ? letters : []
  }

  /// What the exchanges of one spelling have in common. O(units × letters).
  private final class Sums {
    let steps: [PhoneticModel.Step]
    /// The best sum before unit `i` with `j` letters read, at `i * (letters.count + 1) + j`.
    let forward: [Int32]
    /// The best sum from there to the end.
    let backward: [Int32]
    /// The best sum of an alignment that leaves the letter silent, without what the silence costs.
    let passing: [Int32]
    /// What the letters cost by themselves.
    let base: Int32

    init(_ model: PhoneticModel, _ units: [UInt8], _ letters: [UInt8]) {
      let steps = model.steps(units)
      let chunks = PhoneticExchanges.chunks(model, steps, letters)
      let silences = letters.map(model.silence)
      let forward = PhoneticExchanges.forward(steps, chunks, silences)
      let backward = PhoneticExchanges.backward(steps, chunks, silences)
      var passing = [Int32](repeating: PhoneticExchanges.none, count: letters.count)
      for row in stride(from: 0, to: forward.count, by: letters.count + 1) {
        for index in letters.indices {
          passing[index] = max(passing[index], forward[row + index] + backward[row + index + 1])
        }
      }
      self.steps = steps
      self.forward = forward
      self.backward = backward
      self.passing = passing
      base = model.base(letters[...])
    }
  }

  /// For each letter no less than the best sum of an alignment that has a letter in its place, what letters cost apart.
  private lazy var limits = {
    let width = letters.count + 1
    var limits = [Int32](repeating: Self.none, count: letters.count)
    for (unit, step) in sums.steps.enumerated() {
      let most = model.mostWeights(step)
      for start in letters.indices {
        let before = sums.forward[unit * width + start]
        for length in 1...min(PhoneticModel.longestChunk, letters.count - start) {
          let sum = before + most[length - 1] + sums.backward[(unit + 1) * width + start + length]
          for index in start..<(start + length) { limits[index] = max(limits[index], sum) }
        }
      }
    }
    return limits
  }()

  /// The best exchange of one vowel for another or one consonant for another, and by how much it is better than `score`.
  ///
  /// Exchanges that cannot gain `least` are not tried, so that what gains less may not be the best of those.
  func best(above score: Double, least: Double = 0) -> Repair {
    var best = Repair.none
    guard !units.isEmpty, !letters.isEmpty else { return best }
    let sums = sums
    guard !sums.steps.isEmpty else { return best }
    let limits = limits
    for index in letters.indices {
      let old = letters[index]
      for letter in UInt8(0)..<26 where letter != old && Self.isVowel(letter) == Self.isVowel(old) {
        // What the units beside the letter weigh at most, whichever letters they stand for.
        let limit =
          total(max(limits[index], sums.passing[index] + model.silence(letter)), letter, index, sums) - score
        guard limit > best.gain, limit >= least else { continue }
        let gain = self.score(with: letter, at: index, sums) - score
        if gain > best.gain { best = Repair(gain: gain, index: index, letter: letter) }
      }
    }
    return best
  }

  /// The same of the exchanges that a filter lets pass; that is cheap where few do. It is told the hash of the whole
  /// spelling, which begins with what is in `start`.
  func best(above score: Double, hashedFrom start: FNV1a = FNV1a(), where allows: (FNV1a) -> Bool) -> Repair {
    var best = Repair.none
    guard !units.isEmpty else { return best }
    var before = start
    // Asked for where the first exchange passes.
    var sums: Sums?
    for index in letters.indices {
      let old = letters[index]
      for letter in UInt8(0)..<26 where letter != old && Self.isVowel(letter) == Self.isVowel(old) {
        guard allows(hash(before, letter, index)) else { continue }
        let known = sums ?? self.sums
        sums = known
        guard !known.steps.isEmpty else { return best }
        let gain = self.score(with: letter, at: index, known) - score
        if gain > best.gain { best = Repair(gain: gain, index: index, letter: letter) }
      }
      before.add(old)
    }
    return best
  }

  /// Whether a letter is one of a, e, i, o, u, y.
  static func isVowel(_ letter: UInt8) -> Bool { vowels >> UInt32(letter) & 1 == 1 }
  private static var vowels: UInt32 { 1 << 0 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24 }

  /// The hash of the spelling with another letter at `index`, where that of the letters before it is known.
  private func hash(_ before: FNV1a, _ letter: UInt8, _ index: Int) -> FNV1a {
    var hash = before
    hash.add(letter)
    for place in (index + 1)..<letters.count { hash.add(letters[place]) }
    return hash
  }

  /// The exchange that makes the spelling one which lists of names know for the Hangul, where they know it well; none
  /// where they have the spelling as it stands.
  func attested(_ units: [UInt8], above score: Double) -> Repair {
    guard AttestedNames.areFamiliar(units), !AttestedNames.spell(units, letters) else { return .none }
    return best(above: score, hashedFrom: AttestedNames.hash(before: units), where: AttestedNames.holds)
  }

  /// The score of the spelling with another letter at `index`.
  func score(with letter: UInt8, at index: Int) -> Double { score(with: letter, at: index, sums) }

  /// What an alignment sums up to, in nats, with what the letters cost.
  private func total(_ sum: Int32, _ letter: UInt8, _ index: Int, _ sums: Sums) -> Double {
    Double(sum + sums.base + model.change(of: letters, at: index, to: letter)) / PhoneticModel.scale
  }

  private func score(with letter: UInt8, at index: Int, _ sums: Sums) -> Double {
    let width = letters.count + 1
    var best = sums.passing[index] + model.silence(letter)
    for start in max(0, index - 3)...index {
      guard var node = model.node(letters[start..<index]).flatMap({ model.node($0, letter) }) else { continue }
      var end = index + 1
      while true {
        for unit in sums.steps.indices {
          guard let weight = model.weight(sums.steps[unit], node) else { continue }
          best = max(best, sums.forward[unit * width + start] + weight + sums.backward[(unit + 1) * width + end])
        }
        guard end < letters.count, end - start < PhoneticModel.longestChunk, let next = model.node(node, letters[end])
        else { break }
        node = next
        end += 1
      }
    }
    return total(best, letter, index, sums)
  }

  /// Letters `start..<end` that a unit may stand for.
  private struct Chunk {
    let start: Int
    let end: Int
    let weight: Int32
  }

  /// The chunks of all units, one unit after the other.
  private struct Chunks {
    var all: [Chunk] = []
    /// Where those of each unit begin, and where the last ones end.
    var firsts: [Int] = []

    /// Those of one unit.
    func of(_ unit: Int) -> ArraySlice<Chunk> { all[firsts[unit]..<firsts[unit + 1]] }
  }

  private static func chunks(_ model: PhoneticModel, _ steps: [PhoneticModel.Step], _ letters: [UInt8]) -> Chunks {
    var chunks = Chunks()
    chunks.firsts.reserveCapacity(steps.count + 1)
    chunks.all.reserveCapacity(steps.count * letters.count)
    for step in steps {
      chunks.firsts.append(chunks.all.count)
      for start in letters.indices {
        var node = 0
        for end in start..<min(letters.count, start + PhoneticModel.longestChunk) {
          guard let next = model.node(node, letters[end]) else { break }
          node = next
          if let weight = model.weight(step, node) {
            chunks.all.append(Chunk(start: start, end: end + 1, weight: weight))
          }
        }
      }
    }
    chunks.firsts.append(chunks.all.count)
    return chunks
  }

  private static func forward(_ steps: [PhoneticModel.Step], _ chunks: Chunks, _ silences: [Int32]) -> [Int32] {
    let width = silences.count + 1
    var sums = [Int32](repeating: none, count: (steps.count + 1) * width)
    sums[0] = 0
    for unit in 0...steps.count {
      let row = unit * width
      for j in silences.indices { sums[row + j + 1] = max(sums[row + j + 1], sums[row + j] + silences[j]) }
      guard unit < steps.count else { break }
      for j in 0..<width { sums[row + width + j] = sums[row + j] + steps[unit].nothing }
      for chunk in chunks.of(unit) {
        let next = row + width + chunk.end
        sums[next] = max(sums[next], sums[row + chunk.start] + chunk.weight)
      }
    }
    return sums
  }

  private static func backward(_ steps: [PhoneticModel.Step], _ chunks: Chunks, _ silences: [Int32]) -> [Int32] {
    let width = silences.count + 1
    var sums = [Int32](repeating: none, count: (steps.count + 1) * width)
    sums[sums.count - 1] = 0
    for unit in stride(from: steps.count, through: 0, by: -1) {
      let row = unit * width
      if unit < steps.count {
        for j in 0..<width { sums[row + j] = sums[row + width + j] + steps[unit].nothing }
        for chunk in chunks.of(unit) {
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
