import Bitext
import Checks
import Diagnostics
import Testing
import TextModel

@Suite struct SuppressionTests {
  static let english = """
    # Talks <!-- daejo-ignore name-style: house style -->

    <!-- daejo-ignore name-mismatch, date-missing: old spelling -->

    Peking was cold on the 3rd.
    Peking was warm. <!-- daejo-ignore -->
    """

  static func pair(_ english: String, korean: String = "회담") -> ArticlePair {
    ArticlePair(
      id: "news/talks", date: nil, source: .text(SourceText(korean, path: "news/talks.ko.md"), language: "ko"),
      target: .text(SourceText(english, path: "news/talks.en.md"), language: "en"))
  }

  static func finding(_ rule: RuleID, line: Int, text: String = "Peking", side: Side = .target) -> Diagnostic {
    let span = DiagnosticSpan(
      text: text, start: 0, end: 6,
      location: SourceLocation(path: "news/talks.\(side == .target ? "en" : "ko").md", line: line, column: 1),
      excerpt: Excerpt(line: text, start: 0, end: 6))
    return Diagnostic(
      rule: rule, severity: .error, confidence: 1, message: "m", pair: "news/talks",
      source: side == .source ? span : nil, target: side == .target ? span : nil)
  }

  @Test func readsComments() {
    let comments = SuppressionComment.all(in: SourceText(SuppressionTests.english))
    #expect(comments.map(\.line) == [1, 5, 6])
    #expect(comments.map(\.rules) == [["name-style"], ["name-mismatch", "date-missing"], []])
    #expect(comments.map(\.reason) == ["house style", "old spelling", nil])
  }

  @Test(
    arguments: [
      "<!-- a comment -->", "<!-- daejo-ignored x: y -->", "<!-- daejo-ignore x", "<!-- -->", "<!--",
      "daejo-ignore x: y",
    ])
  func otherCommentsAreLeftAlone(text: String) {
    #expect(SuppressionComment.all(in: SourceText(text)).isEmpty)
  }

  @Test(
    arguments: [
      ("<!-- daejo-ignore -->", 1), ("<!-- daejo-ignore -->\n\n", 1), ("<!-- daejo-ignore\n -->\r\n \r\nx", 4),
      ("x <!-- daejo-ignore -->\ny", 1), ("<!-- daejo-ignore --> x\ny", 1), ("a\n<!-- daejo-ignore -->\nb", 3),
    ])
  func lineConcerned(text: String, line: Int) {
    #expect(SuppressionComment.all(in: SourceText(text)).map(\.line) == [line])
  }

  @Test func commentsTakeOutTheirLineOnly() {
    let findings = [
      SuppressionTests.finding("name-mismatch", line: 5), SuppressionTests.finding("name-mismatch", line: 1),
      SuppressionTests.finding("time-mismatch", line: 6),
      SuppressionTests.finding("date-missing", line: 5, side: .source),
    ]
    let result = Suppressor(Configuration()).filter(findings, of: SuppressionTests.pair(SuppressionTests.english))
    #expect(result.suppressed == 2)
    #expect(result.findings.prefix(2) == [findings[1], findings[3]])
    let remarks = result.findings.dropFirst(2)
    #expect(remarks.map(\.rule) == ["suppression-unused", "suppression-without-reason"])
    #expect(remarks.allSatisfy { $0.severity == .note })
    #expect(remarks.first?.target?.text == "<!-- daejo-ignore name-style: house style -->")
    #expect(remarks.first?.target?.location == SourceLocation(path: "news/talks.en.md", line: 1, column: 9))
    #expect(remarks.last?.target?.location?.line == 6)
  }

  @Test func aFileCommentIsForEveryFinding() {
    let pair = SuppressionTests.pair("x\n<!-- daejo-ignore-file text-hygiene name-mismatch: scanned -->\n")
    let findings = [
      SuppressionTests.finding("text-fullwidth", line: 1),
      SuppressionTests.finding("name-mismatch", line: 9, side: .source),
      SuppressionTests.finding("name-style", line: 2),
    ]
    let result = Suppressor(Configuration()).filter(findings, of: pair)
    #expect(result.findings == [findings[2]])
    #expect(result.suppressed == 2)
  }

  @Test func unknownRulesAreNamed() {
    let pair = SuppressionTests.pair("x <!-- daejo-ignore name-mismach: y -->")
    let result = Suppressor(Configuration()).filter([], of: pair)
    #expect(result.findings.map(\.message) == ["unknown rule \"name-mismach\"; did you mean \"name-mismatch\"?"])
  }

  @Test func suppressionsOfRulesThatAreOffAreNotToBlame() {
    var configuration = Configuration()
    configuration.rules = [RuleSetting("name-style", .off)]
    let pair = SuppressionTests.pair("x <!-- daejo-ignore name-style: y -->")
    #expect(Suppressor(configuration).filter([], of: pair).findings.isEmpty)
    configuration.rules = [RuleSetting("suppression-unused", .off)]
    #expect(Suppressor(configuration).filter([], of: pair).findings.isEmpty)
  }

  @Test func entriesMatchByRulePathAndText() {
    var configuration = Configuration()
    configuration.path = "news/.daejo.yml"
    configuration.folder = "news"
    configuration.ignore = [
      IgnoreEntry(rule: "name-mismatch", text: "Peking", reason: "r", line: 3),
      IgnoreEntry(path: "talks.ko.md", text: "nowhere", line: 5), IgnoreEntry(path: "other/**", reason: "r", line: 7),
    ]
    let suppressor = Suppressor(configuration)
    let findings = [
      SuppressionTests.finding("name-mismatch", line: 5),
      SuppressionTests.finding("name-mismatch", line: 5, text: "Pekin"),
      SuppressionTests.finding("name-style", line: 5),
    ]
    let result = suppressor.filter(findings, of: SuppressionTests.pair("x"))
    #expect(result.findings == [findings[1], findings[2]])
    #expect(result.usedEntries == [0])
    #expect(result.relevantEntries == [0, 1])
    let remarks = suppressor.remarks(used: result.usedEntries, relevant: result.relevantEntries)
    #expect(remarks.map(\.rule) == ["suppression-unused", "suppression-without-reason"])
    #expect(remarks.map { $0.source?.location?.line } == [5, 5])
    #expect(remarks.allSatisfy { $0.pair == "news/.daejo.yml" })
  }
}
