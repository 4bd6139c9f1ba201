/// The program without its process: what `main` calls, and what tests call.
public enum CommandLineTool {
  /// Runs one command and answers the exit status.
  ///
  /// `arguments` are without the program's name. Nothing but `io` is written to, apart from the files that options name.
  public static func run(
    _ arguments: [String], environment: [String: String], io: CommandIO, engine: CheckEngine
  ) async -> Int32 {
    do {
      guard let parsed = try ArgumentParser.parse(arguments) else {
        io.complain(HelpText.overview(version: engine.version).dropLastLineEnd)
        return ExitStatus.failure
      }
      let context = CommandContext(arguments: parsed, environment: environment, io: io, engine: engine)
      return try await context.run()
    } catch is Interrupted {
      return ExitStatus.interrupted
    } catch {
      io.complain("daejo: error: \(error)")
      return ExitStatus.failure
    }
  }
}

extension String {
  /// The text without one line end at its end.
  fileprivate var dropLastLineEnd: String { last == "\n" ? String(dropLast()) : self }
}
