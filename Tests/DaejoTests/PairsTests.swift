import Daejo
import Diagnostics
import Documents
import Foundation
import JSONSupport
import Testing

/// The bundled pairs: in the clean ones nothing is found, in the others what `expected.json` records, and nothing else.
@Suite struct PairsTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let checker = try? Checker(glossaries: [root.appendingPathComponent("Glossaries").path])

  static let ids: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("Pairs").path)) ?? []
    return names.filter { !$0.contains(".") }.sorted()
  }()

  struct Expected: Hashable, CustomStringConvertible {
    var rule: String
    var severity: String
    var source: String?
    var target: String?
    var description: String { "\(severity)[\(rule)] \(source ?? "–") / \(target ?? "–")" }
  }

  @Test func thereAreTwelve() { #expect(PairsTests.ids.count == 12) }

  @Test(arguments: ids)
  func findsWhatIsPlantedAndNothingElse(_ id: String) throws {
    let checker = try #require(PairsTests.checker)
    let folder = PairsTests.root.appendingPathComponent("Pairs").appendingPathComponent(id)
    let reader = try checker.read([folder.path])
    let pair = try #require(try reader.next()).read().pair
    let found = checker.check(pair).filter { $0.severity > .note }.map {
      Expected(rule: $0.rule.name, severity: $0.severity.rawValue, source: $0.source?.text, target: $0.target?.text)
    }
    #expect(Set(found) == Set(try expected(folder)))
  }

  private func expected(_ folder: URL) throws -> [Expected] {
    let file = folder.appendingPathComponent("expected.json")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    let record = try JSONValue(parsing: Array(try Data(contentsOf: file)))
    return (record["findings"]?.array ?? []).map {
      Expected(
        rule: $0["rule"]?.string ?? "", severity: $0["severity"]?.string ?? "", source: $0["source"]?.string,
        target: $0["target"]?.string)
    }
  }
}
