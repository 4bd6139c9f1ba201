import Checks
import FoundationEssentials
import Termbase

/// `daejo-dev generate [--check]`: writes the rule registry, the rules' pages, the table in `README.md`, the geography that
/// is known without a glossary, and the example of a coverage report in `docs/coverage`.
///
/// Runs in the package's root. The registry comes from the rule files, the pages from the rules that are built in: after
/// adding a rule, generate, build and generate again. `--check` only lists what is stale and fails if anything is.
enum GenerateCommand {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.isEmpty || arguments == ["--check"] else {
      print("usage: daejo-dev generate [--check]")
      return 2
    }
    guard FileManager.default.fileExists(atPath: RulePages.registryPath) else {
      print("\(RulePages.registryPath) is not here: run this in the package's root")
      return 2
    }
    do {
      let stale = try staleFiles()
      let checksOnly = !arguments.isEmpty
      for (path, text) in stale.sorted(by: { $0.key < $1.key }) {
        print("\(checksOnly ? "stale:" : text == nil ? "removed" : "wrote") \(path)")
        if !checksOnly { try put(text, path) }
      }
      if !checksOnly, stale[RulePages.registryPath] != nil {
        print("the registry has changed: build and generate again to write the pages of its rules")
      }
      return checksOnly && !stale.isEmpty ? 1 : 0
    } catch {
      print("\(error)")
      return 2
    }
  }

  /// The files that are not as they should be, with the text each should hold; nil for one that should not be there.
  private static func staleFiles() throws -> [String: String?] {
    var wanted = RulePages.documentation(of: RuleRegistry.rules)
    var declarations: [RuleDeclaration] = []
    for path in ruleFiles() { declarations += try RuleDeclarations.read(text(of: path) ?? "", path: path) }
    wanted[RulePages.registryPath] = try RuleDeclarations.registry(of: declarations)
    if let readme = text(of: "README.md") {
      wanted["README.md"] = RulePages.readme(readme, listing: RuleRegistry.rules.map(\.page))
      if wanted["README.md"] == nil { print("README.md has no \(RulePages.tableBegins) … \(RulePages.tableEnds)") }
    } else {
      print("there is no README.md to put the rule table into")
    }
    wanted[GeographyTable.path] = GeographyTable.text(of: try Termbase.load(paths: ["Glossaries"]))
    for (path, text) in try CoverageExample.files() { wanted[path] = text }
    var stale: [String: String?] = [:]
    for (path, text) in wanted where GenerateCommand.text(of: path) != text { stale[path] = text }
    for name in names(in: RulePages.folder) where name.hasSuffix(".md") {
      let path = "\(RulePages.folder)/\(name)"
      if wanted[path] == nil { stale.updateValue(nil, forKey: path) }
    }
    return stale
  }

  /// The Swift files in the folders of the kinds of rules.
  private static func ruleFiles() -> [String] {
    let root = "Sources/Checks/Rules"
    return names(in: root).filter { !$0.hasSuffix(".swift") }.flatMap { kind in
      names(in: "\(root)/\(kind)").filter { $0.hasSuffix(".swift") }.map { "\(root)/\(kind)/\($0)" }
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func put(_ text: String?, _ path: String) throws {
    guard let text else { return try FileManager.default.removeItem(atPath: path) }
    if let slash = path.lastIndex(of: "/") {
      try FileManager.default.createDirectory(atPath: String(path[..<slash]), withIntermediateDirectories: true)
    }
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
