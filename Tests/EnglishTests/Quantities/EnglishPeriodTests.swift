import Mentions
import Testing
import TextModel

@testable import English

@Suite("What English figures are counted by")
struct EnglishPeriodTests {
  /// The period of the first figure of `text` that is none of one; "-" where it has none.
  private func period(_ text: String) -> String? {
    for mention in EnglishQuantityAnnotator().mentions(in: NormalizedText(assumingNormalized: text)) {
      guard case .quantity(let quantity) = mention.value, quantity.magnitude != .one else { continue }
      return quantity.period?.id ?? "-"
    }
    return nil
  }

  @Test(arguments: [
    ("It makes 40 chairs a day.", "day"), ("It makes 40 wooden chairs per week, mostly by hand.", "week"),
    ("It makes 40 wooden chairs per week.", "week"), ("It makes 40 chairs each month and sells them.", "month"),
    ("They pay 90,000 won monthly.", "month"), ("The annual output of nearly 40 boats is exported.", "year"),
    ("The daily wage is 90,000 won.", "day"), ("An annual 90,000 tons are shipped.", "year"),
    ("Each got 90,000 won per person.", "person"), ("It burns 40 liters of diesel an hour.", "hour"),
    ("It made 40 chairs a year earlier.", "-"), ("It lost 40 points in a day.", "-"), ("It sold 40 a day after.", "-"),
    ("It made 40 chairs.", "-"),
  ])
  func period(text: String, expected: String) { #expect(period(text) == expected, "\(text)") }
}
