import Glibc

/// Runs another program and waits for it.
enum Subprocess {
  /// What it answered.
  struct Result {
    /// Its exit status; 128 and the signal where one ended it.
    var status: Int32
    /// What it wrote to standard output.
    var output: [UInt8]
    /// What it wrote to standard error.
    var error: [UInt8]
  }

  /// Runs `words`, the program looked up in PATH, with nothing on its standard input.
  static func run(_ words: [String]) throws(CommandError) -> Result {
    let program = words.first ?? ""
    do throws(FileError) {
      // Standard error goes to a file without a name, so that neither stream can block the other.
      let complaints = try temporary()
      defer { close(complaints) }
      var pipe: [Int32] = [-1, -1]
      if Glibc.pipe(&pipe) != 0 { throw FileError(errno) }
      defer { close(pipe[0]) }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addclose(&actions, pipe[0])
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
      posix_spawn_file_actions_addclose(&actions, pipe[1])
      posix_spawn_file_actions_adddup2(&actions, complaints, 2)
      var child = pid_t()
      var pointers = words.map { strdup($0) } + [nil]
      defer { for pointer in pointers { free(pointer) } }
      let code = posix_spawnp(&child, program, &actions, nil, &pointers, environ)
      close(pipe[1])
      if code != 0 { throw FileError(code) }
      let output = try File.readAll(pipe[0])
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0 {
        if errno != EINTR { throw FileError(errno) }
      }
      lseek(complaints, 0, SEEK_SET)
      let error = try File.readAll(complaints)
      let signal = status & 0x7F
      return Result(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: output, error: error)
    } catch {
      throw CommandError("cannot run \(program): \(error.reason)")
    }
  }

  private static func temporary() throws(FileError) -> Int32 {
    var template = Array("/tmp/daejo.XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor < 0 { throw FileError(errno) }
    unlink(template)
    return descriptor
  }
}
