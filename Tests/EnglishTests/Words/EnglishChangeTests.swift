import Mentions
import Testing
import TextModel

@testable import English

@Suite struct EnglishChangeTests {
  @Test(arguments: [
    ("Exports rose by nearly 12 percent", Change.rise), ("fell to 12 percent", .fall), ("a 12 percent drop", .fall),
    ("sales, up 12 percent", .rise), ("rose in May, when 12 percent", nil), ("12 percent", nil),
    ("a 12 percent share", nil),
  ])
  func theChangeStandsBesideTheFigure(text: String, way: Change?) throws {
    let bytes = Array(text.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: "12 percent".utf8) })
    #expect(EnglishChange.change(of: TextRange(start, start + 10), in: bytes)?.way == way)
  }
}
