import English
import Testing
import TextModel

@Suite struct TokensTests {
  private func tokens(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return EnglishTokens(bytes).map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) }
  }

  @Test(arguments: [
    ("Cho Tae-yul's visit.", ["Cho", "Tae-yul", "visit"]), ("The Kims’ house", ["The", "Kims", "house"]),
    ("U.S. and D.C. (J.D. Vance)", ["U.S.", "and", "D.C.", "J.D.", "Vance"]), ("It is I.", ["It", "is", "I"]),
    ("won 1,234.5 of 3, 4", ["won", "1,234.5", "of", "3", "4"]), ("in 1990.", ["in", "1990"]),
    ("F-35s, G7, 3rd, 10-year", ["F-35s", "G7", "3rd", "10-year"]), ("don't; o'clock", ["don't", "o'clock"]),
    ("a—b - c", ["a", "b", "c"]), ("José Erdoğan", ["José", "Erdoğan"]), ("12,34 1,2345", ["12", "34", "1", "2345"]),
    ("'quoted'", ["quoted"]), ("George W. Bush", ["George", "W.", "Bush"]), ("end. Next", ["end", "Next"]),
    ("한국 Korea", ["Korea"]), ("", []), ("...", []), ("2-2-", ["2-2"]), ("3.", ["3"]),
  ])
  func words(_ text: String, _ expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test func kindsCapitalsAndPossessives() {
    let bytes = Array("Yoon’s 20 drones F-35".utf8)
    let tokens = Array(EnglishTokens(bytes))
    #expect(tokens.map(\.kind) == [.word, .number, .word, .mixed])
    #expect(tokens.map(\.isCapitalized) == [true, false, false, true])
    #expect(tokens[0].possessive == TextRange(4, 8))
    #expect(tokens[1].possessive == nil && tokens[2].possessive == nil)
  }

  /// Every text of four characters of an alphabet: the walk ends, and tokens ascend and hold something.
  @Test func everySmallText() {
    let alphabet = ["a", "S", "1", "'", "-", ".", ",", "’", "é", " "].map { Array($0.utf8) }
    for number in 0..<10_000 {
      let bytes = [1, 10, 100, 1000].flatMap { alphabet[number / $0 % 10] }
      var last = 0
      for token in EnglishTokens(bytes) {
        #expect(token.range.start >= last && !token.range.isEmpty)
        last = token.possessive?.end ?? token.range.end
        #expect(last <= bytes.count)
      }
    }
  }
}
