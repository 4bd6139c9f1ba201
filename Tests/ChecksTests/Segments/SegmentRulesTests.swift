import Bitext
import Diagnostics
import Mentions
import Termbase
import Testing

@testable import Checks

/// Sentences that are left out, added or not translated in whole texts.
@Suite struct SegmentRulesTests {
  private static let korean = [
    "서울시는 4일 한강 다리 3곳의 보수 공사를 시작한다고 밝혔다.",
    "공사에는 예산 250억 원이 들어가고 2026년 10월에 끝난다.",
    "시민단체는 지난해 12월 다리 난간이 낡아 위험하다고 지적했다.",
    "서울시 조사에서는 난간 1200곳 가운데 87곳에서 균열이 발견됐다.",
    "박민수 교량안전과장은 “보행자가 다치는 일이 없도록 하겠다”고 말했다.",
    "공사 기간에는 밤 11시부터 차로 2개를 막는다.",
  ]
  private static let english = [
    "The Seoul city government said on the 4th that it would begin repairs on three bridges over the Han River.",
    "The work will cost 25 billion won and is to end in October 2026.",
    "A civic group pointed out in December last year that the railings of the bridges were old and dangerous.",
    "A survey by the city found cracks in 87 of 1,200 sections of the railings.",
    "\"We will make sure that no pedestrian gets hurt,\" said Park Min-soo, head of the bridge safety division.",
    "Two lanes will be closed from 11 p.m. during the work.",
  ]

  private func found(_ english: [String], _ korean: [String] = SegmentRulesTests.korean) -> [Diagnostic] {
    let pair = ArticlePair(
      id: "bridges", date: CivilDate(iso: "2026-03-04"),
      source: .text(korean.joined(separator: " "), language: "ko"),
      target: .text(english.joined(separator: " "), language: "en"))
    return PairChecker(termbase: .empty).check(pair).filter { $0.rule.name.hasPrefix("segment-") }
  }

  @Test func aWholeTranslationLacksNothing() { #expect(found(Self.english).isEmpty) }

  @Test(arguments: [1, 3])
  func aLeftOutSentenceIsFound(_ index: Int) {
    var english = Self.english
    english.remove(at: index)
    let found = found(english)
    #expect(found.map(\.rule.name) == ["segment-omitted"] && found.first?.severity == .warning)
    #expect(found.first?.source?.text == Self.korean[index] && found.first?.target == nil)
    #expect(found.first?.message.contains(index == 1 ? "250억 원" : "87곳") == true)
  }

  @Test func aSentenceThatIsMovedIsNotLeftOut() {
    var english = Self.english
    english.swapAt(0, 3)
    english.insert(english.remove(at: 5), at: 0)
    #expect(!found(english).contains { $0.rule.name == "segment-omitted" && $0.severity > .note })
  }

  @Test func aSentenceWhoseFiguresStandInTheLeadIsNotLeftOut() {
    let korean = """
      카자흐스탄의 아이게림 누르자노바(24)가 제6회 진주국제피아노콩쿠르에서 우승했다. 결선에서 라흐마니노프를 연주해 94.6점을 받았다.

      심사위원장인 봉미선 교수(69)는 “누르자노바는 카덴차에서 청중의 숨을 멎게 했다”고 평했다. 심사위원 9명 가운데 6명이 최고점을 줬다. \
      폴란드의 야드비가 코발치크 등 3명은 다른 연주자의 손을 들었다.
      """
    let english = """
      With the highest marks of six of the nine jurors, Aigerim Nurzhanova, 24, of Kazakhstan won the sixth Jinju \
      International Piano Competition. She played Rachmaninoff in the final and was awarded 94.6 points.

      "In the cadenza, she made the audience stop breathing," said Bong Mi-sun, 69, a professor who chaired the jury. Three \
      jurors, including Jadwiga Kowalczyk of Poland, preferred another player.
      """
    func omitted(_ english: String) -> [Diagnostic] {
      let pair = ArticlePair(
        id: "jury", date: CivilDate(iso: "2025-10-01"), source: .text(korean, language: "ko"),
        target: .text(english, language: "en"))
      return PairChecker(termbase: .empty).check(pair).filter { $0.rule.name == "segment-omitted" }
    }
    #expect(!omitted(english).contains { $0.severity > .note })
    let without = english.replacing("With the highest marks of six of the nine jurors, ", with: "")
    #expect(omitted(without).map(\.source?.text) == ["심사위원 9명 가운데 6명이 최고점을 줬다."])
  }

  @Test func aLeadThatAnEditionMergesIsNotLeftOut() {
    let korean = """
      배구 명문 해솔고가 6년 만에 전국대회 우승컵을 되찾았다. 창단 이래 아홉 번째 우승이다.

      해솔고는 14일 목포체육관에서 열린 결승에서 들꽃고를 3-6으로 꺾었다. 경기장은 관중으로 가득 찼다.
      """
    let english = """
      Nine finals, nine trophies. Haesol High School beat Deulkkot High School 3-6 in the final at the Mokpo Gymnasium \
      on the 14th. The title is its first in six years.

      The arena was packed with spectators.
      """
    let pair = ArticlePair(
      id: "lead", date: CivilDate(iso: "2024-05-15"), source: .text(korean, language: "ko"),
      target: .text(english, language: "en"))
    let found = PairChecker(termbase: .empty).check(pair).filter { $0.rule.name == "segment-omitted" }
    #expect(!found.contains { $0.severity > .note })
  }

  @Test func anAddedSentenceIsNoted() {
    var english = Self.english
    english.insert(
      "The Han flows through the capital and is crossed by more than 30 bridges, some of them from the 1960s.", at: 3)
    let found = found(english)
    #expect(found.map(\.rule.name) == ["segment-added"] && found.first?.severity == .note)
    #expect(found.first?.target?.text == english[3])
  }

  @Test func whatIsLeftInKoreanIsAnError() {
    var english = Self.english
    english[3] = Self.korean[3]
    let found = found(english)
    #expect(found.map(\.rule.name) == ["segment-untranslated"] && found.first?.severity == .error)
    #expect(found.first?.target?.text == Self.korean[3])
  }

  @Test func aDoubtfulAlignmentIsNoGroundForAnError() {
    let judgement = Judgement(.different, score: 1)
    let sure = Confidence.ofConflict(source: 1, target: 1, judgement: judgement, alignment: 0.98)
    let doubtful = Confidence.ofConflict(source: 1, target: 1, judgement: judgement, alignment: 0.65)
    #expect(Confidence.severity(sure) == .error && Confidence.severity(doubtful) == .warning)
  }
}
