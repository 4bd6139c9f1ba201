import Korean
import Testing
import TextModel

@Suite struct EojeolTests {
  private func cores(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Eojeols(bytes).map { String(decoding: bytes[$0.core.start..<$0.core.end], as: UTF8.self) }
  }

  @Test func punctuationIsTrimmed() {
    #expect(cores("‘조태열’은 “그렇다”며, (웃음) 5%다…") == ["조태열’은", "그렇다”며", "웃음", "5%다"])
    #expect(cores("  한미\t정상\n회담。　끝 ") == ["한미", "정상", "회담", "끝"])
    #expect(cores("「문장」 ·· -") == ["문장", "", ""])
  }

  @Test func rangesCoverEverythingButWhiteSpace() {
    let text = Array(" 가나 (다)\u{3000}라.\u{A0}마 ".utf8)
    var covered = [Bool](repeating: false, count: text.count)
    for eojeol in Eojeols(text) {
      #expect(eojeol.range.contains(eojeol.core))
      for index in eojeol.range.start..<eojeol.range.end { covered[index] = true }
    }
    let uncovered = text.indices.filter { !covered[$0] }.map { text[$0] }
    #expect(uncovered == Array(" \u{20}".utf8.prefix(1)) + Array(" \u{3000}\u{A0} ".utf8))
  }

  @Test func aBylineIsTwo() {
    let text = Array("서울=홍길동 기자".utf8)
    #expect(
      Array(Eojeols(text)).map { String(decoding: text[$0.core.start..<$0.core.end], as: UTF8.self) } == [
        "서울", "홍길동", "기자",
      ])
  }

  @Test func aRangeLimitsTheWalk() {
    let text = Array("가 나 다".utf8)
    #expect(Array(Eojeols(text, in: TextRange(4, 8))).map(\.range) == [TextRange(4, 7)])
    #expect(Array(Eojeols(text, in: TextRange(-5, 900))).count == 3)
    #expect(Array(Eojeols([])).isEmpty)
  }

  /// Any bytes: the walk ends, and its ranges ascend.
  @Test func anyBytes() {
    for first in stride(from: 0, through: 255, by: 3) {
      for second in stride(from: 0, through: 255, by: 5) {
        let bytes = [0x20, UInt8(first), UInt8(second), 0x41]
        var last = 0
        for eojeol in Eojeols(bytes) {
          #expect(eojeol.range.start >= last && eojeol.range.end <= 4 && !eojeol.range.isEmpty)
          last = eojeol.range.end
        }
      }
    }
  }
}
