import English
import Testing
import TextModel

struct EnglishAgeTests {
  /// The words of the age beside "Chan", and the years.
  private func age(_ text: String) -> String? {
    let text = NormalizedText(assumingNormalized: text)
    guard let start = (0..<text.bytes.count).first(where: { text.bytes[$0...].starts(with: "Chan".utf8) }) else {
      return nil
    }
    return EnglishAge.beside(TextRange(start, start + 4), in: text).map { "\($0.years) \(text.string($0.range))" }
  }

  @Test(arguments: [
    ("said Chan, 36, the elder", "36 Chan, 36"), ("said Chan (36).", "36 Chan (36)"),
    ("Chan, aged 36", "36 Chan, aged 36"),
    ("Chan, a 36-year-old nurse", "36 Chan, a 36"), ("the 36-year-old Chan", "36 36-year-old Chan"),
    ("a 36-year-old tennis player Chan", "36 36-year-old tennis player Chan"), ("said Chan, 36.", "36 Chan, 36"),
  ])
  func besideTheName(_ text: String, _ words: String) { #expect(age(text) == words) }

  @Test(arguments: [
    "Chan, 36 of them", "Chan, 360, said", "Chan 36", "the 36-year-old son of Chan", "Chan", "36-year-old Kim and Chan",
    "Chan, ",
  ])
  func isNone(_ text: String) { #expect(age(text) == nil) }

  @Test func mayBeAnothers() {
    let text = NormalizedText(assumingNormalized: "son of Chan, 24")
    #expect(EnglishAge.mayBeAnothers(TextRange(7, 11), in: text))
    #expect(!EnglishAge.mayBeAnothers(TextRange(0, 3), in: text))
  }
}
