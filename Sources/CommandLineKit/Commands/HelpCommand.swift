import Diagnostics

extension CommandContext {
  /// `daejo help`: the overview, a command's page, the manual or completions.
  func help() throws -> Int32 {
    switch arguments.value(Flag.generate) {
    case "man": try io.print(ManualPage.text(version: engine.version))
    case "complete-bash": try io.print(Completions.bash())
    case "complete-zsh": try io.print(Completions.zsh())
    case "complete-fish": try io.print(Completions.fish())
    default: try io.print(try helpPage())
    }
    return ExitStatus.success
  }

  private func helpPage() throws -> String {
    let name = arguments.operands.joined(separator: " ")
    if name.isEmpty { return HelpText.overview(version: engine.version) }
    if let command = Command.all.first(where: { $0.name == name }) { return HelpText.page(of: command) }
    let group = Command.all.filter { $0.name.hasPrefix(name + " ") }
    if !group.isEmpty { return group.map(HelpText.page).joined(separator: "\n") }
    throw CommandError("unknown command \"\(name)\"\(Suggestion.hint(for: name, among: Command.all.map(\.name)))")
  }
}
