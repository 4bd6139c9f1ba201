import Testing

@testable import Renderings

@Suite struct SuggestionTests {
  /// What was met of names that no concept covers.
  static func summary(_ names: [(source: String, kind: String, renderings: [(String, Int)])]) -> CoverageSummary {
    var summary = CoverageSummary()
    for name in names {
      summary.names[name.source] = ConsistencyTests.entry(name.renderings, kind: name.kind, source: name.source)
    }
    return summary
  }

  @Test func theRowHasTheFullNameAndItsShortForms() throws {
    let rows = SuggestionTests.summary([("강다온", "name", [("Kang", 6), ("Kang Da-on", 2), ("Gang Da-on", 2)])])
      .suggestions()
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.source == "강다온" && row.target == "Kang Da-on" && row.short == ["Kang"])
    #expect(row.kind == "person")
    #expect(row.count == 8 && row.places == ["a0", "a1"])
    #expect(row.competing == [.init(target: "Gang Da-on", count: 2)])
    // Eight of ten, and eight times.
    #expect(row.confidence == 0.75)
  }

  @Test func whatIsSeldomIsLeftOutUnlessAskedFor() {
    let summary = SuggestionTests.summary([
      ("페트로프", "person", [("Petrov", 1)]), ("여울시", "place", [("Yeoul", 3)]), ("이름만", "person", []),
    ])
    #expect(summary.suggestions().map(\.source) == ["여울시"])
    #expect(summary.suggestions(least: 1).map(\.source) == ["여울시", "페트로프"])
    #expect(summary.suggestions(least: 4).isEmpty)
  }
}
