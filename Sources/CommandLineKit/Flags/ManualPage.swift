/// The manual page, section 1, made from the tables.
enum ManualPage {
  /// The page in roff.
  static func text(version: String) -> String {
    var out = ".TH DAEJO 1 \"\" \"daejo \(escape(version))\" \"User Commands\"\n"
    out += ".SH NAME\ndaejo \\- check Korean news articles against their English translations\n"
    out += ".SH SYNOPSIS\n"
    for command in Command.all { out += ".B daejo \(escape(command.name))\n\(synopsis(command))\n.br\n" }
    out += ".SH DESCRIPTION\n"
    out += "daejo reads an article and its translation and reports where names, titles, terms, dates and numbers\n"
    out += "disagree.\n.SH COMMANDS\n"
    for command in Command.all {
      out += ".SS daejo \(escape(command.name))\(command.operands.isEmpty ? "" : " " + escape(command.operands))\n"
      out += escape(command.summary.prefix(1).uppercased() + command.summary.dropFirst()) + ".\n"
      for paragraph in command.details { out += ".PP\n\(escape(paragraph))\n" }
      for flag in command.allFlags {
        let letter = flag.letter.map { "\\fB\\-\($0)\\fR, " } ?? ""
        let value = flag.placeholder.map { " \\fI\(escape($0))\\fR" } ?? ""
        out += ".TP\n\(letter)\\fB\\-\\-\(escape(flag.name))\\fR\(value)\n\(escape(flag.text))\n"
      }
      for example in command.examples { out += ".PP\n.EX\n\(escape(example))\n.EE\n" }
    }
    out += ".SH EXIT STATUS\n"
    for (status, meaning) in [
      ("0", "nothing at or above --fail-on"),
      ("1", "findings at or above it, lint findings, coverage under --fail-under"),
      ("2", "usage, configuration or input error"), ("130", "interrupted"),
    ] {
      out += ".TP\n\(status)\n\(escape(meaning))\n"
    }
    out += ".SH FILES\n.TP\n.I .daejo.yml\n"
    out += "configuration, found by walking up from the working directory, then from the first PATH\n"
    out += ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nno colours, unless \\-\\-color says otherwise\n"
    out += ".TP\n.B COLUMNS\nthe width that lines are cut to\n"
    return out
  }

  private static func synopsis(_ command: Command) -> String {
    "[\\fIOPTION\\fR...]" + (command.operands.isEmpty ? "" : " \\fI\(escape(command.operands))\\fR")
  }

  private static func escape(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "…": out += "..."
      case ".", "'": out += out.isEmpty ? "\\&\(scalar)" : String(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
