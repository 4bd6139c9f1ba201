extension Configuration {
  /// A path of the configuration as it is reached from the working directory.
  public func located(_ path: String) -> String {
    guard let folder, path.utf8.first != UInt8(ascii: "/") else { return path }
    return folder == "/" ? "/" + path : "\(folder)/\(path)"
  }

  /// A path as the configuration's globs see it: relative to its folder, where it is in it.
  public func relative(_ path: String) -> String {
    guard let folder, path.hasPrefix(folder + "/") else { return path }
    return String(path.dropFirst(folder.count + 1))
  }

  /// Whether `exclude` means one of these paths or ids.
  public func excludes(_ paths: [String]) -> Bool {
    exclude.contains { pattern in paths.contains { Glob.matches(pattern, relative($0)) } }
  }
}
