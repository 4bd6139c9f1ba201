/// Help made from the tables.
enum HelpText {
  /// What `daejo help` prints.
  static func overview(version: String) -> String {
    var out = "daejo \(version): checks Korean news articles against their English translations\n\n"
    out += "Usage: daejo COMMAND [OPTION...] [PATH...]\n\nCommands:\n"
    let width = Command.all.map { $0.name.utf8.count }.max() ?? 0
    for command in Command.all { out += "  \(padded(command.name, width))  \(command.summary)\n" }
    out += "\nTry: daejo check article.en.md\n`daejo help COMMAND` tells more.\n"
    return out
  }

  /// A command's own help.
  static func page(of command: Command) -> String {
    var out = "daejo \(command.name): \(command.summary)\n\nUsage: \(usage(of: command))\n"
    for paragraph in command.details { out += "\n\(wrapped(paragraph, width: 100, indent: 0))\n" }
    out += "\nOptions:\n"
    let left = command.allFlags.map(shown)
    let width = left.map { $0.utf8.count }.max() ?? 0
    for (flag, words) in zip(command.allFlags, left) {
      out += "  \(padded(words, width))  \(wrapped(flag.text, width: 100 - width - 4, indent: width + 4))\n"
    }
    if !command.examples.isEmpty {
      out += "\nExamples:\n" + command.examples.map { "  \($0)\n" }.joined()
    }
    return out
  }

  /// `daejo check [OPTION...] PATH...`
  static func usage(of command: Command) -> String {
    "daejo \(command.name) [OPTION...]" + (command.operands.isEmpty ? "" : " \(command.operands)")
  }

  /// `-g, --glossary FILE|DIR`
  static func shown(_ flag: Flag) -> String {
    (flag.letter.map { "-\($0), " } ?? "    ") + "--\(flag.name)" + (flag.placeholder.map { " \($0)" } ?? "")
  }

  /// The text with spaces up to `width`; ASCII only.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  /// ASCII text broken at spaces, later lines indented.
  static func wrapped(_ text: String, width: Int, indent: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= max(20, width) {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}

extension Flag {
  /// The summary, with the values there are where the placeholder does not show them.
  var text: String {
    switch value {
    case .choice(let values) where values.count > 4: "\(summary): \(values.joined(separator: ", "))"
    default: summary
    }
  }
}
