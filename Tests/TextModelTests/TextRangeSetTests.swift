import Testing
import TextModel

/// A sorted set of ranges answers as a search through all of them does.
struct TextRangeSetTests {
  @Test func answersAsASearchThroughAllDoes() {
    var random = Pseudorandom(seed: 3)
    for count in 0..<40 {
      let ranges = (0..<count).map { _ in
        let start = random.next(60)
        return TextRange(start, start + random.next(9))
      }
      let set = TextRangeSet(ranges)
      for start in 0..<70 {
        for length in 0..<6 {
          let asked = TextRange(start, start + length)
          #expect(set.overlaps(asked) == ranges.contains { $0.overlaps(asked) }, "\(ranges) \(asked)")
        }
      }
    }
  }

  @Test func aLongRangeReachesOverShortOnesBehindIt() {
    let set = TextRangeSet([TextRange(0, 100), TextRange(10, 12), TextRange(20, 22)])
    #expect(set.overlaps(TextRange(50, 51)))
    #expect(!set.overlaps(TextRange(100, 101)))
  }

  private struct Pseudorandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}
