import Testing

@testable import Checks

/// Words one letter from another are found as by comparing all of them.
struct OneLetterIndexTests {
  private static let words = [
    "Lindman": 5, "Lindmann": 4, "Lidnman": 3, "Lundman": 2, "Lind": 1, "Marek": 0, "Mareks": 7, "Märek": 8,
  ]

  @Test(arguments: ["Lindman", "lindmen", "Linndman", "Lndman", "Marek", "Maret", "Marekx", "Mareka", "Zoltan", ""])
  func answersAsASearchThroughAllDoes(_ word: String) {
    let expected = Self.words.filter { SpellingSlip.isOneLetter(word, $0.key) }.min { $0.value < $1.value }
    let found = OneLetterIndex(Self.words).nearest(word)
    #expect(found?.word == expected?.key)
    #expect(found?.value == expected?.value)
  }

  @Test func exchangedNeighboursAreOneLetter() {
    #expect(OneLetterIndex(["Lidnman": 3]).nearest("Lindman")?.value == 3)
  }
}
