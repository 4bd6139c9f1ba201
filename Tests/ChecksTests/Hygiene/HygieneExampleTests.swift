import Bitext
import Checks
import Diagnostics
import Testing
import TextModel

/// The examples of every hygiene rule are its tests: the marked words are found, by that rule, and nothing else is.
@Suite struct HygieneExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let example: HygieneExample
    var testDescription: String { "\(rule): \(example.text)" }
  }

  static let cases: [Case] = Hygiene.rules.flatMap { rule in
    rule.examples.map { Case(rule: rule.id.name, example: $0) }
  }

  @Test(arguments: cases)
  func theExampleHolds(_ test: Case) {
    let marked = HygieneMarks(test.example.text)
    let article = Article.text(marked.text, language: test.example.language)
    let found = Hygiene.findings(in: article, side: .target)
    #expect(found.map(\.range) == marked.ranges, "\(found.map { "\($0.rule) \($0.range): \($0.message)" })")
    #expect(found.allSatisfy { $0.rule.name == test.rule }, "\(found.map(\.rule))")
    if let fixed = test.example.fixed { #expect(HygieneMarks.fixed(marked.text, found) == fixed) }
  }

  @Test func everyRuleFindsAndPasses() {
    for rule in Hygiene.rules {
      #expect(rule.examples.contains { $0.text.contains("⟦") }, "\(rule.id)")
      #expect(rule.examples.contains { !$0.text.contains("⟦") }, "\(rule.id)")
      #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix(".") && rule.explanation.hasSuffix("."), "\(rule.id)")
    }
    let ids = Hygiene.rules.map(\.id)
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
  }
}

/// A text with ⟦marked⟧ words and the places of those words in it.
struct HygieneMarks {
  var text = ""
  var ranges: [TextRange] = []

  init(_ source: String) {
    var bytes: [UInt8] = []
    var start = 0
    for scalar in source.unicodeScalars {
      if scalar == "⟦" {
        start = bytes.count
      } else if scalar == "⟧" {
        ranges.append(TextRange(start, bytes.count))
      } else {
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// `text` after the safe fixes of `findings`.
  static func fixed(_ text: String, _ findings: [HygieneFinding]) -> String {
    var bytes = Array(text.utf8)
    for finding in findings.reversed() where finding.isSafe {
      guard let replacement = finding.replacement else { continue }
      bytes.replaceSubrange(finding.range.start..<finding.range.end, with: Array(replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
