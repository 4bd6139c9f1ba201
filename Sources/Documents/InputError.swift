/// Why an input cannot be read: one clear message that says where, what was expected, and what to do.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it; `-` for standard input.
  public var path: String
  /// The line, from 1, where that is known.
  public var line: Int?
  /// What is wrong and what was expected.
  public var message: String
  /// What to do about it; empty where the message says it.
  public var hint: String

  /// An error at `path`.
  public init(path: String, line: Int? = nil, message: String, hint: String = "") {
    self.path = path
    self.line = line
    self.message = message
    self.hint = hint
  }

  /// `path:line: message; hint`.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return hint.isEmpty ? "\(place): \(message)" : "\(place): \(message); \(hint)"
  }
}
