/// How Hangul and Latin letters sound alike: is 헤그세스 a way to write Hegseth?
///
/// Each jamo, in the context of its neighbours, stands for a chunk of zero to four letters; a letter may also be
/// silent. The weights are log-likelihood ratios against a background of Latin strings: learned by
/// expectation-maximisation from pairs of names, then sharpened on pairs of different names that look alike. The best
/// alignment's sum is the score. `daejo-dev train-phonetics` rebuilds `PhoneticWeights.swift`.
public final class PhoneticModel: Sendable {
  /// The model that ships.
  public static let shared = PhoneticModel(encoded: PhoneticWeights.encoded)

  /// Names longer than this many jamo or letters are cut.
  public static let longest = 72
  /// How many weight steps make one nat.
  package static let scale = 10.0
  /// The score of a pair of which one side has no letters.
  public static let impossible = -99.0

  /// The letter after the word's first node: `child[node * 26 + letter]`, 0 where no chunk goes on so.
  private let child: [UInt16]
  let nodeCount: Int
  /// `own[unit * nodeCount + node]`: what it weighs that the unit stands for the chunk; `never` where it does not.
  let own: [Int32]
  /// What it weighs that a unit stands for no letter.
  private let nothings: [Int32]
  /// The units that may stand for each chunk, node by node.
  private let readings: [Reading]
  /// Where those of each node begin, and where the last ones end.
  private let firstReadings: [Int]
  /// The chunks that each unit may stand for, unit by unit.
  private let chunksOfUnits: [[UnitChunk]]
  /// What a context adds: `contexts[row * nodeCount + node]`. Row 0 is all zero: of a context that was never seen.
  let contexts: [Int8]
  private let previousRow: [UInt16]
  private let nextRow: [UInt16]
  private let silent: [Int32]
  private let background: [Int32]
  private let bias: Int32

  /// Reads weights as `PhoneticWeights` holds them; a damaged table gives a model that finds nothing alike.
  package init(encoded: StaticString) {
    var reader = Sextets(encoded)
    let nodeCount = max(1, reader.word())
    var child = [UInt16](repeating: 0, count: nodeCount * 26)
    var lengths = [Int](repeating: 0, count: nodeCount)
    for node in 1..<max(2, nodeCount) where node < nodeCount {
      let parent = reader.word()
      let letter = reader.byte()
      guard parent < node, letter < 26 else { continue }
      child[parent * 26 + letter] = UInt16(node)
      lengths[node] = lengths[parent] + 1
    }
    bias = Int32(reader.signedWord())
    silent = (0..<26).map { _ in Int32(reader.signed()) }
    background = (0..<(27 * 26)).map { _ in Int32(reader.signed()) }
    // Rows 1 … 68 of the table are the units' own; −128 means that the unit never stands for the chunk.
    let rows = max(69, reader.word())
    var own = [Int32](repeating: Self.never, count: 68 * nodeCount)
    for unit in 0..<68 { own[unit * nodeCount] = -128 }
    var contexts = [Int8](repeating: 0, count: (rows - 68) * nodeCount)
    var previousRow = [UInt16](repeating: 0, count: 68 * 68)
    var nextRow = [UInt16](repeating: 0, count: 68 * 68)
    for row in 1..<rows {
      let key = row <= 68 ? row - 1 : reader.word()
      if row > 68, key < 68 * 68 { previousRow[key] = UInt16(row - 68) }
      if row > 68, key >= 68 * 68, key < 2 * 68 * 68 { nextRow[key - 68 * 68] = UInt16(row - 68) }
      var node = 0
      for _ in 0..<reader.word() {
        node += reader.word()
        let weight = Int8(clamping: reader.signed())
        guard node < nodeCount else { continue }
        if row > 68 {
          contexts[(row - 68) * nodeCount + node] = weight
        } else {
          own[(row - 1) * nodeCount + node] = node > 0 && weight == -128 ? Self.never : Int32(weight)
        }
      }
    }
    self.nodeCount = nodeCount
    self.child = child
    self.own = own
    nothings = (0..<68).map { own[$0 * nodeCount] }
    var readings: [Reading] = []
    var firstReadings = [0, 0]
    for node in 1..<max(2, nodeCount) where node < nodeCount {
      for unit in 0..<68 where own[unit * nodeCount + node] != Self.never {
        readings.append(Reading(unit: UInt8(unit), weight: own[unit * nodeCount + node]))
      }
      firstReadings.append(readings.count)
    }
    self.readings = readings
    self.firstReadings = firstReadings
    chunksOfUnits = (0..<JamoUnits.count).map { unit in
      (1..<max(1, nodeCount)).filter { node in
        own[unit * nodeCount + node] != Self.never && (1...Self.longestChunk).contains(lengths[node])
      }.map { UnitChunk(node: $0, length: lengths[$0]) }
    }
    self.contexts = contexts
    self.previousRow = previousRow
    self.nextRow = nextRow
  }

