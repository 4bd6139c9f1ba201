import Mentions
import Testing
import TextModel

@testable import English

@Suite("English minutes of matches")
struct EnglishMatchMinuteTests {
  private func minute(_ text: String) -> String? {
    EnglishQuantityAnnotator().mentions(in: NormalizedText(assumingNormalized: text)).compactMap { mention -> String? in
      guard case .quantity(let quantity) = mention.value, quantity.isOfMatch else { return nil }
      return quantity.magnitude.plain
    }.first
  }

  @Test(arguments: [
    ("He scored in the 67th minute.", "67"), ("He scored in the ninth minute.", "9"),
    ("He scored in the ninth minute of the second half.", "54"), ("He scored 22 minutes into the second half.", "67"),
    ("He scored five minutes after the break.", "50"), ("He scored nine minutes into the match.", "9"),
    ("They equalized six minutes from time.", "84"), ("They led three minutes before halftime.", "42"),
  ])
  func points(text: String, expected: String) { #expect(minute(text) == expected, "\(text)") }

  @Test(arguments: [
    "After the break he scored in the ninth minute.", "He scored in the third minute of stoppage time.",
    "It happens for five minutes from time to time.", "He played for 22 minutes.",
    "It came five minutes after the vote.",
    "He scored in the 9223372036854775807th minute of the second half.",
    "It ended 9223372036854775807 minutes into the second half.",
  ])
  func none(_ text: String) { #expect(minute(text) == nil, "\(text)") }
}
