import Bitext
import Checks
import Diagnostics
import Mentions
import Termbase
import Testing

/// Figures that are of two sorts, so that they do not contradict each other, and those that still do.
@Suite struct FiguresOfOtherSortsTests {
  @Test(arguments: [
    ("조사는 3월 14, 15일 이뤄졌다.", "The survey was conducted on March 14 and 16."),
    ("투표는 오는 28·29일 실시된다.", "Voting will be held on the 28th and 30th."),
    ("그는 5km 뒤에서 따라잡혔다.", "He was caught 4 kilometers later."),
    ("배는 4분 뒤 멈췄다.", "The boat stopped five minutes later."),
    ("1회 비용은 0.62달러다.", "A test costs 63 U.S. cents."),
    ("12개월 숙성한 액젓을 버무렸다.", "It was tossed with a sauce aged 10 months."),
    ("그는 상대를 2표 차로 제쳤다.", "He beat his rival by three votes."),
    ("그는 상대를 2표차로 제쳤다.", "He won by a three-vote margin."),
    ("한국은 3점 차로 이겼다.", "Korea won by four points."),
    ("공사에는 3시간이 걸렸다.", "The work took three years."),
    ("10km에는 6740명이 뛰었다.", "The 15K race drew 6,740 runners."),
    ("그는 2분15초17로 우승했다.", "He won in 2:15.71."),
    ("그는 2시간 5분 17초로 우승했다.", "He won in 2:05:47."),
    ("우상혁은 2m29를 넘었다.", "Woo cleared 2.92 meters."),
    ("국고채 금리는 0.052%포인트 올랐다.", "The yield on treasury bonds rose 5.8 basis points."),
    ("방은 9m2다.", "The room has 8 square meters."),
    ("첫 의사 9명은 11월 28일 뽑혔다.", "The first nine doctors were selected on Nov. 27: three women and six men."),
  ])
  func isFound(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test(arguments: [
    ("조사는 3월 14, 15일 주민 502명에게 실시됐다.", "The survey of 502 residents was conducted on March 14 and 15."),
    ("조사는 3월 14·15·16일 실시됐다.", "The survey was conducted on 14, 15 and 16 March."),
    ("투표는 오는 28, 29일 이틀간 실시된다.", "Voting will be held on the 28th and 29th."),
    ("3월 14일 시위대 15명이 잡혔다.", "On March 14, 15 protesters were caught."),
    ("그는 36km 지점에서 뒤로 밀렸다.", "He slipped behind 4 kilometers later."),
    ("그는 전반 32분에 골을 넣고 36분에 한 골을 더 넣었다.", "He scored in the 32nd minute and again four minutes later."),
    ("1회 비용은 0.62달러다.", "A test costs 62 U.S. cents."),
    ("1회 비용은 62센트다.", "A test costs $0.62."),
    ("1회 비용은 0.62유로다.", "A test costs 62 euro cents."),
    ("12개월 숙성한 액젓을 버무렸다.", "It was tossed with a sauce aged 12 months."),
    ("1년 숙성한 액젓을 버무렸다.", "It was tossed with a sauce aged 12 months."),
    ("그는 6표를 얻어 상대를 2표 차로 제쳤다.", "He beat his rival by six votes to four."),
    ("그는 상대를 2표 차로 제쳤다.", "He beat his rival by six votes to four."),
    ("그는 상대를 2표 차로 제쳤다.", "He beat his rival 6-4."),
    ("그는 제8대 후반기 의장이었다.", "He chaired the council in its second half."),
    ("종전 기록은 2시간7분15초다.", "It was set three years ago."),
    ("10km에는 6740명이 뛰었다.", "There were 6,740 in the 10K."),
    ("영국의 맷 웨스턴(2분15초17)이 우승했다.", "Matt Weston of Britain (2:15.17) won."),
    ("그는 2시간 5분 17초로 우승했다.", "He won in 2:05:17."),
    ("11월 28일 뽑힌 의사는 몽골 3명, 베트남 2명이다.", "The doctors selected on Nov. 28: three from Mongolia, two from Vietnam."),
    ("우상혁은 2m29를 넘었다. 2위는 2m26, 3위는 2m23이었다.", "Woo cleared 2.29 meters. Second was 2.26, third 2.23."),
    ("쩐반록 씨(29)는 지난여름 완도로 옮겼다.", "Tran Van Loc, 29, moved to Wando this summer."),
    ("3공장의 첫 삽을 뜬 지 이틀 만이다.", "It came only two days after the company broke ground on a third plant."),
    ("국고채 금리는 0.052%포인트 올랐다.", "The yield on treasury bonds rose 5.2 basis points."),
    ("순이자마진은 1.95%로 떨어졌다.", "The margin narrowed on-quarter to 1.95%, it said."),
    (
      "여자 1600m 계주, 남자 10종 경기의 최동휘는 동메달을 보탰다.",
      "Korea's four bronzes came from Choi Dong-hwi in the men's decathlon and the relay team."
    ),
    ("나딤은 86m40을 던졌다.", "Nadeem threw 86.40 meters."),
    ("멜니크를 포함한 외국인 5명이 재판을 받는다.", "Melnyk and the four other foreigners are being tried."),
    ("그는 2500만 달러의 장려금을 줄 수 있다고 했다.", "He said it could provide up to $25 million."),
  ])
  func isNone(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test func headlinesMayChooseTwoRanksOfOneStory() {
    func findings(_ rank: String) -> Int {
      let korean = """
        한국, 오시에 산림센터 세운다… 수교 뒤 첫 사례

        한국이 키르기스스탄 제2의 도시 오시에 산림센터를 세운다. 이 나라에 센터를 짓는 것은 처음이다.
        """
      let english = """
        Korea to build forestry center in Kyrgyzstan's \(rank) city

        Korea will set up a forestry center in Osh, the second-largest city of Kyrgyzstan. It is the first center there.
        """
      let pair = ArticlePair(
        id: "ranks", date: CivilDate(iso: "2023-09-14"), source: .text(korean, language: "ko"),
        target: .text(english, language: "en"))
      return PairChecker(termbase: TestGlossary.termbase).check(pair).count { $0.severity > .note }
    }
    #expect(findings("second") == 0)
    #expect(findings("third") == 1)
  }

  @Test func headlinesMayChooseMoneyAndPeopleOfOneStory() {
    func findings(_ tenants: Int) -> Int {
      let korean = """
        창원 74억 보증금 사기 일당 구속

        경찰은 세입자 68명에게서 보증금 74억 원을 가로챈 일당을 구속했다.
        """
      let english = """
        Ring arrested for cheating \(tenants) Changwon tenants of deposits

        Police arrested a ring that took 7.4 billion won in deposits from 68 tenants.
        """
      let pair = ArticlePair(
        id: "sums", date: CivilDate(iso: "2023-09-14"), source: .text(korean, language: "ko"),
        target: .text(english, language: "en"))
      return PairChecker(termbase: TestGlossary.termbase).check(pair).count { $0.severity > .note }
    }
    #expect(findings(68) == 0)
  }
}
