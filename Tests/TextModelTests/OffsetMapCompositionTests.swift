import TestSupport
import Testing
import TextModel

@Suite struct OffsetMapCompositionTests {
  /// A random text, changed twice by random edits, each step with its map.
  private struct Steps {
    var first: [OffsetMap.Edit] = []
    var second: [OffsetMap.Edit] = []
    var lengths: (Int, Int, Int)

    init(_ random: inout some RandomNumberGenerator) {
      func edits(_ length: Int, _ random: inout some RandomNumberGenerator) -> ([OffsetMap.Edit], Int) {
        var edits: [OffsetMap.Edit] = []
        var (from, to) = (0, 0)
        while true {
          let plain = Int.random(in: 0...4, using: &random)
          let taken = Int.random(in: 0...3, using: &random)
          if from + plain + taken > length { break }
          // A second step never puts something in where nothing was.
          let put = Int.random(in: 0...3, using: &random)
          edits.append(
            OffsetMap.Edit(
              original: TextRange(from + plain, from + plain + taken),
              normalized: TextRange(to + plain, to + plain + put)))
          from += plain + taken
          to += plain + put
        }
        return (edits.filter { !($0.original.isEmpty && $0.normalized.isEmpty) }, to + length - from)
      }
      let length = Int.random(in: 0...40, using: &random)
      let (a, middle) = edits(length, &random)
      let (b, last) = edits(middle, &random)
      (first, second) = (a, b.filter { !$0.original.isEmpty })
      // Edits of the second step that were dropped would shift what follows: keep the step consistent.
      if second.count != b.count { second = [] }
      lengths = (length, middle, second.isEmpty ? middle : last)
    }
  }

  @Test func aComposedMapLeadsBackAsTwoStepsDo() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      let steps = Steps(&random)
      let (a, b) = (OffsetMap(edits: steps.first), OffsetMap(edits: steps.second))
      let map = OffsetMap.composed(a, then: b)
      var before: OffsetMap.Edit?
      for edit in map.edits {
        if let before {
          #expect(before.original.end <= edit.original.start && before.normalized.end <= edit.normalized.start)
          #expect(edit.original.start - before.original.end == edit.normalized.start - before.normalized.end)
        }
        before = edit
      }
      for offset in 0..<steps.lengths.2 {
        let one = map.original(TextRange(offset, offset + 1))
        let two = a.original(b.original(TextRange(offset, offset + 1)))
        // Where edits overlap the composed one takes all that either step takes.
        #expect(one.start <= two.start && one.end >= two.end, "\(steps.first) \(steps.second) at \(offset)")
      }
      let length = steps.lengths.2 - (map.edits.last?.normalized.end ?? 0)
      #expect((map.edits.last?.original.end ?? 0) + length == steps.lengths.0)
    }
  }

  @Test func identityChangesNothing() {
    let map = OffsetMap(edits: [.init(original: TextRange(1, 3), normalized: TextRange(1, 2))])
    #expect(OffsetMap.composed(.identity, then: map) == map)
    #expect(OffsetMap.composed(map, then: .identity) == map)
  }
}
