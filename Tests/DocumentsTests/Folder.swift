import Documents
import Foundation

/// A folder for one test, gone when the test is over.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "daejo-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the folders on its way.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    let parent = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Scans and reads everything in the folder, or what `names` say.
  func read(_ names: [String] = [""], _ options: InputOptions = InputOptions()) throws -> [ReadPair] {
    var options = options
    if options.root.isEmpty { options.root = path }
    let scan = try InputScanner(options).scan(names.map { $0.isEmpty ? path : path + "/" + $0 })
    let reader = PairReader(scan.inputs, options)
    var pairs: [ReadPair] = []
    while let draft = try reader.next() { pairs.append(try draft.read()) }
    return pairs
  }

  /// The error of reading, its path made relative.
  func failure(_ names: [String] = [""]) -> InputError? {
    do {
      _ = try read(names)
      return nil
    } catch let error as InputError {
      var error = error
      error.path = error.path.replacingOccurrences(of: path + "/", with: "")
      error.hint = error.hint.replacingOccurrences(of: path + "/", with: "")
      return error
    } catch { return InputError(path: "", message: "\(error)") }
  }
}
