import Daejo
import Documents
import Renderings
import Reporting

/// The coverage of the bundled pairs by the bundled glossary, as the documentation shows it.
enum CoverageExample {
  /// The page and the picture, by their paths.
  static func files() throws -> [String: String] {
    let checker = try Checker(glossaries: ["Glossaries"])
    var summary = checker.emptyCoverage
    let reader = try checker.read(["Pairs"])
    while let draft = try reader.next() { try summary.merge(checker.coverage(try draft.read().pair)) }
    let report = CoverageReport(summary: summary, tool: .init(version: Checker.version))
    return [
      "docs/coverage/pairs.html": report.text(.html), "docs/coverage/pairs.svg": report.text(.svg),
      "docs/coverage/pairs.md": report.text(.markdown),
    ]
  }
}
