import Checks
import Diagnostics
import Foundation
import Testing

/// The registry, the pages and the tables are what `daejo-dev generate` writes.
@Suite struct RulePagesTests {
  /// The package's root: three folders above this file.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
  }

  @Test func theRegistryListsTheRuleFiles() throws {
    let folder = "Sources/Checks/Rules"
    var declarations: [RuleDeclaration] = []
    for kind in try RulePagesTests.names(folder) where !kind.hasSuffix(".swift") {
      for name in try RulePagesTests.names("\(folder)/\(kind)") where name.hasSuffix(".swift") {
        let path = "\(folder)/\(kind)/\(name)"
        declarations += try RuleDeclarations.read(try #require(RulePagesTests.text(path)), path: path)
      }
    }
    #expect(Set(declarations.map(\.id)) == Set(RuleRegistry.rules.map(\.page.id.name)))
    let registry = try RuleDeclarations.registry(of: declarations)
    #expect(RulePagesTests.text(RulePages.registryPath) == registry, "stale: run `daejo-dev generate`")
  }

  @Test func thePagesAreFresh() throws {
    let wanted = RulePages.documentation(of: RuleRegistry.rules)
    for (path, text) in wanted {
      #expect(RulePagesTests.text(path) == text, "\(path) is stale: run `daejo-dev generate`")
    }
    let present = try RulePagesTests.names(RulePages.folder).map { "\(RulePages.folder)/\($0)" }
    #expect(Set(present) == Set(wanted.keys))
  }

  @Test func theTableInTheReadmeIsFresh() throws {
    guard let readme = RulePagesTests.text("README.md"), readme.contains(RulePages.tableBegins) else { return }
    let wanted = try #require(
      RulePages.readme(readme, listing: RuleRegistry.rules.map(\.page)), "README.md lacks \(RulePages.tableEnds)")
    #expect(readme == wanted, "README.md is stale: run `daejo-dev generate`")
  }

  @Test func theTableStandsBetweenItsMarkers() throws {
    let page = RulePage(id: "a-b", summary: "x | y", severity: .note, explanation: "Z.", examples: [])
    let old = "# T\n\(RulePages.tableBegins)\nold\n\(RulePages.tableEnds)\nend\n"
    let new = try #require(RulePages.readme(old, listing: [page]))
    let row = "| [a-b](docs/rules/a-b.md) | note | x \\| y |"
    let table = "| Rule | Severity | What is wrong |\n| --- | --- | --- |\n\(row)\n"
    #expect(new == "# T\n\(RulePages.tableBegins)\n\n\(table)\n\(RulePages.tableEnds)\nend\n")
    #expect(RulePages.readme(new, listing: [page]) == new)
    #expect(RulePages.readme("# T\n\(RulePages.tableEnds)\(RulePages.tableBegins)", listing: [page]) == nil)
  }

  @Test func reportedWordsAreBold() {
    #expect(RulePages.marked("법은 ⟦7월 1일⟧에 시행된다.") == "법은 **7월 1일**에 시행된다.")
    // Between a sign and a letter asterisks would stay asterisks.
    #expect(RulePages.marked("⟦5%⟧가 *늘었다*") == "<b>5%</b>가 \\*늘었다\\*")
    #expect(RulePages.marked("30~40명") == "30\\~40명")
  }

  @Test func aPageShowsItsExamples() {
    let page = RulePage(
      id: "a-b", summary: "a thing differs", severity: .warning, explanation: "Why.",
      examples: [.finds("⟦하나⟧다.", "It is ⟦two⟧.", .warning, date: "2026-01-02"), .passes("둘이다.", "It is two.")])
    let text = RulePages.text(of: page)
    #expect(text.contains("\n# a-b\n\nA thing differs.\n"))
    #expect(text.contains("| **하나**다. | It is **two**. | 2026-01-02 | warning |\n"))
    #expect(text.contains("| 둘이다. | It is two. |  | nothing |\n"))
  }

  @Test func declarationsAreRead() throws {
    let source = """
      // struct Old: Rule
      struct NewRule: Rule {
        let page = RulePage(
          id: "new-rule", summary: "…")
      """
    #expect(try RuleDeclarations.read(source, path: "x") == [RuleDeclaration(type: "NewRule", id: "new-rule")])
    #expect(throws: RuleDeclarations.Failure.self) { try RuleDeclarations.read("struct A: Rule {}", path: "x") }
    #expect(throws: RuleDeclarations.Failure.self) { try RuleDeclarations.read("struct A {}", path: "x") }
    #expect(throws: RuleDeclarations.Failure.self) {
      try RuleDeclarations.registry(of: [.init(type: "A", id: "a"), .init(type: "B", id: "a")])
    }
  }
}
