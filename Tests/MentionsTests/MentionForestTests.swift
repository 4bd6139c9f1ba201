import Mentions
import Testing
import TextModel

private func name(_ start: Int, _ end: Int, _ confidence: Double = 1) -> Mention {
  Mention(
    range: TextRange(start, end), value: .name(NameValue(kind: .name, parts: ["\(start)"], evidence: .form)),
    confidence: confidence)
}

private func title(_ start: Int, _ end: Int, _ confidence: Double = 1) -> Mention {
  Mention(range: TextRange(start, end), value: .title(TitleValue(roles: ["minister"])), confidence: confidence)
}

@Suite struct MentionForestTests {
  @Test func aMentionInsideAnotherIsItsChild() {
    // 미국 국무장관: the country lies inside the title.
    let forest = MentionForest([name(0, 6), title(0, 19), name(20, 29)])
    #expect(forest.mentions.map(\.parent) == [nil, 0, nil])
    #expect(forest.mentions[0].kind == .title)
    #expect(forest.children(of: 0) == [1])
    #expect(forest.roots == [0, 2])
  }

  @Test func aTitleOfTheSameRangeIsOutside() {
    let forest = MentionForest([name(0, 6), title(0, 6, 0.5)])
    #expect(forest.mentions.map(\.kind) == [.title, .name])
    #expect(forest.mentions[1].parent == 0)
  }

  @Test func nestingGoesAsDeepAsTheText() {
    let forest = MentionForest([title(0, 30), title(4, 20), name(4, 10), name(22, 28)])
    #expect(forest.mentions.map(\.parent) == [nil, 0, 1, 0])
    #expect(forest.children(of: 0) == [1, 3])
  }

  @Test func ofTwoThatCrossTheMoreConfidentStays() {
    #expect(MentionForest([name(0, 6, 0.5), name(3, 9, 0.9)]).mentions.map(\.range) == [TextRange(3, 9)])
    #expect(MentionForest([name(0, 6, 0.9), name(3, 9, 0.5)]).mentions.map(\.range) == [TextRange(0, 6)])
  }

  @Test func ofTwoThatCrossWithEqualConfidenceTheLongerStays() {
    #expect(MentionForest([name(0, 6), name(3, 12)]).mentions.map(\.range) == [TextRange(3, 12)])
  }

  @Test func aTermGivesWayToTheCountThatItReachesInto() {
    let term = Mention(
      range: TextRange(0, 10), value: .concept(ConceptValue(kind: .term, concepts: [1], form: .preferred)),
      confidence: 1)
    let count = Mention(
      range: TextRange(5, 18), value: .quantity(Quantity(Decimal10(8), unit: .match)), confidence: 0.9)
    let forest = MentionForest.composed(concepts: [term], titles: [], quantities: [count], names: [])
    #expect(forest.mentions.map(\.range) == [TextRange(5, 18)])
  }

  @Test func indicesInARangeAreThoseThatLieInIt() {
    let forest = MentionForest([name(0, 3), title(6, 19), name(6, 12), name(18, 25)])
    #expect(forest.indices(in: TextRange(6, 20)).map { forest.mentions[$0].range.start } == [6, 6])
  }

  /// Every set of up to four ranges over six offsets: the forest's promises hold.
  @Test func everySmallForestIsWellFormed() {
    var ranges: [TextRange] = []
    for start in 0..<5 { for end in (start + 1)...5 { ranges.append(TextRange(start, end)) } }
    for a in ranges {
      for b in ranges {
        for c in ranges {
          let forest = MentionForest([name(a.start, a.end), title(b.start, b.end, 0.7), name(c.start, c.end, 0.9)])
          check(forest)
        }
      }
    }
  }

  private func check(_ forest: MentionForest) {
    for (index, mention) in forest.mentions.enumerated() {
      if let parent = mention.parent {
        #expect(parent < index)
        #expect(forest.mentions[parent].range.contains(mention.range))
      }
      for other in forest.mentions[..<index] where other.range.overlaps(mention.range) {
        #expect(other.range.contains(mention.range), "\(other.range) crosses \(mention.range)")
      }
    }
  }
}
