/// Completions for shells, made from the tables.
enum Completions {
  /// The first words of commands, each once, in order.
  private static var firstWords: [String] {
    var words: [String] = []
    for command in Command.all {
      let word = String(command.name.prefix { $0 != " " })
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  private static func secondWords(_ first: String) -> [String] {
    Command.all.filter { $0.name.hasPrefix(first + " ") }.map { String($0.name.dropFirst(first.utf8.count + 1)) }
  }

  /// Whether the word alone is a command, too: `coverage` beside `coverage merge`.
  private static func isCommand(_ word: String) -> Bool { Command.all.contains { $0.name == word } }

  /// What completes the value of a flag: words, files, or nothing.
  private enum Values {
    case words([String])
    case files
    case none
  }

  private static func values(_ flag: Flag) -> Values {
    switch flag.value {
    case .none, .text, .number: .none
    case .path: .files
    case .choice(let values): .words(values)
    case .assignment(_, let left, _): left.isEmpty ? .none : .words(left.map { $0 + "=" })
    }
  }

  /// For bash.
  static func bash() -> String {
    var out = """
      # bash completion for daejo
      _daejo() {
        local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" cmd="${COMP_WORDS[1]}"
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(firstWords.joined(separator: " "))" -- "$cur"))
          return
        fi
        case "$cmd" in

      """
    for word in firstWords where !secondWords(word).isEmpty {
      out += "    \(word))\n"
      out += "      if [ \"$COMP_CWORD\" -eq 2 ] && [[ \"$cur\" != -* ]]; then\n"
      out += "        COMPREPLY=($(compgen -W \"\(secondWords(word).joined(separator: " "))\" -- \"$cur\"))\n"
      out += isCommand(word) ? "        [ ${#COMPREPLY[@]} -gt 0 ] && return\n" : "        return\n"
      out += "      fi\n      case \"${COMP_WORDS[2]}\" in\n"
      out += "        \(secondWords(word).joined(separator: "|"))) cmd=\"$cmd ${COMP_WORDS[2]}\" ;;\n      esac ;;\n"
    }
    out += "  esac\n  case \"$cmd:$prev\" in\n"
    for command in Command.all {
      for flag in command.allFlags {
        guard case .words(let words) = values(flag) else { continue }
        out += "    \"\(command.name):--\(flag.name)\")\n"
        out += "      COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$cur\")); return ;;\n"
      }
    }
    out += "  esac\n  if [[ \"$cur\" == -* ]]; then\n    case \"$cmd\" in\n"
    for command in Command.all {
      let flags = command.allFlags.map { "--\($0.name)" }.joined(separator: " ")
      out += "      \"\(command.name)\") COMPREPLY=($(compgen -W \"\(flags)\" -- \"$cur\")) ;;\n"
    }
    return out + "    esac\n  fi\n}\ncomplete -o default -F _daejo daejo\n"
  }

  /// For zsh.
  static func zsh() -> String {
    var out = "#compdef daejo\n\n_daejo() {\n  local -a commands\n  commands=(\n"
    for word in firstWords {
      let summary = Command.all.first { $0.name == word }?.summary ?? secondWords(word).joined(separator: ", ")
      out += "    \(quote("\(word):\(summary)"))\n"
    }
    out += "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
    out += "  local cmd=$words[2]\n  shift words; (( CURRENT-- ))\n  case $cmd in\n"
    for word in firstWords where !secondWords(word).isEmpty {
      let seconds = secondWords(word)
      out += "    \(word))\n      if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n"
      out += "        compadd \(seconds.joined(separator: " "))\n"
      out += (isCommand(word) ? "        _files\n" : "") + "        return\n      fi\n"
      out += "      if [[ $words[2] == (\(seconds.joined(separator: "|"))) ]]; then\n"
      out += "        cmd=\"$cmd $words[2]\"\n        shift words; (( CURRENT-- ))\n      fi ;;\n"
    }
    out += "  esac\n  case $cmd in\n"
    for command in Command.all {
      out += "    \(quote(command.name)))\n      _arguments"
      for flag in command.allFlags { out += " \\\n        \(zshSpec(flag))" }
      out += " \\\n        '*:file:_files' ;;\n"
    }
    return out + "  esac\n}\n\n_daejo \"$@\"\n"
  }

  private static func zshSpec(_ flag: Flag) -> String {
    var text = ""
    for scalar in flag.summary.unicodeScalars {
      if "[]:\\".unicodeScalars.contains(scalar) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    let action =
      switch values(flag) {
      case .words(let words): "(\(words.joined(separator: " ")))"
      case .files: "_files"
      case .none: " "
      }
    let value = flag.placeholder == nil ? "" : ":value:\(action)"
    let many = flag.repeats ? "*" : ""
    return quote("\(many)--\(flag.name)\(flag.placeholder == nil ? "" : "=")[\(text)]\(value)")
  }

  /// For fish.
  static func fish() -> String {
    var out = "# fish completion for daejo\n"
    let seen = "__fish_seen_subcommand_from"
    let all = firstWords.joined(separator: " ")
    for word in firstWords {
      let summary = Command.all.first { $0.name == word }?.summary ?? secondWords(word).joined(separator: ", ")
      out += "complete -c daejo -n \"not \(seen) \(all)\" -f -a \(word) -d \(quote(summary))\n"
      for second in secondWords(word) {
        let summary = Command.all.first { $0.name == "\(word) \(second)" }?.summary ?? ""
        let others = secondWords(word).joined(separator: " ")
        let files = isCommand(word) ? "" : " -f"
        out += "complete -c daejo -n \"\(seen) \(word); and not \(seen) \(others)\"\(files) -a \(second)"
        out += " -d \(quote(summary))\n"
      }
    }
    for command in Command.all {
      let condition = command.name.split(separator: " ").map { "\(seen) \($0)" }.joined(separator: "; and ")
      for flag in command.allFlags {
        out += "complete -c daejo -n \"\(condition)\" -l \(flag.name)"
        if let letter = flag.letter { out += " -s \(letter)" }
        switch values(flag) {
        case .words(let words): out += " -x -a \(quote(words.joined(separator: " ")))"
        case .files: out += " -r"
        case .none: if flag.placeholder != nil { out += " -x" }
        }
        out += " -d \(quote(flag.summary))\n"
      }
    }
    return out
  }

  /// In single quotes, for any of the shells.
  private static func quote(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
