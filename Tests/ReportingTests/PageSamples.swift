import Diagnostics
import Mentions
import Renderings
import Reporting

/// Reports with texts that would like to be more than text.
enum PageSamples {
  static let hostile =
    "<script>window.pwned = 1</script> \"'&amp; <img src=x onerror=\"window.pwned = 2\"> \u{202E}drawkcab\u{202C}"

  private static let first = ReviewedPair.Bead(
    source: [.init(id: nil, start: 0, text: "𠮷野🙂 조태열 외교부 장관은 23일 \(hostile) 말했다.")],
    target: [.init(id: nil, start: 0, text: "🙂👨‍👩‍👧 Foreign Minister Cho Tae-yong said \(hostile) on the 23rd.")],
    confidence: 0.9,
    sourceMentions: [
      .init(segment: 0, start: 4, end: 7, kind: "person", value: "조태열 – Cho Tae-yul (people.csv:130)", link: 0),
      .init(segment: 0, start: 8, end: 14, kind: "title", value: "minister · \(hostile)", link: 1),
    ],
    targetMentions: [
      .init(segment: 0, start: 7, end: 23, kind: "title", value: "minister · foreign", link: 1),
      .init(segment: 0, start: 24, end: 36, kind: "person", value: "조태용 – Cho Tae-yong (people.csv:131)", link: 0),
    ])

  private static let second = ReviewedPair.Bead(
    source: [
      .init(id: nil, start: 300, text: "두 사람은 204만 명을 말했다."), .init(id: nil, start: 320, text: "헤그세스도 왔다."),
    ],
    target: [.init(id: nil, start: 400, text: "Both spoke of 20.4 million, and Hegsett came.")], confidence: 0.8,
    sourceMentions: [.init(segment: 0, start: 6, end: 12, kind: "quantity", value: "2,040,000 person (count)")],
    targetMentions: [.init(segment: 0, start: 14, end: 26, kind: "quantity", value: "20,400,000 (count)")])

  private static let plain = ReviewedPair.Bead(
    source: [.init(id: nil, start: 340, text: "회담은 끝났다.")],
    target: [.init(id: nil, start: 450, text: "The talks are over.")],
    confidence: 1)

  static func span(_ text: String, _ start: Int, _ length: Int, path: String, line: Int) -> DiagnosticSpan {
    DiagnosticSpan(
      text: text, start: start, end: start + length, location: SourceLocation(path: path, line: line, column: 1),
      excerpt: Excerpt(line: text, start: 0, end: length))
  }

