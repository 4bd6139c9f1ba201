import Diagnostics
import Mentions
import YAMLSupport

/// What is wrong with a configuration, and where.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as the user knows it.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// What was expected and what to do.
  public var message: String

  /// `path:line: message`.
  public var description: String { "\(path):\(line): \(message)" }
}

extension Configuration {
  /// The keys there are, in the order of the documentation.
  public static let keys = [
    "glossary", "source-lang", "target-lang", "date", "style", "scope", "fail-on", "rules", "exclude", "ignore",
  ]

  /// Reads a configuration (YAML). `path` is for messages; its folder becomes `folder`.
  ///
  /// Unknown keys, rules and values are refused with what was probably meant.
  public init(parsing bytes: [UInt8], path: String) throws(ConfigurationError) {
    self.init()
    self.path = path
    folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { $0 == path.utf8.startIndex ? "/" : String(path[..<$0]) }
    let root: YAMLNode
    do {
      root = try YAML.parse(bytes)
    } catch {
      throw ConfigurationError(path: path, line: error.line, message: error.message)
    }
    if root.isNull { return }
    let reader = ConfigurationReader(path: path)
    for entry in try reader.mapping(root, "the configuration", keys: Configuration.keys) {
      try reader.read(entry, into: &self)
    }
  }
}

/// Turns nodes into settings.
private struct ConfigurationReader {
  var path: String

  func error(_ line: Int, _ message: String) -> ConfigurationError {
    ConfigurationError(path: path, line: line, message: message)
  }

  func mapping(
    _ node: YAMLNode, _ what: String, keys: [String]
  ) throws(ConfigurationError) -> [YAMLNode.Entry] {
    guard let entries = node.entries else {
      throw error(node.line, "\(what) must be a mapping, `key: value` a line")
    }
    for entry in entries where !keys.contains(entry.key) {
      throw error(
        entry.line,
        "unknown key \"\(entry.key)\"\(Suggestion.hint(for: entry.key, among: keys)) (there are \(keys.joined(separator: ", ")))"
      )
    }
    return entries
  }

  func read(_ entry: YAMLNode.Entry, into configuration: inout Configuration) throws(ConfigurationError) {
    let value = entry.value
    switch entry.key {
    case "glossary": configuration.glossaries = try texts(entry)
    case "source-lang": configuration.sourceLanguage = try choice(entry, ["ko", "en"])
    case "target-lang": configuration.targetLanguage = try choice(entry, ["ko", "en"])
    case "date":
      guard let date = CivilDate(iso: try text(entry)) else {
        throw error(value.line, "date must be YYYY-MM-DD")
      }
      configuration.date = date
    case "style": configuration.style = HouseStyle(rawValue: try choice(entry, HouseStyle.allCases.map(\.rawValue)))
    case "scope": configuration.scope = CheckScope(rawValue: try choice(entry, CheckScope.allCases.map(\.rawValue)))
    case "fail-on":
      configuration.failOn = FailOn(rawValue: try choice(entry, FailOn.allCases.map(\.rawValue))) ?? .error
    case "rules": configuration.rules = try rules(value)
    case "exclude": configuration.exclude = try texts(entry)
    case "ignore": configuration.ignore = try ignore(value)
    default: break
    }
  }

  func text(_ entry: YAMLNode.Entry) throws(ConfigurationError) -> String {
    guard let text = entry.value.string, !text.isEmpty else {
      throw error(entry.line, "\(entry.key) needs a text")
    }
    return text
  }

  func texts(_ entry: YAMLNode.Entry) throws(ConfigurationError) -> [String] {
    if entry.value.isNull { return [] }
    guard let texts = entry.value.strings, !texts.contains("") else {
      throw error(entry.line, "\(entry.key) needs a text or a list of texts")
    }
    return texts
  }

  func choice(_ entry: YAMLNode.Entry, _ choices: [String]) throws(ConfigurationError) -> String {
    let text = try text(entry)
    guard choices.contains(text) else {
      throw error(
        entry.value.line,
        "\(entry.key) cannot be \"\(text)\"\(Suggestion.hint(for: text, among: choices)) (there are \(choices.joined(separator: ", ")))"
      )
    }
    return text
  }

  func rule(_ name: String, _ line: Int) throws(ConfigurationError) -> RuleID {
    let rule = RuleID(name)
    guard ContractRules.contains(rule) else {
      throw error(line, "\(ContractRules.complaint(about: rule)) (see `daejo rules`)")
    }
    return rule
  }

  func rules(_ node: YAMLNode) throws(ConfigurationError) -> [RuleSetting] {
    if node.isNull { return [] }
    guard let entries = node.entries else {
      throw error(node.line, "rules must be a mapping of rule ids, `name-missing: off` a line")
    }
    var settings: [RuleSetting] = []
    for entry in entries {
      let id = try rule(entry.key, entry.line)
      if entry.value.string != nil {
        settings.append(RuleSetting(id, try level(entry)))
      } else {
        for item in entry.value.items ?? [entry.value] { settings += try narrowed(id, item) }
      }
    }
    return settings
  }

  func level(_ entry: YAMLNode.Entry) throws(ConfigurationError) -> RuleLevel {
    RuleLevel(rawValue: try choice(entry, RuleLevel.allCases.map(\.rawValue))) ?? .off
  }

  /// `{severity, kinds}`: with both, findings of these kinds get the severity; with kinds alone, the rule speaks of no
  /// other kind.
  func narrowed(_ id: RuleID, _ node: YAMLNode) throws(ConfigurationError) -> [RuleSetting] {
    var level: RuleLevel?
    var kinds: Set<MentionKind>?
    for entry in try mapping(node, "a rule's setting", keys: ["severity", "kinds"]) {
      if entry.key == "severity" {
        level = try self.level(entry)
      } else {
        kinds = []
        for name in try texts(entry) {
          guard let kind = MentionKind(rawValue: name) else {
            let known = MentionKind.allCases.map(\.rawValue)
            throw error(
              entry.value.line,
              "unknown kind \"\(name)\"\(Suggestion.hint(for: name, among: known)) (there are \(known.joined(separator: ", ")))"
            )
          }
          kinds?.insert(kind)
        }
      }
    }
    if let level { return [RuleSetting(id, level, kinds: kinds)] }
    guard let kinds else { throw error(node.line, "a rule's setting needs severity, kinds, or both") }
    return [RuleSetting(id, .off, kinds: Set(MentionKind.allCases).subtracting(kinds))]
  }

  func ignore(_ node: YAMLNode) throws(ConfigurationError) -> [IgnoreEntry] {
    if node.isNull { return [] }
    guard let items = node.items else {
      throw error(node.line, "ignore must be a list of entries with rule, path, text and reason")
    }
    var entries: [IgnoreEntry] = []
    for item in items {
      var entry = IgnoreEntry(line: item.line)
      for member in try mapping(item, "an ignore entry", keys: ["rule", "path", "text", "reason"]) {
        switch member.key {
        case "rule": entry.rule = try rule(text(member), member.line)
        case "path": entry.path = try text(member)
        case "text": entry.text = try text(member)
        default: entry.reason = member.value.string
        }
      }
      if entry.rule == nil, entry.path == nil, entry.text == nil {
        throw error(item.line, "an ignore entry needs rule, path or text: it would ignore everything")
      }
      entries.append(entry)
    }
    return entries
  }
}
