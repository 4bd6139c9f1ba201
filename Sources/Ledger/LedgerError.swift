/// Why a ledger could not be read or written: the file, what is wrong, and what to do.
public struct LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public var path: String
  /// What is wrong.
  public var reason: String
  /// What to do; empty where the reason says it.
  public var hint: String

  /// An error about the ledger at `path`.
  public init(path: String, reason: String, hint: String = "") {
    self.path = path
    self.reason = reason
    self.hint = hint
  }

  /// For people.
  public var description: String { "\(path): \(reason)\(hint.isEmpty ? "" : "; \(hint)")" }
}
