import Korean
import Testing
import TextModel

/// Known words are found again at the start of eojeols.
struct KoreanOccurrencesTests {
  private static let text = NormalizedText(assumingNormalized: "린데만은 웃었다. ‘린데만’이 (린데만의 말에) 베린데만과 린데만호텔에 갔다")
  private static let occurrences = KoreanOccurrences(text)
  private static let words = Array("린데만".utf8)

  @Test func whereParticlesFollow() {
    let found = Self.occurrences.ranges(of: Self.words)
    #expect(found.map { Self.text.string(TextRange($0.start, $0.end + 3)) } == ["린데만은", "린데만’", "린데만의"])
  }

  @Test func onlyInAStretch() throws {
    let all = Self.occurrences.ranges(of: Self.words)
    let second = try #require(all.dropFirst().first)
    #expect(Self.occurrences.first(of: Self.words, in: TextRange(second.start, second.end)) == second)
    #expect(Self.occurrences.first(of: Self.words, in: TextRange(second.start, second.end - 1)) == nil)
    #expect(Self.occurrences.first(of: Self.words, in: TextRange(1, second.end)) == second)
  }

  @Test func whateverFollowsWhereOnlyTheBeginningIsAsked() throws {
    let last = try #require(Self.occurrences.ranges(of: Self.words).last)
    let rest = TextRange(last.end, Self.text.bytes.count)
    #expect(Self.occurrences.first(of: Self.words, in: rest) == nil)
    let found = try #require(Self.occurrences.firstBeginning(of: Self.words, in: rest))
    #expect(Self.text.string(TextRange(found.start, rest.end)) == "린데만호텔에 갔다")
    #expect(Self.occurrences.firstBeginning(of: Array("없는말".utf8), in: rest) == nil)
    #expect(Self.occurrences.firstBeginning(of: Self.words, in: TextRange(0, 6)) == nil)
  }

  @Test func tooShortWordsAreNowhere() {
    #expect(Self.occurrences.ranges(of: []).isEmpty)
    #expect(Self.occurrences.first(of: [0x41], in: Self.text.range) == nil)
    #expect(KoreanOccurrences(NormalizedText(assumingNormalized: "")).ranges(of: Self.words).isEmpty)
  }
}
