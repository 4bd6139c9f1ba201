import Bitext
import Diagnostics
import Documents
import Foundation
import Mentions
import Testing
import TextModel

/// Files as real tools write them: what is read of each.
@Suite struct GoodFileTests {
  /// A segment as a test names it: id, line of the source, both texts.
  private func segments(_ pair: ArticlePair) -> [String] {
    zip(pair.source.segments, pair.target.segments).map { source, target in
      let place = pair.source.span(source.range).span.location
      let texts = [pair.source.text.string(source.range), pair.target.text.string(target.range)]
      return "\(source.id ?? "-") @\(place?.line ?? 0):\(place?.column ?? 0) " + texts.joined(separator: " = ")
    }
  }

  private func sentences(_ article: Article) -> [String] {
    article.segments.map { "\($0.kind.rawValue): \(article.text.string($0.range))" }
  }

  static let bitexts: [(name: String, ids: [String], segments: [String])] = [
    (
      "okapi.docx.xlf", ["okapi.docx"],
      [
        "NFDBB2FA9-tu1/0 @8:48 시장은 예산 3억원을 늘렸다. = The mayor raised the budget by 300 million won.",
        "NFDBB2FA9-tu1/1 @8:111 공사는 5월에 끝난다. = Work ends in May.",
        "NFDBB2FA9-tu3 @19:26 R&D 비용은 2조원이다. = R&D costs 2 trillion won.",
      ]
    ),
    (
      "studio.sdlxliff", ["studio"],
      [
        "8b1c1f0e-5b6f-4c60-9a3a-2d8b60f3b0a1/1 @4:159 열차 12대가 멈췄다. = Twelve trains stopped.",
        "8b1c1f0e-5b6f-4c60-9a3a-2d8b60f3b0a1/2 @4:203 승객 900명이 내렸다. = Some 900 passengers got off.",
      ]
    ),
    (
      "memoq.mqxliff", ["memoq/one.docx", "memoq/two.docx"],
      [
        "1 @6:38 첫 문서의 문장이다. = A sentence of the first document.",
        "1 @14:38 둘째 문서의 문장이다. = A sentence of the second.",
      ]
    ),
    (
      "units.xlf", ["units"],
      [
        "u1/s1 @11:43 열차 12대가 멈췄다. = Twelve trains stopped.",
        "u1/s2 @16:14 승객 900명이 내렸다. = Some 900 passengers got off.\u{1B}",
        "u4 @22:47 운행은 3시간 뒤 다시 시작됐다. = Service resumed three hours later.",
      ]
    ),
    (
      "omegat.tmx", ["omegat", "one.txt"],
      ["1 @9:14 열차 12대가 멈췄다. = Twelve trains stopped.", "2 @20:14 승객 900명이 내렸다. = Some 900 passengers got off."]
    ),
    ("trados.tmx", ["trados"], ["1 @3:164 사흘 동안 비가 왔다. = It rained for three days{}."]),
    (
      "poedit.po", ["poedit"],
      ["1 @14:8 열차 12대가 멈췄다. = Twelve trains stopped.", "2[0] @18:8 파일 %d개 = %d file", "2[1] @19:15 파일 %d개 = %d files"]
    ),
    (
      "weblate.po", ["weblate"],
      [
        "title @18:8 Twelve trains stopped at %s. = %s에서 열차 12대가 멈췄다.",
        "2[0] @23:15 %d passengers = 승객 %d명",
        "5 @38:2 Line one\nline \"two\" = 첫 줄\n\"둘째\" 줄",
      ]
    ),
    (
      "excel.csv", ["rail", "bus"],
      [
        "rail#1 @2:1 열차 12대가 멈췄다. = Twelve trains stopped.",
        "rail#2 @3:1 승객 \"900명\"이\n내렸다. = Some \"900\" passengers\ngot off.",
        "bus#1 @6:1 버스는 다녔다. = Buses ran, as usual.",
      ]
    ),
    (
      "excel-semicolon.csv", ["excel-semicolon"],
      ["3 @3:1 예산은 3,5억원이다. = The budget is 350 million won.", "4 @4:1 세미콜론; 하나 = A semicolon"]
    ),
    ("tabs.csv", ["tabs"], ["2 @2:1 열차가 멈췄다. = The train stopped."]),
    ("cp949.csv", ["1"], ["1 @2:1 열차가 멈췄다. = The train stopped."]),
  ]

