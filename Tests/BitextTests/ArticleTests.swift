import Bitext
import Diagnostics
import Testing
import TextModel

@Suite struct ArticleTests {
  @Test func linesAreToldApartByTheirLook() {
    let text = """
      입력 2025.01.24 오후 3:37 정치

      새해 예산안 국회 통과… 여야 모두 “만족”

      박지훈 기자

      국회가 예산안을 통과시켰다. 표결은 밤에 있었다.

      **다음은 추경**

      ▲ 본회의장 전경
      정부는 "곧 논의한다."고 했다.
      """
    let article = Article.text(text, language: "ko")
    #expect(
      article.segments.map(\.kind) == [
        .masthead, .headline, .masthead, .sentence, .sentence, .headline, .caption, .sentence,
      ])
    #expect(article.segments.map(\.paragraph) == [0, 1, 2, 3, 3, 4, 5, 6])
  }

  @Test func englishLines() {
    let article = Article.text(
      "Budget passes at last\n\nBy Park Ji-hoon\n\nThe budget passed. Mr. Kim voted.\nWhy now?\n", language: "en")
    #expect(article.segments.map(\.kind) == [.headline, .masthead, .sentence, .sentence, .sentence])
  }

  @Test func spansLeadBackToTheOriginal() {
    // Decomposed 국: three code points in the file, one in the normal text.
    let article = Article.text("e\u{301}. \u{1100}\u{116E}\u{11A8}가.", language: "ko")
    let last = article.segments[article.segments.count - 1]
    let span = article.span(TextRange(last.range.start, last.range.start + 3)).span
    #expect((span.start, span.end) == (4, 7))
    #expect(span.text.unicodeScalars.count == 3)
  }

  @Test func givenSegmentsCountForThemselves() {
    let article = Article.segments(
      [
        .init(id: "a", text: "e\u{301}ㆍx", line: 4), .init(id: "b", text: "", line: 5),
        .init(id: "c", text: "가ㆍ나", line: 6),
      ],
      language: "ko", path: "t.tsv")
    #expect(article.segments.map { article.text.string($0.range) } == ["é·x", "", "가·나"])
    let range = article.segments[2].range
    let found = article.span(TextRange(range.end - 3, range.end))
    #expect(found.segment == "c")
    #expect((found.span.text, found.span.start, found.span.end) == ("나", 2, 3))
    #expect(found.span.location == SourceLocation(path: "t.tsv", line: 6, column: 1))
  }
}

@Suite struct SurfaceAnchorTests {
  private func shared(_ korean: String, _ english: String) -> Int {
    func keys(_ text: String, _ isKorean: Bool) -> Set<UInt64> {
      let bytes = Array(text.utf8)
      return Set(SurfaceAnchors.keys(in: bytes, TextRange(0, bytes.count), isKorean: isKorean))
    }
    return keys(korean, true).intersection(keys(english, false)).count
  }

  @Test(arguments: [
    ("트럼프는", "Trump"), ("헤그세스가", "Hegseth"), ("카터", "Carter"), ("스미스", "Smith"), ("우크라이나의", "Ukraine"),
    ("204만 명", "2,040,000"), ("204만 명", "2.04 million"), ("1조 2000억 원", "1.2 trillion"), ("3월", "in March"),
    ("3월", "Mar. 4"), ("NATO와", "NATO"), ("35%", "35 percent"), ("세 번, 3개", "three"), ("3만5000명", "35,000"),
    ("1.5인치", "1.5 inches"), ("경찰관이", "officers"), ("여론조사에서", "polls"), ("시위대가", "protesters"),
    ("공화당전당대회", "Republicans"),
    ("체포됐다", "arrested"), ("회사들", "companies"),
  ])
  func bothSidesReachOneKey(_ korean: String, _ english: String) {
    #expect(shared(korean, english) >= 1)
  }

  @Test(arguments: [
    ("트럼프는", "Rubio"), ("204만", "203"), ("4월", "March"), ("4월", "4 people"), ("", "Trump"), ("가 나 다", "Ga Na Da"),
    ("일곱", "may go"), ("경찰이", "fire"), ("경", "police"),
  ])
  func othersDoNot(_ korean: String, _ english: String) {
    #expect(shared(korean, english) == 0)
  }
}
