import Bitext
import Checks
import Diagnostics
import Testing

/// What editions say in another way than the source: names in other forms, bodies taken up again, places put in.
@Suite struct EditorsAdditionsTests {
  @Test(arguments: [
    // Abroad a Korean goes by one syllable; a nickname stands between the names; three words are joined by hyphens.
    ("창업자 김성훈 대표가 말했다.", "Its founder, Sung Kim, said so."),
    ("같은 팀의 ‘매’ 류자위안은 떠났다.", "His teammate Liu \"Hawk\" Jiayuan left."),
    ("아미르 울 하크 육군참모총장의 연설이다.", "It is a speech by the army chief, Gen. Amir-ul-Haq."),
    // Letters go on behind their bracket; two words are written as one, and no letters have changed places.
    ("폐쇄회로(CC)TV를 설치했다.", "It put up CCTV cameras."),
    ("부촌인 퍼시픽팰리세이즈에서 불이 났다.", "The fire broke out in Pacific Palisades."),
    // A minister's surname as it is spelled for him; a mayor's town; a name inside a ship's.
    ("최휘영 장관이 왔다. 최 장관은 웃었다.", "Minister Chae Hwi-young came. Chae smiled."),
    ("와타나베 류고 사도시장이 왔다.", "Sado Mayor Ryugo Watanabe came."),
    ("구축함 충무공이순신함이 떠났다.", "The destroyer Chungmugong Yi Sun-sin left."),
    // Two parties share a syllable; a committee sits in a chamber; one name begins another firm's.
    ("기민·기사당 연합과 사회민주당(SPD)이 손잡았다.", "The CDU/CSU and the Social Democrats (SPD) joined hands."),
    ("한병도 국회 예산결산특별위원장이 왔다.", "Han Byung-do, chairman of the Special Committee on Budget and Accounts, came."),
    ("HD현대중공업은 HD현대미포 주식을 바꿔 준다.", "HD Hyundai Heavy will exchange the shares of Mipo."),
    // Nor is a law's.
    ("공소청을 만드는 법이다.", "It is the Government Organization Act."),
    ("검찰청을 공소청으로 바꾸는 안이 통과했다.", "A revision to the Government Organization Act passed."),
    // What an alliance is for is nobody's name.
    (
      "탈핵시민연대의 맹주연 위원장은 원안위 앞에서 외쳤다.",
      "Maeng Ju-yeon, chair of the Citizens' Alliance for a Nuclear-Free Society, shouted outside the commission."
    ),
    // Readers are told who the president was; a model's number is no name; a pier; a court abroad.
    ("비상계엄 선포로 늦어졌다.", "It was delayed by former President Yoon Suk Yeol's declaration of martial law."),
    ("잠수함으로 장보고-Ⅲ를 골랐다.", "It chose the Jang Bogo-III as its submarine."),
    ("배는 족도를 벗어나 목포 삼학부두에 닿았다.", "It got free and reached Samhak Pier in Mokpo."),
    ("프랑스 감사원은 지적했다.", "France's Court of Auditors pointed it out."),
    // What faith a thing is of; verbs that look like names; where a body is.
    ("고운사는 조계종 절이다.", "It is a temple of the largest Buddhist order."),
    ("맨손 잡기를 없애라고 동물해방물결은 요구했다.", "Animal Liberation Wave demanded an end to it."),
    ("세인트앤드루스 대학의 사학자가 보았다.", "A historian at the University of St Andrews in Scotland saw it."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    // Rare surnames and double ones; a firm that its leader tells; districts of one word; ports.
    ("국지환 과장은 웃었다.", "Kuk Ji-hoon smiled.", "name-mismatch: 국지환 is rendered \"Kuk Ji-hoon\""),
    ("제갈 교수는 웃었다.", "Shim smiled.", "name-mismatch: 제갈 is rendered \"Shim\""),
    (
      "서희건설 회장이 자수했다.", "The chairman of Hoban Construction turned himself in.",
      "name-mismatch: 서희건설 is rendered \"Hoban Construction\""
    ),
    ("대전 유성구에서 만났다.", "They met in Seo District, Daejeon.", "name-mismatch: 유성구 is rendered \"Seo District\""),
    ("제주항을 떠났다.", "It left Wando Port.", "name-mismatch: 제주 is rendered \"Wando\""),
  ])
  func anotherIsNamed(korean: String, english: String, finding: String) {
    #expect(JudgedRows.findings([(korean, english)]) == [finding])
  }

  private static let checker = PairChecker(termbase: TestGlossary.termbase)

  /// What is said of whole texts, whose sentences are only thought to answer each other.
  private func findings(_ korean: String, _ english: String) -> [String] {
    let pair = ArticlePair(
      id: "p", date: nil, source: Article.text(korean, language: "ko"), target: Article.text(english, language: "en"))
    return EditorsAdditionsTests.checker.check(pair).filter { $0.severity != .note }.map { "\($0.rule): \($0.message)" }
  }

  /// A headline that has the right figure moves none out of the body.
  @Test func aHeadlineExcusesNoFigure() {
    let korean = """
      루브르 보석 피해액 1460억 원

      도난당한 보석 8점의 가치가 8800만 유로(약 1460억 원)로 추산됐다. 검사장이 21일 밝혔다.
      """
    let english = """
      Stolen Louvre jewels valued at 88 million euros

      The eight stolen pieces have been valued at 880 million euros (about 146 billion won). The prosecutor said so on the 21st.
      """
    #expect(findings(korean, english).map { $0.prefix { $0 != ":" } } == ["money-mismatch"])
  }

  /// English names again whom Korean need not; headlines are written anew.
  @Test func whatIsSaidAgain() {
    let korean = """
      티메프, 결국 회생 신청

      구영배 대표는 30일 국회에서 사과했다. 티몬과 위메프의 빚은 400억 원이다. 쇼핑몰 위시를 인수하는 데 썼느냐는 물음에는 한 달 안에 갚았다고 답했다.
      """
    let english = """
      TMON, Wemakeprice seek court rehabilitation

      Ku Young-bae, the chief executive, apologized at the National Assembly on the 30th. TMON and Wemakeprice owe 40 \
      billion won. Asked whether it had been used to buy the mall Wish, Ku replied that it was paid back within a month.
      """
    #expect(findings(korean, english).isEmpty)
  }
}
