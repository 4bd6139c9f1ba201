import Testing

/// Names whose counterpart hides in another word, or beside a word that looks like one.
@Suite struct NamesBesideOthersTests {
  @Test func aCountryInOneSyllable() {
    #expect(
      JudgedRows.findings([
        ("포천의 미군 사격장이 문제였다.", "The U.S. military's firing range was the problem.")
      ]).isEmpty)
    #expect(
      JudgedRows.findings([("총리관저에서 한일 공동발표문이 나왔다.", "A Korea-Japan joint statement was issued there.")]).isEmpty)
  }

  @Test func twoCountriesThatBeginAlike() {
    #expect(
      JudgedRows.findings([("2위는 호주였다.", "Austria came second.")]) == ["name-mismatch: 호주 is rendered \"Austria\""])
  }

  @Test func aNameAndTheWordBehindIt() {
    let rows = [("조창기 전 미래전략실 차장도 무죄였다.", "Its former deputy head, Cho Chang-ki, was also acquitted.")]
    #expect(JudgedRows.findings(rows).isEmpty)
  }

  @Test func twoPeopleWithOneFirstName() {
    #expect(
      JudgedRows.findings([("빅토리아 비야루엘 의원이 당선됐다.", "Victoria Villanueva, a lawmaker, was elected.")])
        == ["name-mismatch: 빅토리아 비야루엘 is rendered \"Victoria Villanueva\""])
    #expect(JudgedRows.findings([("빅토리아 비야루엘 의원이 당선됐다.", "Victoria Villarruel, a lawmaker, was elected.")]).isEmpty)
  }

  @Test func latinLettersAreCopied() {
    #expect(
      JudgedRows.findings([("첫 곡은 Lorna Quell의 노래였다.", "The first song was by Lorna Quill.")])
        == ["name-mismatch: Lorna Quell is rendered \"Lorna Quill\""])
    #expect(JudgedRows.findings([("첫 곡은 Lorna Quell의 노래였다.", "The first song was by Lorna Quell.")]).isEmpty)
  }

  @Test func aSpellingThatNoListHasForTheName() {
    #expect(
      JudgedRows.findings([("웨스트 씨가 말했다.", "\"No,\" Mr. Best said.")]).count == 1)
    #expect(JudgedRows.findings([("웨스트 씨가 말했다.", "\"No,\" Mr. West said.")]).isEmpty)
  }

  @Test func anUntitledKoreanForAnother() {
    #expect(
      JudgedRows.findings([("그는 5회말 김윤수를 상대로 홈런을 쳤다.", "He hit a homer off Lim Chang-min in the fifth.")])
        == ["name-mismatch: 김윤수 is rendered \"Lim Chang-min\""])
    #expect(JudgedRows.findings([("그는 5회말 김윤수를 상대로 홈런을 쳤다.", "He hit a homer off Kim Yun-su in the fifth.")]).isEmpty)
  }
}

/// What a new article brought up about people, bodies and places.
@Suite struct NewcomersTests {
  @Test func twoSpellingsOfOneKorean() {
    let rows = [
      ("채상욱 후보자는 웃었다.", "Nominee Chae Sang-wook smiled."), ("채상욱 후보자는 말했다.", "Nominee Chae Sang-uk, 60, spoke."),
    ]
    #expect(JudgedRows.findings(rows) == ["name-inconsistent: 채상욱 is rendered \"Chae Sang-uk\" here"])
    // Hyphens and spaces are nobody's second name; nor are two people one.
    let same = [
      ("채상욱 후보자는 웃었다.", "Nominee Chae Sang-wook smiled."), ("채상욱 후보자는 말했다.", "Nominee Chae Sang Wook spoke."),
    ]
    #expect(JudgedRows.findings(same).isEmpty)
    let others = [
      ("이수지 대표는 웃었다.", "CEO Lee Su-ji smiled."), ("이수진 대표는 말했다.", "CEO Lee Su-jin spoke."),
    ]
    #expect(JudgedRows.findings(others).isEmpty)
  }

  @Test func aCapitalBesideItsCountry() {
    #expect(
      JudgedRows.findings([("팬 미팅은 일본 오사카에서 열린다.", "The fan meeting will be held in Tokyo, Japan.")])
        == ["name-mismatch: 오사카 is rendered \"Tokyo\""])
    #expect(JudgedRows.findings([("일본은 반발했다.", "Tokyo objected.")]).isEmpty)
  }

  @Test func oneOfficeAndTwoHolders() {
    #expect(
      JudgedRows.findings([
        ("오승걸 원장은 설명했다.", "Oh Seung-keol, its president, explained."),
        ("오석환 교육부 차관은 보관소를 둘러봤다.", "Vice Education Minister Oh Seung-keol toured a storage facility."),
      ]).count == 1)
  }

  @Test func theHeadOfABody() {
    #expect(
      JudgedRows.findings([
        ("오승걸 한국교육과정평가원장은 말했다.", "Oh Seung-keol, president of the Korean Educational Development Institute, spoke.")
      ]).count == 1)
    #expect(
      JudgedRows.findings([
        (
          "오승걸 한국교육과정평가원장은 말했다.",
          "Oh Seung-keol, president of the Korea Institute for Curriculum and Evaluation, spoke."
        )
      ]).isEmpty)
  }

  @Test(arguments: [
    ("사당행 열차가 들이받았다.", "A Sadang-bound train rammed it."),
    ("지난해 화성-18형을 쐈다.", "It fired a Hwasong-18 last year."),
    ("여수해양경찰서가 통제했다.", "The Yeosu Coast Guard was in control."),
    ("정한석 집행위원장은 말했다.", "Festival director Jung Han Seok spoke."),
    ("노윤옥 씨는 걸었다.", "On Monday Noh Yun Ok walked."),
    ("봉준석 변호사는 말했다.", "\"It was delayed,\" said lawyer Bong Jun Seok."),
    ("카누 국가대표 출신 아버지가 있다.", "Her father represented Korea in canoeing."),
  ])
  func anotherFormOfTheSame(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }
}

@Suite struct ClockTests {
  @Test func byWhoseClockADayIsToldIsNobodysName() {
    #expect(
      JudgedRows.findings([("그는 24일(한국 시간) 우승했다.", "She won on Sunday (U.S. time).")]).isEmpty)
  }
}
