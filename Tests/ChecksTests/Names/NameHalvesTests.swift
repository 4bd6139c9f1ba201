import Testing

/// People of whom one word sounds right, and the other is another's.
@Suite struct NameHalvesTests {
  @Test(arguments: [
    ("잉빌 스카르스테인 국장은 말했다.", "Ingrid Skarstein, the director, said so.", "잉빌 스카르스테인", "Ingrid Skarstein"),
    ("니코스 파파다키스 소령은 말했다.", "Maj. Nikos Papadopoulos said so.", "니코스 파파다키스", "Nikos Papadopoulos"),
    ("올레크 셰프추크 감독이 웃었다.", "Oleg Shevchenko, the coach, laughed.", "올레크 셰프추크", "Oleg Shevchenko"),
    // A name with a hyphen; one behind the words of an office, which it is not a part of.
    (
      "파탈라는 프랑스의 세바스티앵 파트리스를 꺾었다.", "Fathalla beat Jean-Philippe Patrice of France.", "세바스티앵 파트리스",
      "Jean-Philippe Patrice"
    ),
    ("미셸 윈트럽 주한 아일랜드 대사는 말했다.", "Irish Ambassador to Korea Michelle Winslow said so.", "미셸 윈트럽", "Michelle Winslow"),
    // In Japanese names the given name stands behind.
    ("기타무라 데쓰오 씨는 말했다.", "Tetsuya Kitamura said so.", "기타무라 데쓰오", "Tetsuya Kitamura"),
  ])
  func theOtherWordIsAnothers(korean: String, english: String, source: String, target: String) {
    #expect(JudgedRows.findings([(korean, english)]) == ["name-mismatch: \(source) is rendered \"\(target)\""])
  }

  @Test(arguments: [
    // The surname alone, behind words that are no names.
    ("전날 사디코프 차관은 말했다.", "Vice Minister Nurlan Sadykov said so a day earlier."),
    ("한국계 미국인 스카르스테인 국장은 말했다.", "Ingrid Skarstein, a Korean American director, said so."),
    ("기타무라 데쓰오 씨는 말했다.", "Tetsuo Kitamura said so."),
    ("쟈니 잉글리시가 나왔다.", "Johnny English appeared."),
  ])
  func theSamePeople(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test func whoIsNamedBehindATitleIsFound() {
    let found = JudgedRows.findings([
      ("필리핀인 수녀 로사리오 디마쿨랑안(53)은 말했다.", "It was said by Sister Rosario Dimacalungan, 53, a Filipino nun.")
    ])
    #expect(found == ["name-mismatch: 로사리오 디마쿨랑안 is rendered \"Rosario Dimacalungan\""])
  }

  @Test func japaneseSurnamesStandFirst() {
    let rows = [("에무라 미사키가 이겼다.", "Misaki Emura won."), ("관중은 에무라를 응원했다.", "The crowd cheered for Emura.")]
    #expect(JudgedRows.findings(rows).isEmpty)
    #expect(JudgedRows.findings([rows[0], (rows[1].0, "The crowd cheered for Imura.")]).count == 1)
  }

  @Test func vietnameseNamesFollowRules() {
    let found = JudgedRows.findings([("팜티호아이투 감독은 말했다.", "Pham Thi Hoai Thuong, the director, said so.")])
    #expect(found == ["name-mismatch: 팜티호아이투 is rendered \"Pham Thi Hoai Thuong\""])
    #expect(JudgedRows.findings([("팜티호아이투 감독은 말했다.", "Pham Thi Hoai Thu, the director, said so.")]).isEmpty)
  }
}
