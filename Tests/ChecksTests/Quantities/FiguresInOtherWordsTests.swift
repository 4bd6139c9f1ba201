import Testing

/// Figures that differ and say the same, or are not about each other; and the numbers of names.
@Suite struct FiguresInOtherWordsTests {
  @Test(arguments: [
    ("2031년 이후의 목표가 없다.", "There are no goals for after 2030."),
    ("재고의 8할, 360만 권이 젖었다.", "Eighty percent of the inventory, or 3.6 million copies, got wet."),
    ("그는 경기 화성시의 한 해양 회사로 옮겼다.", "He moved to a marine company in Hwaseong."),
    ("최종예선은 12개국이 두 조로 나뉜다.", "The top two in each of the two six-team groups advance."),
    ("안타 3개로 이겼다.", "With runners on second and third, they won on three hits."),
    ("쇼스타코비치의 첼로 협주곡 1번을 연주했다.", "She played Shostakovich's First Concerto for cello."),
    ("제31보병사단 장병이 왔다.", "Soldiers of the 31st Infantry Division came."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    ("11기동사단이 왔다.", "The 8th Maneuver Division came.", "11 is rendered \"8th\""),
    ("첼로 협주곡 1번을 연주했다.", "She played Cello Concerto No. 2.", "1번 is rendered \"2\""),
  ])
  func numbersOfNames(korean: String, english: String, found: String) {
    #expect(JudgedRows.findings([(korean, english)]) == ["number-mismatch: \(found)"])
  }
}
