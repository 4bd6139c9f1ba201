import Diagnostics
import Testing

@Suite struct SuggestionTests {
  static let words = ["check", "coverage", "glossary", "name-mismatch", "name-missing", "fail-on"]

  @Test(
    arguments: [
      ("chekc", "check"), ("chcek", "check"), ("CHECK", "check"), ("fail_on", "fail-on"),
      ("name-mismach", "name-mismatch"),
      ("name-mising", "name-missing"), ("glos", "glossary"), ("cov", "coverage"),
    ])
  func finds(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, among: SuggestionTests.words) == meant)
  }

  @Test(arguments: ["", "x", "xyzzy", "한국", "ch"])
  func isSilent(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: SuggestionTests.words) == nil)
    #expect(Suggestion.hint(for: typed, among: SuggestionTests.words) == "")
  }

  @Test func longWordsAreNoDanger() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Suggestion.nearest(to: long, among: [long + "b", "a"]) != "a")
  }
}
