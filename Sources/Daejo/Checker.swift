public import Bitext
public import Checks
public import Diagnostics
public import Documents
import ICUSupport
public import Mentions
public import Reporting
public import Termbase

/// The library in a few calls: open glossaries, read pairs, check them.
///
///     let checker = try Checker(glossaries: ["Glossaries"])
///     for pair in try checker.pairs(at: ["articles"]) { print(checker.check(pair)) }
public struct Checker: Sendable {
  /// The version of the program and the library.
  public static let version = "0.1.0"

  /// The glossary in use.
  public let termbase: Termbase
  /// Where it came from, as the user knows it; nil where there is none.
  public let glossaryPath: String?
  let pairs: PairChecker

  /// The glossary with the geography that it lacks: what the concepts of mentions count in.
  package var known: Termbase { pairs.termbase }

  /// A checker that knows the glossaries in `glossaries` (files or folders); with none it works on built-in knowledge.
  ///
  /// `configuration` says which rules speak and how loudly; nothing else of it is looked at.
  public init(
    glossaries: [String], rules: [any Rule] = RuleRegistry.rules, configuration: Configuration = Configuration()
  ) throws(GlossaryError) {
    termbase =
      glossaries.isEmpty ? .empty : try Termbase.load(paths: glossaries, normalize: { Normalizer.normalize($0) })
    glossaryPath = glossaries.isEmpty ? nil : glossaries.joined(separator: ", ")
    pairs = PairChecker(termbase: termbase, rules: rules, configuration: configuration)
  }

  /// A checker that knows `termbase`.
  public init(
    termbase: Termbase, rules: [any Rule] = RuleRegistry.rules, configuration: Configuration = Configuration()
  ) {
    self.termbase = termbase
    glossaryPath = nil
    pairs = PairChecker(termbase: termbase, rules: rules, configuration: configuration)
  }

  /// What there is to say about a pair, whichever of its sides is the original.
  public func check(_ pair: ArticlePair) -> [Diagnostic] { examine(pair).findings }

  /// What the policy for names saw in a pair, a line each.
  package func traceNames(_ pair: ArticlePair) -> [String] { pairs.traceNames(pair) }

  /// How everything that the source of an annotated pair names is rendered in its target.
  public func renderings(of annotated: AnnotatedPair) -> [Rendering] { pairs.renderings(of: annotated) }

  /// Both sides with their mentions, and the alignment that the check goes by.
  public func annotate(_ pair: ArticlePair) -> AnnotatedPair {
    pair.isTurned ? pairs.annotate(pair.turned).turned : pairs.annotate(pair)
  }

  /// The diagnostic without fixes that would write over markup.
  static func withoutBlindFixes(_ diagnostic: Diagnostic, _ pair: ArticlePair) -> Diagnostic {
    guard !diagnostic.fixes.isEmpty, pair.source.hasMarkup || pair.target.hasMarkup else { return diagnostic }
    var plain = diagnostic
    plain.fixes.removeAll { fix in
      fix.edits.contains { edit in
        !(edit.side == .source ? pair.source : pair.target).isPlain(edit.start..<max(edit.start, edit.end))
      }
    }
    return plain
  }

  /// One text with its mentions.
  public func annotate(_ article: Article, dateline: CivilDate?) -> AnnotatedSide {
    pairs.annotate(article, dateline: dateline)
  }

  /// The pairs that `paths` name, read one after the other.
  public func read(_ paths: [String], options: InputOptions = InputOptions()) throws(InputError) -> PairReader {
    PairReader(try InputScanner(options).scan(paths).inputs, options)
  }

  /// What is wrong with the glossary itself.
  public func lint() -> [LintFinding] { GlossaryLint.findings(in: termbase) }

  /// The glossary as reports name it.
  public var reportGlossary: Report.Glossary? {
    glossaryPath.map { Report.Glossary(path: $0, concepts: termbase.concepts.count) }
  }
}
