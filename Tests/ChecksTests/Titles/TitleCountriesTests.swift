import Mentions
import Termbase
import Testing

/// The countries that titles name, beside the bundled glossary, which knows them as places.
@Suite struct TitleCountriesTests {
  /// How Koreans call their own country, and the North itself: words of speech, no names of a glossary.
  private static let spoken: Set<String> = ["우리나라", "조선"]

  /// Every country's concepts: those whose Korean name the table has.
  private static func forms(_ code: String, _ names: [String], _ language: TermLanguage) -> Set<String> {
    let concepts = TestGlossary.termbase.concepts.filter { concept in
      concept.country == code && concept.kind == .place && concept.texts(.ko).contains(where: names.contains)
    }
    return Set(concepts.flatMap { $0.texts(language) })
  }

  @Test func eachWordIsAFormOfItsCountryInTheGlossary() {
    let table = TitleCountries.shared
    let names = Dictionary(grouping: table.korean.filter { $0.codes.count == 1 }) { $0.codes[0] }
      .mapValues { $0.map(\.word) }
    for (code, words) in names {
      let known = Self.forms(code, words, .ko).union(Self.spoken)
      #expect(Set(words).subtracting(known).isEmpty, "\(code)")
      let english = Set(table.english.filter { $0.codes == [code] }.map(\.word))
      #expect(english.subtracting(Self.forms(code, words, .en)).isEmpty, "\(code)")
    }
  }

  @Test func noWordOfOneCountryIsAnothers() {
    for words in [TitleCountries.shared.korean.filter { $0.codes.count == 1 }, TitleCountries.shared.english] {
      #expect(Set(words.map(\.word)).count == words.count)
    }
    #expect(TitleCountries.shared.english.allSatisfy { !["Chad", "Jordan", "Georgia"].contains($0.word) })
  }
}
