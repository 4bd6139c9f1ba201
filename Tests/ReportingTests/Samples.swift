import Diagnostics
import Reporting

/// Reports that the golden tests print.
enum Samples {
  static func span(
    _ text: String, in line: String, path: String? = nil, line number: Int = 1, offset: Int = 0
  ) -> DiagnosticSpan {
    let scalars = Array(line.unicodeScalars)
    let words = Array(text.unicodeScalars)
    var start = 0
    while start + words.count < scalars.count, !scalars[start...].starts(with: words) { start += 1 }
    return DiagnosticSpan(
      text: text, start: offset + start, end: offset + start + words.count,
      location: path.map { SourceLocation(path: $0, line: number, column: start + 1) },
      excerpt: Excerpt(line: line, start: start, end: start + words.count))
  }

  static let korean =
    "조태열 외교부 장관과 마코 루비오 신임 미국 국무장관은 23일 첫 통화에서 한미 동맹과 북핵 문제, 경제 협력을 두루 논의했다고 외교부가 밝혔다."
  static let english =
    "In their first call on the 23rd, South Korean Foreign Minister Cho Tae-yong and newly appointed U.S. Secretary of State Marco Rubio discussed the alliance."

  static let name = Diagnostic(
    rule: "name-mismatch", severity: .error, confidence: 0.974, message: #"조태열 is rendered "Cho Tae-yong""#,
    pair: "talks", source: span("조태열", in: korean, path: "talks.ko.md", line: 27, offset: 1036),
    target: span("Cho Tae-yong", in: english, path: "talks.en.md", line: 29, offset: 2700),
    expected: ["Cho Tae-yul"],
    notes: [
      #"열 reads yeol, yul or yol, not yong; "Cho Tae-yong" is 조태용 (people.csv:131)"#,
      "people.csv:130 cho-tae-yul, Minister of Foreign Affairs from 2024-01",
    ],
    concept: "cho-tae-yul",
    fixes: [
      Fix(
        title: #"replace with "Cho Tae-yul""#, safety: .safe,
        edits: [.init(side: .target, start: 2763, end: 2775, replacement: "Cho Tae-yul")])
    ])

  static let number = Diagnostic(
    rule: "number-missing", severity: .warning, confidence: 0.6, message: "204만 명 is not in the translation",
    pair: "labour", segment: "labour#10", source: span("204만 명", in: "취업자는 204만 명이었다."), expected: ["2.04 million"])

  static let added = Diagnostic(
    rule: "segment-added", severity: .note, confidence: 1, message: "the translation adds a sentence", pair: "labour",
    segment: "labour#9",
    target: span(
      "<b>100% & \"more\"</b>\u{202E}|\n`x`", in: "<b>100% & \"more\"</b>\u{202E}|", path: "batch, 1:2.tsv", line: 3))

  static let report = Report(
    tool: .init(version: "1.2.3"),
    pairs: [.init(id: "clean", segments: 3), .init(id: "talks", segments: 24), .init(id: "labour", segments: 1200)],
    findings: [number, added, name], suppressed: 1, glossary: .init(path: "Glossaries", concepts: 1812),
    ruleSummaries: ["name-mismatch": "A name is rendered as another name"])

  static let empty = Report(tool: .init(version: "1.2.3"), pairs: [.init(id: "clean", segments: 1)], findings: [])
}
