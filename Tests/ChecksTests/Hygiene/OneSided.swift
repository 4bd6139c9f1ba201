import Bitext
import Diagnostics
import Mentions
import Termbase

@testable import Checks

/// One text by itself, as the `text-` and `page-` rules read it.
enum OneSided {
  /// A pair of which only `side` says anything.
  static func pair(_ text: String, _ side: Side, language: String? = nil) -> ArticlePair {
    pair(.text(text, language: language ?? (side == .source ? "ko" : "en")), side)
  }

  /// A pair of which only `side` says anything.
  static func pair(_ article: Article, _ side: Side) -> ArticlePair {
    let empty = Article.text("", language: side == .source ? "en" : "ko")
    return ArticlePair(
      id: "example", date: nil, source: side == .source ? article : empty, target: side == .source ? empty : article)
  }

  static func isAboutOneText(_ rule: RuleID) -> Bool {
    rule.name.hasPrefix("text-") || rule.name.hasPrefix("page-")
  }

  /// What is found but for the sentences that the empty side lacks.
  static func findings(_ checker: PairChecker, _ pair: ArticlePair) -> [Diagnostic] {
    checker.check(pair).filter { !$0.rule.name.hasPrefix("segment-") }
  }

  /// What the rules of one text find in `article`.
  static func findings(in article: Article) -> [Diagnostic] {
    checker.check(pair(article, article.language == "ko" ? .source : .target))
  }

  /// What the rules of one text find in `text`.
  static func findings(in text: String, language: String) -> [Diagnostic] {
    findings(in: .text(text, language: language))
  }

  /// What the rules of one text find in a text whose bytes are not even UTF-8, which no reader would let through.
  static func findings(ofBroken article: Article) -> [Finding] {
    let empty = Article.text("", language: "ko")
    let pair = AnnotatedPair(
      source: AnnotatedSide(article: empty, side: .source, forest: MentionForest()),
      target: AnnotatedSide(article: article, side: .target, forest: MentionForest()), beads: [])
    let reconciliation = Reconciliation(pair: pair, termbase: .empty, disagreements: [])
    return RuleRegistry.rules.filter { isAboutOneText($0.page.id) }.flatMap { $0.findings(in: reconciliation) }
  }

  /// A checker that lets no other rules speak.
  static let checker = PairChecker(
    termbase: .empty, rules: RuleRegistry.rules.filter { isAboutOneText($0.page.id) })

  /// The words a finding marks.
  static func words(_ finding: Diagnostic) -> String? { (finding.target ?? finding.source)?.text }

  /// `text` after the safe fixes of `findings`.
  static func fixed(_ text: String, _ findings: [Diagnostic]) -> String {
    var scalars = Array(text.unicodeScalars)
    let edits = findings.flatMap(\.fixes).filter { $0.safety == .safe }.flatMap(\.edits)
    for edit in edits.sorted(by: { $0.start > $1.start }) {
      scalars.replaceSubrange(edit.start..<edit.end, with: Array(edit.replacement.unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
