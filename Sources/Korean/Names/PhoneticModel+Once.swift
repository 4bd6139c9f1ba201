/// One look at two names: nothing is looked up before, and nothing is kept.
///
/// The same sums as of letters that were prepared (`PhoneticLetters`), which pays only where many Korean words are laid
/// beside them. Allocates nothing on the heap.
extension PhoneticModel {
  /// Letters `start..<end` that some unit may stand for.
  private struct Chunk {
    let start: Int32
    let end: Int32
    let node: Int32
  }

  /// The log-likelihood ratio, in nats, of `latin` as a spelling of `hangul` against `latin` as any name.
  ///
  /// Above 0 they sound alike, below −3 hardly. Everything that is not Hangul or a Latin letter is skipped.
  public func score(hangul: String, latin: String) -> Double {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.longest) { buffer in
      guard let units = buffer.baseAddress else { return Self.impossible }
      let letters = units + Self.longest
      let unitCount = Self.read(hangul, into: units, JamoUnits.append)
      let letterCount = Self.read(latin, into: letters, LatinFold.append)
      return score(
        UnsafeBufferPointer(start: units, count: unitCount), UnsafeBufferPointer(start: letters, count: letterCount))
    }
  }

  /// Reads a text scalar by scalar, `longest` units or letters at most, and answers how many there are.
  @inline(__always)
  private static func read(
    _ text: String, into place: UnsafeMutablePointer<UInt8>,
    _ append: (UnsafeBufferPointer<UInt8>, Int, (UInt8) -> Void) -> Int
  ) -> Int {
    var text = text
    var count = 0
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        offset &+= append(bytes, offset) {
          if count < longest {
            place[count] = $0
            count &+= 1
          }
        }
      }
    }
    return count
  }

  /// The same for a name that is already in units and folded letters; both at most `longest`.
  public func score(units: [UInt8], letters: [UInt8]) -> Double {
    guard units.count <= Self.longest, letters.count <= Self.longest else { return Self.impossible }
    return units.withUnsafeBufferPointer { units in letters.withUnsafeBufferPointer { score(units, $0) } }
  }

  /// The dynamic programme: best alignment, unit by unit, over all letters.
  private func score(_ units: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>) -> Double {
    let count = letters.count
    guard count > 0, units.count > 0, nodeCount > 1 else { return Self.impossible }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * (count + 1)) { sums in
      withUnsafeTemporaryAllocation(of: Chunk.self, capacity: Self.longestChunk * count) { chunks in
        own.withUnsafeBufferPointer { own in
          contexts.withUnsafeBufferPointer { contexts in
            guard let own = own.baseAddress, let contexts = contexts.baseAddress, var old = sums.baseAddress
            else { return Self.impossible }
            var new = old + (count + 1)
            // What it weighs that a letter is silent.
            let silences = new + (count + 1)
            let found = walk(letters, chunks)
            old[0] = 0
            for j in 0..<count {
              silences[j] = silence(letters[j])
              old[j + 1] = old[j] &+ silences[j]
            }
            for i in units.indices {
              let row = rows(units, i)
              let (own, before, after) = (own + row.own, contexts + row.before, contexts + row.after)
              let nothing = own[0] &+ Int32(before[0]) &+ Int32(after[0])
              for j in 0...count { new[j] = old[j] &+ nothing }
              for index in 0..<found {
                let chunk = chunks[index]
                let node = Int(chunk.node)
                let sum = old[Int(chunk.start)] &+ own[node] &+ Int32(before[node]) &+ Int32(after[node])
                new[Int(chunk.end)] = max(new[Int(chunk.end)], sum)
              }
              var best = new[0]
              for j in 0..<count {
                best = max(new[j &+ 1], best &+ silences[j])
                new[j &+ 1] = best
              }
              swap(&old, &new)
            }
            return Double(old[count] &+ base(letters)) / Self.scale
          }
        }
      }
    }
  }

  /// Looks up the chunks, four a letter at most, and answers how many there are.
  private func walk(_ letters: UnsafeBufferPointer<UInt8>, _ chunks: UnsafeMutableBufferPointer<Chunk>) -> Int {
    var found = 0
    for start in letters.indices {
      var (at, end) = (0, start)
      while end < letters.count, end &- start < Self.longestChunk, let next = node(at, letters[end]) {
        at = next
        end &+= 1
        chunks[found] = Chunk(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
          node: Int32(truncatingIfNeeded: at))
        found &+= 1
      }
    }
    return found
  }
}
