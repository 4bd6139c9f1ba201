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
    let count = letters.count <= PhoneticModel.longest ? letters.count : 0
    self.count = count
    var firsts = [UInt16](repeating: 0, count: JamoUnits.count + 1)
    (chunks, allSilent) = withUnsafeTemporaryAllocation(of: Span.self, capacity: PhoneticModel.longestChunk * count) {
      spans in
      model.withReadings { readingsOf in
        var silent: Int32 = 0
        let spanCount = PhoneticLetters.find(spans, letters[..<count], model, &silent)
        let spans = spans[..<spanCount]
        for span in spans {
          for reading in readingsOf(span.node) { firsts[Int(reading.unit) &+ 1] &+= 1 }
        }
        for unit in 0..<JamoUnits.count { firsts[unit &+ 1] &+= firsts[unit] }
        let chunks = PhoneticLetters.chunks(spans, firsts, readingsOf)
        return (chunks, silent &+ model.base(letters[..<count]))
      }
    }
    self.firsts = firsts
  }

  /// Letters that some unit may stand for.
  private struct Span {
    let start: UInt8
    let end: UInt8
    let node: UInt16
    /// What it weighs that they are silent.
    let silence: Int32
  }

  /// Finds the spans of letters, and adds up what it weighs that all letters are silent; answers how many spans there are.
  private static func find(
    _ spans: UnsafeMutableBufferPointer<Span>, _ letters: ArraySlice<UInt8>, _ model: PhoneticModel,
    _ silent: inout Int32
  ) -> Int {
    var count = 0
    for start in letters.indices {
      silent &+= model.silence(letters[start])
      var node = 0
      var silence: Int32 = 0
      for end in start..<min(letters.count, start &+ PhoneticModel.longestChunk) {
        guard let next = model.node(node, letters[end]) else { break }
        node = next
        silence &+= model.silence(letters[end])
        let span = Span(
          start: UInt8(truncatingIfNeeded: start), end: UInt8(truncatingIfNeeded: end &+ 1),
          node: UInt16(truncatingIfNeeded: node), silence: silence)
        spans.initializeElement(at: count, to: span)
        count &+= 1
      }
    }
    return count
  }

  /// The spans once for each unit that may stand for them, unit by unit; those of each begin at one of `firsts`.
  private static func chunks(
    _ spans: Slice<UnsafeMutableBufferPointer<Span>>, _ firsts: [UInt16],
    _ readingsOf: (UInt16) -> UnsafeBufferPointer<PhoneticModel.Reading>
  ) -> [Chunk] {
    [Chunk](unsafeUninitializedCapacity: Int(firsts[JamoUnits.count])) { chunks, count in
      var next = firsts
      next.withUnsafeMutableBufferPointer { next in
        for span in spans {
          for reading in readingsOf(span.node) {
            let chunk = Chunk(
              start: span.start, end: span.end, node: span.node, weight: reading.weight &- span.silence)
            chunks.initializeElement(at: Int(next[Int(reading.unit)]), to: chunk)
            next[Int(reading.unit)] &+= 1
          }
        }
      }
      count = chunks.count
    }
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
