/// The files that differ from a git revision, untracked ones among them.
struct ChangedFiles: Sendable {
  private let paths: Set<String>

  /// Asks git in the working directory.
  init(since base: String) throws(CommandError) {
    let top = try ChangedFiles.git(["rev-parse", "--show-toplevel"], base)
    let folder = String(decoding: top.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    var lists = try ChangedFiles.git(["diff", "--name-only", "-z", "--end-of-options", base, "--"], base)
    lists += try ChangedFiles.git(["-C", folder, "ls-files", "-z", "--others", "--exclude-standard"], base)
    var paths: Set<String> = []
    for name in lists.split(separator: 0) {
      let path = "\(folder)/\(String(decoding: name, as: UTF8.self))"
      paths.insert(File.resolved(path) ?? path)
    }
    self.paths = paths
  }

  /// Whether the file at `path` differs.
  func contains(_ path: String) -> Bool { paths.contains(File.resolved(path) ?? path) }

  private static func git(_ arguments: [String], _ base: String) throws(CommandError) -> [UInt8] {
    let result = try Subprocess.run(["git"] + arguments)
    guard result.status == 0 else {
      let reason = String(decoding: result.error.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      throw CommandError("--changed \(base): git says: \(reason.isEmpty ? "exit status \(result.status)" : reason)")
    }
    return result.output
  }
}
