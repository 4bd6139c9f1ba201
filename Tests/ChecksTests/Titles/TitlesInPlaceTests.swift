import Testing

/// Titles whose words are far apart, belong to a body, or are of several people.
@Suite struct TitlesInPlaceTests {
  @Test func aFormerBeforeABody() {
    #expect(
      JudgedRows.findings([
        ("국승원 전 한국에너지공단 이사장(67)이 말했다.", "Guk Seung-won, 67, president of the Korea Energy Agency, spoke.")
      ])
      .count == 1)
    #expect(
      JudgedRows.findings([
        ("국승원 전 한국에너지공단 이사장(67)이 말했다.", "Guk Seung-won, 67, a former president of the Korea Energy Agency, spoke.")
      ]).isEmpty)
  }

  @Test(arguments: [
    "once the chief of Daechang Township", "a former head of Daechang Township", "a former mayor of Daechang",
    "a former township chief",
  ])
  func theHeadOfATownshipGoesByManyWords(_ title: String) {
    #expect(JudgedRows.findings([("용석진 전 대창면장(59)이 출마했다.", "Yong Seok-jin, 59, \(title), is running.")]).isEmpty)
  }

  @Test(arguments: [
    ("정재욱 전 교장(59)이 말했다.", "Chung Jae-wook, 59, once the principal of a high school, spoke.", 0),
    ("정재욱 전 교장(59)이 말했다.", "Chung Jae-wook, 59, who was once a principal, spoke.", 0),
    ("정재욱 교장(59)이 말했다.", "Chung Jae-wook, 59, formerly the principal of a high school, spoke.", 1),
    ("법은 홍민기 대통령이 서명하면 시행된다.", "The law takes effect, once President Hong Min-ki signs it.", 0),
  ])
  func whatWasOnceHeldIsAFormerOffice(korean: String, english: String, count: Int) {
    #expect(JudgedRows.findings([(korean, english)]).count == count)
  }

  @Test func aFormerBeforeACountry() {
    let korean = "미젱고 핀다 전 탄자니아 총리는 투표가 평화로웠다고 했다."
    #expect(
      JudgedRows.findings([(korean, "Former Tanzanian Prime Minister Mizengo Pinda called the vote peaceful.")]).isEmpty
    )
    #expect(
      JudgedRows.findings([(korean, "Tanzanian Prime Minister Mizengo Pinda called the vote peaceful.")]).count == 1)
  }

  @Test func theLastSyllableOfANameIsNoWordOfTheOffice() {
    #expect(JudgedRows.findings([("무소속 탁현주 의원이 물었다.", "Independent Rep. Tak Hyun-joo asked.")]).isEmpty)
  }

  @Test(arguments: [
    ("검찰은 국내 은행 임원들을 불러 조사했다.", "Prosecutors questioned current and former executives of Korean banks."),
    ("국내 조선사 임직원 9명이 재판에 넘겨졌다.", "Nine current and former employees of Korean shipbuilders were tried."),
    // What heads and chairs is no head and no chair.
    ("도널드 투스크 총리는 내년에 의사봉을 넘겨받는다.", "It is Poland's turn to chair NATO. Tusk takes the gavel next year."),
    ("상원은 최상목 상원의장을 해임했다.", "The Senate removed its president, Choi Sang-mok."),
    ("초대 교구장 윤공희 주교가 세웠다.", "It was founded by Bishop Youn Kong-hi, its first bishop."),
    ("초대 사무총장이자 2대 회장인 김성수 씨가 말했다.", "Kim Sung-soo, first secretary general and second president, spoke."),
    ("한국개발연구원 이지훈 선임연구위원은 말했다.", "Lee Ji-hoon, a senior fellow at the Korea Development Institute, said so."),
    ("한국개발연구원 이지훈 원장은 말했다.", "Lee Ji-hoon, president of the Korea Development Institute, said so."),
    ("이지훈 교수는 말했다.", "Lee Ji-hoon, president of the Korea Development Institute, said so."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).filter { $0.hasPrefix("title") }.isEmpty)
  }

  @Test(arguments: [
    ("국내 은행 임원 김성수 씨를 불러 조사했다.", "Kim Sung-soo, a former executive, was questioned."),
    ("초대 교구장 윤공희 주교가 세웠다.", "It was founded by Youn Kong-hi, its second bishop."),
    ("초대 총장인 김성수 박사가 세웠다.", "It was built by Kim Sung-soo, its second president."),
    ("한국개발연구원 이지훈 선임연구위원은 말했다.", "Lee Ji-hoon, president of the Korea Development Institute, said so."),
  ])
  func oneIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test func peopleOfASortAreNoOffice() {
    #expect(
      JudgedRows.findings([("김태효 국가안보실 제1차장은 두 나라의 뜻을 전했다.", "He conveyed what the leaders of both countries want.")])
        .isEmpty)
  }
}

/// Who presides over an assembly.
@Suite struct PresidersTests {
  @Test(arguments: [
    ("델리아 프랑코 시의회 의장이 대행한다.", "Delia Franco, president of the city council, will stand in."),
    ("쩐타인먼 국회의장은 말했다.", "National Assembly Chairman Tran Thanh Man said so."),
    ("드미트리 카라간 자치의회 부의장은 요구했다.", "Dmitri Karagan, deputy speaker of the regional assembly, demanded it."),
    ("농반끼엠 전 박깐성 인민의회 의장(71)은 말했다.", "Nong Van Kiem, 71, a former chairman of the Bac Kan people's council, said so."),
  ])
  func goByAnyName(korean: String, english: String) { #expect(JudgedRows.findings([(korean, english)]).isEmpty) }

  @Test func areNotFormer() {
    let found = JudgedRows.findings([
      ("농반끼엠 전 박깐성 인민의회 의장(71)은 말했다.", "Nong Van Kiem, 71, chairman of the Bac Kan people's council, said so.")
    ])
    #expect(found.count == 1)
    #expect(JudgedRows.findings([("우원식 국회의장은 말했다.", "Chairman Woo Won-shik said so.")]).count == 1)
  }
}
