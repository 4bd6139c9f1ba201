import Checks
import Diagnostics
import JSONSupport

extension CommandContext {
  /// `daejo rules`: a line a rule.
  func rules() throws -> Int32 {
    if format == "json" {
      let rules = engine.rules.map { rule -> JSONValue in
        ["rule": .string(rule.id.name), "severity": .string(rule.severity.rawValue), "summary": .string(rule.summary)]
      }
      try deliver(JSONValue.array(rules).text(indent: 2) + "\n")
      return ExitStatus.success
    }
    let width = engine.rules.map { $0.id.name.utf8.count }.max() ?? 0
    var out = ""
    for rule in engine.rules {
      out += HelpText.padded(rule.id.name, width) + "  " + HelpText.padded(rule.severity.rawValue, 7)
      out += "  \(rule.summary)\n"
    }
    try deliver(out)
    return ExitStatus.success
  }

  /// `daejo explain`: a rule's page, or the rules of a group.
  func explain() throws -> Int32 {
    let name = RuleID(arguments.operands.first ?? "")
    if let rule = engine.rules.first(where: { $0.id == name }) {
      try deliver(rule.page.hasSuffix("\n") ? rule.page : rule.page + "\n")
      return ExitStatus.success
    }
    if let members = RuleGroups.members[name] {
      try deliver("\(name) stands for \(members.map(\.name).joined(separator: ", "))\n")
      return ExitStatus.success
    }
    if ContractRules.contains(name) {
      throw CommandError("\(name) has no page: this version does not check it yet")
    }
    throw CommandError("\(ContractRules.complaint(about: name)) (see `daejo rules`)")
  }
}
