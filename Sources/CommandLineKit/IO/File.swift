import Glibc

/// Why the system refused.
struct FileError: Error {
  /// The system's number.
  var code: Int32
  /// The system's words, begun small.
  var reason: String

  init(_ code: Int32) {
    self.code = code
    guard let words = strerror(code) else {
      reason = "error \(code)"
      return
    }
    let text = String(cString: words)
    reason = text.prefix(1).lowercased() + text.dropFirst()
  }
}

/// Files by plain system calls.
enum File {
  /// Reads a whole file.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileError(errno) }
    defer { close(descriptor) }
    return try readAll(descriptor)
  }

  /// Reads up to the end.
  static func readAll(_ descriptor: Int32) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw FileError(errno)
      }
    }
  }

  /// Writes everything.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        offset += count
      } else if errno != EINTR {
        throw FileError(errno)
      }
    }
  }

  /// What a path leads to.
  enum Kind {
    /// Nothing there.
    case missing
    /// A regular file.
    case regular
    /// A folder.
    case folder
    /// A device, a FIFO, a socket.
    case other
  }

  /// What `path` leads to, links followed.
  static func kind(_ path: String) -> Kind {
    var status = stat()
    if stat(path, &status) != 0 { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The path with links, `.` and `..` resolved; nil where there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// What a symbolic link says.
  static func link(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  /// The folder a path is in; `.` for a bare name.
  static func folder(of path: String?) -> String? {
    guard let path else { return nil }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// The working directory.
  static var workingFolder: String {
    guard let buffer = getcwd(nil, 0) else { return "." }
    defer { free(buffer) }
    return String(cString: buffer)
  }
}
