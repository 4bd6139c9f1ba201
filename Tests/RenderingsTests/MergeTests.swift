import JSONSupport
import Mentions
import TestSupport
import Testing

@testable import Renderings

/// Shards add up to exactly what one run over everything counts.
@Suite struct MergeTests {
  static func document(_ summary: CoverageSummary) -> String { summary.document(tool: "daejo", version: "1") }

  static func sum(_ parts: [CoverageSummary]) throws -> CoverageSummary {
    var sum = Samples.glossary
    for part in parts { try sum.merge(part) }
    return sum
  }

  @Test(arguments: 1...25)
  func sevenShardsInAnyOrderAreOneRun(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed &* 7919)
    let articles = Samples.articles(60, seed: seed)
    let whole = MergeTests.document(try MergeTests.sum(articles))
    // Seven shards of any size, some of them empty, articles dealt at random.
    var shards = [[CoverageSummary]](repeating: [], count: 7)
    for article in articles { shards[Int.random(in: 0..<7, using: &numbers)].append(article) }
    let written = try shards.map { MergeTests.document(try MergeTests.sum($0.shuffled(using: &numbers))) }
    for _ in 0..<4 {
      var merged = CoverageSummary()
      for text in written.shuffled(using: &numbers) {
        try merged.merge(try CoverageSummary(json: try JSONValue(parsing: text)))
      }
      #expect(MergeTests.document(merged) == whole)
    }
  }

  @Test func mergesOfMergesAreTheSame() throws {
    let parts = Samples.articles(9, seed: 5)
    let left = try MergeTests.sum(Array(parts[..<4]))
    var right = try MergeTests.sum(Array(parts[4...]))
    try right.merge(left)
    #expect(right == (try MergeTests.sum(parts)))
  }

  @Test func theDocumentReadsBack() throws {
    let summary = try MergeTests.sum(Samples.articles(20, seed: 3))
    #expect(try CoverageSummary(json: try JSONValue(parsing: MergeTests.document(summary))) == summary)
  }

  @Test func conceptsMetAnywhereAreNotUnmet() throws {
    let summary = try MergeTests.sum(Samples.articles(40, seed: 8))
    #expect(summary.unmet.count + summary.concepts.count == 40)
    #expect(Set(summary.unmet.keys).isDisjoint(with: summary.concepts.keys))
    #expect(!summary.unmet.isEmpty)
  }

  @Test func countsOfDifferentGlossariesDoNotGoTogether() throws {
    var other = CoverageSummary(
      glossary: .init(path: "Other", concepts: 2, fingerprint: "00000000000000bb"), subjects: [])
    #expect(throws: SummaryError.self) { try other.merge(Samples.glossary) }
    // Without a glossary there is nothing to contradict.
    #expect(throws: Never.self) { try other.merge(CoverageSummary()) }
  }

  @Test(
    arguments: [
      ("{}", "this is no coverage report; expected what `daejo coverage --format json` writes"),
      ("[]", "this is no coverage report; expected what `daejo coverage --format json` writes"),
      (#"{"schema": 2, "concepts": []}"#, "expected schema 1, not 2: another version wrote this; count anew"),
      (#"{"schema": 1, "concepts": []}"#, "the document: expected a count as \"pairs\""),
      (#"{"schema": 1, "concepts": [], "pairs": -1}"#, "the document: expected a count as \"pairs\""),
      (
        #"{"schema": 1, "concepts": [{}], "pairs": 1, "segments": 1}"#,
        "concepts[0]: expected a text as \"concept\""
      ),
      (
        #"{"schema": 1, "concepts": [], "pairs": 1, "segments": 1, "first": "2025-02-30", "last": null}"#,
        "the document: expected a day, YYYY-MM-DD, or null as \"first\""
      ),
    ])
  func aBrokenDocumentSaysWhere(text: String, message: String) throws {
    let json = try JSONValue(parsing: text)
    let error = #expect(throws: SummaryError.self) { _ = try CoverageSummary(json: json) }
    #expect(error?.description == message)
  }
}
