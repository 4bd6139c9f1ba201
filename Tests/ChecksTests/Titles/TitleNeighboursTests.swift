import Bitext
import Checks
import Diagnostics
import Testing

/// How titles of several aligned segments are paired.
@Suite struct TitleNeighboursTests {
  private func findings(_ source: [String], _ target: [String]) -> [String] {
    let pair = ArticlePair(
      id: "a", date: nil, source: article(source, "ko"), target: article(target, "en"),
      givenAlignment: .oneToOne(source.count))
    return RuleExampleTests.checker.check(pair).filter { $0.rule.name == "title-mismatch" && $0.severity > .note }.map {
      "\($0.source?.text ?? "-") / \($0.target?.text ?? "-")"
    }
  }

  private func article(_ segments: [String], _ language: String) -> Article {
    Article.segments(
      segments.enumerated().map { .init(id: String($0.offset + 1), text: $0.element) }, language: language, path: nil)
  }

  @Test func anEqualTitleNextDoorExplainsNothingAway() {
    #expect(
      findings(
        ["그는 지금 대전에서 판사로 일한다.", "그는 보수적이라는 평가를 받는다."],
        ["He now works as a prosecutor in Daejeon.", "He is considered a conservative judge."])
        == ["판사 / prosecutor in Daejeon"])
  }

  @Test func sentencesMayBeDividedOtherwise() {
    #expect(
      findings(
        ["그는 판사로 일했다.", "그의 아내는 검사로 일했다."], ["His wife was a prosecutor.", "He was a judge himself."]
      ).isEmpty)
  }

  @Test func aGeneralTitleThatIsAnsweredAnswersNoOtherOne() {
    #expect(
      findings(
        ["그는 은행 간부를 거쳐 중국 지사장이 되었다."],
        ["He worked as an executive at the bank and became chairman of its branch in China."])
        == ["중국 지사장 / chairman"])
  }
}
