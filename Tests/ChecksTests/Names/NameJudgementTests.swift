import Testing

/// What translators do rightly, and what may not be reported; and what they do wrongly in the same words.
@Suite struct NameJudgementTests {
  @Test func twoPeopleWithLikeNames() {
    #expect(
      JudgedRows.findings([
        ("배우 이수지가 무대에 올랐다.", "Actress Lee Su-ji took the stage."), ("가수 이수진은 노래를 불렀다.", "Singer Lee Su-jin sang."),
      ]).isEmpty)
    #expect(
      JudgedRows.findings([
        ("저스틴 토머스는 골프를 쳤다.", "Justin Thomas played golf."), ("토마스 뮐러는 골을 넣었다.", "Thomas Müller scored."),
      ]).isEmpty)
  }

  @Test(arguments: [
    "The president left for Florida.", "He left for Florida.", "Trump left for Florida.",
    "Donald Trump left for Florida.",
  ])
  func oneManManyWays(english: String) {
    #expect(JudgedRows.findings([("트럼프 대통령은 플로리다로 떠났다.", english)]).isEmpty)
  }

  @Test func namesThatOneSideLeavesOut() {
    #expect(JudgedRows.findings([("그는 회의가 끝났다고 말했다.", "Ivanov said that the meeting was over.")]).isEmpty)
    #expect(JudgedRows.findings([("이바노프는 회의가 끝났다고 말했다.", "He said that the meeting was over.")]).isEmpty)
  }

  @Test func anotherManInHisPlace() {
    let found = JudgedRows.findings([
      ("안드레이 이바노프 감독이 경기를 지휘했다.", "Coach Andrei Ivanov led the match."), ("이바노프는 웃었다.", "Rutherford smiled."),
    ])
    #expect(found == ["name-mismatch: 이바노프 is rendered \"Rutherford\""])
  }

  @Test func aSlipOfOneLetter() {
    #expect(JudgedRows.findings([("존 골드스미스 회장이 말했다.", "John Goldsmoth, the chairman, spoke.")]).count == 1)
    #expect(JudgedRows.findings([("이승조 부사장은 말했다.", "Executive Lee Seung-joon said so.")]).count == 1)
  }

  @Test(arguments: [
    ("노조 김은교 사무처장은 웃었다.", "Kim Eun-gyu, secretary general of the union, smiled.", "김은교"),
    ("협회 표은교 사무처장은 웃었다.", "Pyo Eun-gyu, its secretary general, smiled.", "표은교"),
    ("판결은 법원 형사2부(부장판사 목선경)가 내렸다.", "Presiding judge Mok Sun-young gave the ruling.", "목선경"),
    ("판사 김선경은 웃었다.", "Judge Kim Sun-young smiled.", "김선경"),
  ])
  func aSyllableOfAKoreanNameBesideItsTitle(korean: String, english: String, name: String) {
    let found = JudgedRows.findings([(korean, english)])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("name-mismatch: \(name) is rendered") == true)
  }

  @Test func namesOfHongKongAreReadInMandarin() {
    #expect(
      JudgedRows.findings([("홍콩 배우 량자후이가 곡성에 왔다.", "Hong Kong actor Tony Leung Ka-fai came to Gokseong.")]).isEmpty)
    #expect(
      JudgedRows.findings([("영화 '곡성'의 배우 량자후이가 왔다.", "Actor Tony Leung Ka-fai of \"The Wailing\" came.")]).isEmpty)
  }

  @Test func aSurnameIsHisWhoeverElseHasIt() {
    #expect(
      JudgedRows.findings([
        ("카심조마르트 토카예프 대통령이 윤석열 대통령을 만났다.", "President Kassym-Jomart Tokayev met President Yoon Suk Yeol."),
        ("토카예프 대통령은 윤 대통령의 방문에 감사했다.", "The Kazakh leader thanked Yoon for his visit."),
      ]).isEmpty)
  }

  @Test func wordsThatTakeUpABodyAreNobodysName() {
    #expect(JudgedRows.findings([("한화에어로스페이스가 로켓을 조립했다.", "The company assembled the rocket.")]).isEmpty)
    #expect(JudgedRows.findings([("한화가 매진을 기록했다.", "The Eagles sold out.")]).isEmpty)
  }

  @Test func namesThatTheKoreanHearsOtherwise() {
    #expect(JudgedRows.findings([("낫타폰 킷띠랏 시장은 웃었다.", "Mayor Nattaphon Kittirat smiled.")]).isEmpty)
    #expect(JudgedRows.findings([("낫타폰 킷띠랏 시장은 웃었다.", "Mayor Prayut Wongsawat smiled.")]).count == 1)
  }

  @Test func aCountryIsNobody() {
    #expect(JudgedRows.findings([("홍명보호가 이겼다.", "Korea won.")]).isEmpty)
  }

  @Test func writersAreNotMissing() {
    #expect(JudgedRows.findings([("봉하윤 기자", "By our correspondent"), ("눈이 왔다.", "It snowed.")]).isEmpty)
  }

  @Test func aSlipInOneWordOfAFullName() {
    #expect(JudgedRows.findings([("피터 해먼드는 웃었다.", "Meter Hammond smiled.")]).count == 1)
    #expect(JudgedRows.findings([("피터 해먼드는 웃었다.", "Petor Hammond smiled.")]).count == 1)
    #expect(JudgedRows.findings([("나디아 코마네치는 웃었다.", "Nadia Comanici smiled.")]).count == 1)
    #expect(JudgedRows.findings([("피터 해먼드는 웃었다.", "Peter Hammond smiled.")]).isEmpty)
    #expect(JudgedRows.findings([("제프 해먼드는 웃었다.", "Geoff Hammond smiled.")]).isEmpty)
  }

  @Test func aSlipInANameWhoseKoreanIsAWord() {
    #expect(JudgedRows.findings([("키스 밀로이는 웃었다.", "Meith Milroy smiled.")]).count == 1)
    #expect(JudgedRows.findings([("키스 밀로이는 웃었다.", "Keith Milroy smiled.")]).isEmpty)
  }

  @Test func aSlipThatIsAnotherGivenName() {
    #expect(JudgedRows.findings([("홀리 밀퍼드는 웃었다.", "Molly Milford smiled.")]).count == 1)
    #expect(JudgedRows.findings([("빌 켄들러는 웃었다.", "Ball Kendler smiled.")]).count == 1)
    #expect(JudgedRows.findings([("빌 켄들러는 웃었다.", "Bill Kendler smiled.")]).isEmpty)
  }

  @Test func aSlipInANameThatIsHardlySpelledByItsSound() {
    #expect(JudgedRows.findings([("윌로비는 어제 떠났다.", "Milloughby left yesterday.")]).count == 1)
    #expect(JudgedRows.findings([("윌로비는 어제 떠났다.", "Willoughby left yesterday.")]).isEmpty)
  }

  @Test func aNameThatIsAWordElsewhere() {
    let named = [("위안은 시장에 갔다.", "Yuan went to the market."), ("위안은 돼지를 샀다.", "Yuan bought a pig.")]
    #expect(JudgedRows.findings(named + [("위안의 딸이 기다렸다.", "Ashley's daughter waited.")]).count == 1)
    #expect(JudgedRows.findings(named + [("위안의 딸이 기다렸다.", "Yuan's daughter waited.")]).isEmpty)
  }

  @Test func whatTheGlossaryHasUnderANameBehindAnHonorific() {
    let named = [("하퍼 씨는 웃었다.", "Mr. Harper smiled.")]
    #expect(JudgedRows.findings(named + [("하퍼 씨는 떠났다.", "Ms. Ford left.")]).count == 1)
    #expect(JudgedRows.findings(named + [("하퍼 씨는 포드로 떠났다.", "Mr. Harper left in a Ford.")]).isEmpty)
  }

  @Test func aNameBeforeItsCampaign() {
    #expect(
      JudgedRows.findings([("트럼프 선거 캠페인 대변인은 답하지 않았다.", "A Hutchinson campaign spokesman did not answer.")]).count == 1)
    #expect(JudgedRows.findings([("트럼프 선거 캠페인 대변인은 답하지 않았다.", "A Trump campaign spokesman did not answer.")]).isEmpty)
  }

  @Test func whoHoldsAnOfficeThatTheSourceLeavesUnnamed() {
    let named = "Britain's Chancellor of the Exchequer Laura Hutchinson spoke."
    #expect(JudgedRows.findings([("영국 재무장관은 말했다.", named)]).isEmpty)
    #expect(JudgedRows.findings([("영국 외무장관은 말했다.", named)]).contains { $0.hasPrefix("name-unmatched") })
    // Another name may stand before the office.
    #expect(!JudgedRows.findings([("마리아 벨로소 영국 재무장관은 말했다.", named)]).isEmpty)
  }

  @Test func aStrangerInTheTranslation() {
    #expect(
      JudgedRows.findings([("회의는 오후에 끝났다.", "The meeting was ended by Laura Hutchinson.")])
        == ["name-unmatched: nothing in the source reads like \"Laura Hutchinson\""])
    // A party before the name does not account for it.
    #expect(JudgedRows.findings([("공화당은 오후에 모였다.", "They met Republican Laura Hutchinson.")]).count == 1)
    // The rest of the article may.
    #expect(
      JudgedRows.findings([("로라 허친슨이 왔다.", "Laura Hutchinson came."), ("회의가 끝났다.", "Laura Hutchinson left.")]).isEmpty)
  }

  @Test func peopleAndWhatTheGlossaryHasUnderTheirNames() {
    // President Ford is no car maker.
    #expect(JudgedRows.findings([("트럼프 대통령은 떠났다.", "President Ford left.")]).count == 1)
    #expect(JudgedRows.findings([("제럴드 포드 대통령은 떠났다.", "President Gerald Ford left.")]).isEmpty)
    // Klein is not the one Klain of the glossary, whom the article does not name in full.
    #expect(JudgedRows.findings([("클레인은 떠났다.", "Klein left.")]).isEmpty)
  }

  @Test func chineseNamesAsKoreaReadsThem() {
    #expect(JudgedRows.findings([("왕안석은 개혁을 시작했다.", "Wang Anshi began the reform.")]).isEmpty)
    #expect(JudgedRows.findings([("심괄은 책을 썼다.", "Shen Kuo wrote a book."), ("심괄은 늙었다.", "Shen was old.")]).isEmpty)
    #expect(JudgedRows.findings([("왕안석은 개혁을 시작했다.", "Wang Xizhi began the reform.")]).count == 1)
  }

  @Test func someoneElseInHisPlaceThoughHisNameIsAWord() {
    #expect(JudgedRows.findings([("트럼프 대통령은 떠났다.", "\"It is late,\" Hart said.")]).count == 1)
  }

  @Test(arguments: ["Prince", "Coons", "Silver Fox"])
  func aWordOrTitleInHisPlace(english: String) {
    let named = [("로라 허드슨이 왔다.", "Laura Hudson came.")]
    #expect(
      JudgedRows.findings(named + [("그 개는 허드슨과 산다.", "The dog lives with \(english).")])
        == ["name-mismatch: 허드슨 is rendered \"\(english)\""])
    #expect(JudgedRows.findings(named + [("그 개는 허드슨과 산다.", "The dog lives with the prince.")]).isEmpty)
  }

  @Test func oneSyllableOfAForeignName() {
    let named = [("조이 캡이 왔다.", "Zoe Capp came.")]
    #expect(JudgedRows.findings(named + [("그는 캡과 저녁을 먹었다.", "Dinner with Trump was late.")]).count == 1)
    #expect(JudgedRows.findings(named + [("경찰은 캡과 저녁을 먹었다.", "The police had dinner with Capp.")]).isEmpty)
  }

  @Test func aNameByItsHonorificAlone() {
    #expect(JudgedRows.findings([("재인스씨는 어제 떠났다.", "Wayne left yesterday.")]).count == 1)
    #expect(JudgedRows.findings([("재인스씨는 어제 떠났다.", "Jaynes left yesterday.")]).isEmpty)
    #expect(JudgedRows.findings([("아저씨는 어제 떠났다.", "Wayne left yesterday.")]).isEmpty)
  }

  @Test func whatOtherWordsMeanExcusesNobody() {
    // Buffy is 버피, and not what 버프 타데우스 is.
    let korean = "버피와 버프 타데우스가 왔다."
    #expect(
      JudgedRows.findings([(korean, "Buffy and Hutchinson came.")])
        == ["name-mismatch: 버프 타데우스 is rendered \"Hutchinson\""])
    #expect(JudgedRows.findings([(korean, "Buffy and Buff Thaddeus came.")]).isEmpty)
    #expect(JudgedRows.findings([(korean, "Buffy came.")]).isEmpty)
  }

  @Test(arguments: [
    ("그 상은 모리시에게 돌아갔다.", "The prize went to Hutchinson.", "The prize went to Morrisey."),
    ("이 영화에는 데이먼이 출연한다.", "It is a film starring West.", "It is a film starring Damon."),
    ("퓨릭의 팀은 이겼다.", "Jaynes's side won.", "The Packers' side won."),
  ])
  func aPersonByWhatStandsBeside(korean: String, wrong: String, right: String) {
    #expect(JudgedRows.findings([(korean, wrong)]).count == 1)
    #expect(JudgedRows.findings([(korean, right)]).isEmpty)
  }

  @Test func twoKoreansBySurnameInTurn() {
    let mayor = [("홍길표 시장과 이상민 지사가 만났다.", "Mayor Hong Gil-pyo and Gov. Lee Sang-min met.")]
    #expect(JudgedRows.findings(mayor + [("홍 시장은 기자들에게 말했다.", "Lee told reporters.")]).count == 1)
    #expect(JudgedRows.findings(mayor + [("홍 시장은 기자들에게 말했다.", "Hong told reporters.")]).isEmpty)
    // 신 장관 is Minister Shin where the article knows a Shin, not the new minister.
    let minister = [("신동철 장관과 한기수 의원이 만났다.", "Minister Shin Dong-chul and Rep. Han Ki-soo met.")]
    #expect(
      JudgedRows.findings(minister + [("신 장관은 기자들에게 말했다.", "Han told reporters.")])
        == ["name-mismatch: 신 is rendered \"Han\""])
    #expect(JudgedRows.findings(minister + [("한 의원은 기자들에게 말했다.", "Han told reporters.")]).isEmpty)
  }

  @Test func aSpellingThatStandsOnce() {
    // The Korean spells the name as it likes.
    let named = [("플래처-밀먼은 웃었다.", "Fletcher-Milman smiled."), ("플레처-밀먼은 잤다.", "Fletcher-Milman slept.")]
    #expect(
      JudgedRows.findings(named + [("플래처-밀맨은 떠났다.", "Fletcher-Milmin left.")])
        == ["name-inconsistent: 플래처-밀맨 is rendered \"Fletcher-Milmin\" here"])
    #expect(JudgedRows.findings(named + [("플래처-밀맨은 떠났다.", "Fletcher-Milman left.")]).isEmpty)
    // Nor does it matter whether the glossary has a West.
    let listed = [("하워드 웨스트가 왔다.", "Howard West came."), ("웨스트는 웃었다.", "West smiled.")]
    #expect(JudgedRows.findings(listed + [("웨스트는 떠났다.", "Wast left.")]).count == 1)
  }

  @Test func aSurnameSpelledInTwoWays() {
    let found = JudgedRows.findings([
      ("주형환 부위원장이 발표했다.", "Vice Chairman Joo Hyung-hwan announced it."), ("주 부위원장은 덧붙였다.", "Ju added more."),
    ])
    #expect(found == ["name-inconsistent: 주 is rendered \"Ju\" here"])
  }
}
