import English
import Testing
import TextModel

@Suite struct EnglishReferenceTests {
  private func takesUp(_ sentence: String) -> Bool {
    let text = NormalizedText(assumingNormalized: sentence)
    return EnglishReference.takesUpPlace(in: text, text.range)
  }

  @Test(arguments: ["The city is old.", "Talks in the Baltic country went on.", "He left this island."])
  func takesUpAPlace(sentence: String) { #expect(takesUp(sentence)) }

  @Test(arguments: ["A city is old.", "They toured the Mexico City suburbs.", "The mayor of a large old city came."])
  func takesUpNothing(sentence: String) { #expect(!takesUp(sentence)) }
}
