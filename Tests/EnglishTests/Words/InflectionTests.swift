import Testing

@testable import English

@Suite struct InflectionTests {
  @Test(arguments: [
    ("president", "presidents"), ("policy", "policies"), ("Korean", "Koreans"), ("MP", "MPs"), ("duty", "duties"),
    ("survey", "surveys"), ("church", "churches"), ("tax", "taxes"), ("spokesman", "spokesmen"), ("woman", "women"),
    ("human", "humans"), ("German", "Germans"), ("child", "children"), ("crisis", "crises"), ("boss", "bosses"),
    ("Secretary of State", "Secretaries of State"), ("Minister for Foreign Affairs", "Ministers for Foreign Affairs"),
    ("attorney general", "attorneys general"), ("major general", "major generals"),
    ("president-elect", "presidents-elect"), ("vice president", "vice presidents"),
    ("anti-dumping duty", "anti-dumping duties"),
    ("ambassador to Seoul", "ambassadors to Seoul"), ("policeman", "policemen"), ("Photo", "Photos"),
  ])
  func plurals(_ word: String, _ plural: String) {
    #expect(Inflection.plurals(of: word) == [plural])
  }

  @Test(arguments: ["Japanese", "British", "headquarters", "tariffs", "U.S.", "", "a", "G7", "AIDS"])
  func wordsWithoutPlural(_ word: String) {
    #expect(Inflection.plurals(of: word) == [])
  }

  @Test func possessives() {
    #expect(Inflection.possessive(of: "Cho") == "Cho's")
    #expect(Inflection.possessive(of: "James") == "James's")
    #expect(Inflection.possessive(of: "senators", isPlural: true) == "senators'")
    #expect(Inflection.possessive(of: "children", isPlural: true) == "children's")
  }

  @Test(arguments: [
    ("presidents", "president"), ("policies", "policy"), ("taxes", "tax"), ("crises", "crisis"), ("men", "man"),
    ("churches", "church"), ("houses", "house"),
  ])
  func singulars(_ plural: String, _ singular: String) {
    #expect(Inflection.singulars(of: plural).contains(singular))
  }

  @Test(arguments: ["boss", "is", "dog"])
  func noPlural(_ word: String) { #expect(Inflection.singulars(of: word) == []) }
}
