import Testing

/// Places of no list, told by the word for their sort, by the country behind them, or by the list they stand in.
@Suite struct UnlistedPlacesTests {
  @Test(arguments: [
    ("여주시 연양동에서 불이 났다.", "A fire broke out in Yeoyang-dong, Yeoju.", "연양동", "Yeoyang-dong"),
    ("해남군 화산면에서 불이 났다.", "A fire broke out in Hwasong Township, Haenam.", "화산면", "Hwasong Township"),
    ("라스토보섬을 오가는 배다.", "The boat serves the island of Korcula.", "라스토보섬", "Korcula"),
    ("그는 헝가리 터터바녀 공장에서 일한다.", "He works at a plant in Salgotarjan, Hungary.", "터터바녀", "Salgotarjan"),
    ("여당은 마할라페와 팔라페에서 졌다.", "The party lost in Molepolole and Palapye.", "마할라페", "Molepolole"),
  ])
  func anotherOfItsSort(korean: String, english: String, source: String, target: String) {
    #expect(JudgedRows.findings([(korean, english)]) == ["name-mismatch: \(source) is rendered \"\(target)\""])
  }

  @Test(arguments: [
    ("여주시 연양동에서 불이 났다.", "A fire broke out in Yeonyang-dong, Yeoju."),
    ("해남군 화산면에서 불이 났다.", "A fire broke out in Hwasan Township, Haenam."),
    ("베트남 리선섬의 마늘이다.", "It is garlic from Vietnam's Ly Son Island."),
    ("2015년 고르카 지진 이후 처음이다.", "It is the first since the Gorkha earthquake of 2015."),
    ("그는 네팔간지의 병원으로 갔다.", "He went to a hospital in Nepalgunj."),
    // A place and the one it lies in; what is said of the one is said of the other.
    ("전남 구례 주민들이 왔다.", "Residents of Gurye came."),
    // Committees that have no name, and halls that are none.
    ("조직위원회는 그레이트 앰버 콘서트홀에서 밝혔다.", "The organizers said so at the Great Amber Concert Hall."),
    // A market, no mayor.
    ("시장 반응은 엇갈렸다.", "The market reacted in different ways."),
  ])
  func rightAsTheyStand(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }
}
