import Testing

/// Places: what may stand for what, and what stands there by mistake.
@Suite struct PlaceJudgementTests {
  @Test(arguments: [
    ("프랑스에서 홍수가 났다.", "Floods hit Peru."), ("오하이오주에서 홍수가 났다.", "Floods hit Sweden."),
    ("오하이오주의 공화당 의원들이 왔다.", "Republican lawmakers from Norway came."),
    ("포르투갈이여 영원하라고 그들은 외쳤다.", "They shouted, \"Long live Norway.\""),
    ("메사추세츠에서 홍수가 났다.", "Floods hit Norway."),
    ("그는 인도네시아의 수도 자카르타에 있다.", "He is in the Swedish capital, Jakarta."),
  ])
  func onePlaceForAnother(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test(arguments: [
    ("프랑스는 항의했다.", "Paris protested."), ("미국은 항의했다.", "Washington protested."),
    ("영국 서머타임 9시에 끝났다.", "It ended in Sheffield at 9 a.m. BST."),
    ("솔트 레이크 시티에 눈이 왔다.", "Snow fell in Salt Lake City."),
    ("프랑스 남부의 도시다.", "It is a city of the Song dynasty."), ("쾰른에는 터키인이 많다.", "The city has more Turks than Turkey."),
    ("러시아 극동에서 왔다.", "She came from the far east of Russia."),
    ("서울시가 잠실·대치·청담동의 규제를 풀었다.", "The city lifted rules in Jamsil, Daechi and Cheongdam."),
    ("팀은 조감독과 계약했다.", "The team signed an assistant manager."), ("왕이 서거했다.", "The emperor died."),
    ("변호인단은 항소했다.", "The defense team appealed to prosecutors."),
  ])
  func whatIsNoSlip(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test func aPlaceSpelledOtherwiseIsKnownByItsSoundElsewhere() {
    let found = JudgedRows.findings([
      ("위스칸신에 눈이 왔다.", "Snow fell in Wisconsin."), ("위스칸신의 학교가 닫았다.", "Schools in Bavaria closed."),
    ])
    #expect(found.count == 1)
  }
}
