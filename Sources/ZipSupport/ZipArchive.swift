import CMinizip

/// Why a zip archive cannot be read.
public struct ZipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it; empty where the message says it.
  public var hint: String

  init(_ message: String, _ hint: String = "") {
    self.message = message
    self.hint = hint
  }

  /// The message and the hint.
  public var description: String { hint.isEmpty ? message : "\(message); \(hint)" }
}

/// A zip archive opened by minizip.
public final class ZipArchive {
  private let file: unzFile

  /// Opens the archive at `path`; throws where it is none, or cut off: the list of parts stands at the end.
  public init(path: String) throws(ZipError) {
    guard let file = unzOpen64(path) else {
      throw ZipError("this is no zip archive, or one that is cut off", "get a whole copy of the file")
    }
    self.file = file
  }

  deinit { unzClose(file) }

  /// Whether there is a part called `name`.
  public func holds(_ name: String) -> Bool { unzLocateFile(file, name, 1) == UNZ_OK }

  /// The bytes of the part `name`, unpacked; nil where there is no such part.
  ///
  /// Never unpacks more than `limit` bytes, whatever the archive says of their number. Throws beyond that, and where the
  /// part is encrypted, packed in an unknown way, or damaged (its checksum is checked).
  public func contents(of name: String, limit: Int) throws(ZipError) -> [UInt8]? {
    guard holds(name) else { return nil }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(file, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw damaged(name) }
    guard info.flag & 1 == 0 else {
      throw ZipError("the part \(name) is encrypted", "save the document without a password")
    }
    guard unzOpenCurrentFile(file) == UNZ_OK else { throw damaged(name) }
    var isOpen = true
    defer { if isOpen { unzCloseCurrentFile(file) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(unzReadCurrentFile(file, &buffer, UInt32(buffer.count)))
      if count < 0 { throw damaged(name) }
      if count == 0 { break }
      guard bytes.count + count <= limit else {
        throw ZipError("the part \(name) unpacks to more than \(limit >> 20) MiB", "no article is that long")
      }
      bytes += buffer[..<count]
    }
    isOpen = false
    guard unzCloseCurrentFile(file) == UNZ_OK else { throw damaged(name) }
    return bytes
  }

  private func damaged(_ name: String) -> ZipError {
    ZipError("the part \(name) is damaged", "open the document in its program and save it again")
  }
}