  /// Far below any sum.
  private static let never: Int32 = -1_000_000

  /// The score of a name whose letters were looked up before; see `score(hangul:latin:)`.
  func score(units: [UInt8], letters: PhoneticLetters) -> Double {
    guard units.count <= Self.longest else { return Self.impossible }
    return units.withUnsafeBufferPointer { align($0, letters, prefixes: nil) }
  }

  /// The scores of all beginnings of `units` against the whole of `letters`: element `i` is for the first `i + 1` units
  /// where a syllable ends there, else `impossible`.
  ///
  /// One pass answers where in an eojeol the name may end; each beginning scores as it does alone.
  public func prefixScores(units: [UInt8], letters: [UInt8]) -> [Double] {
    guard units.count <= Self.longest, letters.count <= Self.longest else { return [] }
    var scores = [Double](repeating: Self.impossible, count: units.count)
    prefixScores(units: units[...], letters: PhoneticLetters(letters, self)) { scores[$0] = $1 }
    return scores
  }

  /// The same, handed over one by one: the index of a unit that ends a syllable, and the score up to there; 0 where there
  /// are no letters.
  @inline(__always)
  func prefixScores(units: ArraySlice<UInt8>, letters: PhoneticLetters, _ take: (Int, Double) -> Void) {
    guard units.count <= Self.longest else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: units.count) { sums in
      sums.initialize(repeating: 0)
      units.withUnsafeBufferPointer { units in
        _ = align(units, letters, prefixes: sums)
        for index in units.indices where index + 1 == units.count || JamoUnits.isLead(units[index + 1]) {
          take(index, max(Self.impossible, Double(sums[index]) / Self.scale))
        }
      }
    }
  }

  /// The dynamic programme: best alignment, unit by unit. Allocates nothing on the heap.
  ///
  /// Sums are counted from what it weighs that all letters are silent and all units so far stand for nothing. So only the
  /// chunks of a unit change any of them; and the best sum up to a letter is no less than those up to letters before it.
  private func align(
    _ units: UnsafeBufferPointer<UInt8>, _ letters: PhoneticLetters, prefixes: UnsafeMutableBufferPointer<Int32>?
  ) -> Double {
    let count = letters.count
    guard count > 0, units.count > 0, nodeCount > 1 else { return Self.impossible }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: count &+ 1) { sums in
      sums.initialize(repeating: 0)
      var nothing = letters.allSilent
      contexts.withUnsafeBufferPointer { contexts in
        letters.withChunks { chunks in
          for i in units.indices {
            let unit = units[i]
            let previous = i > 0 ? units[i &- 1] : JamoUnits.border
            let next = i &+ 1 < units.count ? units[i &+ 1] : JamoUnits.border
            let weights = weights(unit, from: previous, to: next, in: contexts)
            if let prefixes, JamoUnits.isLead(next) {
              let last = self.weights(unit, from: previous, to: JamoUnits.border, in: contexts)
              prefixes[i] = nothing &+ weights.extend(sums, chunks, ending: last)
            } else {
              weights.extend(sums, chunks)
            }
            nothing &+= weights.nothing
            if next == JamoUnits.border { prefixes?[i] = nothing &+ sums[count] }
          }
        }
      }
      return Double(nothing &+ sums[count]) / Self.scale
    }
  }

  /// What one unit weighs in its place.
  private struct Weights {
    let unit: UInt8
    /// Where it stands for no letter.
    let nothing: Int32
    /// What its neighbours add, by chunk.
    let before: UnsafePointer<Int8>
    let after: UnsafePointer<Int8>

    /// By how much the unit is better as the chunk than as nothing.
    @inline(__always)
    private func gain(_ chunk: PhoneticLetters.Chunk) -> Int32 {
      let node = Int(chunk.node)
      return Int32(chunk.weight) &+ Int32(before[node]) &+ Int32(after[node]) &- nothing
    }

    /// Raises the best sums up to each letter by what the unit can stand for. Of chunks the last come first, so that none
    /// follows another of the same unit.
    @inline(__always)
    func extend(_ sums: UnsafeMutableBufferPointer<Int32>, _ chunks: PhoneticLetters.Chunks) {
      chunks.each(of: unit) { raise(sums, from: Int($0.end), to: sums[Int($0.start)] &+ gain($0)) }
    }

    /// The same; answers the best sum up to the last letter where the unit is the last, too, and weighs as in `last`.
    @inline(__always)
    func extend(
      _ sums: UnsafeMutableBufferPointer<Int32>, _ chunks: PhoneticLetters.Chunks, ending last: Weights
    ) -> Int32 {
      var best = sums[sums.count &- 1]
      chunks.each(of: unit) { chunk in
        let before = sums[Int(chunk.start)]
        best = max(best, before &+ last.gain(chunk))
        raise(sums, from: Int(chunk.end), to: before &+ gain(chunk))
      }
      return best &+ last.nothing
    }

    /// Raises the sums from a letter on that are less.
    @inline(__always)
    private func raise(_ sums: UnsafeMutableBufferPointer<Int32>, from letter: Int, to sum: Int32) {
      var letter = letter
      while letter < sums.count, sums[letter] < sum {
        sums[letter] = sum
        letter &+= 1
      }
    }
  }

  @inline(__always)
  private func weights(
    _ unit: UInt8, from previous: UInt8, to next: UInt8, in contexts: UnsafeBufferPointer<Int8>
  ) -> Weights {
    // A model that knows no chunk is never asked.
    let contexts = contexts.baseAddress.unsafelyUnwrapped
    let before = contexts + Int(previousRow[Int(previous) &* JamoUnits.count &+ Int(unit)]) &* nodeCount
    let after = contexts + Int(nextRow[Int(unit) &* JamoUnits.count &+ Int(next)]) &* nodeCount
    return Weights(
      unit: unit, nothing: nothings[Int(unit)] &+ Int32(before[0]) &+ Int32(after[0]), before: before, after: after)
  }
}

