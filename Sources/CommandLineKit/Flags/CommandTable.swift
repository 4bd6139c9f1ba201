import Reporting

/// Every command there is, in the order of the help.
extension Command {
  static let all: [Command] = [
    check, coverage, coverageMerge, align, annotate, name, glossaryLint, glossaryConvert, glossarySuggest, rules,
    explain, initialize,
    baselineWrite, baselinePrune, ledgerShow, ledgerImport, ledgerExport, ledgerPrune, help, version,
  ]

  private static let pathOperands = "PATH..."
  private static let pathDetails =
    "PATH is a file of pairs (.jsonl, .tsv, …), one side of a pair (article.en.md finds article.ko.md), a folder, or - for "
    + "JSON Lines on standard input."

  static let check = Command(
    "check", "check article pairs and report where the two sides disagree", operands: pathOperands, arity: 1...Int.max,
    flags: Flag.input + [Flag.format(ReportFormat.allCases.map(\.rawValue), default: "text"), Flag.output, Flag.report]
      + [Flag.failOn] + Flag.judging + [Flag.baseline, Flag.changed, Flag.ledger, Flag.ledgerReadOnly],
    details: [
      pathDetails,
      "Exit status: 0 nothing at or above --fail-on; 1 findings at or above it; 2 usage, configuration or input error.",
    ],
    examples: [
      "daejo check article.en.md", "daejo check --format sarif --output daejo.sarif articles/",
      "daejo check --rule text-hygiene=off --fail-on warning articles/",
    ])

  static let coverage = Command(
    "coverage", "report how the glossary's concepts, and names it lacks, are rendered", operands: pathOperands,
    arity: 1...Int.max, flags: Flag.input + coverageFlags,
    details: [
      pathDetails,
      "Of each concept it counts the occurrences in the source that are rendered by the preferred term, an admitted or short "
        + "form, a deprecated one, by other words, by a pronoun or a role, and by nothing. The percentage is that of listed "
        + "renderings among all occurrences but those by a pronoun or a role.",
    ],
    examples: [
      "daejo coverage articles/", "daejo coverage --fail-under 95 articles/",
      "daejo coverage --format html --output coverage.html --compare last-week.json articles/",
    ])

  static let coverageMerge = Command(
    "coverage merge", "add up coverage reports of parts of an archive", operands: "FILE.json...", arity: 1...Int.max,
    flags: coverageFlags,
    details: [
      "The files are written by `daejo coverage --format json`, with one glossary. What comes out does not depend on their "
        + "order, and is what one run over everything gives."
    ], examples: ["daejo coverage merge --format html --output archive.html 2024.json 2025.json"])

  private static let coverageFlags = [
    Flag.format(CoverageFormat.allCases.map(\.rawValue), default: "text"), Flag.output, Flag.failUnder, Flag.compare,
  ]

  static let align = Command(
    "align", "print which sentences correspond", operands: pathOperands, arity: 1...Int.max,
    flags: Flag.input + [Flag.format(["text", "tsv", "tmx", "jsonl"], default: "text"), Flag.output],
    details: [pathDetails], examples: ["daejo align --format tmx --output memory.tmx articles/"])

  static let annotate = Command(
    "annotate", "print what the program reads in a text: names, titles, dates, quantities", operands: "FILE|-",
    arity: 1...1,
    flags: [Flag.lang, Flag.date, Flag.glossary, Flag.config, Flag.format(["text", "jsonl"], default: "text")]
      + [Flag.output], examples: ["daejo annotate --lang ko article.ko.md"])

  static let name = Command(
    "name", "show how a Korean name may be spelled, or judge a spelling", operands: "KOREAN [ENGLISH]", arity: 0...2,
    flags: [Flag.tsv, Flag.glossary, Flag.config, Flag.output],
    details: [
      "The verdict is accept, unknown or refuse, followed by a score and the reason; with --tsv the columns of the answer are "
        + "Korean, English, verdict, score, reason."
    ], examples: ["daejo name 조태열", "daejo name 조태열 \"Cho Tae-yong\""])

  static let glossaryLint = Command(
    "glossary lint", "check glossaries for duplicates, conflicts and slips", operands: "[FILE|DIR...]",
    arity: 0...Int.max,
    flags: [Flag.config, Flag.format(["text", "concise", "json", "jsonl", "sarif", "github"], default: "text")]
      + [Flag.output], examples: ["daejo glossary lint Glossaries"])

