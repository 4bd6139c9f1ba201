import Testing

@testable import Mentions

@Suite struct RoleTableTests {
  let table = RoleTable.shared

  @Test func isReadWithoutRest() {
    #expect(table.malformed.isEmpty)
    #expect(TitleDomains.shared.malformed.isEmpty)
    #expect(table.koreanTerms.count >= 400)
  }

  @Test func namesOnlyKnownRolesAsBroader() {
    for role in table.roles.values {
      for broader in role.broader { #expect(table.roles[broader] != nil, "\(role.id): \(broader)") }
    }
  }

  @Test func noRoleIsBroaderThanItself() {
    for id in table.roles.keys { #expect(!table.isBroader(id, than: id)) }
  }

  @Test func followsChainsOfBroaderRoles() {
    #expect(table.isBroader("lawmaker", than: "senator"))
    #expect(table.isBroader("politician", than: "senator"))
    #expect(!table.isBroader("senator", than: "lawmaker"))
  }

  @Test func everyTermHasARole() {
    for term in table.koreanTerms + table.englishTerms {
      #expect(!term.roles.isEmpty)
      for role in term.roles { #expect(table.roles[role] != nil, "\(term.text): \(role)") }
    }
  }

  @Test func wordsOfOneLanguageAppearOnce() {
    for terms in [table.koreanTerms, table.englishTerms] {
      #expect(Set(terms.map(\.text)).count == terms.count)
    }
  }

  @Test(arguments: [
    ("minister", "ministers"), ("chief of staff", "chiefs of staff"), ("attorney general", "attorneys general"),
    ("major general", "major generals"), ("lieutenant general", "lieutenant generals"), ("spokesman", "spokesmen"),
    ("secretary of state", "secretaries of state"), ("Sen.", "Sens."), ("secretary general", "secretaries general"),
    ("coach", "coaches"), ("envoy", "envoys"),
  ])
  func formsPlurals(title: String, plural: String) {
    #expect(RoleTable.plural(title) == plural)
  }

  @Test func expandsOptionalSpaces() {
    #expect(RoleTable.spaced("국가안보실^1차장") == ["국가안보실1차장", "국가안보실 1차장"])
  }

  @Test func refusedWordsAreConfusable() {
    #expect(table.areConfusable("chief-justice", "justice"))
    #expect(table.areConfusable("justice", "chief-justice"))
    #expect(!table.areConfusable("chief-justice", "coach"))
  }
}
