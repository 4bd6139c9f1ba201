import ICUSupport
import Testing
import TextModel

@Suite struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8]) throws -> (String, TextDecoder.Encoding) {
    let result = try TextDecoder.decode(bytes, path: "a.txt")
    return (String(decoding: result.text.bytes, as: UTF8.self), result.encoding)
  }
  private func failure(_ bytes: [UInt8]) -> TextDecodingError? {
    do {
      _ = try TextDecoder.decode(bytes, path: "a.txt")
      return nil
    } catch { return error }
  }

  @Test func utf8WithAndWithoutMark() throws {
    #expect(try decoded(Array("가a\r\n".utf8)) == ("가a\r\n", .utf8))
    let marked = try TextDecoder.decode([0xEF, 0xBB, 0xBF] + Array("가".utf8), path: "a.txt")
    #expect(marked.text.bytes == Array("가".utf8))
    #expect(marked.markLength == 3 && !marked.isReencoded)
    #expect(try decoded([]) == ("", .utf8))
  }

  @Test func cp949() throws {
    // 한국어 뷁: the last one is in CP949 but not in EUC-KR.
    let bytes: [UInt8] = [0xC7, 0xD1, 0xB1, 0xB9, 0xBE, 0xEE, 0x20, 0x94, 0xEE]
    #expect(try decoded(bytes) == ("한국어 뷁", .cp949))
    #expect(try TextDecoder.decode(bytes, path: "a.txt").isReencoded)
  }

  @Test func cp949WithFewHangulIsRefused() {
    // Latin-1 "é" followed by ASCII reads as CP949 in part; what comes out is not Korean.
    #expect(
      failure(Array("caf".utf8) + [0xE9] + Array(" noir".utf8))
        == .init(path: "a.txt", offset: 3, reason: .unknownEncoding))
    // Symbols and one syllable.
    #expect(failure([0xA1, 0xA1, 0xA1, 0xA2, 0xA1, 0xA3, 0xC7, 0xD1])?.reason == .unknownEncoding)
  }

  @Test func utf16NeedsItsMark() throws {
    #expect(try decoded([0xFF, 0xFE, 0x00, 0xAC, 0x61, 0x00]) == ("가a", .utf16LE))
    #expect(try decoded([0xFE, 0xFF, 0xAC, 0x00, 0xD8, 0x3D, 0xDE, 0x00]) == ("가😀", .utf16BE))
    #expect(failure([0xFF, 0xFE, 0x00]) == .init(path: "a.txt", offset: 2, reason: .brokenUTF16))
    #expect(failure([0xFE, 0xFF, 0xDE, 0x00]) == .init(path: "a.txt", offset: 2, reason: .brokenUTF16))
    #expect(failure([0x61, 0x00, 0x62, 0x00]) == .init(path: "a.txt", offset: 1, reason: .binary))
  }

  @Test(
    arguments: [
      ([0x61, 0x80], 1), ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0x61, 0xEA, 0xB0], 1), ([0xF0, 0x9F, 0x98, 0x41], 0), ([0xC3], 0),
    ] as [([UInt8], Int)])
  func brokenUTF8IsFoundAtItsByte(_ bytes: [UInt8], _ offset: Int) {
    #expect(TextDecoder.firstInvalidUTF8(bytes) == offset)
  }

  @Test func aBrokenByteInAKoreanFileIsNamed() {
    let error = failure(Array("한국어 기사".utf8) + [0xFF] + Array("끝".utf8))
    #expect(error == .init(path: "a.txt", offset: "한국어 기사".utf8.count, reason: .unknownEncoding))
    #expect(error?.description == "a.txt: byte 16 is neither UTF-8 nor CP949")
  }
}
