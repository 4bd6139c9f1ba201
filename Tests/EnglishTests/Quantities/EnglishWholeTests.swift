import Mentions
import Testing
import TextModel

@testable import English

@Suite("Of how many an English count is a part")
struct EnglishWholeTests {
  private func whole(_ text: String) -> String? {
    EnglishQuantityAnnotator().mentions(in: NormalizedText(assumingNormalized: text)).compactMap { mention -> String? in
      guard case .quantity(let quantity) = mention.value else { return nil }
      return quantity.whole?.plain
    }.first
  }

  @Test(arguments: [
    ("Seven out of 10 residents came.", "10"), ("Three of the 31 countries are left.", "31"),
    ("Seven in 10 agree.", "10"), ("It lost four of its last 12 votes.", nil),
  ])
  func named(text: String, expected: String?) { #expect(whole(text) == expected, "\(text)") }

  @Test(arguments: ["Twelve of 10 came.", "Seven came in 10 buses.", "It took four of 12 hours."])
  func none(_ text: String) { #expect(whole(text) == nil, "\(text)") }
}
