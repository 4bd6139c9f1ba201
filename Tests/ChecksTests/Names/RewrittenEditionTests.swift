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
    // An accent less is no slip.
    ("취임식에는 우루과이의 야만두 오르시 대통령이 참석했다.", "President Yamandu Orsi of Uruguay attended."),
    // Peoples, and who is called for somebody; a service.
    ("미얀마 카렌족 출신인 소에투 씨(45)는 말했다.", "It was said by Saw Eh Htoo, 45, an ethnic Karen from Myanmar."),
    ("‘한센인의 벗’ 아일랜드인 신부 패트릭 오히긴스 선종… 전남서 58년 사목", "Irish priest who cared for Hansen's disease patients dies"),
    ("오히긴스 신부의 장례미사가 봉헌된다.", "A funeral Mass will be held for him."),
    // A region abroad that is named for its country.
    ("동카자흐스탄주 바케노 광구를 탐사한다.", "It will explore Bakennoye in the East Kazakhstan region."),
    // Three words written as one; a train; schools as Korean shortens them.
    ("시상식은 아트코리아랩에서 열렸다.", "The ceremony was held at Art Korea Lab."),
    ("울산 태화강역에는 KTX-이음이 선다.", "KTX-Eum trains stop at Taehwagang Station."),
    ("충북의 첫 인증학교는 옥천군 동이초다.", "Dongi Elementary School in Okcheon County is the first in the province."),
    // Who tests is an office, and so is no test.
    ("울산환경운동연합은 안정화 검사 결과를 요구했다.", "The Ulsan Federation for Environmental Movement demanded test results."),
    // A house is not somebody, however its name looks.
    ("그는 쉼터 ‘검은 백합의 집’을 열었다.", "He opened the House of the Black Lily, a shelter."),
    // Gas is no firm.
    ("동남해양조선, LNG 컨테이너선 수주", "Dongnam Marine wins order for container ships"),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  /// What the article has rendered before: initials of it, and the name with a particle.
  @Test func whatIsKnownByThenIsNoConflict() {
    let initials = [
      ("교육청이 국제 바칼로레아 교육을 늘린다.", "The office will expand the International Baccalaureate."),
      ("충북도 바칼로레아 확대", "North Chungcheong to expand IB schools"),
    ]
    #expect(JudgedRows.findings(initials).isEmpty)
    let particles = [
      (
        "정승기가 국제봅슬레이스켈레톤연맹 월드컵에서 2위를 했다. 정승기는 스위스에서 은메달을 땄다.",
        "Jung Seung-gi came second in an International Bobsleigh and Skeleton Federation race. The 26-year-old won silver in Switzerland."
      ),
      ("정승기는 말했다.", "Jung said so."),
    ]
    #expect(JudgedRows.findings(particles).isEmpty)
  }
}
