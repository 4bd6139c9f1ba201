import Testing

/// People of whom one word sounds right, and the other is another's.
@Suite struct NameHalvesTests {
  @Test(arguments: [
    ("잉빌 스카르스테인 국장은 말했다.", "Ingrid Skarstein, the director, said so.", "잉빌 스카르스테인", "Ingrid Skarstein"),
    ("니코스 파파다키스 소령은 말했다.", "Maj. Nikos Papadopoulos said so.", "니코스 파파다키스", "Nikos Papadopoulos"),
    ("올레크 셰프추크 감독이 웃었다.", "Oleg Shevchenko, the coach, laughed.", "올레크 셰프추크", "Oleg Shevchenko"),
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

  @Test func vietnameseNamesFollowRules() {
    let found = JudgedRows.findings([("팜티호아이투 감독은 말했다.", "Pham Thi Hoai Thuong, the director, said so.")])
    #expect(found == ["name-mismatch: 팜티호아이투 is rendered \"Pham Thi Hoai Thuong\""])
    #expect(JudgedRows.findings([("팜티호아이투 감독은 말했다.", "Pham Thi Hoai Thu, the director, said so.")]).isEmpty)
  }
}
