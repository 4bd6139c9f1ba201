import Testing

/// Who holds an office, held it, or holds it for another.
@Suite struct TenureTests {
  @Test(arguments: [
    ("라이언 칼렌 미 내무장관이 밝혔다.", "Former US Internal Secretary Ryan Kallen revealed it."),
    ("재해 당국 대변인인 수토포 씨는 말했다.", "Mr. Sutopo, the former national disaster agency spokesman, spoke."),
    ("마리아 벨로소 관장은 말했다.", "Maria Veloso, the museum's former permanent keeper and director, spoke."),
    ("이시카와 준 재무상이 뒤를 이었다.", "Jun Ishikawa, who used to be finance minister, came next."),
  ])
  func formerIsAdded(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).contains { $0.hasPrefix("title-mismatch") })
  }

  @Test(arguments: [
    ("김대중 전 대통령은 평화상을 받았다.", "The late President Kim Dae-jung won the peace prize."),
    ("심우재 법무부 장관 직무대행(차관)은 말했다.", "Vice Justice Minister Shim Woo-jae, who is serving as acting minister, spoke."),
    ("조창기 전 미래전략실 차장은 말했다.", "Cho Chang-ki, the former deputy head of the strategy office, spoke."),
    ("1980년대생 첫 사령탑은 웃었다.", "The first skipper born in the 1980s smiled."),
    ("공군은 박기완 공군참모차장을 보냈다.", "The Air Force sent its Vice Chief of Staff Park Ki-wan."),
    // Who served as a minister may be one still.
    ("이시카와 준 전 재무상이 뒤를 이었다.", "Jun Ishikawa, who has also served as finance minister, came next."),
    ("이시카와 준 전 재무상이 뒤를 이었다.", "Jun Ishikawa, who served as the finance minister, came next."),
    ("이시카와 준 재무상이 뒤를 이었다.", "Jun Ishikawa, who has served as finance minister since May, came next."),
    ("이시카와 준 전 재무상이 뒤를 이었다.", "Jun Ishikawa, who used to be finance minister, came next."),
  ])
  func theSameOffice(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }
}

/// Offices that look like others.
@Suite struct OfficesBesideOthersTests {
  @Test(arguments: [
    ("훈 센 캄보디아 상원의장과 통화했다.", "She spoke with Hun Sen, the president of Cambodia's Senate."),
    (
      "노만석 검찰총장 직무대행(대검 차장)의 의견을 듣겠다고 했다.",
      "He would listen to Noh Man-seok, the deputy prosecutor general, who is acting as prosecutor general."
    ),
    ("김영호 교육위원장은 정회를 선포했다.", "The committee's chairman, Rep. Kim Young-ho, called a recess."),
    ("충남대 총장을 지낸 이 후보자는 부인했다.", "Lee, the former president of Chungnam National University, denied it."),
    ("국회는 윤석열 대통령을 탄핵했다.", "The National Assembly impeached President Yoon Suk Yeol."),
    ("대통령 권한은 한덕수 국무총리가 대행한다.", "Prime Minister Han Duck-soo became acting president."),
    ("문형배 헌재소장 권한대행은 말했다.", "Moon Hyung-bae, the court's acting president, spoke."),
    ("회사는 전 직원에게 포인트를 줬다.", "The company gave points to all employees."),
    ("최상목 전 대통령경제수석비서관은 말했다.", "Choi Sang-mok, his former senior secretary for economic affairs, spoke."),
  ])
  func theSame(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    ("김태효 국가안보실 1차장은 말했다.", "Second Deputy National Security Adviser Kim Tae-hyo spoke."),
    ("리청강 상무부 부부장이 참석했다.", "Commerce Minister Li Chenggang attended."),
    ("그는 주베트남 대사다.", "He is ambassador to Indonesia."),
  ])
  func another(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }
}

/// Who leads a ministry's officials: a 차관 for the Korean press, a secretary in South Asia.
@Suite struct SecretariesOfServiceTests {
  @Test(arguments: [
    ("비크람 미스리 인도 외교차관은 말했다.", "Indian Foreign Secretary Vikram Misri spoke."),
    ("파키스탄 국방차관은 말했다.", "Pakistan's defense secretary spoke."),
    ("라제시 샤르마 전 재무차관은 말했다.", "Rajesh Sharma, a former finance secretary, spoke."),
  ])
  func theSameOffice(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    ("비크람 미스리 인도 외교차관은 말했다.", "Indian Foreign Minister Vikram Misri spoke."),
    ("비크람 미스리 인도 외교차관은 말했다.", "Indian Home Secretary Vikram Misri spoke."),
    ("미국 재무차관은 말했다.", "The U.S. Treasury secretary spoke."),
    ("국방차관은 말했다.", "The defense secretary spoke."),
  ])
  func anotherOffice(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).contains { $0.hasPrefix("title-mismatch") })
  }
}

/// Who heads an agency abroad.
@Suite struct HeadsOfAgenciesAbroadTests {
  @Test(arguments: [
    ("미국 항공우주국(NASA) 국장은 말했다.", "NASA's administrator spoke."),
    ("미국 식품의약국(FDA) 국장은 말했다.", "The FDA commissioner spoke."),
    ("질병통제예방센터(CDC) 국장은 말했다.", "The CDC director spoke."),
    ("미국 합참의장은 말했다.", "The chairman of the U.S. Joint Chiefs of Staff spoke."),
  ])
  func theSameOffice(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    ("미국 식품의약국(FDA) 국장은 말했다.", "The deputy FDA commissioner spoke."),
    ("질병관리청장은 말했다.", "The CDC director spoke."),
    ("미국 합참의장은 말했다.", "The vice chairman of the U.S. Joint Chiefs of Staff spoke."),
  ])
  func anotherOffice(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).contains { $0.hasPrefix("title-mismatch") })
  }
}
