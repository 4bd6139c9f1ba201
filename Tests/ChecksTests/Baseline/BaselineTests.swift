import Checks
import Diagnostics
import Testing

@Suite struct BaselineTests {
  static func finding(_ rule: RuleID, _ pair: String, _ words: String, at start: Int = 0) -> Diagnostic {
    let span = DiagnosticSpan(
      text: words, start: start, end: start + words.unicodeScalars.count, location: nil,
      excerpt: Excerpt(line: words, start: 0, end: words.unicodeScalars.count))
    return Diagnostic(
      rule: rule, severity: .error, confidence: 1, message: "about \"\(words)\"", pair: pair, source: span)
  }

  static let old = [
    finding("name-mismatch", "b", "조태열"), finding("name-mismatch", "b", "조태열", at: 40),
    finding("date-missing", "a", "23일"),
  ]

  @Test func hidesWhatIsRecordedAndNoMore() {
    let baseline = Baseline(recording: BaselineTests.old)
    #expect(baseline.count == 3)
    #expect(baseline.filter(BaselineTests.old) == [])
    let third = BaselineTests.finding("name-mismatch", "b", "조태열", at: 80)
    let new = BaselineTests.finding("name-mismatch", "b", "조태용")
    #expect(baseline.filter(BaselineTests.old + [third, new]) == [third, new])
  }

  @Test func textRoundTripsInOneOrder() throws {
    let baseline = Baseline(recording: BaselineTests.old)
    #expect(try Baseline(parsing: Array(baseline.text.utf8), path: "b.json") == baseline)
    #expect(Baseline(recording: BaselineTests.old.reversed()).text == baseline.text)
    #expect(
      baseline.text == """
        {
          "baseline": 1,
          "findings": [
            {"fingerprint": "\(BaselineTests.old[2].fingerprint)", "count": 1, "rule": "date-missing", "pair": "a", \
        "message": "about \\"23일\\""},
            {"fingerprint": "\(BaselineTests.old[0].fingerprint)", "count": 2, "rule": "name-mismatch", "pair": "b", \
        "message": "about \\"조태열\\""}
          ]
        }

        """)
    #expect(Baseline(recording: []).text == "{\n  \"baseline\": 1,\n  \"findings\": []\n}\n")
  }

  @Test func pruneTakesOutWhatIsGone() {
    let baseline = Baseline(recording: BaselineTests.old)
    let now = [BaselineTests.old[0], BaselineTests.finding("name-mismatch", "b", "new")]
    #expect(baseline.pruned(to: now, pairs: ["a", "b"]) == Baseline(recording: [BaselineTests.old[0]]))
    // What was not checked stays.
    #expect(baseline.pruned(to: now, pairs: ["b"]).count == 2)
    #expect(baseline.pruned(to: [], pairs: []) == baseline)
  }

  @Test(
    arguments: [
      ("", "b.json:1: "), ("{}", "b.json:1: "), ("{\"baseline\": 9, \"findings\": []}", "version 9"),
      ("{\"baseline\": 1,\n \"findings\": [}", "b.json:2: "), ("{\"baseline\": 1, \"findings\": [{}]}", "finding 1"),
    ])
  func refuses(text: String, words: String) {
    #expect {
      try Baseline(parsing: Array(text.utf8), path: "b.json")
    } throws: { "\($0)".contains(words) && "\($0)".hasPrefix("b.json:") }
  }
}
