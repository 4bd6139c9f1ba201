import Bitext
import Checks
import Diagnostics
import Mentions
import Testing

/// Bodies in sentences of our own, each an aligned segment.
@Suite struct OrganizationPolicyTests {
  private func findings(_ korean: String, _ english: String) -> [Diagnostic] {
    let pair = ArticlePair(
      id: "p", date: CivilDate(iso: "2025-06-20"),
      source: Article.segments([.init(id: "1", text: korean)], language: "ko", path: nil),
      target: Article.segments([.init(id: "1", text: english)], language: "en", path: nil),
      givenAlignment: .oneToOne(1))
    return RuleExampleTests.checker.check(pair).filter { $0.severity != .note }
  }

  static let right: [(String, String)] = [
    ("서울중앙지방법원은 20일 구속영장을 발부했다.", "The Seoul Central District Court issued an arrest warrant on the 20th."),
    ("국제원자력기구(IAEA)는 보고서를 냈다.", "The International Atomic Energy Agency released a report."),
    ("국제원자력기구(IAEA)는 보고서를 냈다.", "The IAEA released a report."),
    ("부산경찰청은 용의자를 붙잡았다.", "Busan police caught the suspect."),
    ("금융위원회와 금융감독원이 회의를 열었다.", "The Financial Services Commission and the Financial Supervisory Service met."),
    ("국회는 법안을 통과시켰다.", "Lawmakers passed the bill."),
    ("김영훈 고용노동부 장관은 말했다.", "Employment and Labor Minister Kim Young-hoon said so."),
    ("위성락 국가안보실장은 말했다.", "National Security Adviser Wi Sung-lac said so."),
    ("공화당 의원들은 반대했다.", "GOP lawmakers objected."),
    ("한국은행은 기준금리를 동결했다.", "The Bank of Korea held its key rate."),
    ("한국은행은 기준금리를 동결했다.", "The central bank held its key rate."),
    ("대한축구협회는 새 감독을 뽑았다.", "The Korea Football Association picked a new coach."),
    ("유럽연합은 전망을 낮췄다.", "The European Union lowered its forecast, the EU said."),
    ("서울대병원은 환자를 받지 않았다.", "Seoul National University Hospital took no patients."),
  ]

  @Test(arguments: right) func acceptsWhatAnEditorAccepts(test: (String, String)) {
    let found = findings(test.0, test.1)
    #expect(found.isEmpty, "\(test.1): \(found.map(\.message))")
  }

  static let wrong: [(String, String, String)] = [
    ("개혁신당은 후보를 냈다.", "The Rebuilding Korea Party fielded a candidate.", "개혁신당"),
    (
      "서울중앙지방법원은 20일 구속영장을 발부했다.", "The Seoul Southern District Court issued an arrest warrant on the 20th.", "서울중앙지방법원"
    ),
    ("금융감독원은 조사에 나섰다.", "The Fair Trade Commission launched a probe.", "금융감독원"),
    ("정은보 한국거래소 이사장은 말했다.", "Jeong Eun-bo, chairman of the Korea Securities Depository, said so.", "한국거래소"),
    ("한국은행 총재는 말했다.", "The governor of the Korea Development Bank said so.", "한국은행"),
    ("금융위원회는 규정을 바꿨다.", "The Financial Supervisory Service changed the rule.", "금융위원회"),
    ("대검찰청은 김 씨를 기소했다.", "The Seoul Central District Prosecutors' Office indicted Kim.", "대검찰청"),
    ("백악관은 성명을 냈다.", "The State Department issued a statement.", "백악관"),
    ("국제통화기금은 전망을 낮췄다.", "The World Bank lowered its forecast.", "국제통화기금"),
    ("유럽연합과 국제통화기금은 전망을 낮췄다.", "The EU and the European Union lowered their forecasts.", "국제통화기금"),
    ("삼성전자는 실적을 발표했다.", "LG Electronics announced its earnings.", "삼성전자"),
  ]

  @Test(arguments: wrong) func reportsAnotherBody(test: (String, String, String)) {
    let found = findings(test.0, test.1)
    #expect(found.contains { $0.source?.text == test.2 }, "\(test.1): \(found.map(\.message))")
  }
}
