import Foundation

/// Lists of names that a developer's machine may have beside the project; tests that use them are skipped elsewhere.
enum SharedNames {
  struct Row: Decodable {
    var hangul: String
    var english: String
    var label: String
  }

  /// The folder named by DAEJO_SHARED, else `shared` beside the checkout.
  static var folder: String? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let candidates = [
      ProcessInfo.processInfo.environment["DAEJO_SHARED"], root.deletingLastPathComponent().path + "/shared",
      root.deletingLastPathComponent().deletingLastPathComponent().path + "/shared",
    ]
    return candidates.compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0 + "/names") }
  }

  static var available: Bool { folder != nil }

  static func rows(_ name: String) throws -> [Row] {
    let text = try String(contentsOfFile: (folder ?? "") + "/names/" + name, encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }
}
