import Testing

/// A person taken for another who has something of the name, or whose letters have changed places.
@Suite struct OtherPeopleTests {
  private func finding(_ korean: String, _ english: String) -> [String] { JudgedRows.findings([(korean, english)]) }

  @Test(arguments: [
    ("그녀는 남편 이브라히마 디알로 씨와 산다.", "She lives with her husband, Ibrahima Diop.", "Ibrahima Diop"),
    ("이고르 도돈 전 대통령 등이 이끈 블록은 졌다.", "The bloc led by former president Igor Grosu and others lost.", "Igor Grosu"),
    ("울산의 네마냐 스토이치는 웃었다.", "Ulsan's Nemanja Matic smiled.", "Nemanja Matic"),
  ])
  func anotherSurname(korean: String, english: String, words: String) {
    let found = finding(korean, english)
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("name-mismatch") && $0.hasSuffix("\"\(words)\"") })
  }

  @Test(arguments: [
    ("그녀는 남편 이브라히마 디알로 씨와 산다.", "She lives with her husband, Ibrahima Diallo."),
    ("이고르 도돈 전 대통령 등이 이끈 블록은 졌다.", "The bloc led by former president Igor Dodon and others lost."),
    ("울산의 네마냐 스토이치는 웃었다.", "Ulsan's Nemanja Stojic smiled."),
    ("콜롬비아 공격수 예이손 모스케라를 영입했다.", "They signed Colombian Yeison Mosquera as a striker."),
    ("에어버스와 대한항공이 계약했다.", "Airbus and Korean Air signed a deal."),
    ("이안 폴터와 존 람이 이겼고 폴터는 웃었다.", "Ian Poulter and Jon Rahm won, and he smiled."),
  ])
  func theSamePerson(korean: String, english: String) { #expect(finding(korean, english).isEmpty) }

  @Test func anotherKoreanSurname() {
    #expect(finding("한국의 박가온 조가 졌다.", "The pair of Korea's Han Ga-on lost.").count == 1)
    #expect(finding("한국의 박가온 조가 졌다.", "The pair of Korea's Park Ga-on lost.").isEmpty)
  }

  @Test func aNameBeforeABodyOfNoList() {
    let found = finding("구본철 한빛조선해양 사장과 만났다.", "He met Hanbit President Cheon Ki-wan.")
    #expect(found == ["name-mismatch: 구본철 is rendered \"Cheon Ki-wan\""])
    #expect(finding("구본철 한빛조선해양 사장과 만났다.", "He met Hanbit President Koo Bon-chul.").isEmpty)
  }

  @Test func lettersThatChangedPlaces() {
    let found = finding("콜롬비아 공격수 예이손 모스케라를 영입했다.", "They signed Colombian Yeison Mosqurea as a striker.")
    #expect(found == ["name-mismatch: 예이손 모스케라 is rendered \"Yeison Mosqurea\""])
  }

  @Test func aFormerOfficeWithABodyOfNoList() {
    let korean = "맹주원(44) 전 세명셀 수석연구원은 웃었다."
    #expect(finding(korean, "Maeng Joo-won, 44, a former principal researcher at Semyung Cell, smiled.").isEmpty)
    #expect(finding(korean, "Maeng Joo-won, 44, a principal researcher at Semyung Cell, smiled.").count == 1)
  }

  @Test func initialsInBracketsNameABody() {
    let korean = "수하르얀토 국가재난방지청(BNPB) 청장은 말했다."
    #expect(finding(korean, "Suharyanto, head of the National Disaster Management Agency (BNPB), spoke.").isEmpty)
  }

  @Test func aJudgeInBrackets() {
    let korean = "서울중앙지법 형사합의27부(황선재 부장판사)는 왕하이펑에게 징역을 선고했다."
    let english =
      "The Seoul Central District Court, with Judge Hwang Sunjae presiding, sentenced Wang Haifeng to prison."
    #expect(finding(korean, english).isEmpty)
    let other = "The Seoul Central District Court, with Judge Hwang Sunjin presiding, sentenced Wang Haifeng to prison."
    #expect(finding(korean, other).count == 1)
  }
}
