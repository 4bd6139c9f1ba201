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
  private let nodeCount: Int
  /// `own[unit * nodeCount + node]`: what it weighs that the unit stands for the chunk; `never` where it does not.
  private let own: [Int32]
  /// What a context adds: `contexts[row * nodeCount + node]`. Row 0 is all zero: of a context that was never seen.
  private let contexts: [Int8]
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
    for node in 1..<max(2, nodeCount) where node < nodeCount {
      let parent = reader.word()
      let letter = reader.byte()
      if parent < node, letter < 26 { child[parent * 26 + letter] = UInt16(node) }
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
    self.contexts = contexts
    self.previousRow = previousRow
    self.nextRow = nextRow
  }

  /// Far below any sum.
  private static let never: Int32 = -1_000_000

  /// The log-likelihood ratio, in nats, of `latin` as a spelling of `hangul` against `latin` as any name.
  ///
  /// Above 0 they sound alike, below −3 hardly. Everything that is not Hangul or a Latin letter is skipped.
  public func score(hangul: String, latin: String) -> Double {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.longest) { buffer in
      guard let base = buffer.baseAddress else { return Self.impossible }
      let units = base
      let letters = base + Self.longest
      var unitCount = 0
      var letterCount = 0
      var hangul = hangul
      var latin = latin
      hangul.withUTF8 { bytes in
        var offset = 0
        while offset < bytes.count {
          offset &+= JamoUnits.append(bytes, at: offset) {
            if unitCount < Self.longest {
              units[unitCount] = $0
              unitCount &+= 1
            }
          }
        }
      }
      latin.withUTF8 { bytes in
        var offset = 0
        while offset < bytes.count {
          offset &+= LatinFold.append(bytes, at: offset) {
            if letterCount < Self.longest {
              letters[letterCount] = $0
              letterCount &+= 1
            }
          }
        }
      }
      return score(
        units: UnsafeBufferPointer(start: units, count: unitCount),
        letters: UnsafeBufferPointer(start: letters, count: letterCount), prefixes: nil)
    }
  }

  /// The same for a name that is already in units and folded letters; both at most `longest`.
  public func score(units: [UInt8], letters: [UInt8]) -> Double {
    guard units.count <= Self.longest, letters.count <= Self.longest else { return Self.impossible }
    return units.withUnsafeBufferPointer { units in
      letters.withUnsafeBufferPointer { score(units: units, letters: $0, prefixes: nil) }
    }
  }

  /// The scores of all beginnings of `units` against the whole of `letters`: element `i` is for the first `i + 1` units
  /// where a syllable ends there, else `impossible`.
  ///
  /// One pass answers where in an eojeol the name may end, as if each beginning stood alone.
  public func prefixScores(units: [UInt8], letters: [UInt8]) -> [Double] {
    guard units.count <= Self.longest, letters.count <= Self.longest else { return [] }
    var scores = [Double](repeating: Self.impossible, count: units.count)
    prefixScores(units: units[...], letters: letters) { scores[$0] = $1 }
    return scores
  }

  /// The same, handed over one by one: the index of a unit that ends a syllable, and the score up to there.
  @inline(__always)
  func prefixScores(units: ArraySlice<UInt8>, letters: [UInt8], _ take: (Int, Double) -> Void) {
    guard units.count <= Self.longest, letters.count <= Self.longest else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: units.count) { sums in
      sums.initialize(repeating: 0)
      units.withUnsafeBufferPointer { units in
        letters.withUnsafeBufferPointer { _ = score(units: units, letters: $0, prefixes: sums) }
        for index in units.indices where index + 1 == units.count || JamoUnits.isLead(units[index + 1]) {
          take(index, max(Self.impossible, Double(sums[index]) / Self.scale))
        }
      }
    }
  }

  /// Letters `start..<end` that some unit may stand for.
  private struct Chunk {
    let start: Int32
    let end: Int32
    let node: Int32
  }

  /// What one unit adds in its place, by chunk.
  private struct Weights {
    let own: UnsafePointer<Int32>
    let before: UnsafePointer<Int8>
    let after: UnsafePointer<Int8>

    @inline(__always)
    subscript(node: Int32) -> Int32 {
      own[Int(node)] &+ Int32(before[Int(node)]) &+ Int32(after[Int(node)])
    }
  }

  /// The dynamic programme: best alignment, unit by unit. Allocates nothing on the heap.
  func score(
    units: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt8>,
    prefixes: UnsafeMutableBufferPointer<Int32>?
  ) -> Double {
    let count = letters.count
    let unitCount = units.count
    guard count > 0, unitCount > 0, nodeCount > 1 else { return Self.impossible }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 4 * (count + 1)) { sums in
      withUnsafeTemporaryAllocation(of: Chunk.self, capacity: Self.longestChunk * count) { chunks in
        own.withUnsafeBufferPointer { own in
          contexts.withUnsafeBufferPointer { contexts in
            guard let own = own.baseAddress, let contexts = contexts.baseAddress, var old = sums.baseAddress
            else { return Self.impossible }
            var new = old + (count + 1)
            // Where among the chunks those begin that begin at a letter.
            let firsts = new + (count + 1)
            // What it weighs that a letter is silent.
            let silences = firsts + (count + 1)
            let base = walk(letters, chunks, firsts)
            old[0] = 0
            for j in 0..<count {
              silences[j] = silent[Int(letters[j])]
              old[j + 1] = old[j] &+ silences[j]
            }
            for i in 0..<unitCount {
              let unit = Int(units[i])
              let previous = i > 0 ? Int(units[i - 1]) : 67
              let next = i + 1 < unitCount ? Int(units[i + 1]) : 67
              let before = contexts + Int(previousRow[previous &* 68 &+ unit]) &* nodeCount
              let weights = Weights(
                own: own + unit &* nodeCount, before: before,
                after: contexts + Int(nextRow[unit &* 68 &+ next]) &* nodeCount)
              let nothing = weights[0]
              for j in 0...count { new[j] = old[j] &+ nothing }
              let band = Self.band(i, of: unitCount, count)
              for index in Int(firsts[band.lowerBound])..<Int(firsts[band.upperBound]) {
                let chunk = chunks[index]
                let sum = old[Int(chunk.start)] &+ weights[chunk.node]
                new[Int(chunk.end)] = max(new[Int(chunk.end)], sum)
              }
              var best = new[0]
              for j in 0..<count {
                best = max(new[j &+ 1], best &+ silences[j])
                new[j &+ 1] = best
              }
              if let prefixes {
                if i + 1 == unitCount {
                  prefixes[i] = new[count] &+ base
                } else if JamoUnits.isLead(units[i + 1]) {
                  let atBorder = Weights(
                    own: weights.own, before: before,
                    after: contexts + Int(nextRow[unit &* 68 &+ 67]) &* nodeCount)
                  let last = chunks[Int(firsts[max(0, count &- 8)])..<Int(firsts[count])]
                  prefixes[i] = base &+ ending(old, atBorder, last, letters)
                }
              }
              swap(&old, &new)
            }
            return Double(old[count] &+ base) / Self.scale
          }
        }
      }
    }
  }

  /// The best sum when the unit is the name's last: what the letters before `letters.count` came to, and its chunk.
  private func ending(
    _ old: UnsafeMutablePointer<Int32>, _ weights: Weights, _ chunks: Slice<UnsafeMutableBufferPointer<Chunk>>,
    _ letters: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    let count = letters.count
    let nothing = weights[0]
    // Letters after the chunk are silent; more than four of them are not worth a try.
    var silences = (Int32(0), Int32(0), Int32(0), Int32(0), Int32(0))
    return withUnsafeMutableBytes(of: &silences) { bytes in
      let silences = bytes.assumingMemoryBound(to: Int32.self)
      var best = old[count] &+ nothing
      for left in 1...4 where left < count {
        silences[left] = silences[left &- 1] &+ silent[Int(letters[count &- left])]
        best = max(best, old[count &- left] &+ nothing &+ silences[left])
      }
      for chunk in chunks where count &- Int(chunk.end) <= 4 {
        best = max(best, old[Int(chunk.start)] &+ weights[chunk.node] &+ silences[count &- Int(chunk.end)])
      }
      return best
    }
  }

  /// Looks up the chunks, four a letter at most, and answers what the letters cost by themselves.
  private func walk(
    _ letters: UnsafeBufferPointer<UInt8>, _ chunks: UnsafeMutableBufferPointer<Chunk>,
    _ firsts: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    var base = bias
    var last = 26
    var found = 0
    for start in 0..<letters.count {
      let letter = Int(letters[start])
      base &+= background[last &* 26 &+ letter]
      last = letter
      firsts[start] = Int32(truncatingIfNeeded: found)
      var node = 0
      var end = start
      while end < letters.count, end &- start < Self.longestChunk {
        node = Int(child[node &* 26 &+ Int(letters[end])])
        if node == 0 { break }
        end &+= 1
        chunks[found] = Chunk(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
          node: Int32(truncatingIfNeeded: node))
        found &+= 1
      }
    }
    firsts[letters.count] = Int32(truncatingIfNeeded: found)
    return base
  }
}

