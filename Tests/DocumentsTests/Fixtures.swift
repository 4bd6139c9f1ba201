import Documents
import Foundation

/// The files of `Fixtures`: `good` ones as translators' tools, browsers and offices write them, and `broken` ones.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The names of all files below `part`, in order.
  static func names(_ part: String) -> [String] {
    let root = folder.appending(path: part).path
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return all.filter { !FileManager.default.isDirectory(atPath: root + "/" + $0) }.sorted()
  }

  /// Reads a file (or the pair it is a side of) and answers all pairs.
  static func read(_ path: String, _ options: InputOptions = InputOptions()) throws -> [ReadPair] {
    let reader = PairReader(try InputScanner(options).scan([path]).inputs, options)
    var pairs: [ReadPair] = []
    while let draft = try reader.next() { pairs.append(try draft.read()) }
    return pairs
  }

  /// Reads a broken file of the kind that its folder says. A side of a pair gets another to stand beside.
  static func readBroken(_ name: String) throws {
    let path = path("broken/\(name)")
    if name.hasPrefix("tbx/") || name.hasPrefix("glossary-") {
      _ = try GlossaryConverter.convert(path: path, to: .csv, version: "1")
    } else if name.contains(".ko.") {
      let folder = try Folder()
      let file = (name as NSString).lastPathComponent
      try folder.write(file, [UInt8](try Data(contentsOf: URL(filePath: path))))
      try folder.write(String(file.prefix { $0 != "." }) + ".en.txt", "An article.\n")
      do { _ = try read(folder.path + "/" + file) } catch var error as InputError {
        error.path = error.path.replacingOccurrences(of: folder.path, with: Self.path("broken/html"))
        throw error
      }
    } else {
      _ = try read(path)
    }
  }
}

extension FileManager {
  fileprivate func isDirectory(atPath path: String) -> Bool {
    var isFolder: ObjCBool = false
    return fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
