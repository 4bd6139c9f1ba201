import ICUSupport
import Testing
import TextModel

@Suite struct NormalizerTests {
  private func normal(_ text: String) -> NormalizedText { Normalizer.normalize(Array(text.utf8)) }

  @Test func normalTextIsLeftAlone() {
    let text = normal("한국 Café “인용” — ㄱㅏ ＡＢ")
    #expect(text.map == .identity)
    #expect(text.bytes == Array("한국 Café “인용” — ㄱㅏ ＡＢ".utf8))
  }

  @Test func decomposedHangulIsComposedAndMapsBack() {
    let original = "a \u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8} b"
    let text = normal(original)
    #expect(String(decoding: text.bytes, as: UTF8.self).unicodeScalars.elementsEqual("a 한국 b".unicodeScalars))
    // 국 is bytes 5..<8 of the normal text, three jamo of three bytes each before that.
    #expect(text.original(TextRange(5, 8)) == TextRange(11, 20))
    #expect(text.original(TextRange(8, 10)) == TextRange(20, 22))
  }

  @Test(arguments: ["ㆍ", "・", "･", "‧", "∙"])
  func everyMiddleDotBecomesOne(_ dot: String) {
    let text = normal("한\(dot)미\(dot)일")
    #expect(text.string(text.range).utf8.elementsEqual("한·미·일".utf8))
    let ranges = text.original(TextRange(3, 5))
    #expect(ranges == TextRange(3, 3 + dot.utf8.count))
    #expect(text.original(TextRange(10, 13)) == TextRange(6 + 2 * dot.utf8.count, 9 + 2 * dot.utf8.count))
  }

  @Test func dotsAndCompositionTogether() {
    let text = normal("e\u{301}ㆍe\u{301}·x")
    #expect(text.string(text.range).utf8.elementsEqual("é·é·x".utf8))
    #expect(text.original(TextRange(4, 6)) == TextRange(6, 9))
    #expect(text.original(TextRange(8, 9)) == TextRange(11, 12))
  }

  @Test func compatibilityIdeographBecomesTheCommonOne() {
    #expect(normal("\u{F9E1}").string(TextRange(0, 3)).utf8.elementsEqual("\u{674E}".utf8))
  }

  @Test func invisibleCharactersStay() {
    #expect(normal("가\u{200B}나\u{FEFF}").bytes == Array("가\u{200B}나\u{FEFF}".utf8))
  }

  /// Every edit boundary leads back to a boundary, in order: the property all spans rely on.
  @Test func mapsAreMonotonous() {
    var generator = SystemRandomNumberGenerator()
    let pieces = ["가", "\u{1100}\u{1161}", "ㆍ", "e\u{301}", "a", "\u{1112}\u{1161}\u{11AB}", " ", "·", "\u{212B}", "😀"]
    for _ in 0..<200 {
      let original = (0..<20).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      let text = normal(original)
      #expect(Normalizer.isNormal(text.bytes))
      var last = 0
      var offset = 0
      while offset < text.bytes.count {
        let (_, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
        let back = text.original(TextRange(offset, offset + length))
        #expect(back.start >= last && back.end > back.start && back.end <= original.utf8.count)
        last = back.start
        offset += length
      }
      #expect(text.original(text.range) == TextRange(0, original.utf8.count))
    }
  }
}
