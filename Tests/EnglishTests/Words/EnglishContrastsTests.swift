import Mentions
import Testing
import TextModel

@testable import English

@Suite struct EnglishContrastsTests {
  private func read(_ text: String) -> EnglishContrasts {
    EnglishContrasts(Array(text.utf8), TextRange(0, text.utf8.count))
  }

  private func member(_ word: String) throws -> ContrastTable.Member {
    try #require(ContrastTable.shared.members.first { $0.english.first == word })
  }

  @Test func wordsSayAMemberPlainlyOrByAnEnding() throws {
    let exports = try member("exports")
    #expect(read("Exports rose").plain(exports)?.place == 0)
    #expect(read("cars were exported").plain(exports)?.place == 2)
    #expect(read("the Exports Act").plain(exports) == nil)
    #expect(read("shipments rose").plain(exports) == nil)
    #expect(read("shipments rose").mayBeSaid(exports))
    #expect(!read("").mayBeSaid(exports))
  }

  @Test func denialsAreSeen() {
    #expect(read("it didn't export").isDenied)
    #expect(read("they did not export").isDenied)
    #expect(!read("they exported notes").isDenied)
  }
}
