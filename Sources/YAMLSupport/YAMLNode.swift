/// One value of a YAML document with the place where it stands.
///
/// Aliases are resolved: a node that is referred to twice is there twice.
public struct YAMLNode: Hashable, Sendable {
  /// What a node holds.
  public enum Content: Hashable, Sendable {
    /// A text; `isPlain` where it is written without quotes, so that it may mean a number, a truth value or nothing.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in the order of the file; no key twice.
    case mapping([Entry])
  }

  /// One key of a mapping with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The key's line, from 1.
    public var line: Int
    /// The key's column in code points, from 1.
    public var column: Int
    /// The value.
    public var value: YAMLNode
  }

  /// What the node holds.
  public var content: Content
  /// The line the value begins on, from 1.
  public var line: Int
  /// The column the value begins at, in code points, from 1.
  public var column: Int

  /// The text of a scalar that means something; nil for null, lists and mappings.
  public var string: String? {
    guard case .scalar(let text, _) = content, !isNull else { return nil }
    return text
  }

  /// Whether the node is empty, `~` or `null`, unquoted.
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// `true` or `false` of the YAML 1.2 core schema, unquoted (so `no` and `off` are texts).
  public var bool: Bool? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// A decimal whole number, unquoted.
  public var int: Int? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return Int(text)
  }

  /// A decimal number, unquoted.
  public var double: Double? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || ".+-eE".utf8.contains($0) }) else { return nil }
    return Double(text)
  }

  /// The members of a list; nil for anything else.
  public var items: [YAMLNode]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The entries of a mapping; nil for anything else.
  public var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The value of `key` in a mapping.
  public subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// A list of texts, or one text as a list of one: `a` and `[a]` mean the same in many settings. Nil for anything else.
  public var strings: [String]? {
    if let string { return [string] }
    guard let items else { return nil }
    let texts = items.compactMap(\.string)
    return texts.count == items.count ? texts : nil
  }
}

/// Why a text is no YAML that this program reads.
public struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line at fault, from 1.
  public var line: Int
  /// The column at fault in code points, from 1.
  public var column: Int
  /// What is wrong, without a full stop.
  public var message: String

  /// An error at `line` and `column`.
  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// `line:column: message`.
  public var description: String { "\(line):\(column): \(message)" }
}
