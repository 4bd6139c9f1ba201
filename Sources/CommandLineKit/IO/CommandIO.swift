import Glibc

/// The outside as a command sees it, so that commands can be tested without a process.
public struct CommandIO: Sendable {
  /// Writes to standard output. A reader that has gone away is no error.
  public var output: @Sendable ([UInt8]) throws -> Void
  /// Writes to standard error; nothing can be done where that fails.
  public var error: @Sendable ([UInt8]) -> Void
  /// Reads all of standard input.
  public var input: @Sendable () throws -> [UInt8]
  /// Whether standard output is a terminal.
  public var outputIsTerminal: Bool
  /// Whether standard error is a terminal.
  public var errorIsTerminal: Bool
  /// Columns of the terminal; nil where there is none.
  public var columns: Int?
  /// Whether the user has asked to stop.
  public var isInterrupted: @Sendable () -> Bool
  /// The folder of the running program; nil where it is not known.
  public var programFolder: String?

  /// An outside made of closures.
  public init(
    output: @escaping @Sendable ([UInt8]) throws -> Void, error: @escaping @Sendable ([UInt8]) -> Void,
    input: @escaping @Sendable () throws -> [UInt8] = { [] }, outputIsTerminal: Bool = false,
    errorIsTerminal: Bool = false, columns: Int? = nil, isInterrupted: @escaping @Sendable () -> Bool = { false },
    programFolder: String? = nil
  ) {
    self.output = output
    self.error = error
    self.input = input
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.columns = columns
    self.isInterrupted = isInterrupted
    self.programFolder = programFolder
  }

  /// The outside of this process. Takes over the signals: a closed pipe shows as such, and the first interrupt is left
  /// to the command.
  public static func process() -> CommandIO {
    signal(SIGPIPE, SIG_IGN)
    Interrupt.watch()
    return CommandIO(
      output: { bytes in
        do throws(FileError) {
          try File.write(bytes, to: 1)
        } catch {
          if error.code != EPIPE { throw CommandError("cannot write to standard output: \(error.reason)") }
        }
      },
      error: { bytes in try? File.write(bytes, to: 2) },
      input: {
        do throws(FileError) {
          return try File.readAll(0)
        } catch {
          throw CommandError("cannot read standard input: \(error.reason)")
        }
      },
      outputIsTerminal: isatty(1) == 1, errorIsTerminal: isatty(2) == 1, columns: terminalColumns(),
      isInterrupted: { Interrupt.isRequested }, programFolder: File.folder(of: File.link("/proc/self/exe")))
  }

  private static func terminalColumns() -> Int? {
    for descriptor in [Int32(1), 2] where isatty(descriptor) == 1 {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    }
    return nil
  }

  /// Writes text to standard output.
  func print(_ text: String) throws { try output(Array(text.utf8)) }
  /// Writes a line to standard error.
  func complain(_ text: String) { error(Array((text + "\n").utf8)) }
}
