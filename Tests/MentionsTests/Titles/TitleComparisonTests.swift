import Mentions
import Testing

@Suite struct TitleComparisonTests {
  func title(_ role: String, _ modifiers: [TitleModifier] = [], _ domains: [String] = [], _ countries: [String] = [])
    -> TitleValue
  {
    TitleValue(roles: [role], modifiers: modifiers, domains: domains, countries: countries)
  }

  @Test func equalTitlesAreTheSame() {
    let minister = title("minister", [], ["foreign"], ["KR"])
    #expect(minister.judge(minister) == Judgement(.same, score: 1))
  }

  @Test func aModifierLostOrAddedIsToldApart() {
    let lost = title("president", [.former]).judge(title("president"))
    let added = title("president").judge(title("president", [.former]))
    #expect(lost.agreement == .different && added.agreement == .different)
    #expect(lost.reason == "“former” is lost")
    #expect(added.reason == "“former” is added")
    #expect(lost.score > 0.9)
  }

  @Test(arguments: [TitleModifier.vice, .deputy, .assistant, .acting, .interim, .elect, .nominee, .candidate])
  func standingMatters(modifier: TitleModifier) {
    #expect(title("president", [modifier]).judge(title("president")).agreement == .different)
    #expect(title("president").judge(title("president", [modifier])).agreement == .different)
  }

  @Test(arguments: [TitleModifier.incumbent, .new, .first, .founding, .permanent, .late, .then, .senior])
  func otherModifiersMayBeLeftOut(modifier: TitleModifier) {
    #expect(title("president", [modifier]).judge(title("president")).agreement <= .compatible)
  }

  @Test func whoThenHeldTheOfficeIsFormerNow() {
    #expect(title("president", [.then]).judge(title("president", [.former])).agreement <= .compatible)
  }

  @Test func aShorterFormIsCompatible() {
    let full = title("minister", [], ["foreign"], ["KR"])
    #expect(full.judge(title("minister")).agreement == .compatible)
    #expect(full.judge(title("minister", [], ["foreign"])).agreement == .compatible)
    #expect(full.judge(title("official")).agreement == .compatible)
  }

  @Test func anotherPortfolioCountryOrNumberIsDifferent() {
    let minister = title("minister", [], ["foreign"], ["KR"])
    #expect(minister.judge(title("minister", [], ["defense"])).agreement == .different)
    #expect(minister.judge(title("minister", [], ["foreign"], ["JP"])).agreement == .different)
    let first = TitleValue(roles: ["minister"], modifiers: [.vice], ordinal: 1)
    let second = TitleValue(roles: ["minister"], modifiers: [.vice], ordinal: 2)
    #expect(first.judge(second).agreement == .different)
    #expect(first.judge(title("minister", [.vice])).agreement == .compatible)
  }

  @Test func partiesAndPortfoliosSayNothingOfOneAnother() {
    let senator = title("senator", [], ["party:republican"])
    #expect(senator.judge(title("senator", [], ["foreign"])).agreement <= .compatible)
  }

  @Test func agreementIsTheSameBothWays() {
    let roles = RoleTable.shared.roles.keys.sorted()
    for (index, a) in roles.enumerated() where index % 7 == 0 {
      for b in roles where b.utf8.count % 5 == 0 {
        #expect(title(a).judge(title(b)).agreement == title(b).judge(title(a)).agreement, "\(a) \(b)")
      }
    }
  }

  @Test func aDeputyIsNotCoveredByAGeneralDeputylessTitleAlone() {
    #expect(title("minister", [.vice]).judge(title("official")).agreement == .compatible)
    #expect(title("corps-commander").judge(title("commander", [.deputy])).agreement == .different)
  }
}
