import Bitext
import Checks
import Diagnostics
import ICUSupport
import Mentions
import Termbase
import Testing
import TextModel

/// A rule's examples are its tests: the marked words are reported, by that rule, and nothing else is.
@Suite struct RuleExampleTests {
  static let checker = PairChecker(termbase: TestGlossary.termbase)
  /// By the house style that is chosen.
  static let styled: [String: PairChecker] = Dictionary(
    uniqueKeysWithValues: HouseStyle.allCases.map { style in
      var configuration = Configuration()
      configuration.style = style
      return (style.rawValue, PairChecker(termbase: TestGlossary.termbase, configuration: configuration))
    })

  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let example: RuleExample
    var testDescription: String { "\(rule): \(example.source) / \(example.target)" }
  }

  static let cases: [Case] = RuleRegistry.rules.flatMap { rule in
    rule.page.examples.map { Case(rule: rule.page.id.name, example: $0) }
  }

  @Test(arguments: cases)
  func theExampleHolds(_ test: Case) throws {
    if test.example.isOneText { return try holdsOfOneText(test) }
    let source = MarkedText(test.example.source)
    let target = MarkedText(test.example.target)
    let date = test.example.date.flatMap { CivilDate(iso: $0) }
    let pair = ArticlePair(
      id: "example", date: date, source: segment(source.text, "ko"), target: segment(target.text, "en"),
      givenAlignment: .oneToOne(1))
    let checker = try test.example.style.map { try #require(RuleExampleTests.styled[$0]) } ?? RuleExampleTests.checker
    let found = checker.check(pair).filter { $0.severity != .note || test.example.severity == .note }
    guard let severity = test.example.severity else {
      #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
      return
    }
    #expect(found.count == 1, "\(found.map { "\($0.rule): \($0.message)" })")
    let diagnostic = try #require(found.first)
    #expect(diagnostic.rule.name == test.rule)
    #expect(diagnostic.severity == severity, "confidence \(diagnostic.confidence)")
    #expect((diagnostic.source?.text).map { [$0] } ?? [] == source.marked)
    #expect((diagnostic.target?.text).map { [$0] } ?? [] == target.marked)
  }

  /// An example of one text by itself; that the other side lacks it is not what it is about.
  private func holdsOfOneText(_ test: Case) throws {
    let example = test.example
    let side: Side = example.source.isEmpty ? .target : .source
    let text = MarkedText(side == .target ? example.target : example.source)
    let pair = OneSided.pair(text.text, side)
    let found = OneSided.findings(RuleExampleTests.checker, pair)
    #expect(
      found.compactMap { (side == .target ? $0.target : $0.source)?.text } == text.marked,
      "\(found.map { "\($0.rule): \($0.message)" })")
    for finding in found {
      #expect(finding.rule.name == test.rule && finding.severity == example.severity, "\(finding.message)")
    }
    if let fixed = example.fixed { #expect(OneSided.fixed(text.text, found) == fixed) }
  }

  @Test func rulesOfOneTextFindAndPass() {
    for rule in RuleRegistry.rules where OneSided.isAboutOneText(rule.page.id) {
      // An encoding is no matter of texts; files in other encodings are checked where files are read.
      if rule.page.id == "text-reencoded" { continue }
      #expect(rule.page.examples.contains { $0.severity != nil } && rule.page.examples.contains { $0.severity == nil })
    }
  }

  /// An example is one aligned segment.
  private func segment(_ text: String, _ language: String) -> Article {
    Article.segments([.init(id: "1", text: text)], language: language, path: nil)
  }

  @Test func everyRuleHasAPage() {
    for rule in RuleRegistry.rules {
      #expect(!rule.page.summary.isEmpty && !rule.page.explanation.isEmpty, "\(rule.page.id)")
    }
    let ids = RuleRegistry.rules.map(\.page.id.name)
    #expect(Set(ids).count == ids.count)
  }
}

/// A text with ⟦marked⟧ words.
struct MarkedText {
  var text = ""
  var marked: [String] = []

  init(_ source: String) {
    for (index, part) in source.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, halves.count == 2 { marked.append(String(halves[0])) }
      text += halves.joined()
    }
  }
}
