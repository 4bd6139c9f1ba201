import Bitext
import Documents
import Testing
import TextModel

/// Pages of different make: what counts as the article.
@Suite struct PageLayoutTests {
  private func article(_ page: String) throws -> Article {
    let folder = try Folder()
    try folder.write("p.ko.html", page)
    try folder.write("p.en.txt", "An article.")
    return try #require(try folder.read(["p.ko.html"]).first).pair.source
  }

  private func texts(_ page: String) throws -> [String] {
    let article = try article(page)
    return article.segments.map { article.text.string($0.range) }
  }

  @Test func textThatStandsBareBetweenLineBreaks() throws {
    let page = """
      <body><div class="media_end_head"><h2 class="media_end_head_headline"><span>열차 12대 멈춰</span></h2></div>
      <div class="newsct_body"><article id="dic_area" class="go_trans _article_content"><strong>요약 줄이다</strong>
      <span class="end_photo_org"><img src="a"><em class="img_desc">역 앞의 시민들 사진이다</em></span>
      [가람=가상일보] 열차 12대가 멈췄다.<br><br>승객 900명이 내렸다.<br/><br/>시는 사과했다. </article></div>
      <div class="ends_addition"><a href="#">구독</a></div></body>
      """
    let article = try article(page)
    let texts = article.segments.map { article.text.string($0.range) }
    #expect(texts.suffix(3) == ["[가람=가상일보] 열차 12대가 멈췄다.", "승객 900명이 내렸다.", "시는 사과했다."])
    #expect(!texts.contains("구독"))
  }

  @Test func paragraphsThatAreDivisions() throws {
    let page = """
      <body><div id="gnb"><a href="/">홈</a><a href="/a">정치</a></div><div id="wrap"><div class="story">
      <h1>제목이다</h1><div>열차 12대가 오늘 오후 멈췄다고 시가 밝혔다.</div><div>승객 900명이 걸어서 내렸다.</div>
      <div>복구에는 세 시간이 걸렸다.</div></div><div id="side"><div class="popular_list"><a href="/1">많이 본 기사 제목이다.</a>
      </div></div></div></body>
      """
    #expect(
      try texts(page) == ["제목이다", "열차 12대가 오늘 오후 멈췄다고 시가 밝혔다.", "승객 900명이 걸어서 내렸다.", "복구에는 세 시간이 걸렸다."])
  }

  @Test func pagesLaidOutByTables() throws {
    let page = """
      <table><tr><td width=120><a href="/">홈</a><br><a href="/b">게시판</a></td><td><h1>제목이다</h1><font size=3>
      열차 12대가 오늘 오후 멈췄다고 시가 밝혔다.<p>승객 900명이 걸어서 내렸다.<p>복구에는 세 시간이 걸렸다.</font></td></tr></table>
      """
    #expect(
      try texts(page) == ["제목이다", "열차 12대가 오늘 오후 멈췄다고 시가 밝혔다.", "승객 900명이 걸어서 내렸다.", "복구에는 세 시간이 걸렸다."])
  }

  @Test func severalArticlesOfWhichOneIsMeant() throws {
    let page = """
      <main><article class="post"><h1>제목이다</h1><p>열차 12대가 오늘 오후 멈췄다고 시가 밝혔다. 승객 900명이 걸어서 내렸다.</p>
      <h3>원인</h3><p>전력 장치가 고장 나서 전기가 끊겼다고 한다. 복구에는 세 시간이 걸렸다.</p></article>
      <article class="teaser"><h2><a href="/2">다른 기사</a></h2><p>다른 기사의 첫 문장을 여기에 보인다.</p></article></main>
      """
    #expect(
      try texts(page) == [
        "제목이다", "열차 12대가 오늘 오후 멈췄다고 시가 밝혔다.", "승객 900명이 걸어서 내렸다.", "원인", "전력 장치가 고장 나서 전기가 끊겼다고 한다.",
        "복구에는 세 시간이 걸렸다.",
      ])
  }

  @Test func pagesThatAreOneForm() throws {
    let page = """
      <form id="aspnetForm"><input type=hidden value="x"><div id="head"><label>검색</label><input name=q></div>
      <div id="body"><h1>제목이다</h1><p>열차 12대가 오늘 오후 멈췄다고 시가 밝혔다.</p><p>승객 900명이 걸어서 내렸다.</p></div></form>
      """
    #expect(try texts(page) == ["제목이다", "열차 12대가 오늘 오후 멈췄다고 시가 밝혔다.", "승객 900명이 걸어서 내렸다."])
  }

  @Test func aBarePageIsItsText() throws {
    #expect(try texts("<p>비가 왔다.</p><p>눈도 왔다.</p>") == ["비가 왔다.", "눈도 왔다."])
    #expect(try texts("비가 왔다.\n") == ["비가 왔다."])
  }

  @Test func sectionsOfOneArticleStayTogether() throws {
    let paragraph = "<p>열차 12대가 오늘 오후 멈췄다고 시가 밝혔다. 승객 900명이 걸어서 내렸다.</p>"
    let page =
      "<body><div id=content><h1>제목이다</h1><section>\(paragraph)</section><section>\(paragraph)</section></div>"
      + "<div class=footer_area><p>저작권은 가상일보에 있으며 무단 전재를 금합니다.</p></div></body>"
    #expect(try texts(page).count == 5)
  }

  @Test func codeLeavesASign() throws {
    #expect(try texts("<p>장치 <code>unit-7</code>을 바꾼다고 시가 밝혔다.</p>") == ["장치 …을 바꾼다고 시가 밝혔다."])
  }

  @Test func foldersHoldTheLanguages() throws {
    let folder = try Folder()
    try folder.write("ko/a.html", "<p>비가 왔다.</p>")
    try folder.write("en/a.md", "It rained.\n")
    try folder.write("ja.po", "msgid \"\"\nmsgstr \"Language: ja\\n\"\nmsgid \"a\"\nmsgstr \"b\"\n")
    try folder.write("other.csv", "name,value\nx,1\n")
    try folder.write("bitext.csv", "ko,en\n가,A\n")
    #expect(try folder.read().map(\.pair.id) == ["bitext", "a"])
  }
}
