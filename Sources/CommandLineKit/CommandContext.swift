import Checks
import Diagnostics
import Mentions
import Reporting

/// One command line being carried out: its options, the outside, and the checker.
struct CommandContext: Sendable {
  var arguments: Arguments
  var environment: [String: String]
  var io: CommandIO
  var engine: CheckEngine

  /// Calls the command.
  func run() async throws -> Int32 {
    if arguments.has(Flag.help) {
      try io.print(HelpText.page(of: arguments.command))
      return ExitStatus.success
    }
    switch arguments.command.name {
    case Command.check.name: return try await check()
    case Command.coverage.name: return try await coverage()
    case Command.coverageMerge.name: return try coverageMerge()
    case Command.align.name: return try await align()
    case Command.annotate.name: return try annotate()
    case Command.name.name: return try name()
    case Command.glossaryLint.name: return try glossaryLint()
    case Command.glossaryConvert.name: return try glossaryConvert()
    case Command.glossarySuggest.name: return try await glossarySuggest()
    case Command.rules.name: return try rules()
    case Command.explain.name: return try explain()
    case Command.initialize.name: return try initialize()
    case Command.baselineWrite.name: return try await baselineWrite()
    case Command.baselinePrune.name: return try await baselinePrune()
    case Command.ledgerShow.name: return try ledgerShow()
    case Command.ledgerImport.name: return try await ledgerImport()
    case Command.ledgerExport.name: return try ledgerExport()
    case Command.ledgerPrune.name: return try ledgerPrune()
    case Command.help.name: return try help()
    default:
      try io.print("daejo \(engine.version)\n")
      return ExitStatus.success
    }
  }

  /// The closure of the engine, or an error that says that this build lacks it.
  func require<Closure>(_ closure: Closure?) throws(CommandError) -> Closure {
    guard let closure else { throw CommandError("`daejo \(arguments.command.name)` is not part of this build") }
    return closure
  }

  /// What `--format` says; nil where it says nothing.
  var format: String? { arguments.values["format"]?.last }

  /// Writes what the command is for: to the file of `--output`, else to standard output.
  func deliver(_ text: String) throws {
    if let path = arguments.value(Flag.output), path != "-" {
      try OutputFile.write(Array(text.utf8), to: path)
    } else {
      try io.print(text)
    }
  }

  /// How text for people looks, where it goes.
  func style(toFile: Bool) -> TerminalStyle {
    let isTerminal = io.outputIsTerminal && !toFile
    let color =
      switch arguments.value(Flag.color) {
      case "always": true
      case "never": false
      default: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
      }
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? (isTerminal ? io.columns : nil)
    return TerminalStyle(color: color, unicode: speaksUnicode, width: min(columns ?? 100, 1000))
  }

  /// Whether the locale can show box drawing: yes, unless one is named that is not UTF-8.
  private var speaksUnicode: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      let folded = value.lowercased()
      return folded.contains("utf-8") || folded.contains("utf8")
    }
    return environment["TERM"] != "dumb"
  }

  /// How many pairs are worked on at once.
  var jobs: Int { arguments.value(Flag.jobs).flatMap { Int($0) } ?? Processors.count }

  /// A runner of the pairs of this command.
  var runner: BatchRunner { BatchRunner(jobs: jobs, isInterrupted: io.isInterrupted) }

  /// What the command is to read, the configuration merged with the options.
  func request(paths: [String]? = nil) throws -> InputRequest {
    var request = InputRequest()
    request.paths = paths ?? arguments.operands
    request.glossaries = arguments.all(Flag.glossary)
    request.configuration = try configuration(paths: request.paths)
    request.programFolder = io.programFolder
    request.standardInput = io.input
    for path in request.glossaries where File.kind(path) == .missing {
      throw CommandError("--glossary \(path): no such file or folder")
    }
    for path in request.paths where path != "-" && File.kind(path) == .missing {
      throw CommandError("\(path): no such file or folder")
    }
    return request
  }

  /// The configuration, with what the options say merged in.
  private func configuration(paths: [String]) throws -> Configuration {
    var configuration = try ConfigurationFinder.load(explicit: arguments.value(Flag.config), paths: paths)
    if let text = arguments.value(Flag.date) {
      guard let date = CivilDate(iso: text) else {
        throw CommandError("--date needs a day, YYYY-MM-DD, not \"\(text)\"")
      }
      configuration.date = date
    }
    if let language = arguments.value(Flag.sourceLang) { configuration.sourceLanguage = language }
    if let language = arguments.value(Flag.targetLang) { configuration.targetLanguage = language }
    if let scope = arguments.value(Flag.scope) { configuration.scope = CheckScope(rawValue: scope) }
    if let failOn = arguments.value(Flag.failOn).flatMap(FailOn.init(rawValue:)) { configuration.failOn = failOn }
    for setting in arguments.all(Flag.rule) {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let level = RuleLevel(rawValue: parts[1]) else { continue }
      configuration.rules.append(RuleSetting(try known(parts[0]), level))
    }
    for rule in arguments.all(Flag.only) { configuration.only.append(try known(rule)) }
    return configuration
  }

  private func known(_ name: String) throws(CommandError) -> RuleID {
    let rule = RuleID(name)
    guard ContractRules.contains(rule) || engine.rules.contains(where: { $0.id == rule }) else {
      throw CommandError("\(ContractRules.complaint(about: rule)) (see `daejo rules`)")
    }
    return rule
  }
}
