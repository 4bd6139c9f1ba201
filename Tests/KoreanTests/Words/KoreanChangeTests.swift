import Mentions
import Testing
import TextModel

@testable import Korean

@Suite struct KoreanChangeTests {
  @Test(arguments: [
    ("수출이 12% 늘었다", Change.rise), ("수출이 12% 가까이 크게 줄었다", .fall), ("매출이 12%포인트 하락한 것", .fall),
    ("수출이 12%, 수입이 늘었다", nil), ("점유율 12% 회사의 매출이 여러 해 동안 조금씩 늘었다", nil), ("수출이 12%", nil),
  ])
  func theChangeIsThatOfTheFigureBeforeIt(text: String, way: Change?) throws {
    let bytes = Array(text.utf8)
    let mark = try #require(bytes.firstIndex(of: UInt8(ascii: "%")))
    #expect(KoreanChange.shared.change(after: mark + 1, in: bytes)?.way == way)
  }

  @Test func exchangeRatesTurnRound() {
    let bytes = Array("환율이 10원 올랐다".utf8)
    #expect(KoreanChange.shared.mayTurnRound(in: bytes, TextRange(0, bytes.count)))
    #expect(!KoreanChange.shared.mayTurnRound(in: bytes, TextRange(9, bytes.count)))
  }
}
