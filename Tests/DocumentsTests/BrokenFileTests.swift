import Documents
import Foundation
import Testing

/// Every broken file gives one clear error, the one that `Fixtures/broken/expected.txt` says.
/// `DAEJO_UPDATE_GOLDEN=1 swift test --filter BrokenFileTests` writes the answers anew.
@Suite struct BrokenFileTests {
  static let names = Fixtures.names("broken").filter { $0 != "expected.txt" }

  /// `file: message` or `file:line: message`, the file without its folder.
  static func answer(_ name: String) -> String {
    do {
      try Fixtures.readBroken(name)
      return "\(name): was read"
    } catch let error as InputError {
      let place = error.line.map { ":\($0)" } ?? ""
      let isNamed = (error.path as NSString).lastPathComponent == (name as NSString).lastPathComponent
      let hint = error.hint.isEmpty ? "" : "; \(error.hint)"
      return "\(isNamed ? name : error.path)\(place): \(error.message)\(hint)"
    } catch { return "\(name): another error: \(error)" }
  }

  @Test func everyFileIsRefusedAsExpected() throws {
    let answers = BrokenFileTests.names.map(BrokenFileTests.answer)
    let path = Fixtures.path("broken/expected.txt")
    let text = answers.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["DAEJO_UPDATE_GOLDEN"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    for (answer, line) in zip(answers, expected) { #expect(answer == line) }
    #expect(answers.count == expected.count)
    #expect(!answers.contains { $0.hasSuffix("was read") || $0.contains("another error") })
  }

  @Test(arguments: [
    "xliff", "xliff2", "tmx", "po", "csv", "html", "markdown", "docx", "tbx",
  ])
  func everyFormatHasTenBrokenFiles(_ format: String) {
    #expect(BrokenFileTests.names.count { $0.hasPrefix(format + "/") } >= 10)
  }
}
