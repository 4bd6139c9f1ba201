import Mentions
import Testing
import TextModel

/// What is kept where annotators of one language speak of the same words.
@Suite struct MentionCompositionTests {
  private func title(_ start: Int, _ end: Int) -> Mention {
    Mention(range: TextRange(start, end), value: .title(TitleValue(roles: ["president"])), confidence: 0.9)
  }

  private func name(_ start: Int, _ end: Int, _ kind: MentionKind = .name) -> Mention {
    Mention(
      range: TextRange(start, end), value: .name(NameValue(kind: kind, parts: ["x"], evidence: .form)), confidence: 0.95
    )
  }

  @Test func aTitleHoldsAllOfTheBodyItReachesInto() {
    let forest = MentionForest.composed(
      concepts: [name(20, 39, .organization)], titles: [title(0, 25)], quantities: [], names: [])
    #expect(forest.mentions.map(\.range) == [TextRange(0, 39), TextRange(20, 39)])
    #expect(forest.mentions.last?.parent == 0)
  }

  @Test func aNameInsideATitleGivesWayUnlessItSaysWhoseOfficeItIs() {
    let without = MentionForest.composed(concepts: [], titles: [title(0, 20)], quantities: [], names: [name(10, 18)])
    #expect(without.mentions.count == 1)
    let with = MentionForest.composed(
      concepts: [], titles: [title(0, 20)], quantities: [], names: [], affiliations: [name(10, 18)])
    #expect(with.mentions.map(\.range) == [TextRange(0, 20), TextRange(10, 18)])
  }
}
