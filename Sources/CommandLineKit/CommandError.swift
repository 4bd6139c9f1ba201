/// What ends a command with status 2: one message, for people.
///
/// It says where (`path:line:`, where there is such a place), what was expected, and what to do.
public struct CommandError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The message, without the program's name and without a line end.
  public var description: String

  /// An error that says `message`.
  public init(_ message: String) { description = message }
}

/// Ends a command because the user interrupted it.
struct Interrupted: Error {}

/// How a run ends.
public enum ExitStatus {
  /// Nothing to complain about.
  public static let success: Int32 = 0
  /// Findings at or above the bound.
  public static let findings: Int32 = 1
  /// Wrong usage, configuration or input.
  public static let failure: Int32 = 2
  /// The user interrupted it.
  public static let interrupted: Int32 = 130
}