  @Test(arguments: bitexts)
  func bitextsAreRead(_ name: String, _ ids: [String], _ expected: [String]) throws {
    var options = InputOptions()
    options.root = Fixtures.path("good")
    let pairs = try Fixtures.read(Fixtures.path("good/\(name)"), options).map(\.pair)
    #expect(pairs.map(\.id) == ids)
    #expect(pairs.flatMap(segments) == expected)
    #expect(pairs.allSatisfy { $0.givenAlignment?.beads.count == $0.source.segments.count })
  }

  @Test func aFileMayTranslateTheOtherWay() throws {
    let pair = try #require(try Fixtures.read(Fixtures.path("good/weblate.po")).first).pair
    #expect((pair.source.language, pair.target.language) == ("en", "ko"))
    #expect(try Fixtures.read(Fixtures.path("good/poedit.po")).first?.pair.source.language == "ko")
  }

  @Test func aLongMemoryIsCutIntoArticles() throws {
    let folder = try Folder()
    let units = (1...2500).map {
      "<tu tuid=\"\($0)\"><tuv xml:lang=\"ko\"><seg>글 \($0)</seg></tuv><tuv xml:lang=\"en\"><seg>Text</seg></tuv></tu>"
    }
    try folder.write("m.tmx", "<tmx version=\"1.4\"><body>\(units.joined())</body></tmx>")
    let pairs = try folder.read().map(\.pair)
    #expect(pairs.map(\.id) == ["m", "m/2", "m/3"])
    #expect(pairs.map(\.source.segments.count) == [1000, 1000, 500])
    #expect(pairs[2].source.segments.first?.id == "2001")
  }

  @Test func withoutAHeaderTheScriptTells() throws {
    let folder = try Folder()
    try folder.write("a.po", "msgid \"Open\"\nmsgstr \"열기\"\n\nmsgid \"Close\"\nmsgstr \"닫기\"\n")
    try folder.write("b.po", "msgid \"열기\"\nmsgstr \"Open\"\n")
    #expect(try folder.read().map(\.pair.source.language) == ["en", "ko"])
  }

  @Test func whatHasNoTranslationIsCounted() throws {
    #expect(try Fixtures.read(Fixtures.path("good/okapi.docx.xlf")).first?.notes.map(\.kind) == [.untranslated(1)])
    #expect(try Fixtures.read(Fixtures.path("good/weblate.po")).first?.notes.map(\.kind) == [.untranslated(2)])
    #expect(try Fixtures.read(Fixtures.path("good/studio.sdlxliff")).first?.notes == [])
  }

