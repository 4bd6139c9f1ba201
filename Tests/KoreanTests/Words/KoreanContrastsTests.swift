import Mentions
import Testing
import TextModel

@testable import Korean

@Suite struct KoreanContrastsTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return KoreanContrasts.shared.mentions(in: bytes).map {
      String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self)
    }
  }

  @Test func onlyTheBeginningOfAnEojeolSaysAMember() {
    #expect(words("지난달 수출은 늘었다") == ["수출", "늘었다"])
    #expect(words("대미수출 계약") == [])
    #expect(words("딸기를 땄다") == [])
  }

  @Test func elsewhereAWordMaySayIt() throws {
    let bytes = Array("대미수출 계약".utf8)
    let member = try #require(ContrastTable.shared.members.firstIndex { $0.korean == ["수출"] })
    #expect(KoreanContrasts.shared.mayBeSaid(member, in: bytes, TextRange(0, bytes.count)))
    #expect(!KoreanContrasts.shared.mayBeSaid(member, in: bytes, TextRange(0, 6)))
    #expect(!KoreanContrasts.shared.mayBeSaid(member, in: bytes, TextRange(0, 0)))
  }

  @Test func denialsAreSeen() {
    let bytes = Array("수출하지 않았다".utf8)
    #expect(KoreanContrasts.shared.isDenied(in: bytes, TextRange(0, bytes.count)))
    #expect(!KoreanContrasts.shared.isDenied(in: bytes, TextRange(0, 9)))
  }
}
