/// Latin letters as `PhoneticModel` lays units beside them: looked up once, then scored against many words.
final class PhoneticLetters: Sendable {
  /// Letters `start..<end` that a unit may stand for.
  struct Chunk {
    let start: UInt8
    let end: UInt8
    let node: UInt16
    /// What it weighs that the unit stands for them rather than that they are silent, its neighbours apart.
    let weight: Int16
    /// How many chunks there are up to the next one of the same unit, which starts no later; 0 where there is none.
    fileprivate let next: UInt16
  }

  /// How many letters there are.
  let count: Int
  /// What they weigh where all of them are silent.
  let allSilent: Int32
  /// The chunks of all units, and for each unit how many there are up to the last one that it may stand for.
  private let chunks: [Chunk]
  private let lasts: [UInt16]

  /// Folded letters, 0…25; of more than `PhoneticModel.longest` there are none.
  init(_ letters: [UInt8], _ model: PhoneticModel = .shared) {
    let letters = letters.count <= PhoneticModel.longest ? letters[...] : []
    count = letters.count
    allSilent = letters.reduce(model.base(letters)) { $0 &+ model.silence($1) }
    var lasts = [UInt16](repeating: 0, count: JamoUnits.count)
    chunks = withUnsafeTemporaryAllocation(of: Span.self, capacity: PhoneticModel.longestChunk * letters.count) {
      let spans = $0[..<PhoneticLetters.find($0, letters, model)]
      return model.withReadings { readingsOf in PhoneticLetters.chunks(spans, &lasts, readingsOf) }
    }
    self.lasts = lasts
  }

  /// Letters that some unit may stand for.
  private struct Span {
    let start: UInt8
    let end: UInt8
    let node: UInt16
    /// What it weighs that they are silent.
    let silence: Int32
  }

  /// Finds the spans of letters and answers how many there are.
  private static func find(
    _ spans: UnsafeMutableBufferPointer<Span>, _ letters: ArraySlice<UInt8>, _ model: PhoneticModel
  ) -> Int {
    var count = 0
    for start in letters.indices {
      var node = 0
      var silence: Int32 = 0
      for end in start..<min(letters.endIndex, start &+ PhoneticModel.longestChunk) {
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

  /// The spans once for each unit that may stand for them, linked unit by unit.
  private static func chunks(
    _ spans: Slice<UnsafeMutableBufferPointer<Span>>, _ lasts: inout [UInt16],
    _ readingsOf: (UInt16) -> UnsafeBufferPointer<PhoneticModel.Reading>
  ) -> [Chunk] {
    let capacity = spans.reduce(0) { $0 &+ readingsOf($1.node).count }
    return [Chunk](unsafeUninitializedCapacity: capacity) { chunks, count in
      lasts.withUnsafeMutableBufferPointer { lasts in
        for span in spans {
          for reading in readingsOf(span.node) {
            let unit = Int(reading.unit)
            let chunk = Chunk(
              start: span.start, end: span.end, node: span.node,
              weight: Int16(truncatingIfNeeded: reading.weight &- span.silence), next: lasts[unit])
            chunks.initializeElement(at: count, to: chunk)
            count &+= 1
            lasts[unit] = UInt16(truncatingIfNeeded: count)
          }
        }
      }
    }
  }

  /// The chunks, to be gone through unit by unit.
  struct Chunks {
    fileprivate let all: UnsafeBufferPointer<Chunk>
    fileprivate let lasts: UnsafeBufferPointer<UInt16>

    /// Hands over those of a unit, the last first.
    @inline(__always)
    func each(of unit: UInt8, _ body: (Chunk) -> Void) {
      var place = Int(lasts[Int(unit)])
      while place > 0 {
        let chunk = all[place &- 1]
        body(chunk)
        place = Int(chunk.next)
      }
    }
  }

  @inline(__always)
  func withChunks<Answer>(_ body: (Chunks) -> Answer) -> Answer {
    chunks.withUnsafeBufferPointer { all in
      lasts.withUnsafeBufferPointer { lasts in body(Chunks(all: all, lasts: lasts)) }
    }
  }
}