// MARK: The pieces of an alignment, for those that sum them otherwise

extension PhoneticModel {
  /// How many letters a unit stands for at most.
  static let longestChunk = 4

  /// One unit in its place: where its weights stand.
  struct Step {
    fileprivate let own: Int
    fileprivate let before: Int
    fileprivate let after: Int
    /// The weight of standing for no letter.
    let nothing: Int32
  }

  /// Where the weights of the unit at `index` begin: its own, and what its neighbours add.
  @inline(__always)
  func rows(_ units: UnsafeBufferPointer<UInt8>, _ index: Int) -> (own: Int, before: Int, after: Int) {
    let unit = Int(units[index])
    let previous = Int(index > 0 ? units[index &- 1] : JamoUnits.border)
    let next = Int(index &+ 1 < units.count ? units[index &+ 1] : JamoUnits.border)
    return (
      unit &* nodeCount, Int(previousRow[previous &* JamoUnits.count &+ unit]) &* nodeCount,
      Int(nextRow[unit &* JamoUnits.count &+ next]) &* nodeCount
    )
  }

  /// The units one by one.
  func steps(_ units: [UInt8]) -> [Step] {
    guard nodeCount > 1 else { return [] }
    return units.withUnsafeBufferPointer { units in
      units.indices.map { i in
        let (own, before, after) = rows(units, i)
        return Step(
          own: own, before: before, after: after,
          nothing: nothings[Int(units[i])] + Int32(contexts[before]) + Int32(contexts[after]))
      }
    }
  }

