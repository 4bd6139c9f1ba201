import Daejo
import Documents
import Foundation
import JSONSupport
import Renderings
import Termbase
import Testing

/// Coverage of the bundled pairs.
@Suite struct CoverageTests {
  static func document(_ summary: CoverageSummary) -> String { summary.document(tool: "daejo", version: "1") }

  /// The summary of each bundled pair, counted once for all tests.
  static let articles = Result { try counted(try #require(PairsTests.checker)) }

  private static func counted(_ checker: Checker) throws -> [CoverageSummary] {
    let reader = try checker.read([PairsTests.root.appending(path: "Pairs").path])
    var found: [CoverageSummary] = []
    while let draft = try reader.next() { found.append(checker.coverage(try draft.read().pair)) }
    return found
  }

  @Test func sevenShardsInAnyOrderAreOneRun() throws {
    let checker = try #require(PairsTests.checker)
    let articles = try CoverageTests.articles.get()
    var whole = checker.emptyCoverage
    for article in articles { try whole.merge(article) }
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      var shards = [CoverageSummary](repeating: checker.emptyCoverage, count: 7)
      for article in articles { try shards[Int.random(in: 0..<7, using: &numbers)].merge(article) }
      var merged = CoverageSummary()
      for shard in shards.shuffled(using: &numbers) {
        try merged.merge(try CoverageSummary(json: try JSONValue(parsing: CoverageTests.document(shard))))
      }
      #expect(CoverageTests.document(merged) == CoverageTests.document(whole))
    }
  }

  /// The committed example may lag behind a glossary that grows by the day, but not tell another story.
  @Test func theExampleInTheDocumentationIsNotStale() throws {
    let checker = try #require(PairsTests.checker)
    var summary = checker.emptyCoverage
    for article in try CoverageTests.articles.get() { try summary.merge(article) }
    let picture = try String(contentsOf: PairsTests.root.appending(path: "docs/coverage/pairs.svg"), encoding: .utf8)
    let found = try #require(picture.firstMatch(of: #/<title>([0-9.]+) % rendered/#)?.output.1)
    let shown = try #require(Double(found))
    let now = try #require(summary.tally.percent)
    #expect(abs(shown - now) < 6, "docs/coverage is stale: run `daejo-dev generate`")
  }

  @Test func theBundledPairsFollowTheGlossary() throws {
    let checker = try #require(PairsTests.checker)
    var summary = checker.emptyCoverage
    for article in try CoverageTests.articles.get() { try summary.merge(article) }
    #expect(summary.pairs == PairsTests.ids.count)
    #expect(summary.concepts.count + summary.unmet.count <= checker.termbase.concepts.count)
    // The planted Cho Tae-yong stands in the place of 조태열.
    let minister = try #require(summary.concepts["cho-tae-yul"])
    #expect(minister.tally.other >= 1)
    #expect(minister.renderings["Cho Tae-yong"]?.manner == .other)
    #expect(try #require(summary.tally.percent) > 75)
  }
}
