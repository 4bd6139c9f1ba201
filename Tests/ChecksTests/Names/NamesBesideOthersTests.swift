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
