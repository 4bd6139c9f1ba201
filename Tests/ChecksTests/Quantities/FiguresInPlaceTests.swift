import Bitext
import Checks
import Diagnostics
import Mentions
import Termbase
import Testing

/// Figures, dates and ranks that stand in another's place, and those that only seem to.
@Suite struct FiguresInPlaceTests {
  @Test(arguments: [
    ("두 정상은 토요일(9월 29일)에 만났다.", "The two leaders met on Tuesday (September 29)."),
    ("두 정상은 토요일(9월 29일)에 만났다.", "The two leaders met on Saturday (December 29)."),
    ("상한을 매출의 20%에서 30%로 높인다.", "It raises the ceiling to 20 percent of sales from 30 percent."),
    ("얼음 두께는 28㎝다.", "The ice is 28 millimeters (11 inches) thick."),
    ("2시간0분35초를 기록했다.", "She finished in 2 hours, 55 seconds."),
    ("효력은 오후 3시부로 멈췄다.", "It took effect at 5 p.m."),
    ("7일 밤 한 번뿐이다.", "It is just once, on the night of the 9th."),
    ("통산 다섯 번째 준우승이다.", "He was runner-up for the third time."),
    ("2016년 투표 이후 여론이 변했다.", "Public opinion has changed since the 2017 vote."),
    ("배에는 선원 약 120명이 탔다.", "The ship had a crew of some 126 sailors."),
    ("팀은 지난 5경기 중 4경기를 졌다.", "The team lost four of its last eight matches."),
    ("양국 정상이 평양에서 만났다.", "The leaders of the three countries met in Pyongyang."),
    ("그는 경기당 17.4분을 뛰었다.", "He averaged 87.4 minutes per game."),
    ("해군이 배를 돌려준 것은 이번이 처음이었다.", "This was the third time the navy had returned a ship."),
    ("2차 세계대전 때 쓰인 배다.", "It is a ship used in the Fifth World War."),
    ("그는 27:37에 골을 넣었다.", "He scored at 22:37."),
    ("경찰은 오전 11시에 발표했다.", "The police announced it at 61 a.m."),
    ("투수는 4와 3분의 2이닝을 던졌다.", "The pitcher lasted three and two-thirds innings."),
    ("첫 음악제를 연 시장이 상을 받은 것은 이번이 처음이다.", "He is the second mayor to win after a first festival."),
    ("5월 주문이 전월 4월과 비슷했다.", "Orders in July were similar to those of the previous month, April."),
    ("배는 늦은 수요일과 이른 목요일에 떠난다.", "The ships leave late Wednesday and early Friday."),
    ("34세 박모 씨가 숨졌다.", "A Park, in his 20s, died."),
    ("수리에는 적어도 6일이 소요될 예정이다.", "The repairs will take at least eight days."),
    ("그는 제3의 길을 골랐다고 했다.", "He said that he had chosen a fifth way."),
    ("공방의 연간 생산량은 3만2000t이다.", "The workshop makes 32,000 tons a month."),
    ("식당은 하루 평균 240명을 받는다.", "The restaurant serves an average of 240 people a week."),
    ("시간당 1만2000원을 준다.", "The daily wage is 12,000 won."),
    ("공장은 7년째 멈춰 있다.", "The factory has stood idle for seven months."),
    ("국채 금리 급등에 시총 43조 증발", "Bond yields soar, wiping out 34 trillion won"),
    ("내년 3분기에 임상 2상을 시작한다.", "The phase 2 trial begins in the second quarter of next year."),
    ("지난해 10월 21일 누리-21을 쏘아 올렸다.", "It launched a Nuri-21 on Sept. 21 last year."),
  ])
  func isFound(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test(arguments: [
    ("두 정상은 토요일(9월 29일)에 만났다.", "The two leaders met on Saturday (September 29)."),
    ("선원 약 120명이 탔다.", "It had a crew of some 123 sailors."),
    ("17세 소녀가 다쳤다.", "A teenage girl was hurt."),
    ("24세 김모 씨가 잡혔다.", "A Kim, a man in his 20s, was caught."),
    ("양국 정상이 평양에서 만났다.", "The leaders of the two countries met in Pyongyang."),
    ("양국 정상이 평양에서 만났다.", "The leaders met in Pyongyang."),
    ("2차 세계대전 때 쓰인 배다.", "It is a ship used in World War II."),
    ("경찰은 세종대로 등 24개 구간을 막았다.", "The police closed Sejong-daero and 23 other stretches of road."),
    ("월·수·금요일에는 오후 6시에 닫는다.", "It closes at 6 p.m. on Mondays, Wednesdays and Fridays."),
    ("그는 2차 8라운드에서 뽑혔다.", "He was taken in the eighth round."),
    ("투수는 4와 3분의 2이닝을 던졌다.", "The pitcher lasted four and two-thirds innings."),
    ("투수는 4⅔이닝을 던졌다.", "The pitcher threw 4.2 innings."),
    ("결승은 3승 1패로 끝났다.", "The best-of-five final ended 3-1."),
    ("사흘 새 시총 287조 증발", "Kosdaq dives 310 points"),
    ("식당은 하루 평균 240명을 받는다.", "The restaurant serves an average of 240 people daily."),
    ("알약을 하루 세 번, 주 세 번 먹는다.", "The pills are taken three times a week and three times a day."),
    ("연간 생산량은 3만2000t이다.", "It made 32,000 tons, up from a year earlier."),
    ("1인당 월 32만 원을 낸다.", "Each pays 320,000 won a month."),
    ("공장은 7년째 멈춰 있다.", "The factory has stood idle for seven years."),
    ("공장은 24개월째 멈춰 있다.", "The factory has stood idle for two years."),
    ("도지호 관장 등 3명이 물러났다.", "Director Do Ji-ho and two others stepped down."),
    ("부산, 대구 등 5개 도시가 신청했다.", "Busan, Daegu and three other cities applied."),
    ("국채 금리 급등에 시총 43조 증발", "Bond yields soar, wiping out 43 trillion won"),
    ("민법 43조 개정안을 냈다.", "They proposed revising Article 43 of the Civil Act."),
    ("내년 2분기에 임상 2상을 시작한다.", "The phase 2 trial begins in the second quarter of next year."),
  ])
  func isNone(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  /// 18일 of November 2023 was a Saturday.
  @Test(arguments: [
    ("회담은 18일(현지 시간) 열린다.", "The talks take place on Sunday, local time.", 1),
    ("회담은 18일(현지 시간) 열린다.", "The talks take place on Saturday, local time.", 0),
    ("회담은 19일 열린다.", "The talks take place on Saturday, local time.", 0),
    ("회담은 18일(현지 시간) 열린다.", "The talks take place on Sunday, Korean time.", 0),
  ])
  func localDaysAreOfOnePlace(korean: String, english: String, count: Int) {
    let pair = ArticlePair(
      id: "local", date: CivilDate(iso: "2023-11-20"), source: .text(korean, language: "ko"),
      target: .text(english, language: "en"))
    #expect(PairChecker(termbase: TestGlossary.termbase).check(pair).filter { $0.severity > .note }.count == count)
  }

  /// 19일 of November 2023 was a Sunday.
  @Test(arguments: [
    ("그는 19일(한국 시간) 우승했다.", "He won on Saturday (U.S. time).", 0),
    ("그는 현지 시간 18일 우승했다.", "He won on Sunday, Korean time.", 0),
    ("그는 한국시간으로 19일 새벽 우승했다.", "He won on Saturday.", 0),
    ("그는 한국시간으로 19일 새벽 우승했다.", "He won on Friday.", 1),
    ("그는 한국시간으로 19일 새벽 우승했다.", "He won on Saturday, Korean time.", 1),
    ("그는 19일 우승했다.", "He won on Saturday.", 1),
    ("공연은 2018년 이후 5년 만이다.", "The show is the first since 2018.", 0),
    ("공연은 4년 11개월 만이다.", "The show is the first since 2018.", 0),
  ])
  func clocksAndSpansAreSeenFromTheDateline(korean: String, english: String, count: Int) {
    let pair = ArticlePair(
      id: "clock", date: CivilDate(iso: "2023-11-20"), source: .text(korean, language: "ko"),
      target: .text(english, language: "en"))
    #expect(PairChecker(termbase: .empty).check(pair).filter { $0.severity > .note }.count == count)
  }

  @Test func headlinesThatAnEditionRewritesAreNoErrors() {
    let korean = """
      시립극장 3년 만에 재개관… “2031년까지 관객 60만 명”

      시립극장이 20일 문을 열었다.
      """
    let english = """
      City theater reopens with new stage built in 2015

      The city theater opened its doors on Monday.
      """
    let pair = ArticlePair(
      id: "headline", date: CivilDate(iso: "2023-11-20"), source: .text(korean, language: "ko"),
      target: .text(english, language: "en"))
    #expect(PairChecker(termbase: .empty).check(pair).allSatisfy { $0.severity == .note })
  }

  @Test(arguments: [
    ("투표 결과 기권 3표, 무효 8표가 나왔다.", "In the vote, eight abstained and three cast invalid ballots.", 1),
    ("투표 결과 기권 3표, 무효 8표가 나왔다.", "In the vote, three abstained and eight cast invalid ballots.", 0),
    ("투표 결과 기권 3표, 무효 8표가 나왔다.", "In the vote, there were eight invalid ballots and three abstentions.", 0),
    ("이 불로 4명이 숨지고 9명이 다쳤다.", "The fire left nine dead and four injured.", 1),
    ("이 불로 4명이 숨지고 9명이 다쳤다.", "The fire left nine injured and four dead.", 0),
    ("이 불로 4명이 숨지고 9명이 다쳤다.", "Four died in the fire, and nine were injured.", 0),
    ("기차 33편이 멈췄고 18개 노선의 선박 52척이 묶였다.", "Eighteen vessels on 52 routes were held up, and 33 trains stopped.", 1),
    ("기차 33편이 멈췄고 18개 노선의 선박 52척이 묶였다.", "Fifty-two vessels on 18 routes were held up, and 33 trains stopped.", 0),
    ("팀은 7승 3무를 거뒀다.", "The team has three wins and seven draws.", 1),
    ("팀은 7승 3무를 거뒀다.", "The team has seven wins and three draws.", 0),
    ("팀은 7승 3무 2패를 거뒀다.", "The team won seven, drew two and lost three.", 1),
    ("팀은 7승 3무 2패를 거뒀다.", "The team won seven, drew three and lost two.", 0),
    ("그는 징역 8개월에 집행유예 2년을 받았다.", "He was given two years in prison, suspended for eight months.", 1),
    ("그는 징역 8개월에 집행유예 2년을 받았다.", "He was given eight months in prison, suspended for two years.", 0),
    ("그는 징역 8개월에 집행유예 2년을 받았다.", "He was given an eight-month prison term suspended for two years.", 0),
    ("순손실은 54억 원에서 28억 원으로 줄었다.", "Its net loss widened from 2.8 billion won to 5.4 billion won.", 1),
    ("순손실은 54억 원에서 28억 원으로 줄었다.", "Its net loss narrowed from 5.4 billion won to 2.8 billion won.", 0),
    ("순손실은 54억 원에서 28억 원으로 줄었다.", "Its net loss narrowed to 2.8 billion won from 5.4 billion won.", 0),
  ])
  func figuresThatChangePlacesAreFound(korean: String, english: String, count: Int) {
    #expect(JudgedRows.findings([(korean, english)]).count == count)
  }

  @Test func aRankNextDoorIsNoCount() {
    func findings(_ rank: String) -> [String] {
      JudgedRows.findings([
        ("단오팀이 9년 만에 우승했다.", "Danoh won its first title in nine years and its \(rank) overall."),
        ("통산 14번째 우승이다.", "Danoh has played 14 finals and won 14 titles."),
        ("14번 결승에 올라 14번 모두 이겼다.", "It has never lost one."),
      ])
    }
    #expect(findings("13th").count == 1)
    #expect(findings("14th").isEmpty)
  }

  @Test func anIndefiniteNumberIsNoFigureBesideAnother() {
    let found = JudgedRows.findings([
      (
        "폭우로 주민 2,000명이 넘게 대피했고 수천 채가 무너졌다.",
        "More than 2,600 residents fled and tens of thousands of homes collapsed."
      )
    ])
    #expect(found.contains { $0.contains("2,600") })
  }

  @Test func aFigureThatIsMovedIsNoError() {
    let korean = """
      롯데가 5연승을 달렸다. 감독은 선수들이 잘 싸웠다고 말했다. 관중은 2만2669명이었다.

      2위 LG와의 격차는 1.5경기로 줄었다. 삼성은 6위로 내려앉았다.
      """
    let english = """
      Lotte kept on winning. The manager said that the players had fought well. The crowd was 22,669.

      It was the fifth win in a row for the team, which trails LG by 1.5 games. Samsung slipped to sixth.
      """
    let pair = ArticlePair(
      id: "moved", date: nil, source: .text(korean, language: "ko"), target: .text(english, language: "en"))
    let found = PairChecker(termbase: TestGlossary.termbase).check(pair).filter { $0.severity == .error }
    #expect(found.isEmpty)
  }
}
