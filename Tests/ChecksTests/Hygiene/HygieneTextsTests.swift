import Bitext
import Checks
import Diagnostics
import Foundation
import Termbase
import Testing
import TextModel

/// Whole articles: ordinary ones give nothing, page residue is found where it stands.
@Suite struct HygieneTextsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder named by DAEJO_SHARED, else `shared` beside the checkout.
  private static let shared: String? = {
    let above = root.deletingLastPathComponent()
    let candidates = [
      ProcessInfo.processInfo.environment["DAEJO_SHARED"], above.path + "/shared",
      above.deletingLastPathComponent().path + "/shared",
    ]
    return candidates.compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0 + "/newsroom") }
  }()

  private func article(_ path: String) throws -> Article {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return .text(SourceText(text, path: path), language: path.contains(".ko.") ? "ko" : "en")
  }

  private func expectNothing(in folder: String, _ names: [String]) throws {
    var count = 0
    for id in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      for name in names where FileManager.default.fileExists(atPath: "\(folder)/\(id)/\(name)") {
        let found = OneSided.findings(in: try article("\(folder)/\(id)/\(name)"))
        #expect(found.isEmpty, "\(id)/\(name): \(found.map { "\($0.rule): \($0.message)" })")
        count += 1
      }
    }
    #expect(count > 0)
  }

  @Test func thePairsOfTheProjectGiveNothing() throws {
    try expectNothing(in: Self.root.path + "/Pairs", ["article.ko.md", "article.en.md"])
  }

  @Test(.enabled(if: shared != nil, "no shared folder beside the checkout"))
  func articlesOfANewsroomGiveNothing() throws {
    let names = ["article.ko.txt", "article.en.txt", "article.en.err.txt"]
    try expectNothing(in: (Self.shared ?? "") + "/newsroom", names)
  }

  @Test(.enabled(if: shared != nil, "no shared folder beside the checkout"))
  func pageResidueOfAPublishedArticleIsFound() throws {
    let folder = (Self.shared ?? "") + "/pairs/trump-kim/"
    let english = try article(folder + "article.en.txt")
    let pair = ArticlePair(
      id: "trump-kim", date: nil, source: try article(folder + "article.ko.txt"), target: english)
    let found = OneSided.checker.check(pair)
    #expect(found.map(\.rule.name) == ["page-navigation", "page-counter", "page-navigation", "page-navigation"])
    #expect(found.allSatisfy { $0.source == nil && $0.severity == .warning })
    let last = english.original.position(english.original.bytes.count - 1).line
    #expect(found.map { $0.target?.location?.line } == [1, last - 2, last - 1, last])
    let text = english.original.string(TextRange(0, english.original.bytes.count))
    let fixed = OneSided.fixed(text, found)
    #expect(fixed.hasPrefix("Why is Trump") && fixed.contains("Korea passing") && !fixed.contains("Visited"))
  }

  // Ordinary text

  @Test(arguments: [
    "?…Concerns grow: what now? — Seoul's answer",
    "The 1990s' hits, rock 'n' roll, the '90s and the readers' votes were in the bill.",
    "\"We 'won',\" he said. \"They didn't.\"",
    "Prices rose 5% (from 3%); see [1], {2} and the note (a) below.",
    "- first item\n- second item (done)\n1) third\n(2) fourth",
    "He earned ₩1,234,567 ($900), or €850, at 20°C – 30°C on ½ the day.",
    "“One,” he said.\n\n“Two,” she said. ‘Three’ it was.",
    "Café Müller, São Paulo, Łódź, Erdoğan, Đà Nẵng, Hawaiʻi, naïve, Ångström, £5 à la carte",
    "Visit https://www.example.com/a_(b)?q=%EA%B0%80&amp=1 or write to kim@example.com.",
    "He had had enough; that that is, is. It was very very late, so so tired, bye bye.",
    "Share prices fell. Facebook shares rose 3 percent. Close to 300 people came. Home sales fell.",
    "Home",
    "By Kim Min-su\nPublished: Jan. 24, 2025, 3:37 PM\nUpdated 4:10 PM",
    "Copyright law was amended. All rights are reserved by the author.",
    "It drew 3 million views. 1,204 views were counted.",
    "DNA (deoxyribonucleic acid), H₂O, CO2, Samsung's Galaxy S24 and 5G: μg, Ω, π, β-cells",
    "Москва and Αθήνα are Moscow and Athens.",
    "The team won 3–2 :) and left ;-)",
    "The ship is 12\" long and he is 5'10\".",
    "He went on on foot, and in in the end; what it was was a surprise; Will will go.",
  ])
  func ordinaryEnglishGivesNothing(_ text: String) {
    let found = OneSided.findings(in: text, language: "en")
    #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
  }

  @Test(arguments: [
    "트럼프, 왜 김정은에게 관심 갖나… ‘코리아 패싱’ 우려도",
    "그는 “‘이것’이 맞다”고 말했다. “그렇다”라고도 했다.",
    "韓美日 정상, 北-러 밀착 우려… 10·29 참사·4·3 사건 ㆍ3·1절",
    "1) 개요 2) 배경 가) 목적 (나) 방법 ① 하나",
    "주가는 5%(3만 원) 올랐다. 영업이익은 △삼성전자 1조 원 ▲LG전자 2000억 원이다.",
    "정치\n\n정부는 대책을 내놨다.\n\n경제",
    "김민수 기자 minsu@example.com\n사진=연합뉴스 제공",
    "‘82년생 김지영’과 ‘1987’이 개봉했다. ’25년 예산안과 McDonald’s 매장.",
    "하나 하나 살폈다. 더 더 많이. 차근 차근. 너무 너무 좋다. 그때 그때 다르다.",
    "《논어》와 〈기생충〉, 『토지』, 「헌법」, 【서울】, <파묘>를 보라.",
    "조회수 조작 의혹이 나왔다. 댓글 3개를 지웠다. 좋아요 12만 개를 받았다.",
    "이 영상은 무단 배포를 금지한다고 밝혔다. 저작권자는 정부다.",
    "ㄱ씨, ㄴ사, ㄷ자형, ㅋㅋㅋ, ㅠㅠ, ㅇㅇ, ‘ㅏ’와 ‘ㅓ’",
    "리용호(李容浩·Ri Yong Ho) 외무상은 Ⅱ급 ㎡ ㎢ ㈜한강 ☎02)123-4567",
    "사회·경제·문화 전반의 변화… “다시 시작”",
  ])
  func ordinaryKoreanGivesNothing(_ text: String) {
    let found = OneSided.findings(in: text, language: "ko")
    #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
  }

  // Places and severities

  @Test func spansCountCodePointsOfTheOriginal() throws {
    let text = "\u{1112}\u{1161}\u{11AB}국의 입장은 cafe\u{301}에서 \u{421}ho가 밝혔다."
    let found = OneSided.findings(in: text, language: "ko")
    let words = found.compactMap(OneSided.words).map { Array($0.unicodeScalars) }
    #expect(words == ["\u{1112}\u{1161}\u{11AB}", "e\u{301}", "\u{421}ho"].map { Array($0.unicodeScalars) })
    #expect(OneSided.fixed(text, found) == "한국의 입장은 café에서 Cho가 밝혔다.")
  }

  @Test func onlyDamagedNamesAreErrors() {
    let found = OneSided.findings(
      in: "Jos\u{C3}\u{A9} met \u{421}ho, but cr\u{435}dit and caf\u{C3}\u{A9}s closed.", language: "en")
    #expect(found.map(\.severity) == [.error, .error, .warning, .warning])
  }

  @Test func aQuotationRunsOnOverGivenSegments() {
    let parts = ["He said, “We will go.", "Nobody stays.", "That is all.”", "They left (early."]
    let given = parts.enumerated().map { Article.GivenSegment(id: "\($0.offset)", text: $0.element) }
    let found = OneSided.findings(in: .segments(given, language: "en", path: nil))
    #expect(found.map(\.severity) == [.note])
    #expect(found.map(\.message) == ["( has no partner in its paragraph"])
  }

  @Test func whatBothSidesRepeatIsOnlyNoted() {
    let korean = "양측은 금요일에 만났지만 아무것도 합의하지 못했다고 밝혔다."
    let english = "The two sides met on Friday and agreed on nothing at all."
    func found(_ source: String, _ target: String) -> [Diagnostic] {
      OneSided.checker.check(
        ArticlePair(
          id: "example", date: nil, source: .text(source, language: "ko"), target: .text(target, language: "en")))
    }
    let both = found("\(korean)\n\n\(korean)", "\(english)\n\n\(english)")
    #expect(both.map { $0.source == nil } == [false, true] && both.allSatisfy { $0.severity == .note })
    #expect(found(korean, "\(english)\n\n\(english)").map(\.severity) == [.warning])
  }

  /// What is wrong with the letters of a name is said by the rule for letters, not by the one for names.
  @Test func oneCauseMakesOneFinding() {
    let checker = PairChecker(termbase: TestGlossary.termbase)
    let pair = ArticlePair(
      id: "example", date: nil, source: .text("조태열 장관이 23일 서울에서 말했다.", language: "ko"),
      target: .text("Minister \u{421}ho Tae-yul spoke in Seoul on the 23rd.", language: "en"))
    #expect(checker.check(pair).filter { $0.severity > .note }.map(\.rule.name) == ["text-lookalike"])
  }

  /// What a page left in one text neither disturbs the alignment nor is compared with the other.
  @Test func residueIsLeftOutOfTheAlignment() {
    let korean = "양측은 금요일에 만났지만 합의하지 못했다.\n\n다음 회담은 5월에 열린다."
    let english =
      "Home | Politics | Sports\n\nThe two sides met on Friday but agreed on nothing.\n\n"
      + "The next talks will be held in May.\n\nVisited 7 times, 3 visit(s) today\nClose Search Window"
    let pair = ArticlePair(
      id: "example", date: nil, source: .text(korean, language: "ko"), target: .text(english, language: "en"))
    let checker = PairChecker(termbase: .empty)
    #expect(checker.annotate(pair).beads.map(\.target) == [1..<2, 2..<3])
    #expect(checker.check(pair).map(\.rule.name) == ["page-navigation", "page-counter", "page-navigation"])
  }

  // Hostile input

  @Test func noiseIsReadWithoutTraps() throws {
    let pieces = [
      "\u{C3}", "\u{A9}", "\u{E2}", "\u{20AC}", "\u{2122}", "\u{A1}", "\u{B0}", "&#", "8212;", "&amp;", "quot;", "\"",
      "“",
      "”", "‘", "’", "(", ")", "1)", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{A0}", " ", "  ", "\n", "\u{2028}", "the",
      "the",
      "\u{1112}", "\u{1161}", "\u{11AB}", "가", "ㅎ", "ㅏ", "Ａ", "，", "\u{421}", "ho", "\u{FFFD}", "점", "占쏙옙", "Close",
      "Home", "|", "3", "views", "©", "\u{202E}", "\u{5D0}", "👨", "\u{200D}", "\u{0}", "\u{7F}", "\u{92}", "\u{301}",
    ]
    var state: UInt64 = 20_250_124
    for round in 0..<1500 {
      var text = ""
      for _ in 0..<(round % 40) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      let language = round % 2 == 0 ? "en" : "ko"
      let article = Article.text(text, language: language)
      let length = article.original.string(TextRange(0, article.original.bytes.count)).unicodeScalars.count
      for finding in OneSided.findings(in: article) {
        let span = try #require(finding.target ?? finding.source)
        #expect(span.start >= 0 && span.start < span.end && span.end <= length, "\(text)")
        for edit in finding.fixes.flatMap(\.edits) { #expect(0 <= edit.start && edit.end <= length, "\(text)") }
      }
    }
  }

  @Test func brokenUTF8IsReadWithoutTraps() {
    var state: UInt64 = 7
    for round in 0..<300 {
      let bytes = (0..<round).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      let segment = ArticleSegment(range: TextRange(0, bytes.count))
      let article = Article(
        language: "en", original: SourceText(bytes: bytes), text: NormalizedText(bytes: bytes, map: .identity),
        segments: [segment])
      let found = OneSided.findings(ofBroken: article)
      #expect(found.allSatisfy { ($0.target?.end ?? 0) <= bytes.count })
    }
  }
}
