import Bitext
import Testing

@Suite struct AlignerTests {
  private func unit(_ length: Int, _ anchors: [UInt64] = []) -> Aligner.Unit {
    Aligner.Unit(length: length, anchors: anchors)
  }

  /// Two anchors that no other segment has.
  private func marks(_ index: Int) -> [UInt64] {
    let first = UInt64(10_000 + 2 * index)
    return [first, first + 1]
  }

  /// Beads as `0-0 1,2-1 3-`.
  private func beads(_ source: [Aligner.Unit], _ target: [Aligner.Unit]) -> String {
    Aligner().align(source, target).beads.map { bead in
      bead.source.map { String($0) }.joined(separator: ",") + "-"
        + bead.target.map { String($0) }.joined(separator: ",")
    }.joined(separator: " ")
  }

  @Test func oneToOne() {
    let source = (0..<8).map { unit(60 + $0 * 5, [UInt64($0 + 100)]) }
    #expect(beads(source, source) == "0-0 1-1 2-2 3-3 4-4 5-5 6-6 7-7")
    #expect(Aligner().align(source, source).beads.allSatisfy { $0.confidence > 0.75 })
  }

  @Test func splitAndJoined() {
    let source = [
      unit(100, [1, 2]), unit(200, [3, 4, 5, 6]), unit(90, [7, 8]), unit(80, [9, 10]), unit(90, [11, 12]),
    ]
    let target = [
      unit(100, [1, 2]), unit(100, [3, 4]), unit(100, [5, 6]), unit(170, [7, 8, 9, 10]), unit(90, [11, 12]),
    ]
    #expect(beads(source, target) == "0-0 1-1,2 2,3-3 4-4")
  }

  @Test func leftOutAndAdded() {
    let source = (0..<10).map { unit(80 + $0 % 3 * 40, marks($0)) }
    var target = source
    target.remove(at: 3)
    target.insert(unit(120, [900]), at: 6)
    #expect(beads(source, target) == "0-0 1-1 2-2 3- 4-3 5-4 6-5 -6 7-7 8-8 9-9")
  }

  @Test func aMovedBlockIsFound() {
    let source = (0..<12).map { unit(100, marks($0)) }
    var target = source
    let block = Array(target[8..<10])
    target.removeSubrange(8..<10)
    target.insert(contentsOf: block, at: 1)
    let found = Aligner().align(source, target).beads
    #expect(found.contains { $0.source == 8..<9 && $0.target == 1..<2 })
    #expect(found.contains { $0.source == 9..<10 && $0.target == 2..<3 })
    #expect(found.contains { $0.source == 11..<12 && $0.target == 11..<12 })
  }

  private func figures(_ numbers: ClosedRange<UInt64>) -> [UInt64] {
    numbers.map { AnchorKind.figure.key(1 << 40 + $0 << 8) }
  }

  /// A sentence shares a word or two with what answers its neighbour; its own figures are nowhere, and there is no room.
  @Test func aLeftOutSentenceIsNotJoinedToItsNeighbour() {
    var source = (0..<10).map { unit(150, marks($0)) }
    let target = source.enumerated().filter { $0.offset != 4 }.map(\.element)
    source[4] = unit(150, figures(1...4) + [marks(5)[0], marks(5)[1]])
    let found = Aligner().align(source, target).beads
    let lone = found.first { $0.source == 4..<5 }
    #expect(lone?.target.isEmpty == true && (lone?.confidence ?? 0) > 0.7)
    #expect(found.contains { $0.source == 5..<6 && $0.target == 4..<5 })
  }

  /// Where the answer is long enough for both, they stay together, whatever else is missing.
  @Test func twoSentencesInOneStayTogether() {
    var source = (0..<10).map { unit(150, marks($0)) }
    var target = source.enumerated().filter { $0.offset != 4 }.map(\.element)
    source[4] = unit(150, marks(4) + figures(1...2))
    target[4] = unit(300, marks(4) + marks(5))
    #expect(Aligner().align(source, target).beads.contains { $0.source == 4..<6 && $0.target == 4..<5 })
  }

  @Test func confidenceSaysWhatIsDoubtful() {
    var source = (0..<12).map { unit(120, marks($0)) }
    var target = source
    source[6] = unit(300, [1])
    target[6] = unit(100, [2])
    let found = Aligner().align(source, target).beads
    #expect(found.filter { $0.source.contains(2) }.allSatisfy { $0.isSure })
    #expect(found.filter { $0.source.contains(6) && !$0.target.isEmpty }.allSatisfy { $0.confidence < 0.7 })
  }

  @Test func whatIsLeftAsideIsInNoBead() {
    let units = (0..<6).map { unit(100, marks($0)) }
    var target = units
    target.insert(unit(20), at: 0)
    target.append(unit(30))
    let beads = Aligner().align(units, target, leavingOut: [], [0, 7]).beads
    #expect(beads.map(\.source) == (0..<6).map { $0..<($0 + 1) })
    #expect(beads.map(\.target) == (1..<7).map { $0..<($0 + 1) })
  }

  @Test func emptySides() {
    #expect(beads([], []) == "")
    #expect(beads([unit(5), unit(6)], []) == "0- 1-")
    #expect(beads([], [unit(5)]) == "-0")
  }

  /// Every segment is in exactly one bead, whatever the input.
  @Test func nothingIsLostOrDoubled() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<60 {
      func side() -> [Aligner.Unit] {
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in
          let anchors = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            UInt64.random(in: 0...20, using: &generator)
          }
          return Aligner.Unit(
            length: Int.random(in: 0...300, using: &generator), anchors: anchors,
            standsApart: Bool.random(using: &generator))
        }
      }
      let (source, target) = (side(), side())
      let found = Aligner().align(source, target).beads
      #expect(found.flatMap { Array($0.source) }.sorted() == Array(source.indices))
      #expect(found.flatMap { Array($0.target) }.sorted() == Array(target.indices))
      #expect(found.allSatisfy { $0.confidence >= 0 && $0.confidence <= 1 })
    }
  }

  /// A long text goes through the band around its rare anchors; a chapter that only the target has does not lose the path.
  @Test func longTextsWithAnAddedChapter() {
    let source = (0..<1200).map { unit(60 + $0 % 7 * 20, marks($0)) }
    var target = source
    target.insert(contentsOf: (0..<400).map { unit(100, [UInt64($0)]) }, at: 500)
    let found = Aligner().align(source, target).beads
    let right = found.filter { $0.source.count == 1 && $0.target.count == 1 }
      .filter { bead in bead.target.lowerBound == bead.source.lowerBound + (bead.source.lowerBound < 500 ? 0 : 400) }
    #expect(right.count >= 1190)
    #expect(found.flatMap { Array($0.target) }.sorted() == Array(target.indices))
  }
}
