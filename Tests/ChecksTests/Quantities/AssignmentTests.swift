import Bitext
import Checks
import Diagnostics
import Mentions
import Termbase
import Testing

/// How figures and dates of several segments are paired.
@Suite struct AssignmentTests {
  private let checker = PairChecker(termbase: .empty)

  /// What is found at warning or above, as "rule: source / target".
  private func findings(
    _ source: [String], _ target: [String], beads: [Bead]? = nil, date: String? = nil
  ) -> [String] {
    let pair = ArticlePair(
      id: "a", date: date.flatMap { CivilDate(iso: $0) }, source: article(source, "ko"), target: article(target, "en"),
      givenAlignment: beads.map { Alignment(beads: $0) } ?? .oneToOne(source.count))
    return checker.check(pair).filter { $0.severity > .note }.map {
      "\($0.rule.name): \($0.source?.text ?? "-") / \($0.target?.text ?? "-")"
    }
  }

  private func article(_ segments: [String], _ language: String) -> Article {
    Article.segments(
      segments.enumerated().map { .init(id: String($0.offset + 1), text: $0.element) }, language: language, path: nil)
  }

  @Test func anEqualFigureNextDoorExplainsNothingAway() {
    #expect(
      findings(
        ["계약은 1100만 파운드 규모다.", "그는 회사를 떠났다."],
        ["The deal is worth £51 million.", "He left the £11 million company."])
        == ["money-mismatch: 1100만 파운드 / £51 million"])
  }

  @Test func aWeekdayAndADateAreComparedPartByPart() {
    let source = ["두 장관은 금요일(3월 14일) 부산에서 만났다."]
    #expect(
      findings(source, ["The two ministers met in Busan on Monday (March 14)."])
        == ["date-mismatch: 금요일(3월 14일) / Monday (March 14"])
    #expect(
      findings(source, ["The two ministers met in Busan on Friday (May 14)."])
        == ["date-mismatch: 금요일(3월 14일) / Friday (May 14"])
    for same in ["Friday, March 14", "Friday (March 14)", "Friday", "March 14"] {
      #expect(findings(source, ["The two ministers met in Busan on \(same)."]).isEmpty)
    }
  }

  @Test func aYearBeforeOneThingIsNoCount() {
    #expect(
      findings(["2012년 투표 뒤 여론이 바뀌었다."], ["Opinion has changed since the 2013 vote."])
        == ["date-mismatch: 2012년 / 2013"])
  }

  @Test func aScoreIsAnsweredByAScore() {
    let source = ["2차전에서 한국은 6-4로 이겼다."]
    #expect(findings(source, ["Korea won the return leg 2-4."]) == ["number-mismatch: 6-4 / 2-4"])
    #expect(findings(source, ["Korea won the second leg 6-4."]).isEmpty)
  }

  @Test func theFirstTimeIsNoThirdTime() {
    #expect(
      findings(["이 팀이 결승에 오른 것은 이번이 처음이다."], ["It is the third time the team has reached the final."])
        == ["ordinal-mismatch: 처음 / third time"])
    for right in ["for the first time", "having never done so before", "after losing in the second half"] {
      #expect(findings(["이 팀은 처음으로 결승에 올랐다."], ["The team reached the final \(right)."]).isEmpty)
    }
  }

  @Test func bothCountriesAreTwo() {
    let source = ["양국 정상은 제주에서 세 차례 회담했다."]
    #expect(
      findings(source, ["The leaders of the four countries met three times on Jeju."])
        == ["number-mismatch: 양국 / four countries"])
    for right in ["the two countries", "both countries", "the two", "Korea and Japan"] {
      #expect(findings(source, ["The leaders of \(right) met three times on Jeju."]).isEmpty)
    }
  }

  @Test func anHourThatNoClockShowsIsWrong() {
    #expect(
      findings(["경찰은 오전 9시에 발표했다."], ["Police made the announcement at 90 a.m."])
        == ["time-mismatch: 오전 9시 / 90 a.m."])
  }

  @Test func sentencesMayBeDividedOtherwise() {
    #expect(
      findings(
        ["이 사고로 13명이 숨졌다.", "17명은 다쳤다."], ["Seventeen people were injured.", "Thirteen people were killed."]
      ).isEmpty)
  }

  @Test func aFigureSaidAgainStillConflictsWithWhatStandsInItsPlace() {
    #expect(
      findings(["그는 4점을 얻고 4경기를 치렀다."], ["He won four points in seven matches."])
        == ["number-mismatch: 4경기 / seven matches"])
  }

  @Test func aSentenceThatWentIntoItsNeighbourIsComparedWithIt() {
    let beads = [
      Bead(source: 0..<1, target: 0..<1, confidence: 0.93), Bead(source: 1..<2, target: 1..<1, confidence: 0.6),
      Bead(source: 2..<3, target: 1..<2, confidence: 0.93),
    ]
    #expect(
      findings(
        ["검사는 모두 120명이다.", "전체 인력은 최대 577명에 이른다.", "2016년 당시에는 105명이었다."],
        ["There are 120 prosecutors.", "The total may reach 557, up from the 105 of 2016."], beads: beads)
        == ["number-mismatch: 577명 / 557"])
  }

  @Test func aWeekdaySlipThatIsCopiedIsTheSources() {
    #expect(
      findings(["회의는 2023년 10월 5일(수) 열렸다."], ["The meeting was held on Wednesday, Oct. 5, 2023."])
        == ["weekday-mismatch: 2023년 10월 5일 / -"])
  }

  @Test func withoutAYearADatelineDecides() {
    let source = ["회의는 10월 5일(수) 열렸다."]
    let target = ["The meeting was held on Oct. 5."]
    #expect(findings(source, target).isEmpty)
    #expect(findings(source, target, date: "2023-10-06") == ["weekday-mismatch: 10월 5일 / -"])
    #expect(findings(["회의는 10월 5일(목) 열렸다."], target, date: "2023-10-06").isEmpty)
  }

  @Test func aDayIsHeldAgainstItsWeekday() {
    let source = ["대통령은 9일 담화를 발표했다."]
    #expect(findings(source, ["The president gave an address on Thursday."], date: "2025-01-10").isEmpty)
    #expect(!findings(source, ["The president gave an address on Tuesday."], date: "2025-01-10").isEmpty)
    #expect(findings(source, ["The president gave an address on Tuesday."]).isEmpty)
    #expect(findings(source, ["The president gave an address."], date: "2025-01-10").isEmpty)
  }

  @Test func theMessageGivesBothInPlainFigures() throws {
    let pair = ArticlePair(
      id: "a", date: nil, source: article(["집회에는 204만 명이 모였다."], "ko"),
      target: article(["20.4 million people gathered at the rally."], "en"), givenAlignment: .oneToOne(1))
    let finding = try #require(checker.check(pair).first)
    #expect(
      finding.message
        == "204만 명 (2,040,000) is rendered \"20.4 million people\" (20,400,000): ten times too large")
  }
}
