import Testing

/// Figures that differ and say the same, or are not about each other; and the numbers of names.
@Suite struct FiguresInOtherWordsTests {
  @Test(arguments: [
    ("9점과 10점 경계선의 화살은 10점이 됐다.", "Two arrows on the line between 9 and 10 points became 10s."),
    ("3선 의원이 가장 먼저 선언했다.", "First to declare was the three-term lawmaker."),
    ("누리호는 1, 2단과 페어링을 떼어 냈다.", "The rocket shed its first and second stages and the fairing."),
    ("퀸호 2호는 섬에 올라앉았다.", "The Queen 2 ran bow first onto the islet."),
    ("오너 3세가 승진했다.", "The third-generation heir was promoted."),
    ("임기는 내년 2월 28일부터 2029년 2월까지다.", "His term runs from Feb. 28 next year to February 2029."),
    ("2026학년도 수능은 어려웠다.", "This year's college entrance exam was hard."),
    ("대법, 유죄 취지 파기환송", "Supreme Court overturns acquittal"),
    ("2031년 이후의 목표가 없다.", "There are no goals for after 2030."),
    ("재고의 8할, 360만 권이 젖었다.", "Eighty percent of the inventory, or 3.6 million copies, got wet."),
    ("그는 경기 화성시의 한 해양 회사로 옮겼다.", "He moved to a marine company in Hwaseong."),
    ("최종예선은 12개국이 두 조로 나뉜다.", "The top two in each of the two six-team groups advance."),
    ("안타 3개로 이겼다.", "With runners on second and third, they won on three hits."),
    ("쇼스타코비치의 첼로 협주곡 1번을 연주했다.", "She played Shostakovich's First Concerto for cello."),
    ("제31보병사단 장병이 왔다.", "Soldiers of the 31st Infantry Division came."),
    ("우리는 31개 나라 가운데 28곳을 다녀왔다.", "We have only three of the 31 countries left to visit."),
    ("전체 25개 구 중 21곳이 신청을 마쳤다.", "Only four of the 25 districts have yet to apply."),
    ("주민 7할이 찬성했다.", "Seven out of 10 residents were in favor."),
    ("주민 10명 중 7명이 찬성했다.", "Seventy percent of residents were in favor."),
    ("주민 3분의 2가 찬성했다.", "Two out of three residents were in favor."),
    ("새 배는 3, 4배 빠르고 값은 0원이다.", "The new ship is three to four times as fast and costs zero won."),
    ("2명은 교사이고 나머지 1명은 의사다.", "Two are teachers and the third a doctor."),
    ("모두 3번을 골랐지만 그는 교향곡 5번을 연주했다.", "All chose the third symphony. He played the fifth."),
    ("그는 셋째 날까지 서서 노래했다.", "He sang standing on the first three nights."),
    ("2021년 4차 회의 이후 3년 4개월 만이다.", "It was the council's first meeting in three years and four months."),
    ("2021년 4차 회의 이후 3년 4개월 만이다.", "It was the council's first meeting since 2021."),
    ("이민재가 후반 39분 골을 넣었다.", "Lee Min-jae scored six minutes from time."),
    ("이민재가 후반 22분 골을 넣었다.", "Lee Min-jae scored in the 67th minute."),
    ("이민재가 후반 22분 골을 넣었다.", "Lee Min-jae scored 22 minutes into the second half."),
    ("이민재가 후반 22분 골을 넣었다.", "Lee Min-jae scored in the 23rd minute of the second half."),
    ("이민재가 후반 22분 골을 넣었다.", "In the second half Lee Min-jae scored in the 22nd minute."),
    ("핸드볼 대표팀은 후반 22분 역전했다.", "The handball team took the lead in the 52nd minute."),
    // What is done again is done a second time.
    ("위원회는 사상 처음으로 재투표를 했다.", "The committee held an unprecedented second ballot."),
    ("규모 6.8 지진이 규슈를 강타했다.", "An M6.8 earthquake struck Kyushu."),
    ("지난해 매출은 5조42억 원이었다.", "Sales came to 5 trillion won last year."),
    ("박도윤 씨 등 4명이 풀려났다.", "Park Do-yoon and three more were released."),
    (
      "박도윤 이사와 연구원 유하린 씨 등 5명이 풀려났다.",
      "Park Do-yoon, 57, a director, Yoo Ha-rin, 46, once a researcher there, and three others were released."
    ),
    ("2번 시드 이민재는 데뷔 후 처음 결승에 올랐다.", "Lee Min-jae, the second seed, had never been in a final."),
    ("이민재가 후반 20분간 뛰었다.", "Lee Min-jae played for 20 minutes in the second half."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    ("전체 25개 구 중 21곳이 신청을 마쳤다.", "Only seven of the 25 districts have yet to apply."),
    ("주민 7할이 찬성했다.", "Six out of 10 residents were in favor."),
    ("주민 3분의 1이 찬성했다.", "Two out of three residents were in favor."),
    ("새 배는 3, 4배 빠르다.", "The new ship is five to six times as fast."),
    ("2명은 교사이고 나머지 1명은 의사다.", "Two are teachers and the fourth a doctor."),
    ("그는 셋째 날에 서서 노래했다.", "He sang standing on the first night."),
    ("이민재가 후반 22분 골을 넣었다.", "Lee Min-jae scored in the 22nd minute."),
    ("이민재가 후반 22분 골을 넣었다.", "Lee Min-jae scored in the 76th minute."),
    ("이민재가 후반 39분 골을 넣었다.", "Lee Min-jae scored nine minutes from time."),
    ("위원회는 사상 처음으로 투표를 했다.", "The committee held an unprecedented second ballot."),
    ("규모 6.8 지진이 규슈를 강타했다.", "An M6.3 earthquake struck Kyushu."),
    ("지난해 매출은 5조420억 원이었다.", "Sales came to 5.42 trillion won last year."),
    ("2번 시드 이민재는 결승에 올랐다.", "Lee Min-jae, the third seed, reached the final."),
    ("이번이 4차 회의다.", "It was the council's first meeting in three years."),
  ])
  func oneIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test(arguments: [
    ("11기동사단이 왔다.", "The 8th Maneuver Division came.", "11 is rendered \"8th\""),
    ("첼로 협주곡 1번을 연주했다.", "She played Cello Concerto No. 2.", "1번 is rendered \"2\""),
  ])
  func numbersOfNames(korean: String, english: String, found: String) {
    #expect(JudgedRows.findings([(korean, english)]) == ["number-mismatch: \(found)"])
  }
}
