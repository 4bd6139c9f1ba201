import Testing

/// People, places and bodies of news from abroad that no list has.
@Suite struct UnlistedNamesTests {
  /// Pairs in which nothing is wrong.
  @Test(arguments: [
    // What reads well is no slip, though a list has a word one letter from it.
    ("공격수 도브로볼스키는 골을 넣었다.", "Dobrowolski, a striker, scored."),
    ("강가의 마을 칼루살레에서 산다.", "She lives in Kalusale, a village by the river."),
    ("리스베트 클라스 위원장은 말했다.", "Liesbet Claes, the chairwoman, said so."),
    // Initials are nobody.
    ("갈레아노 시장은 ‘제1수도사령부(PCC)’의 협박을 받았다.", "He was threatened by First Capital Command (PCC)."),
    ("그는 공사 기록이 조작됐다며 국가반부패국(DNA)에 신고했다.", "He told the National Anticorruption Directorate, or DNA."),
    // A name and what it names in one word.
    ("남퐁모터스는 9일 밝혔다.", "Nam Phong said so on the 9th."),
    ("르완디는 도도마대에서 배웠다.", "Rwandi studied at the University of Dodoma."),
    ("홋카이도 사루후쓰무라의 어협이다.", "It is a cooperative in Sarufutsu, Hokkaido."),
    ("시행사 세림디앤씨의 봉재익 회장이 왔다.", "Bong Jae-ik, chairman of the developer Serim D&C, came."),
    ("주옥단 북녘나눔 대표(59)는 말했다.", "Ju Ok-dan, 59, head of the group Bungnyeok Nanum, said so."),
    // By rules, though the syllables stand apart.
    ("쩐 투이 린(베트남)은 이겼다.", "Tran Thuy Linh of Vietnam won."),
    // The sign of a headline.
    ("中, 후쿠시마 등 10개 현 제외", "China leaves out 10 prefectures"),
  ])
  func rightAsTheyStand(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  /// A first name that fits, and a surname that is none the Korean can be, though it begins as that does.
  @Test(arguments: [
    ("테무르 고기차이슈빌리 청장은 말했다.", "Temur Gogiberidze, who heads the agency, said so.", "테무르 고기차이슈빌리", "Temur Gogiberidze"),
    ("아스마 쿠레시 대표는 말했다.", "Asma Qasimi, who heads the group, said so.", "아스마 쿠레시", "Asma Qasimi"),
    ("람라칸 파텔 씨(39)가 다쳤다.", "Ramcharan Patel, 39, was hurt.", "람라칸 파텔", "Ramcharan Patel"),
    ("덩하이옌 옌볜대 교수는 말했다.", "Deng Haiyang, a professor at Yanbian University, said so.", "덩하이옌", "Deng Haiyang"),
  ])
  func anotherOfTheSameName(korean: String, english: String, source: String, target: String) {
    #expect(JudgedRows.findings([(korean, english)]) == ["name-mismatch: \(source) is rendered \"\(target)\""])
  }

  @Test func aSurnameRendersNoOtherFullName() {
    let korean = "염태건 부장검사는 기소했다. 염 부장검사는 말했다."
    #expect(
      JudgedRows.findings([(korean, "Yeom Tae-seon, the chief prosecutor, said so.")])
        == ["name-mismatch: 염태건 is rendered \"Yeom Tae-seon\""])
    #expect(JudgedRows.findings([(korean, "Yeom Tae-geon, the chief prosecutor, said so.")]).isEmpty)
  }

  @Test func bodiesOfTwoCountries() {
    let found = JudgedRows.findings([("국가정보원은 밝혔다.", "The Defense Intelligence Agency said so.")])
    #expect(found == ["name-mismatch: 국가정보원 is rendered \"Defense Intelligence Agency\""])
    #expect(JudgedRows.findings([("국가정보원은 밝혔다.", "The intelligence agency said so.")]).isEmpty)
  }

  @Test func termsThatEndAlike() {
    // 1심 may be a lower court, but what is "taken into custody" is no court.
    #expect(JudgedRows.findings([("그는 1심에서 구속됐다.", "He was taken into custody.")]).isEmpty)
    #expect(JudgedRows.findings([("상호관세를 물렸다.", "It imposed retaliatory tariffs.")]).count == 1)
  }
}