  @Test func aPageIsReadForItsArticle() throws {
    let pair = try #require(try Fixtures.read(Fixtures.path("good/page.ko.html")).first).pair
    #expect(pair.date?.iso == "2025-01-24")
    #expect(
      sentences(pair.source) == [
        "headline: 도시철도 3시간 멈춰", "masthead: 김가온 기자", "masthead: 입력 2025.01.24 15:37",
        "caption: 24일 오후 역 앞에 선 시민들.", "caption: 가상일보 자료사진", "sentence: 가람시 도시철도 열차 12대가 24일 오후 멈췄다.",
        "sentence: 승객 900명이 걸어서 빠져나왔다.", "sentence: 시는 “전력 장치가 고장 났다”고 밝혔다.", "sentence: 복구에는 3시간이 걸렸다.",
        "sentence: 시장은 R&D 예산 30억원을 들여 장치를 바꾸겠다고 말했다.",
      ])
    #expect(
      sentences(pair.target) == [
        "headline: City subway halts for three hours", "masthead: Kim Ga-on", "masthead: Published: January 24, 2025",
        "sentence: Twelve subway trains in Garam stopped on the afternoon of the 24th.",
        "sentence: Some 900 passengers walked out.", "sentence: The city said “a power unit failed.”",
        "sentence: Repairs took three hours.",
        "sentence: The mayor said the city would spend 3 billion won on R&D to replace the unit.",
      ])
    try expectWayBack(pair.source, "900명", "900명", line: 18)
    try expectWayBack(pair.source, "900명이 걸어서", "900명</b>이&#32;걸어서", line: 18)
    try expectWayBack(pair.source, "R&D 예산", "R&amp;D 예산", line: 22)
    try expectWayBack(pair.target, "24th. Some", "24th.\n   Some", line: 10)
  }

  @Test func markdownKeepsItsStructure() throws {
    let pair = try #require(try Fixtures.read(Fixtures.path("good/article.ko.md")).first).pair
    #expect(pair.id == "rail" && pair.date?.iso == "2025-01-24")
    #expect(
      sentences(pair.source) == [
        "headline: 도시철도 3시간 멈춰", "headline: 전력 장치 고장", "sentence: 가람시 도시철도 열차 12대가 24일 오후 멈췄다.",
        "sentence: 승객 900명이 걸어서 빠져나왔다고 시가 밝혔다.", "sentence: 복구에는 3시간이 걸렸다.",
        "sentence: 시장은 R&D 예산 30억원을 쓴다.", "sentence: 장치 …을 바꾼다.", "headline: 역", "headline: 열차", "headline: 가람",
        "headline: 7대", "headline: 나루", "headline: 5대", "caption: 24일 역 앞에 선 시민들", "sentence: *로 시작하는 문장이다.",
      ])
    try expectWayBack(pair.source, "열차 12대", "열차 12대", line: 10)
    try expectWayBack(pair.source, "12대가 24일", "12대](https://example.org/12)가 24일", line: 10)
    try expectWayBack(pair.source, "빠져나왔다고 시가", "빠져나왔다고\n시가", line: 10)
    try expectWayBack(pair.source, "R&D", "R&amp;D", line: 15)
    try expectWayBack(pair.source, "7대", "7대", line: 20)
    try expectWayBack(pair.source, "*로", "*로", line: 29)
  }

  @Test func wordDocumentsAreReadByParagraph() throws {
    let pair = try #require(try Fixtures.read(Fixtures.path("good/story.ko.docx")).first).pair
    #expect(
      sentences(pair.source) == [
        "headline: 도시철도 3시간 멈춰", "sentence: 가람시 도시철도 열차 12대가 24일 오후 멈췄다.", "sentence: 승객 900명이 걸어서 빠져나왔다.",
        "sentence: 복구에는 3시간이 걸렸다.", "sentence: 시장은 R&D 예산을 늘린다.", "headline: 가람역", "headline: 7대",
        "sentence: 상자 안의 글이다.",
      ])
    let places = pair.source.segments.map { pair.source.span($0.range).span.location }
    // The empty second paragraph counts; a line break inside the fourth begins no paragraph.
    #expect(places.map { $0?.line } == [1, 3, 3, 4, 4, 5, 6, 8])
    #expect(places[4]?.column == 16)
    #expect(sentences(pair.target).last == "sentence: Text in a box.")
  }

  @Test func mastheadsOfPlainText() throws {
    let pair = try #require(try Fixtures.read(Fixtures.path("good/wire.ko.txt")).first).pair
    #expect(pair.date?.iso == "2025-01-24")
    #expect(pair.source.segments.prefix(3).map(\.kind) == [.headline, .masthead, .masthead])
    #expect(pair.target.segments.prefix(3).map(\.kind) == [.headline, .masthead, .masthead])
  }

  /// The words of the text lead to those bytes of the file, and to the line on which they begin.
  private func expectWayBack(_ article: Article, _ words: String, _ written: String, line: Int) throws {
    let bytes = article.text.bytes
    let start = try #require(bytes.firstRange(of: Array(words.utf8))?.lowerBound)
    let range = TextRange(start, start + words.utf8.count)
    #expect(article.original.string(article.text.original(range)) == written)
    let span = article.span(range).span
    #expect(span.location?.line == line)
    #expect(span.text == words)
    let scalars = Array(String(decoding: article.original.bytes, as: UTF8.self).unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == written)
    #expect(article.isPlain(span.start..<span.end) == !written.contains { "<&[]*\\".contains($0) })
  }
}
