/// One option as data: the parser, the help, the manual page and the completions are all made from it.
struct Flag: Sendable {
  /// What an option takes.
  enum Value: Sendable {
    /// Nothing: it is there or not.
    case none
    /// Any text, shown as the placeholder.
    case text(String)
    /// A file or folder, shown as the placeholder.
    case path(String)
    /// A whole number from 1.
    case number(String)
    /// One of these.
    case choice([String])
    /// `LEFT=right`, where one half or both come from lists that shells can complete.
    case assignment(String, left: [String], right: [String])
  }

  /// The name behind `--`.
  var name: String
  /// The letter behind `-`.
  var letter: Character?
  /// What it takes.
  var value: Value
  /// Whether it may be given several times, each adding to the ones before; else the last one counts.
  var repeats: Bool
  /// One line for the help.
  var summary: String

  init(_ name: String, _ letter: Character? = nil, _ value: Value = .none, repeats: Bool = false, _ summary: String) {
    self.name = name
    self.letter = letter
    self.value = value
    self.repeats = repeats
    self.summary = summary
  }

  /// How the value is shown; nil where there is none.
  var placeholder: String? {
    switch value {
    case .none: nil
    case .text(let placeholder), .path(let placeholder), .number(let placeholder): placeholder
    case .choice(let values): values.count > 4 ? name.uppercased() : values.joined(separator: "|")
    case .assignment(let placeholder, _, _): placeholder
    }
  }

  /// The values there are, where they are few and known.
  var choices: [String] {
    guard case .choice(let values) = value else { return [] }
    return values
  }
}

/// One command as data.
struct Command: Sendable {
  /// The words that call it: `check`, or `glossary lint`.
  var name: String
  /// One line for the list of commands.
  var summary: String
  /// What follows the name, as the usage line shows it.
  var operands: String
  /// How many operands it takes.
  var arity: ClosedRange<Int>
  /// Its options; those of every command are not among them.
  var flags: [Flag]
  /// More for its own help and the manual page, a paragraph each.
  var details: [String]
  /// Lines to try.
  var examples: [String]

  init(
    _ name: String, _ summary: String, operands: String = "", arity: ClosedRange<Int> = 0...0, flags: [Flag] = [],
    details: [String] = [], examples: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.arity = arity
    self.flags = flags
    self.details = details
    self.examples = examples
  }

  /// Every option the command understands.
  var allFlags: [Flag] { flags + Flag.everywhere }
}
