import Testing

/// Two people whom both sides name, of whom the translation says what the source says of the other.
@Suite struct CrossedPeopleTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let korean: String
    let english: String
    var found: String = ""

    var testDescription: String { english }
  }

  @Test(arguments: [
    Case(
      korean: "박서윤(24)과 야마모토 리나(31)가 결승에서 만난다.",
      english: "Rina Yamamoto, 24, will meet Park Seo-yun, 31, in the final.",
      found: "박서윤(24) is rendered \"Rina Yamamoto, 24\""),
    Case(
      korean: "박서윤(24)과 야마모토 리나(31)가 결승에서 만난다.",
      english: "The 31-year-old Park Seo-yun will meet Rina Yamamoto (24) in the final.",
      found: "박서윤(24) is rendered \"Rina Yamamoto (24)\""),
    Case(
      korean: "박서윤(24)과 야마모토 리나가 결승에서 만난다.",
      english: "Rina Yamamoto, aged 24, will meet Park Seo-yun in the final.",
      found: "박서윤(24) is rendered \"Rina Yamamoto, aged 24\""),
  ])
  private func agesBesideNames(_ one: Case) { expect(one) }

  @Test(arguments: [
    Case(
      korean: "로드리고 파스 의원은 32.1%, 호르헤 키로가 전 대통령은 26.8%를 얻었다.",
      english: "Jorge Quiroga took 32.1 percent of the vote and Rodrigo Paz 26.8 percent.",
      found: "로드리고 파스 is rendered \"Jorge Quiroga\""),
    Case(
      korean: "로드리고 파스 의원은 32.1%, 호르헤 키로가 전 대통령은 26.8%를 얻었다.",
      english: "There were 32.1 percent of the votes for Jorge Quiroga and 26.8 percent for Rodrigo Paz.",
      found: "로드리고 파스 is rendered \"Jorge Quiroga\""),
    Case(
      korean: "박서윤은 서울에서 32척을, 야마모토 리나는 도쿄에서 18척을 만들었다.",
      english: "Eighteen ships were built in Tokyo by Park Seo-yun and 32 in Seoul by Rina Yamamoto.",
      found: "박서윤 is rendered \"Rina Yamamoto\""),
    Case(
      korean: "김도현 의원은 \"예산을 챙기겠다\"고 했고, 김세라 의원은 장학생을 300명에서 450명으로 늘리겠다고 말했다.",
      english: "Kim Se-ra promised to look after the budget, while Kim Do-hyun said that she would raise the number of"
        + " scholarships to 450 from 300.",
      found: "김도현 is rendered \"Kim Se-ra\""),
  ])
  private func figures(_ one: Case) { expect(one) }

  @Test(arguments: [
    Case(
      korean: "대만의 왕자웨이 감독과 페루의 로사 키스페 감독이 상을 받았다.",
      english: "Taiwan's Rosa Quispe and Peru's Wang Jiawei won prizes.",
      found: "왕자웨이 is rendered \"Rosa Quispe\""),
    Case(
      korean: "민주당이 추천한 조은석과 국민의힘이 추천한 이명현이 임명됐다.",
      english: "Cho Eun-suk, put forward by the People Power Party, and Lee Myeong-hyeon, put forward by the Democratic"
        + " Party, were appointed.",
      found: "조은석 is rendered \"Lee Myeong-hyeon\""),
    Case(
      korean: "예비역 준장인 미셸 메나사, 국제통화기금(IMF)에서 일한 아메르 비사트가 기용됐다.",
      english:
        "Amer Bisat, a retired brigadier general, and Michel Menassa, who used to work for the IMF, were appointed.",
      found: "미셸 메나사 is rendered \"Amer Bisat\""),
  ])
  private func placesBodiesAndTitles(_ one: Case) { expect(one) }

  /// What a title disagreement speaks for is not told twice.
  @Test func titlesSpeakFirst() {
    let rows = [
      ("조태열 외교부 장관과 김용현 국방부 장관이 만났다.", "Defense Minister Cho Tae-yul and Foreign Minister Kim Yong-hyun met.")
    ]
    #expect(JudgedRows.findings(rows).allSatisfy { $0.hasPrefix("title-mismatch") })
  }

  private func expect(_ one: Case) {
    #expect(JudgedRows.findings([(one.korean, one.english)]) == ["name-mismatch: \(one.found)"])
  }
}

