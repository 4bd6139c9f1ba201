import English
import Mentions
import Testing
import TextModel

@Suite struct EnglishNameFinderTests {
  private func names(_ sentence: String) -> [String] {
    let text = NormalizedText(assumingNormalized: sentence)
    return EnglishNameFinder().mentions(in: text, segments: [text.range]).map { text.string($0.range) }
  }

  @Test func theInitialsOfACountryBeginNoName() {
    #expect(names("He spoke for the U.S. Harlow Institute.") == ["Harlow Institute"])
    #expect(names("She told the U.N. Tamworth panel so.") == ["Tamworth"])
  }

  @Test func thoseOfAPersonDo() {
    #expect(names("The book is by J. Tamworth.") == ["J. Tamworth"])
  }

  @Test func aRoleIsNoPartOfTheNameBehindIt() {
    #expect(names("Conductor Kang Man-soo took the stage.") == ["Kang Man-soo"])
    #expect(names("Starter Kang Man-soo pitched well.") == ["Kang Man-soo"])
    #expect(names("It was late when KASA Administrator Yoon Young-bin spoke.") == ["KASA", "Yoon Young-bin"])
  }

  @Test func aSurnameThatIsAVerbIsOneBeforeAHyphen() {
    #expect(names("Go Deok-mu hit a home run.") == ["Go Deok-mu"])
    #expect(names("Go west, he said.") == [])
    #expect(names("It was Mayor Ok Jin-tae who said so.") == ["Ok Jin-tae"])
    #expect(names("No Iran-backed group did.") == ["Iran"])
  }

  @Test func whatFollowsMrIsAName() {
    #expect(names("It was Mr. Ok who said it was ok.") == ["Ok"])
  }

  @Test(arguments: [
    ("Tamworth", "the old New Tamworth road", true), ("Tamworth", "the road to Tamworth", false),
    ("Tamworth", "It ended. In Tamworth it rained.", false), ("Yemen", "the film Fishing in the Yemen", true),
    ("Tamworth", "the mayor met Harlow in Tamworth", false),
  ])
  func whatFollowsACapital(name: String, sentence: String, follows: Bool) throws {
    let text = NormalizedText(assumingNormalized: sentence)
    let place = try #require(sentence.firstRange(of: name))
    let start = sentence.utf8.distance(from: sentence.startIndex, to: place.lowerBound)
    #expect(EnglishNameContext.followsCapital(TextRange(start, start + name.utf8.count), in: text) == follows)
  }
}
