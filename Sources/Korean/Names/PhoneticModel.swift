/// How Hangul and Latin letters sound alike: is 헤그세스 a way to write Hegseth?
///
/// Each jamo, in the context of its neighbours, stands for a chunk of zero to four letters; a letter may also be
/// silent. The weights are log-likelihood ratios against a background of Latin strings: learned by
/// expectation-maximisation from pairs of names, then sharpened on pairs of different names that look alike. The best
/// alignment's sum is the score. `daejo-dev train-phonetics` rebuilds `PhoneticWeights.swift`.
public struct PhoneticModel: Sendable {
  /// The model that ships.
  public static let shared = PhoneticModel(encoded: PhoneticWeights.encoded)

  /// Names longer than this many jamo or letters are cut.
  public static let longest = 72
  /// How many weight steps make one nat.
  package static let scale = 10.0
  /// The score of a pair of which one side has no letters.
  public static let impossible = -99.0

  /// The letter after the word's first node: `child[node * 26 + letter]`, 0 where no chunk goes on so.
  private var child: [UInt16] = []
  private var nodeCount = 1
  /// `weights[row * nodeCount + node]`; −128 in a unit's own row means that the unit never stands for the chunk.
  private var weights: [Int8] = []
  private var previousRow = [UInt16](repeating: 0, count: 68 * 68)
  private var nextRow = [UInt16](repeating: 0, count: 68 * 68)
  private var silent = [Int32](repeating: 0, count: 26)
  private var background = [Int32](repeating: 0, count: 27 * 26)
  private var bias: Int32 = 0

