import Glibc

/// Files a command writes: whole or not at all.
enum OutputFile {
  /// Puts `bytes` in the file at `path`.
  ///
  /// A regular file, or one not there yet, is written beside its place and renamed, with the permissions it had; a link
  /// keeps being one. Anything else (a device, a FIFO) is written directly; that its reader goes away is no error.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    do throws(FileError) {
      switch File.kind(path) {
      case .folder: throw FileError(EISDIR)
      case .other: try direct(bytes, path)
      case .regular, .missing: try replace(bytes, File.resolved(path) ?? path)
      }
    } catch {
      if error.code == EPIPE { return }
      throw CommandError("cannot write \(path): \(error.reason)")
    }
  }

  private static func direct(_ bytes: [UInt8], _ path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileError(errno) }
    defer { close(descriptor) }
    try File.write(bytes, to: descriptor)
  }

  private static func replace(_ bytes: [UInt8], _ path: String) throws(FileError) {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor < 0 { throw FileError(errno) }
    var isDone = false
    defer { if !isDone { unlink(template) } }
    do throws(FileError) {
      var status = stat()
      let mode = stat(path, &status) == 0 ? status.st_mode & 0o7777 : defaultMode()
      if fchmod(descriptor, mode) != 0 { throw FileError(errno) }
      try File.write(bytes, to: descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0 { throw FileError(errno) }
    if rename(template, path) != 0 { throw FileError(errno) }
    isDone = true
  }

  /// What `open` would give a new file.
  private static func defaultMode() -> mode_t {
    let mask = umask(0o022)
    umask(mask)
    return 0o666 & ~mask
  }
}
