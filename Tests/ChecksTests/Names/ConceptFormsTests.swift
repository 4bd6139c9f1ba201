import Mentions
import Termbase
import Testing

@testable import Checks

/// What is asked of the forms of concepts: which have one in common, which a name holds or misspells.
struct ConceptFormsTests {
  private static func concept(
    _ kind: MentionKind, _ forms: [(String, TermLanguage, TermForm)], country: String? = nil, note: String = ""
  ) -> ConceptEntry {
    ConceptEntry(
      id: forms.first?.0 ?? "", kind: kind, terms: forms.map { Term($0.0, language: $0.1, form: $0.2) }, note: note,
      country: country, origin: RowOrigin(path: "test.csv", line: 1))
  }

  private static let knowledge = ConceptKnowledge(
    termbase: Termbase(concepts: [
      concept(.organization, [("민주당", .ko, .preferred), ("Democratic Party", .en, .preferred)]),
      concept(.organization, [("미국 민주당", .ko, .preferred), ("democratic party", .en, .admitted)]),
      concept(.person, [("김하나", .ko, .preferred), ("Kim Ha-na", .en, .preferred), ("Kim", .en, .short)]),
      concept(.person, [("김두리", .ko, .preferred), ("Kim Du-ri", .en, .preferred), ("Kim", .en, .short)]),
      concept(.place, [("맨체스터", .ko, .preferred), ("Manchester", .en, .preferred)]),
      concept(.organization, [("유럽 의회", .ko, .preferred), ("European Parliament", .en, .preferred)]),
      concept(.place, [("브뤼셀", .ko, .preferred), ("Brüssel Land", .en, .preferred), ("Brussels", .en, .deprecated)]),
      concept(.person, [("한 사람", .ko, .preferred), ("Jung Han", .en, .preferred)], note: "Korean actor"),
    ]))

  @Test func conceptsShareWholeFormsWhateverTheirCapitals() {
    #expect(Self.knowledge.sharesForm(0, 1))
    #expect(Self.knowledge.standsFor(1, 0))
    // Half of Korea is Kim: a short form in common makes nobody the same.
    #expect(!Self.knowledge.sharesForm(2, 3))
    #expect(!Self.knowledge.standsFor(2, 3))
    #expect(Self.knowledge.sharesForm(3, 3))
  }

  @Test(arguments: [
    (4, ["Manchester", "United"], true), (4, ["Manchesterians"], true), (4, ["Manche"], false),
    (5, ["European"], true), (5, ["the", "European", "Parliament"], true), (5, ["European", "Commission"], false),
    (2, ["Kim", "Ha-na"], false), (6, ["BRÜSSEL", "LAND"], true), (6, ["Brussels"], false),
  ])
  func aNameHoldsARendering(_ concept: Int, _ parts: [String], _ expected: Bool) {
    #expect(Self.knowledge.holdsRendering(concept, NameWords(parts)) == expected)
  }

  @Test func aSlipIsOneLetterInOneWord() {
    let slip = Self.knowledge.misspelled(4, NameWords(["Manchaster"]))
    #expect(slip?.form == "Manchester" && slip?.word == "manchaster" && slip?.meant == "manchester")
    #expect(Self.knowledge.misspelled(4, NameWords(["Manchester"])) == nil)
    #expect(Self.knowledge.misspelled(4, NameWords(["Winchester"])) == nil)
    // The rules of romanisation judge Korean people.
    #expect(Self.knowledge.misspelled(7, NameWords(["Jong", "Han"])) == nil)
  }

  @Test func renderingsStandBestFirstWithoutForbiddenOnes() {
    #expect(Self.knowledge.renderings(6) == ["Brüssel Land"])
    #expect(Self.knowledge.renderings(2) == ["Kim Ha-na", "Kim"])
  }
}
