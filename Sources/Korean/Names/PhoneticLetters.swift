/// Latin letters as `PhoneticModel` lays units beside them: looked up once, then scored against many words.
final class PhoneticLetters: Sendable {
  /// Letters `start..<end` that a unit may stand for.
  struct Chunk {
    let start: UInt8
    let end: UInt8
    let node: UInt16
    /// What it weighs that the unit stands for them rather than that they are silent, its neighbours apart.
    let weight: Int32
  }

  /// How many letters there are.
  let count: Int
  /// What they weigh where all of them are silent.
  let allSilent: Int32
  /// The chunks of one unit after those of the other.
  private let chunks: [Chunk]
  /// Where those of each unit begin, and where the last ones end.
  private let firsts: [UInt16]

  /// Folded letters, 0…25; of more than `PhoneticModel.longest` there are none.
  init(_ letters: [UInt8], _ model: PhoneticModel = .shared) {
    let letters = letters.count <= PhoneticModel.longest ? letters : []
    count = letters.count
    // What it weighs that all letters before one are silent.
    var silences: [Int32] = [0]
    silences.reserveCapacity(letters.count + 1)
    for letter in letters { silences.append(silences[silences.count - 1] &+ model.silence(letter)) }
    allSilent = silences[letters.count] &+ model.base(letters)
    let spans = PhoneticLetters.spans(letters, model)
    var firsts = [UInt16](repeating: 0, count: JamoUnits.count + 1)
    for span in spans {
      for reading in model.readings(span.node) { firsts[Int(reading.unit) &+ 1] &+= 1 }
    }
    for unit in 0..<JamoUnits.count { firsts[unit &+ 1] &+= firsts[unit] }
    self.firsts = firsts
    chunks = [Chunk](unsafeUninitializedCapacity: Int(firsts[JamoUnits.count])) { chunks, count in
      for span in spans {
        let silence = silences[span.end] &- silences[span.start]
        for reading in model.readings(span.node) {
          let chunk = Chunk(
            start: UInt8(truncatingIfNeeded: span.start), end: UInt8(truncatingIfNeeded: span.end),
            node: UInt16(truncatingIfNeeded: span.node), weight: reading.weight &- silence)
          chunks.initializeElement(at: Int(firsts[Int(reading.unit)]), to: chunk)
          firsts[Int(reading.unit)] &+= 1
        }
      }
      count = chunks.count
    }
  }

  /// The chunks that units may stand for, whichever unit it is.
  private static func spans(_ letters: [UInt8], _ model: PhoneticModel) -> [(start: Int, end: Int, node: Int)] {
    var spans: [(start: Int, end: Int, node: Int)] = []
    spans.reserveCapacity(2 * letters.count)
    for start in letters.indices {
      var node = 0
      for end in start..<min(letters.count, start + PhoneticModel.longestChunk) {
        guard let next = model.node(node, letters[end]) else { break }
        node = next
        spans.append((start, end + 1, node))
      }
    }
    return spans
  }

  /// Hands over what finds the chunks of a unit.
  @inline(__always)
  func withChunks<Answer>(_ body: ((_ unit: UInt8) -> UnsafeBufferPointer<Chunk>) -> Answer) -> Answer {
    chunks.withUnsafeBufferPointer { chunks in
      firsts.withUnsafeBufferPointer { firsts in
        body { unit in
          let first = Int(firsts[Int(unit)])
          let count = Int(firsts[Int(unit) &+ 1]) &- first
          return UnsafeBufferPointer(start: chunks.baseAddress.map { $0 + first }, count: count)
        }
      }
    }
  }
}
