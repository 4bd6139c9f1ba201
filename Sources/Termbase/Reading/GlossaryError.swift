/// Why a glossary cannot be used.
public struct GlossaryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Problem: String, Hashable, Sendable {
    /// The file or folder is not there or may not be read.
    case unreadable
    /// The bytes are no UTF-8.
    case encoding
    /// The file breaks the CSV format.
    case syntax
    /// The header row lacks a column or has one twice.
    case columns
    /// What was read holds no term at all.
    case noTerm
  }

  /// What kind of failure it is.
  public var problem: Problem
  /// The file or folder, as it was named.
  public var path: String
  /// The line concerned, from 1; nil where the whole file is.
  public var line: Int?
  /// What was found and what was expected, in one sentence without a full stop.
  public var message: String
  /// What to do about it.
  public var hint: String

  /// A failure at `line` of `path`.
  public init(_ problem: Problem, path: String, line: Int? = nil, message: String, hint: String) {
    self.problem = problem
    self.path = path
    self.line = line
    self.message = message
    self.hint = hint
  }

  /// Path, line, message and hint on one line.
  public var description: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(message); \(hint)"
  }
}
