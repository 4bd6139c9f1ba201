import Checks
import Documents
import Reporting

/// Every option there is.
extension Flag {
  static let help = Flag("help", "h", .none, "print this help")
  static let version = Flag("version", "V", .none, "print the version")
  static let color = Flag("color", nil, .choice(["auto", "always", "never"]), "colours (default auto: on a terminal)")
  /// Options that every command has.
  static let everywhere = [color, help]

  static let glossary = Flag(
    "glossary", "g", .path("FILE|DIR"), repeats: true, "use this glossary and no other; may be repeated")
  static let config = Flag("config", nil, .path("FILE"), "use this configuration instead of the .daejo.yml found")
  static let date = Flag("date", nil, .text("YYYY-MM-DD"), "dateline of articles that have none")
  static let sourceLang = Flag("source-lang", nil, .choice(["ko", "en"]), "language of the originals (default ko)")
  static let targetLang = Flag("target-lang", nil, .choice(["ko", "en"]), "language of the translations (default en)")
  static let jobs = Flag("jobs", "j", .number("N"), "work on N pairs at once (default: all cores)")
  static let progress = Flag(
    "progress", nil, .choice(["auto", "always", "never"]), "progress on standard error (default auto: on a terminal)")
  static let output = Flag("output", "o", .path("FILE"), "write to FILE instead of standard output")
  /// Options of all commands that read pairs.
  static let input = [glossary, config, date, sourceLang, targetLang, jobs, progress]

  static func format(_ values: [String], default value: String) -> Flag {
    Flag("format", "f", .choice(values), "output format (default \(value))")
  }

  static let report = Flag(
    "report", nil, .assignment("FORMAT=FILE", left: ReportFormat.allCases.map(\.rawValue), right: []), repeats: true,
    "also write a report of this format to FILE; may be repeated")
  static let failOn = Flag(
    "fail-on", nil, .choice(FailOn.allCases.map(\.rawValue)), "exit with 1 from this severity on (default error)")
  static let rule = Flag(
    "rule", nil, .assignment("ID=LEVEL", left: [], right: RuleLevel.allCases.map(\.rawValue)), repeats: true,
    "set a rule or group to off, note, warning or error; may be repeated")
  static let only = Flag("only", nil, .text("ID"), repeats: true, "check by this rule or group alone; may be repeated")
  static let scope = Flag(
    "scope", nil, .choice(CheckScope.allCases.map(\.rawValue)),
    "batch also checks articles against each other (default batch for folders, else pair)")
  static let baseline = Flag("baseline", nil, .path("FILE"), "leave out the findings recorded in FILE")
  static let changed = Flag("changed", nil, .text("BASE"), "check only pairs that differ from the git revision BASE")
  /// Options that say which findings count.
  static let judging = [rule, only, scope]

  static let failUnder = Flag(
    "fail-under", nil, .text("PERCENT"), "exit with 1 where fewer occurrences are rendered as the glossary says")
  static let atLeast = Flag("at-least", nil, .text("N"), "propose names that stand at least N times (default 2)")
  static let compare = Flag(
    "compare", nil, .path("OLD.json"), "also show what rose and fell since this report, written by --format json")
  static let ledger = Flag(
    "ledger", nil, .path("FILE"), "compare with how the archive rendered names, and remember how these articles do")
  static let ledgerReadOnly = Flag("ledger-read-only", nil, .none, "compare with the ledger, but leave it as it is")
  static let ledgerFile = Flag("ledger", nil, .path("FILE"), "the ledger (default daejo-ledger.db)")
  static let before = Flag("before", nil, .text("YYYY-MM-DD"), "articles before this day")
  static let article = Flag("article", nil, .text("ID"), "the article, or the articles in the folder, of this id")
  static let term = Flag("term", nil, .text("TERM"), "this term or concept")
  static let lang = Flag("lang", nil, .choice(["ko", "en"]), "language of the text")
  static let tsv = Flag("tsv", nil, .path("FILE|-"), "names from a file: Korean, tab, English")
  static let from = Flag(
    "from", nil, .choice(GlossaryFormat.allCases.map(\.rawValue)), "format to convert from (default: by the ending)")
  static let to = Flag(
    "to", nil, .choice(GlossaryFormat.allCases.map(\.rawValue)),
    "format to convert to (default: by the ending, else csv)")
  static let generate = Flag(
    "generate", nil, .choice(["man", "complete-bash", "complete-zsh", "complete-fish"]),
    "print the manual page or a shell's completions")
}
