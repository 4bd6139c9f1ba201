import Foundation
import Korean
import Mentions
import Testing
import TextModel

@Suite struct KoreanNameFinderTests {
  private func names(_ korean: String) -> [String] {
    let text = NormalizedText(assumingNormalized: korean)
    return KoreanNameFinder().mentions(in: text).map { text.string($0.range) }
  }

  @Test(arguments: [
    ("조태열 외교부 장관은 23일 말했다.", ["조태열"]), ("도널드 트럼프 대통령은 말했다.", ["도널드 트럼프"]),
    ("문 전 대통령은 참석하지 않았다.", ["문"]), ("홍길동(54)은 집에 있었다.", ["홍길동"]), ("리용호(Ri Yong Ho) 외무상이 왔다.", ["리용호"]),
    ("김영삼(金泳三) 정부", ["김영삼"]), ("회사원 박지영씨는 웃었다.", ["박지영"]), ("그레그 험필(Greg Hemphill)과 함께", ["그레그 험필"]),
    ("조태열 장관은 말했다. 조 장관은 떠났다. 조태열은 돌아왔다.", ["조태열", "조", "조태열"]), ("상원은 캐버노의 인준을 미뤘다.", ["캐버노"]),
    ("빈소은 연구원은 말했다.", ["빈소은"]), ("표정혜 의원은 말했다.", ["표정혜"]), ("김다은 연구원은 말했다.", ["김다은"]),
    ("서울=홍길동 기자", ["홍길동"]), ("김동민 한양대 교수는 말했다.", ["김동민"]), ("구본철 한빛조선해양 사장과 만났다.", ["구본철"]),
    ("형사합의27부(황선재 부장판사)는 선고했다.", ["황선재"]), ("정우진 후보자는 말했다.", ["정우진"]), ("쉬자원 감독은 말했다.", ["쉬자원"]),
    ("가와무라 하루코 의원은 말했다.", ["가와무라 하루코"]),
  ])
  func finds(korean: String, expected: [String]) { #expect(names(korean) == expected) }

  @Test(arguments: [
    "러시아 대통령은 말했다.", "이 대표는 말했다.", "정부는 새 법안을 제출했다고 밝혔다.", "컴퓨터 프로그램을 만들었다.",
    "우리는 그것을 알고 있다.", "전 대통령이 왔다.", "국민의 안전을 지켜야 한다.", "국방위 위원장은 말했다.", "승리한 의원은 말했다.",
    "그는 콩쿠르에서 우승했다.",
  ])
  func findsNone(korean: String) { #expect(names(korean).isEmpty) }

  /// Person names of the annotated articles, and what else is taken for a name.
  @Test(.enabled(if: SharedNames.available))
  func measures() throws {
    let people = try GoldMentions.read(
      kinds: ["person", "place", "org"], statuses: ["ok", "short", "mismatch", "implicit"])
    let tsv = try String(contentsOfFile: (SharedNames.folder ?? "") + "/gold/dev-ntrex.tsv", encoding: .utf8)
    var articles: [String: String] = [:]
    for line in tsv.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      articles[String(fields[0].split(separator: "#")[0]), default: ""] += fields[1] + "\n"
    }
    var right = 0
    var found = 0
    var wrong: [String] = []
    let clock = ContinuousClock()
    var time = Duration.zero
    for (article, korean) in articles {
      let text = NormalizedText(assumingNormalized: korean)
      var mentions: [Mention] = []
      time += clock.measure { mentions = KoreanNameFinder().mentions(in: text) }
      let gold = Set((people[article] ?? []).map(\.korean))
      let words = Set(gold.flatMap { $0.split(separator: " ").map(String.init) }).union(gold)
      for mention in mentions {
        found += 1
        let name = text.string(mention.range)
        if words.contains(name) || gold.contains(where: { $0.contains(name) }) {
          right += 1
        } else {
          wrong.append("\(name) \(mention.confidence)")
        }
      }
    }
    var reached = 0
    var total = 0
    var missed: [String] = []
    let persons = try GoldMentions.read(kinds: ["person"])
    for (article, mentions) in persons {
      let text = NormalizedText(assumingNormalized: articles[article] ?? "")
      let names = Set(KoreanNameFinder().mentions(in: text).map { text.string($0.range) })
      for mention in mentions {
        total += 1
        if names.contains(mention.korean) { reached += 1 } else { missed.append(mention.korean) }
      }
    }
    print("Korean finder: \(right) of \(found) are gold names; persons \(reached) of \(total); \(time)")
    if ProcessInfo.processInfo.environment["SHOW_MISSED"] != nil {
      print(wrong.sorted().joined(separator: "|"))
      print("MISSED", Set(missed).sorted().joined(separator: "|"))
    }
    #expect(Double(reached) / Double(total) > 0.65)
  }
}
