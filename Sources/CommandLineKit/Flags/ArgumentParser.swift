import Diagnostics

/// A command line as it was understood.
struct Arguments: Sendable {
  /// The command called.
  var command: Command
  /// What is neither the command's name nor an option.
  var operands: [String] = []
  /// The values given, by the option's name, in order; an empty text for options without a value.
  var values: [String: [String]] = [:]

  /// The last value of an option.
  func value(_ flag: Flag) -> String? { values[flag.name]?.last }
  /// Every value of an option, in order.
  func all(_ flag: Flag) -> [String] { values[flag.name] ?? [] }
  /// Whether an option was given.
  func has(_ flag: Flag) -> Bool { values[flag.name] != nil }
}

/// Reads command lines by the tables of flags and commands.
enum ArgumentParser {
  /// Understands `arguments`, the program's own name not among them. Nil where there is no command at all.
  ///
  /// Options may stand anywhere behind the command; `--` ends them; `--name value`, `--name=value`, `-n value` and
  /// `-nvalue` are all read.
  static func parse(_ arguments: [String]) throws(CommandError) -> Arguments? {
    guard let first = arguments.first else { return nil }
    if first == "--help" || first == "-h" { return Arguments(command: Command.help) }
    if first == "--version" || first == "-V" { return Arguments(command: Command.version) }
    var rest = arguments[...]
    var parsed = Arguments(command: try command(&rest))
    var flagsEnded = false
    while let argument = rest.popFirst() {
      if flagsEnded || argument == "-" || !argument.hasPrefix("-") {
        parsed.operands.append(argument)
      } else if argument == "--" {
        flagsEnded = true
      } else if argument.hasPrefix("--") {
        try long(argument.dropFirst(2), &rest, &parsed)
      } else {
        try short(argument.dropFirst(), &rest, &parsed)
      }
    }
    if !parsed.has(Flag.help), !parsed.has(Flag.generate) { try checkArity(parsed) }
    return parsed
  }

  private static func command(_ rest: inout ArraySlice<String>) throws(CommandError) -> Command {
    let first = rest.first ?? ""
    if first.hasPrefix("-") {
      throw CommandError("expected a command before \"\(first)\"; see `daejo help`")
    }
    rest = rest.dropFirst()
    // `coverage` is a command, and `coverage merge` another.
    if let second = rest.first, let command = Command.all.first(where: { $0.name == "\(first) \(second)" }) {
      rest = rest.dropFirst()
      return command
    }
    if let command = Command.all.first(where: { $0.name == first }) { return command }
    let group = Command.all.filter { $0.name.hasPrefix(first + " ") }
    if !group.isEmpty {
      let names = group.map { String($0.name.dropFirst(first.count + 1)) }
      guard let second = rest.first, !second.hasPrefix("-") else {
        if rest.contains("--help") || rest.contains("-h") {
          rest = ["--help"]
          return group[0]
        }
        throw CommandError("`daejo \(first)` needs one of: \(names.joined(separator: ", "))")
      }
      throw CommandError(
        "unknown command \"\(first) \(second)\"\(Suggestion.hint(for: second, among: names))"
          + " (there are \(names.joined(separator: ", ")))")
    }
    let words = Command.all.map { String($0.name.prefix { $0 != " " }) }
    if let near = Suggestion.nearest(to: first, among: words) {
      throw CommandError("unknown command \"\(first)\"; did you mean \"\(near)\"?")
    }
    let isPath = first.contains("/") || first.contains(".")
    let hint = isPath ? "; did you mean `daejo check \(first)`?" : "; see `daejo help`"
    throw CommandError("unknown command \"\(first)\"\(hint)")
  }

  private static func long(
    _ text: Substring, _ rest: inout ArraySlice<String>, _ parsed: inout Arguments
  ) throws(CommandError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let flag = parsed.command.allFlags.first(where: { $0.name == name }) else {
      let hint = Suggestion.nearest(to: name, among: parsed.command.allFlags.map(\.name))
      throw CommandError(
        "unknown option --\(name)" + (hint.map { "; did you mean --\($0)?" } ?? "")
          + " (see `daejo help \(parsed.command.name)`)")
    }
    let given = parts.count > 1 ? String(parts[1]) : nil
    guard flag.placeholder != nil else {
      if given != nil { throw CommandError("--\(name) takes no value") }
      parsed.values[name, default: []].append("")
      return
    }
    try add(flag, given ?? rest.popFirst(), "--\(name)", &parsed)
  }

  private static func short(
    _ text: Substring, _ rest: inout ArraySlice<String>, _ parsed: inout Arguments
  ) throws(CommandError) {
    var text = text
    while let letter = text.popFirst() {
      guard let flag = parsed.command.allFlags.first(where: { $0.letter == letter }) else {
        throw CommandError("unknown option -\(letter) (see `daejo help \(parsed.command.name)`)")
      }
      if flag.placeholder == nil {
        parsed.values[flag.name, default: []].append("")
        continue
      }
      if text.first == "=" { text = text.dropFirst() }
      let given = text.isEmpty ? rest.popFirst() : String(text)
      return try add(flag, given, "-\(letter)", &parsed)
    }
  }

  private static func add(
    _ flag: Flag, _ value: String?, _ shown: String, _ parsed: inout Arguments
  ) throws(CommandError) {
    let placeholder = flag.placeholder ?? ""
    guard let value, !value.isEmpty else { throw CommandError("\(shown) needs a value: \(placeholder)") }
    switch flag.value {
    case .choice(let choices) where !choices.contains(value):
      throw CommandError(
        "\(shown) cannot be \"\(value)\"\(Suggestion.hint(for: value, among: choices))"
          + " (there are \(choices.joined(separator: ", ")))")
    case .number where (Int(value) ?? 0) < 1:
      throw CommandError("\(shown) needs a whole number from 1, not \"\(value)\"")
    case .assignment(_, let left, let right):
      try checkAssignment(value, left, right, "\(shown) needs \(placeholder)")
    default: break
    }
    parsed.values[flag.name, default: []].append(value)
  }

  private static func checkAssignment(
    _ value: String, _ left: [String], _ right: [String], _ need: String
  ) throws(CommandError) {
    let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw CommandError("\(need), not \"\(value)\"")
    }
    for (part, list) in [(parts[0], left), (parts[1], right)] where !list.isEmpty && !list.contains(part) {
      throw CommandError(
        "\(need), and there is no \"\(part)\"\(Suggestion.hint(for: part, among: list))"
          + " (there are \(list.joined(separator: ", ")))")
    }
  }

  private static func checkArity(_ parsed: Arguments) throws(CommandError) {
    let command = parsed.command
    if parsed.operands.count < command.arity.lowerBound {
      throw CommandError("`daejo \(command.name)` needs \(command.operands); see `daejo help \(command.name)`")
    }
    if parsed.operands.count > command.arity.upperBound {
      let extra = parsed.operands[command.arity.upperBound]
      throw CommandError("`daejo \(command.name)` has no use for \"\(extra)\"; see `daejo help \(command.name)`")
    }
  }
}
