#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few things the readers need of the file system, each failing with an `InputError` that names the path.
enum Files {
  /// What a path names.
  enum Kind {
    case file, folder, other
  }

  /// Files longer than this are refused: an article is not that long.
  static let longestFile = 1 << 30

  /// What `path` names; nil where there is nothing.
  static func kind(_ path: String) -> Kind? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether `path` itself is a symbolic link.
  static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// The names in a folder, hidden ones left out, in the order of their bytes.
  static func names(in folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else { throw failure(folder, "cannot read the folder") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.utf8.starts(with: ".".utf8) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All bytes of a file.
  static func bytes(of path: String) throws(InputError) -> [UInt8] {
    let reader = try ByteStream(path: path)
    var all: [UInt8] = []
    while let chunk = try reader.chunk() {
      guard all.count + chunk.count <= longestFile else {
        throw InputError(path: path, message: "the file is longer than 1 GiB", hint: "give one article a file")
      }
      all += chunk
    }
    return all
  }

  /// The failure that the system just reported.
  static func failure(_ path: String, _ what: String) -> InputError {
    let code = errno
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    let hint = code == EACCES ? "check its permissions" : ""
    return InputError(path: path, message: "\(what): \(reason)", hint: hint)
  }
}

/// A file (or standard input, `-`) read piece by piece.
final class ByteStream {
  private let path: String
  private let descriptor: Int32

  init(path: String) throws(InputError) {
    self.path = path
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Files.failure(path, "cannot open the file") }
  }

  deinit {
    if path != "-" { close(descriptor) }
  }

  /// The next bytes; nil at the end.
  func chunk() throws(InputError) -> [UInt8]? {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      repeat { got = read(descriptor, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
      count = max(0, got)
    }
    guard got >= 0 else { throw Files.failure(path, "cannot read the file") }
    return bytes.isEmpty ? nil : bytes
  }
}