  static let review = Report(
    tool: .init(version: "1.2.3"),
    pairs: [
      .init(
        id: "talks", segments: 4, review: ReviewedPair(date: "2025-01-24", beads: [first, second, plain])),
      .init(
        id: "labour \(hostile)", segments: 1,
        review: ReviewedPair(
          date: nil,
          beads: [
            ReviewedPair.Bead(
              source: [.init(id: "labour#1", start: 0, text: "취업자는 204만 명이었다.")], target: [], confidence: 1)
          ])),
    ],
    findings: [
      Diagnostic(
        rule: "name-mismatch", severity: .error, confidence: 0.97, message: #"조태열 is rendered "Cho Tae-yong""#,
        pair: "talks", source: span("조태열", 4, 3, path: "talks.ko.md", line: 3),
        target: span("Cho Tae-yong", 24, 12, path: "talks.en.md", line: 3), expected: ["Cho Tae-yul"],
        notes: ["열 reads yeol, yul or yol, not yong", hostile],
        fixes: [Fix(title: #"replace with "Cho Tae-yul""#, safety: .safe, edits: [])]),
      Diagnostic(
        rule: "number-mismatch", severity: .warning, confidence: 0.7, message: "20.4 million is ten times 204만",
        pair: "talks", source: span("204만 명", 306, 6, path: "talks.ko.md", line: 5),
        target: span("20.4 million", 414, 12, path: "talks.en.md", line: 5)),
      Diagnostic(
        rule: "name-inconsistent", severity: .note, confidence: 0.5, message: "헤그세스 is spelled in two ways",
        pair: "talks", source: span("헤그세스", 320, 4, path: "talks.ko.md", line: 6),
        target: span("Hegsett", 432, 7, path: "talks.en.md", line: 5), notes: ["\"Hegseth\" rivals it"]),
      Diagnostic(
        rule: "number-missing", severity: .note, confidence: 0.4,
        message: "204만 명 is not in the translation \(hostile)",
        pair: "labour \(hostile)", segment: "labour#1",
        source: span("204만 명", 5, 6, path: "batch.tsv", line: 2)),
    ], glossary: .init(path: "Glossaries", concepts: 1812),
    ruleSummaries: ["name-mismatch": "another name stands in a name's place"])

  /// Ten thousand findings in fifty articles.
  static let many: Report = {
    let korean = "외교부는 이날 정례 브리핑에서 두 나라 사이의 협의를 이어 가기로 했다고 밝혔다."
    let english = "The Foreign Ministry said at a regular briefing that the two countries would continue their talks."
    let severities = Severity.allCases
    let rules: [RuleID] = ["name-mismatch", "number-mismatch", "date-mismatch", "title-mismatch", "term-mismatch"]
    var findings: [Diagnostic] = []
    let pairs = (0..<50).map { article in
      let beads = (0..<200).map { segment in
        ReviewedPair.Bead(
          source: [.init(id: nil, start: segment * 100, text: korean)],
          target: [.init(id: nil, start: segment * 100, text: english)], confidence: 0.9)
      }
      for segment in 0..<200 {
        let number = article * 200 + segment
        findings.append(
          Diagnostic(
            rule: rules[number % rules.count], severity: severities[number % 3], confidence: 0.9,
            message: "finding \(number)", pair: "article-\(article)",
            source: span("외교부", segment * 100, 3, path: "\(article).ko.txt", line: segment),
            target: span("Foreign Ministry", segment * 100 + 4, 16, path: "\(article).en.txt", line: segment),
            notes: ["a note on finding \(number)"]))
      }
      return Report.Pair(id: "article-\(article)", segments: 200, review: ReviewedPair(date: nil, beads: beads))
    }
    return Report(tool: .init(version: "1.2.3"), pairs: pairs, findings: findings)
  }()

  static let coverage: CoverageReport = {
    let minister = Subject(
      concept: "cho-tae-yul", kind: "person", section: "people", source: "조태열", target: "Cho Tae-yul")
    let secretary = Subject(
      concept: "pete-hegseth", kind: "person", section: "people", source: "피트 헤그세스", target: "Pete Hegseth")
    let tariff = Subject(
      concept: "tariff", kind: "term", section: "terms", source: "상호관세", target: "reciprocal tariff \(hostile)")
    let unmet = Subject(concept: "other", kind: "term", section: "terms", source: "관세 \(hostile)", target: "tariff")
    let lacking = Subject(concept: nil, kind: "person", source: "윤기중")
    func occurrence(_ subject: Subject, _ manner: Manner, _ words: String) -> Occurrence {
      let english = "He said \(words) \(hostile)."
      return Occurrence(
        subject: subject, manner: manner, rendering: words,
        source: Quote(text: "\(subject.source) 말했다 \(hostile).", start: 0, end: subject.source.unicodeScalars.count),
        target: Quote(text: english, start: 8, end: 8 + words.unicodeScalars.count))
    }
    var summary = CoverageSummary(
      glossary: .init(path: "Glossaries", concepts: 4, fingerprint: "00000000000000aa"),
      subjects: [minister, secretary, tariff, unmet])
    let articles: [(String, CivilDate?, [Occurrence])] = [
      (
        "archive/a/article", CivilDate(year: 2025, month: 1, day: 24),
        [
          occurrence(minister, .preferred, "Cho Tae-yul"), occurrence(minister, .short, "Cho"),
          occurrence(secretary, .preferred, "Pete Hegseth"), occurrence(lacking, .other, "Yoon Ki-jung"),
          occurrence(lacking, .other, "Yoon Ki-jung"),
        ]
      ),
      (
        "archive/b/article", CivilDate(year: 2025, month: 2, day: 3),
        [
          occurrence(minister, .preferred, "Cho Tae-yul"), occurrence(secretary, .other, "Hegsett \(hostile)"),
          occurrence(tariff, .deprecated, "retaliatory tariff"), occurrence(tariff, .pronoun, ""),
          occurrence(lacking, .other, "Yoon Gi-jung"),
        ]
      ),
      ("archive/c/article", nil, [occurrence(tariff, .nothing, ""), occurrence(minister, .admitted, "Cho Tae-yeol")]),
    ]
    for (pair, date, occurrences) in articles {
      try? summary.merge(
        CoverageSummary(pair: pair, date: date, segments: occurrences.count, occurrences: occurrences))
    }
    return CoverageReport(
      summary: summary, tool: .init(version: "1.2.3"),
      comparison: CoverageComparison(from: CoverageSummary(), to: summary))
  }()
}