// MARK: The pieces of an alignment, for those that sum them otherwise

extension PhoneticModel {
  /// How many letters a unit stands for at most.
  static let longestChunk = 4

  /// One unit in its place: where its weights stand, and where in the letters its chunks may begin.
  struct Step {
    fileprivate let own: Int
    fileprivate let before: Int
    fileprivate let after: Int
    /// The weight of standing for no letter.
    let nothing: Int32
    /// The letters at which a chunk may begin.
    let band: Range<Int>
  }

  /// The units one by one.
  func steps(_ units: [UInt8], letterCount: Int) -> [Step] {
    guard nodeCount > 1, letterCount > 0 else { return [] }
    return units.indices.map { i in
      let unit = Int(units[i])
      let previous = i > 0 ? Int(units[i - 1]) : 67
      let next = i + 1 < units.count ? Int(units[i + 1]) : 67
      let own = unit * nodeCount
      let before = Int(previousRow[previous * 68 + unit]) * nodeCount
      let after = Int(nextRow[unit * 68 + next]) * nodeCount
      return Step(
        own: own, before: before, after: after,
        nothing: self.own[own] + Int32(contexts[before]) + Int32(contexts[after]),
        band: Self.band(i, of: units.count, letterCount))
    }
  }

  /// Where in the letters the chunk of a unit may begin: cells far from the diagonal never win.
  @inline(__always)
  private static func band(_ unit: Int, of count: Int, _ letterCount: Int) -> Range<Int> {
    let middle = unit &* letterCount / count
    let low = max(0, middle &- 6)
    return low..<max(low, min(letterCount, middle &+ 7))
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

  /// What it weighs that the unit stands for the chunk; nil where it never does.
  func weight(_ step: Step, _ node: Int) -> Int32? {
    let own = own[step.own &+ node]
    return own == Self.never
      ? nil : own &+ Int32(contexts[step.before &+ node]) &+ Int32(contexts[step.after &+ node])
  }

  /// What it weighs that a letter is silent.
  func silence(_ letter: UInt8) -> Int32 { silent[Int(letter)] }

  /// What the letters weigh by themselves.
  func base(_ letters: [UInt8]) -> Int32 {
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
