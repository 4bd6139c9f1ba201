import Testing

/// What editions say in other words, or of somebody else: no conflict of names.
@Suite struct RewrittenEditionTests {
  @Test(arguments: [
    // A province before its city; a ministry before its office.
    ("강원 고성군 어장에 나갔다.", "He fishes the grounds off Goseong County near Jeodo."),
    ("법무부 창원출입국·외국인사무소에 등록했다.", "They registered at the Changwon Immigration Office."),
    // A word is no part of the name that goes on behind it.
    ("그는 평생 하던 것밖에 없다고 했다.", "The Nordic Light section gave it an award."),
    // A side of the pitch; an army's division.
    ("황희찬(25·울버햄프턴)의 왼쪽 크로스를 찼다.", "Hwang Hee-chan's cross came over from the left."),
    ("구조에는 인도 육군 제17산악사단이 투입됐다.", "The Indian Army's 17th Mountain Division joined the rescue."),
    // No gas field is an envoy.
    ("카부델가두 가스전 공사가 재개된다.", "Work on the field off Cabo Delgado resumes."),
    // Thu is no Thursday here.
    ("시집온 팜티투하 씨(31)는 말했다.", "Pham Thi Thu Ha, 31, said so."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }
}