/// Translations reorder freely, and nothing is said of it.
@Suite struct ReorderedPeopleTests {
  private static let votes = "로드리고 파스 의원은 32.1%, 호르헤 키로가 전 대통령은 26.8%를 얻었다."
  private static let ships = "박서윤은 서울에서 32척을, 야마모토 리나는 도쿄에서 18척을 만들었다."
  private static let ages = "박서윤(24)과 야마모토 리나(31)가 결승에서 만난다."
  private static let directors = "대만의 왕자웨이 감독과 페루의 로사 키스페 감독이 상을 받았다."

  @Test(arguments: [
    // Who won is who did not lose.
    ("박서윤은 야마모토 리나를 7대5로 이겼다.", "Rina Yamamoto lost to Park Seo-yun 7-5."),
    (
      "박서윤은 독일에 3번 졌고, 야마모토 리나는 미국에 2번 졌다.",
      "Germany beat Park Seo-yun three times, the United States Rina Yamamoto twice."
    ),
    // Clauses in the other order, each with what belongs to it.
    (votes, "Former president Jorge Quiroga took 26.8 percent of the vote and lawmaker Rodrigo Paz 32.1 percent."),
    (votes, "With 26.8 percent, Jorge Quiroga trailed Rodrigo Paz, who had 32.1 percent."),
    (votes, "Jorge Quiroga, compared with 32.1 percent for Rodrigo Paz, took 26.8 percent."),
    (votes, "Rodrigo Paz and Jorge Quiroga took 32.1 percent and 26.8 percent, respectively."),
    (votes, "At 32.1 percent, Rodrigo Paz was ahead of Jorge Quiroga, at 26.8 percent."),
    // Passives, and places at the head.
    (ships, "Eighteen ships were built in Tokyo by Rina Yamamoto and 32 in Seoul by Park Seo-yun."),
    (ships, "In Seoul, Park Seo-yun built 32 ships; in Tokyo, Rina Yamamoto built 18."),
    (ships, "In Tokyo, 18 ships were built by Rina Yamamoto, against 32 in Seoul by Park Seo-yun."),
    (ships, "Seoul saw 32 ships built by Park Seo-yun, Tokyo 18 by Rina Yamamoto."),
    // Lists in the other order.
    (ages, "Rina Yamamoto, 31, will meet Park Seo-yun, 24, in the final."),
    (ages, "The 31-year-old Rina Yamamoto will meet Park Seo-yun (24) in the final."),
    (directors, "Peru's Rosa Quispe and Taiwan's Wang Jiawei won prizes."),
    (directors, "Directors Rosa Quispe of Peru and Wang Jiawei of Taiwan won prizes."),
    (
      "박서윤과 야마모토 리나는 서울에서 3승, 부산에서 2승을 거뒀다.",
      "Rina Yamamoto and Park Seo-yun won three matches in Seoul and two in Busan."
    ),
    // An age beside the parent is the child's.
    ("박서윤의 아들 김민수(24)가 왔다.", "Kim Min-su, son of Park Seo-yun, 24, came."),
    ("박서윤의 아들 김민수(24)가 왔다.", "The 24-year-old son of Park Seo-yun, Kim Min-su, came."),
    // Where and when the whole sentence takes place.
    (
      "서울에서 열린 독일 대회에서 박서윤은 우승했고, 야마모토 리나는 준우승했다.",
      "Park Seo-yun won and Rina Yamamoto finished second at a German event in Seoul."
    ),
    (
      "박서윤이 부패 의혹으로 의장직에서 물러나면서 2021년 8월 서울에서 야마모토 리나가 취임했다.",
      "In August 2021 in Seoul, after Park Seo-yun stepped down as chairman over allegations, Rina Yamamoto took office."
    ),
    (
      "박서윤은 의장직에서 물러났고, 야마모토 리나는 페루에서 32표를 얻었다.",
      "32 votes in Peru meant that Park Seo-yun stepped down as the chairman of the board, and Rina Yamamoto took over."
    ),
    // Quotations moved.
    (
      "박서윤은 \"서울에서 3번 만났다\"고 했고, 야마모토 리나는 \"2번뿐이었다\"고 반박했다.",
      "\"We met three times in Seoul,\" said Park Seo-yun. \"It was only twice,\" countered Rina Yamamoto."
    ),
    (
      "김도현 의원은 \"예산을 챙기겠다\"고 했고, 김세라 의원은 장학생을 300명에서 450명으로 늘리겠다고 말했다.",
      "Kim Se-ra said she would raise the number of scholarships to 450 from 300, while Kim Do-hyun promised to look after"
        + " the budget."
    ),
  ])
  func stays(_ korean: String, _ english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }
}
