import Foundation

/// The data that developers and CI have beside the project; absent on a user's machine.
enum SharedData {
  /// The folder: `DAEJO_SHARED`, else `shared` beside the package.
  static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["DAEJO_SHARED"]
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let url =
      environment.map { URL(fileURLWithPath: $0) }
      ?? package.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()

  /// The lines of a file, or none where it is absent.
  static func lines(_ path: String) -> [Substring] {
    guard let folder, let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8) else {
      return []
    }
    return text.split(separator: "\n")
  }

  /// The objects of a JSON Lines file.
  static func objects(_ path: String) -> [[String: Any]] {
    lines(path).compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
  }
}
