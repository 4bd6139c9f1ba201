import Testing

/// Names as the pages of a newspaper have them: peoples, states behind towns, bodies taken up again, offices to be filled.
@Suite struct NewsPageNamesTests {
  @Test(arguments: [
    // A given name goes on behind what would be somebody's name, or a district's.
    ("홍콩 배우 양가휘가 심사를 맡는다.", "Hong Kong actor Tony Leung Ka-fai will be on the jury."),
    // A surname of Vietnam alone.
    ("쩐 씨는 지난해 입국했다.", "Tran came to Korea last year."),
    // A body by the end of its name; one that another country's has in its own.
    ("평가원은 이의신청을 받는다.", "KICE will accept objections."),
    ("선거관리위원회는 보츠와나국민전선이 졌다고 밝혔다.", "The Botswana Congress Party won, it said."),
    // Where a town lies; one group of several; a continent inside a name.
    ("공연은 미국 뉴어크에서 시작한다.", "The tour starts in Newark, New Jersey."),
    ("한국은 조 2위를 확보했다.", "They are certain of second place in Group B."),
    ("미국에서 온 관객도 있었다.", "Fans flew in to see it at the SM Mall of Asia Arena."),
    // Koreans abroad, and a part of a country in short.
    ("연해주의 고려인을 옮기라고 했다.", "It had the Koreans of its Far East moved."),
    // Who is named for an office is a nominee for it; an office whose rank the two languages tell otherwise.
    ("정부는 장관 후보자 6명을 지명했다.", "The government named six ministers."),
    (
      "부총리 겸 교육부 장관 후보자에 이진숙 전 총장을 지명했다.",
      "He nominated Lee Jin-sook, a former university president, as deputy prime minister and education minister."
    ),
    // Initials with a figure; a body in the title of another, or with its initials inside its name; half of a club's name.
    ("영국 FTSE100지수는 0.7% 내렸다.", "London's FTSE 100 index fell 0.7 percent."),
    ("베선트 재무장관은 허리펑 중국 국무원 부총리를 만났다.", "U.S. Treasury Secretary Scott Bessent met Chinese Vice Premier He Lifeng."),
    (
      "안토니우 코스타 유럽연합(EU) 정상회의 상임의장과 아세안 정상들이 초청됐다.",
      "European Council President Antonio Costa and the leaders of the bloc were invited."
    ),
    ("SSG 최정이 홈런을 쳤다.", "Choi Jeong of the Landers hit a home run."),
    // An ocean in the name of a ship; a passport's ü; two ways to write one given name.
    ("가던 길에 가거도 남쪽에서 퍼시픽메리트호와 부딪쳤다.", "It collided with the Pacific Merit south of the island."),
    ("뤼톈야오와 구와하라 시오리가 4위에 올랐다.", "Tianyao Lyu and Shiori Kuwahara shared fourth."),
    ("표트르 알렉세비치가 5위다.", "Piotr Alexewicz is fifth."),
    // The second of a pair of players.
    (
      "남자 복식 조가 우승한 것은 이용대-정재성 조 이후 13년 만이다.", "The last pair to win were Lee Yong-dae and Jung Jae-sung, 13 years ago."
    ),
    // A person and his country; a firm and where it lies; a railway between two towns; a region and a part of it.
    ("이재명 대통령이 도착했다.", "President Lee Jae Myung of South Korea arrived."),
    ("중국 허페이에 있는 회사와 계약을 맺었다.", "It signed a contract with Xinguang Electronics in Hefei."),
    ("국회서 철도 착공을 촉구했다.", "They pressed for a start on the Gwangju-Daegu railway."),
    ("경북도 공무원도 왔다.", "Officials of the Yeongnam region came as well."),
    ("구윤철 전 국무조정실장이 왔다.", "Koo Yun-cheol, a former minister of the Office for Government Policy Coordination, came."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    // Two of one surname; two academies, of which one has the other's name in its own.
    (
      "관방장관에는 기하라 미노루 전 방위상이 기용됐다.", "Former Defense Minister Seiji Kihara became chief cabinet secretary.",
      "name-mismatch: 기하라 미노루 is rendered \"Seiji Kihara\""
    ),
    (
      "스웨덴 한림원은 이날 수상자를 발표했다.", "The Royal Swedish Academy of Sciences announced the winner on the day.",
      "name-mismatch: 스웨덴 한림원 is rendered \"Royal Swedish Academy of Sciences\""
    ),
    // Two letters beside two words that agree.
    (
      "판반장 국방장관이 참석했다.", "Defense Minister Phan Van Giam attended.",
      "name-mismatch: 판반장 is rendered \"Phan Van Giam\""
    ),
    // A syllable of Pinyin that no rule writes so; a sister of the firm that is named.
    (
      "회사는 왕즈창 부총경리에게 넘겼다.", "The firm handed it to Wang Zhiqing, a deputy general manager.",
      "name-mismatch: 왕즈창 is rendered \"Wang Zhiqing\""
    ),
    (
      "미래에셋증권이 2위다.", "Mirae Asset Global Investments is second.",
      "name-mismatch: 미래에셋증권 is rendered \"Mirae Asset Global Investments\""
    ),
    // "His" is whose foot it was.
    (
      "조유민의 얼굴을 차 퇴장을 당했다.", "He raised his foot, caught Kim Min-jae in the face and was sent off.",
      "name-mismatch: 조유민 is rendered \"Kim Min-jae\""
    ),
  ])
  func anotherIsNamed(korean: String, english: String, finding: String) {
    #expect(JudgedRows.findings([(korean, english)]) == [finding])
  }

  /// Gara is another place than Ara Gaya, which the sentence names as often as the source does; crowns of Silla, and what
  /// somebody cries, are named in nobody's place; Tran's name is spelled anew.
  @Test func whatIsNamedBefore() {
    let kings = [
      ("아라가야의 무덤이 발굴됐다.", "A tomb of Ara Gaya was dug up."),
      ("가라국왕이 사신을 보냈고 아라가야도 그랬다.", "The king of Gara sent envoys, and so did Ara Gaya."),
    ]
    #expect(JudgedRows.findings(kings).isEmpty)
    let crowns = [
      ("신라는 경주에 있었다.", "Silla was in Gyeongju."),
      ("특별전 ‘신라 금관, 권력과 위신’이 열렸다.", "The exhibition \"Silla Gold Crowns: Power and Prestige\" opened."),
    ]
    #expect(JudgedRows.findings(crowns).isEmpty)
    let ships = [
      ("만선호가 왔다.", "The Manseon came."),
      ("만선호 선장은 ‘살려 달라’는 소리를 들었다.", "The skipper heard the cries of 'Save us.'"),
    ]
    #expect(JudgedRows.findings(ships).isEmpty)
    let workers = [
      ("쩐반득 씨(26)가 다쳤다.", "Tran Van Duc, 26, was hurt."),
      ("쩐 씨는 공장에서 일해 왔다.", "Trang had worked at the plant."),
    ]
    #expect(JudgedRows.findings(workers) == ["name-mismatch: 쩐 is rendered \"Trang\""])
  }
}