  /// Reads weights as `PhoneticWeights` holds them; a damaged table gives a model that finds nothing alike.
  package init(encoded: StaticString) {
    var reader = Sextets(encoded)
    nodeCount = max(1, reader.word())
    child = [UInt16](repeating: 0, count: nodeCount * 26)
    for node in 1..<max(2, nodeCount) where node < nodeCount {
      let parent = reader.word()
      let letter = reader.byte()
      if parent < node, letter < 26 { child[parent * 26 + letter] = UInt16(node) }
    }
    bias = Int32(reader.signedWord())
    for letter in 0..<26 { silent[letter] = Int32(reader.signed()) }
    for index in 0..<(27 * 26) { background[index] = Int32(reader.signed()) }
    // Row 0 is all zero: a context that was never seen adds nothing. Rows 1 … 68 are the units' own.
    let rows = max(69, reader.word())
    weights = [Int8](repeating: 0, count: rows * nodeCount)
    for index in nodeCount..<(69 * nodeCount) { weights[index] = -128 }
    for row in 1..<rows {
      let key = row <= 68 ? row - 1 : reader.word()
      if row > 68, key < 68 * 68 { previousRow[key] = UInt16(row) }
      if row > 68, key >= 68 * 68, key < 2 * 68 * 68 { nextRow[key - 68 * 68] = UInt16(row) }
      var node = 0
      for _ in 0..<reader.word() {
        node += reader.word()
        let weight = reader.signed()
        if node < nodeCount { weights[row * nodeCount + node] = Int8(clamping: weight) }
      }
    }
  }

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
    prefixScores(units: units, letters: letters) { scores[$0] = $1 }
    return scores
  }

  /// The same, handed over one by one: the index of a unit that ends a syllable, and the score up to there.
  @inline(__always)
  func prefixScores(units: [UInt8], letters: [UInt8], _ take: (Int, Double) -> Void) {
    guard units.count <= Self.longest, letters.count <= Self.longest else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: units.count) { sums in
      sums.initialize(repeating: 0)
      units.withUnsafeBufferPointer { units in
        letters.withUnsafeBufferPointer { _ = score(units: units, letters: $0, prefixes: sums) }
      }
      for index in units.indices where index + 1 == units.count || JamoUnits.isLead(units[index + 1]) {
        take(index, max(Self.impossible, Double(sums[index]) / Self.scale))
      }
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
    let none = Int32(-1_000_000)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * (count + 1)) { sums in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: count * 4) { nodes in
        weights.withUnsafeBufferPointer { weights in
          guard let table = weights.baseAddress, var old = sums.baseAddress else { return Self.impossible }
          var new = old + (count + 1)
          let base = walk(letters, nodes)
          old[0] = 0
          for j in 0..<count { old[j + 1] = old[j] &+ silent[Int(letters[j])] }
          for i in 0..<unitCount {
            let unit = Int(units[i])
            let previous = i > 0 ? Int(units[i - 1]) : 67
            let next = i + 1 < unitCount ? Int(units[i + 1]) : 67
            let own = table + (1 &+ unit) &* nodeCount
            let before = table + Int(previousRow[previous &* 68 &+ unit]) &* nodeCount
            let after = table + Int(nextRow[unit &* 68 &+ next]) &* nodeCount
            let nothing = Int32(own[0]) &+ Int32(before[0]) &+ Int32(after[0])
            for j in 0...count { new[j] = old[j] &+ nothing }
            for j in Self.band(i, of: unitCount, count) {
              let from = old[j]
              var k = 0
              while k < 4 {
                let node = Int(nodes[j &* 4 &+ k])
                if node == 0 { break }
                k &+= 1
                let weight = own[node]
                if weight == -128 { continue }
                let sum = from &+ Int32(weight) &+ Int32(before[node]) &+ Int32(after[node])
                if sum > new[j &+ k] { new[j &+ k] = sum }
              }
            }
            for j in 0..<count {
              let sum = new[j] &+ silent[Int(letters[j])]
              if sum > new[j &+ 1] { new[j &+ 1] = sum }
            }
            if let prefixes {
              prefixes[i] = none
              if i + 1 == unitCount {
                prefixes[i] = new[count] &+ base
              } else if JamoUnits.isLead(units[i + 1]) {
                let border = table + Int(nextRow[unit &* 68 &+ 67]) &* nodeCount
                prefixes[i] = base &+ ending(old, own, before, border, letters, nodes)
              }
            }
            swap(&old, &new)
          }
          return Double(old[count] &+ base) / Self.scale
        }
      }
    }
  }

  /// The best sum when the unit is the name's last: what the letters before `letters.count` came to, and its chunk.
  private func ending(
    _ old: UnsafeMutablePointer<Int32>, _ own: UnsafePointer<Int8>, _ before: UnsafePointer<Int8>,
    _ border: UnsafePointer<Int8>, _ letters: UnsafeBufferPointer<UInt8>, _ nodes: UnsafeMutableBufferPointer<UInt16>
  ) -> Int32 {
    let count = letters.count
    let nothing = Int32(own[0]) &+ Int32(before[0]) &+ Int32(border[0])
    var best = old[count] &+ nothing
    // Letters after the chunk are silent; more than four of them are not worth a try.
    var silence: Int32 = 0
    var end = count
    while end > 0, count &- end <= 4 {
      best = max(best, old[end] &+ nothing &+ silence)
      for length in 1...4 where length <= end {
        let node = Int(nodes[(end &- length) &* 4 &+ length &- 1])
        if node == 0 || own[node] == -128 { continue }
        let sum = old[end &- length] &+ Int32(own[node]) &+ Int32(before[node]) &+ Int32(border[node])
        best = max(best, sum &+ silence)
      }
      end &-= 1
      silence &+= silent[Int(letters[end])]
    }
    return best
  }

  /// Looks up the chunks that begin at each letter, four a letter, and answers what the letters cost by themselves.
  private func walk(_ letters: UnsafeBufferPointer<UInt8>, _ nodes: UnsafeMutableBufferPointer<UInt16>) -> Int32 {
    var base = bias
    var last = 26
    for j in 0..<letters.count {
      let letter = Int(letters[j])
      base &+= background[last &* 26 &+ letter]
      last = letter
      var node = 0
      for k in 0..<4 {
        if j + k < letters.count, k == 0 || node != 0 {
          node = Int(child[node &* 26 &+ Int(letters[j + k])])
        } else {
          node = 0
        }
        nodes[j * 4 + k] = UInt16(truncatingIfNeeded: node)
      }
    }
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
      let own = (1 + unit) * nodeCount
      let before = Int(previousRow[previous * 68 + unit]) * nodeCount
      let after = Int(nextRow[unit * 68 + next]) * nodeCount
      return Step(
        own: own, before: before, after: after,
        nothing: Int32(weights[own]) + Int32(weights[before]) + Int32(weights[after]),
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
    let own = weights[step.own &+ node]
    return own == -128 ? nil : Int32(own) &+ Int32(weights[step.before &+ node]) &+ Int32(weights[step.after &+ node])
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