  /// The chunk that is one letter longer; nil where there is none.
  func node(_ node: Int, _ letter: UInt8) -> Int? {
    let next = Int(child[node &* 26 &+ Int(letter)])
    return next == 0 ? nil : next
  }

  /// The beginning of a chunk, which may be empty; nil where no chunk begins so.
  func node(_ letters: ArraySlice<UInt8>) -> Int? {
    var found = 0
    for letter in letters {
      guard let next = node(found, letter) else { return nil }
      found = next
    }
    return found
  }

  /// A unit that may stand for a chunk, and what that weighs.
  struct Reading {
    let unit: UInt8
    let weight: Int32
  }

  /// Hands over what finds the units that may stand for a chunk.
  @inline(__always)
  func withReadings<Answer>(_ body: ((_ node: UInt16) -> UnsafeBufferPointer<Reading>) -> Answer) -> Answer {
    readings.withUnsafeBufferPointer { readings in
      firstReadings.withUnsafeBufferPointer { firsts in
        body { node in
          let first = firsts[Int(node)]
          let count = firsts[Int(node) &+ 1] &- first
          return UnsafeBufferPointer(start: readings.baseAddress.map { $0 + first }, count: count)
        }
      }
    }
  }

  /// What it weighs that the unit stands for the chunk; nil where it never does.
  func weight(_ step: Step, _ node: Int) -> Int32? {
    let own = own[step.own &+ node]
    return own == Self.never
      ? nil : own &+ Int32(contexts[step.before &+ node]) &+ Int32(contexts[step.after &+ node])
  }

  /// Letters that a unit may stand for, and how many they are.
  private struct UnitChunk {
    let node: Int
    let length: Int
  }

  /// The most that it weighs that the unit stands for one, two, three or four letters, whichever they are.
  func mostWeights(_ step: Step) -> SIMD4<Int32> {
    var most = SIMD4<Int32>(repeating: Self.never)
    for chunk in chunksOfUnits[step.own / nodeCount] {
      guard let weight = weight(step, chunk.node) else { continue }
      most[chunk.length - 1] = max(most[chunk.length - 1], weight)
    }
    return most
  }

  /// What it weighs that a letter is silent.
  func silence(_ letter: UInt8) -> Int32 { silent[Int(letter)] }

  /// What the letters weigh by themselves.
  func base(_ letters: some Sequence<UInt8>) -> Int32 {
    var base = bias
    var last = 26
    for letter in letters {
      base &+= background[last &* 26 &+ Int(letter)]
      last = Int(letter)
    }
    return base
  }

  /// By how much that changes when the letter at `index` is another.
  func change(of letters: [UInt8], at index: Int, to letter: UInt8) -> Int32 {
    let old = Int(letters[index])
    let new = Int(letter)
    let last = index > 0 ? Int(letters[index - 1]) : 26
    var change = background[last &* 26 &+ new] &- background[last &* 26 &+ old]
    if index + 1 < letters.count {
      let next = Int(letters[index + 1])
      change &+= background[new &* 26 &+ next] &- background[old &* 26 &+ next]
    }
    return change
  }
}
