/// Paths as text: which side of a pair a path names, where the other one is, and what the pair is called.
struct PairPath: Hashable {
  /// How the language stands in the path.
  enum Style: Hashable {
    /// `NAME.ko.EXT`
    case suffix
    /// `ko/…/NAME.EXT`; the index of the folder among the components.
    case folder(Int)
  }

  /// Extensions of files that hold one side each.
  static let extensions = Set(ArticleFormat.allCases.flatMap(\.extensions))

  /// The path's components, as they were named.
  let components: [String]
  /// The language it names.
  let language: String
  /// How it names it.
  let style: Style
  /// The file's extension, without the dot, as it is written.
  let fileExtension: String
  /// The file's name without language and extension.
  let name: String

  /// Reads `path`; nil where it names neither of `languages`, or no file of one side.
  init?(_ path: String, languages: [String]) {
    let components = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    guard let last = components.last else { return nil }
    let parts = last.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count >= 2, let ending = parts.last, PairPath.extensions.contains(ending.lowercased()) else {
      return nil
    }
    self.components = components
    fileExtension = ending
    if parts.count >= 3, languages.contains(parts[parts.count - 2]), !parts[0].isEmpty {
      language = parts[parts.count - 2]
      style = .suffix
      name = parts.dropLast(2).joined(separator: ".")
      return
    }
    guard let folder = components.dropLast().lastIndex(where: { languages.contains($0) }) else { return nil }
    language = components[folder]
    style = .folder(folder)
    name = parts.dropLast().joined(separator: ".")
  }

  /// The path of the same name in another language, with the given extension.
  func counterpart(_ language: String, _ ending: String) -> String {
    var other = components
    switch style {
    case .suffix: other[other.count - 1] = "\(name).\(language).\(ending)"
    case .folder(let index):
      other[index] = language
      other[other.count - 1] = "\(name).\(ending)"
    }
    return other.joined(separator: "/")
  }

  /// The path without language and extension.
  var stem: String {
    var stem = components
    stem[stem.count - 1] = name
    if case .folder(let index) = style { stem.remove(at: index) }
    return stem.joined(separator: "/")
  }

  /// `path` without `.`, `..` and doubled slashes, as far as that can be seen in it.
  static func cleaned(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.utf8.starts(with: "/".utf8) {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.utf8.starts(with: "/".utf8) ? "/" + joined : joined
  }

  /// `path` relative to `root`; both are taken from `workingDirectory` where they are relative. Where the root does not
  /// hold the path, the cleaned path itself.
  static func relative(_ path: String, to root: String, workingDirectory: String) -> String {
    func absolute(_ path: String) -> String {
      cleaned(path.utf8.starts(with: "/".utf8) || workingDirectory.isEmpty ? path : workingDirectory + "/" + path)
    }
    let (whole, base) = (absolute(path), absolute(root.isEmpty ? workingDirectory : root))
    if base.isEmpty { return whole }
    let prefix = base == "/" ? base : base + "/"
    guard whole.utf8.starts(with: prefix.utf8) else { return cleaned(path) }
    return String(decoding: whole.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }
}
