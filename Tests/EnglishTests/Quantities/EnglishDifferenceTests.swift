import Mentions
import Testing
import TextModel

@testable import English

@Suite("English figures that tell how far others lie apart")
struct EnglishDifferenceTests {
  private func difference(_ text: String) -> Quantity.Difference? {
    for mention in EnglishQuantityAnnotator().mentions(in: NormalizedText(assumingNormalized: text)) {
      if case .quantity(let quantity) = mention.value { return quantity.difference }
    }
    return nil
  }

  @Test(arguments: [
    "He fell behind 4 kilometers later.", "He was 4 kilometers ahead.", "They are two points apart.",
    "He trailed two votes behind.", "Two kilometers on, he stopped.",
  ])
  func surely(_ text: String) { #expect(difference(text) == .surely, "\(text)") }

  @Test(arguments: [
    "It won by four points.", "It was a four-point win.", "He won by a two-vote margin.", "They were two points clear.",
    "It rose by 4 meters.", "It stopped four minutes later.",
  ])
  func maybe(_ text: String) { #expect(difference(text) == .maybe, "\(text)") }

  @Test func never() { #expect(difference("He fell behind at the 32-kilometer mark.") == .never) }

  @Test(arguments: [
    "He won by six votes to four.", "He won six votes.", "He ran 4 kilometers on Sunday.", "It lasted 4 years.",
    "It is 4 kilometers long.",
  ])
  func none(_ text: String) { #expect(difference(text) == nil, "\(text)") }
}
