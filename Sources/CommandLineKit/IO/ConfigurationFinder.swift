import Checks

/// Looks for `.daejo.yml`.
enum ConfigurationFinder {
  /// The name of the file.
  static let name = ".daejo.yml"

  /// The configuration at `explicit`, else the one found by walking up from the working directory, then from the first
  /// of `paths`; an empty one where there is none.
  static func load(explicit: String?, paths: [String]) throws -> Configuration {
    if let explicit { return try read(explicit) }
    for start in [".", paths.first { $0 != "-" }].compactMap({ $0 }) {
      if let path = find(from: start) { return try read(path) }
    }
    return Configuration()
  }

  private static func read(_ path: String) throws -> Configuration {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try File.read(path)
    } catch {
      throw CommandError("cannot read the configuration \(path): \(error.reason)")
    }
    return try Configuration(parsing: bytes, path: path)
  }

  /// The nearest configuration at or above `start`, named relative to the working directory where it is inside it.
  private static func find(from start: String) -> String? {
    guard var folder = File.resolved(start) else { return nil }
    if File.kind(folder) != .folder { folder = File.folder(of: folder) ?? "/" }
    let working = File.workingFolder
    while true {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      if File.kind(path) == .regular {
        if folder == working { return name }
        return path.hasPrefix(working + "/") ? String(path.dropFirst(working.count + 1)) : path
      }
      guard folder != "/", let parent = File.folder(of: folder) else { return nil }
      folder = parent
    }
  }
}
