import Testing
import TextModel

@Suite struct OffsetMapTests {
  @Test func anEmptyMapLeavesRangesAlone() {
    #expect(OffsetMap.identity.original(TextRange(3, 9)) == TextRange(3, 9))
  }

  @Test func rangesAfterAnEditAreShifted() {
    // "ㆍ" (3 bytes) at 3 became "·" (2 bytes).
    let map = OffsetMap(edits: [.init(original: TextRange(3, 6), normalized: TextRange(3, 5))])
    #expect(map.original(TextRange(0, 3)) == TextRange(0, 3))
    #expect(map.original(TextRange(5, 8)) == TextRange(6, 9))
    #expect(map.original(TextRange(0, 5)) == TextRange(0, 6))
  }

  @Test func anEndInsideAnEditTakesAllOfIt() {
    let map = OffsetMap(edits: [.init(original: TextRange(3, 12), normalized: TextRange(3, 6))])
    #expect(map.original(TextRange(4, 5)) == TextRange(3, 12))
    #expect(map.original(TextRange(6, 7)) == TextRange(12, 13))
  }
}

@Suite struct SourceTextTests {
  let text = SourceText("가나다\r\nabc 라\n", path: "a.ko.txt")

  @Test(arguments: [(0, 1, 1), (3, 1, 2), (11, 2, 1), (15, 2, 5), (19, 3, 1)])
  func positionsCountCodePoints(_ offset: Int, _ line: Int, _ column: Int) {
    #expect(text.position(offset) == .init(line: line, column: column))
  }

  @Test func aLineIsGivenWithoutItsEnd() {
    #expect(text.string(text.lineRange(4)) == "가나다")
    #expect(text.string(text.lineRange(12)) == "abc 라")
    #expect(text.string(text.lineRange(19)) == "")
  }

  @Test func rangesOutsideTheTextAreClamped() {
    #expect(text.string(TextRange(15, 400)) == "라\n")
    #expect(text.string(TextRange(400, 500)) == "")
  }
}

@Suite struct UTF8ScalarsTests {
  @Test(arguments: ["a", "é", "한", "🙂", "\u{10FFFF}"])
  func aScalarIsReadForwardsAndBackwards(_ string: String) {
    let bytes = Array(string.utf8)
    let value = string.unicodeScalars.first?.value
    #expect(UTF8Scalars.scalar(in: bytes, at: 0).value == value)
    #expect(UTF8Scalars.scalar(in: bytes, at: 0).length == bytes.count)
    #expect(UTF8Scalars.scalar(in: bytes, before: bytes.count)?.value == value)
  }

  @Test func everyByteStringCanBeRead() {
    // No sequence of three bytes of the interesting classes may trap or stall.
    let interesting: [UInt8] = [0x00, 0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF]
    for a in interesting {
      for b in interesting {
        for c in interesting {
          let bytes = [a, b, c]
          for offset in 0..<3 {
            #expect(UTF8Scalars.scalar(in: bytes, at: offset).length >= 1)
            #expect(UTF8Scalars.scalar(in: bytes, before: offset + 1)?.length ?? 1 >= 1)
          }
        }
      }
    }
  }
}