  static let glossaryConvert = Command(
    "glossary convert", "convert a glossary between CSV, TBX, TMX and two columns", operands: "FILE|DIR [OUT]",
    arity: 1...2, flags: [Flag.from, Flag.to, Flag.output],
    details: [
      "Formats: csv; tbx (version 2, MARTIF), tbx3 (version 3, DCA), tbx3-dct (version 3, DCT), all TBX-Basic; tmx; tsv "
        + "(Korean, tab, English). What a format cannot hold is said on standard error."
    ],
    examples: [
      "daejo glossary convert Glossaries terms.tbx", "daejo glossary convert client.tbx Glossaries/client.csv",
    ])

  static let glossarySuggest = Command(
    "glossary suggest", "propose rows for recurring names that the glossary lacks", operands: pathOperands,
    arity: 1...Int.max,
    flags: Flag.input + [Flag.format(["csv", "json"], default: "csv"), Flag.output, Flag.atLeast],
    details: [
      pathDetails,
      "Each row holds a name, its prevailing rendering, how often and in which articles it stands, how sure the program is, and "
        + "the short forms that later mentions use; other renderings are named beside the articles. The columns `kind`, `ko`, "
        + "`en`, `en_variants` and `en_short` are the glossary's own.",
    ],
    examples: ["daejo glossary suggest articles/", "daejo glossary suggest --at-least 5 --format json articles/"])

  static let rules = Command(
    "rules", "list the rules", flags: [Flag.format(["text", "json"], default: "text"), Flag.output])

  static let explain = Command(
    "explain", "print the page of a rule", operands: "RULE", arity: 1...1, flags: [Flag.output],
    examples: ["daejo explain name-mismatch"])

  static let initialize = Command(
    "init", "write a commented configuration, .daejo.yml, to the working directory")

  static let baselineWrite = Command(
    "baseline write", "record today's findings, so that later runs show only new ones", operands: pathOperands,
    arity: 1...Int.max, flags: Flag.input + Flag.judging + [Flag.baseline],
    details: [pathDetails, "The file is the one --baseline names, else daejo-baseline.json."],
    examples: ["daejo baseline write articles/", "daejo check --baseline daejo-baseline.json articles/"])

  static let baselinePrune = Command(
    "baseline prune", "take findings that are gone out of the record", operands: pathOperands, arity: 1...Int.max,
    flags: Flag.input + Flag.judging + [Flag.baseline], details: [pathDetails])

  static let ledgerShow = Command(
    "ledger show", "show how the archive rendered a term", operands: "TERM", arity: 1...1,
    flags: [Flag.ledgerFile, Flag.format(["text", "json"], default: "text"), Flag.output],
    details: [
      "TERM is a Korean term or a concept's id; where there is none of that name, all terms that hold it, and then all that "
        + "were rendered by it."
    ], examples: ["daejo ledger show 헤그세스", "daejo ledger show Hegseth"])

  static let ledgerImport = Command(
    "ledger import", "remember how articles render names and terms", operands: pathOperands, arity: 1...Int.max,
    flags: Flag.input + [Flag.ledgerFile],
    details: [
      pathDetails + " A file that `daejo ledger export` wrote is put in as it is.",
      "An article that is remembered again replaces what was remembered of it. Renderings that a warning or an error is about "
        + "are not remembered.",
    ], examples: ["daejo ledger import --ledger house.db archive/"])

  static let ledgerExport = Command(
    "ledger export", "write the ledger as JSON Lines", flags: [Flag.ledgerFile, Flag.output],
    examples: ["daejo ledger export --output ledger.jsonl"])

  static let ledgerPrune = Command(
    "ledger prune", "forget part of the ledger", flags: [Flag.ledgerFile, Flag.before, Flag.article, Flag.term],
    details: ["What all the conditions name is forgotten; at least one is needed."],
    examples: ["daejo ledger prune --before 2020-01-01", "daejo ledger prune --article archive/2024/talks"])

  static let help = Command(
    "help", "print the help of a command", operands: "[COMMAND]", arity: 0...2, flags: [Flag.generate],
    examples: ["daejo help check", "daejo help --generate complete-bash > /etc/bash_completion.d/daejo"])

  static let version = Command("version", "print the version")
}
