import Testing

@testable import Korean

/// A few letters in one number.
struct LetterKeyTests {
  @Test(arguments: ["", "a", "aa", "cho", "abcdefghijkl", "zzzzzzzzzzzz"])
  func holdsItsLetters(_ word: String) throws {
    let letters = LatinFold.letters(word)
    let key = try #require(LetterKey(letters))
    #expect(key.letters == letters)
    var other = LetterKey()
    for letter in letters { other.append(letter) }
    #expect(key == other)
  }

  @Test func tellsAFromNothing() {
    #expect(LetterKey([0]) != LetterKey([]))
    #expect(LetterKey([0, 0]) != LetterKey([0]))
  }

  @Test func holdsTwelveLetters() { #expect(LetterKey([UInt8](repeating: 25, count: 13)) == nil) }
}
