import Bitext
import Checks
import Daejo
import Diagnostics
import Mentions
import Termbase
import Testing
import TextModel

/// English into Korean is Korean into English turned round.
@Suite struct TurnedPairTests {
  private let checker: Checker = {
    let glossary = "id,kind,ko,en\ncho-tae-yul,person,조태열,Cho Tae-yul\ncho-tae-yong,person,조태용,Cho Tae-yong\n"
    let termbase = try? Termbase.parse(Array(glossary.utf8), path: "g.csv")
    return Checker(termbase: termbase ?? .empty)
  }()

  private let korean = Article.text("조태열 외교부 장관은 23일 통화를 했다. 회의는 3시간 걸렸다.", language: "ko")
  private let english = Article.text(
    "Foreign Minister Cho Tae-yong held a call on the 23rd. The meeting took four hours.", language: "en")

  @Test func findingsAreTurnedBack() throws {
    let there = checker.check(ArticlePair(id: "p", date: nil, source: korean, target: english))
    let back = checker.check(ArticlePair(id: "p", date: nil, source: english, target: korean))
    #expect(!there.isEmpty && back.count == there.count)
    for finding in back {
      #expect(there.contains { $0.rule == finding.rule && $0.source == finding.target && $0.target == finding.source })
      #expect(finding.fixes.isEmpty && finding.expected.isEmpty)
    }
    #expect(back.contains { $0.message == "Cho Tae-yong is rendered \"조태열\"" })
  }

  @Test func whatHoldsForOneDirectionIsNotSaid() {
    let pair = ArticlePair(
      id: "p", date: nil, source: english, target: Article.text("조태열 외교부 장관은 23일 통화를 했다.", language: "ko"))
    #expect(checker.check(pair).allSatisfy { $0.source != nil && $0.target != nil })
  }

  @Test func beadsKeepTheOrderOfTheirSource() {
    let annotated = checker.annotate(ArticlePair(id: "p", date: nil, source: english, target: korean))
    #expect(annotated.beads.map(\.source) == [0..<1, 1..<2])
    #expect(annotated.source.text.string(annotated.source.segments[0]).hasPrefix("Foreign"))
  }
}
