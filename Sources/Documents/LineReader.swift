import ICUSupport
import TextModel

/// The lines of a file, one by one in bounded memory, each decoded.
///
/// A file in UTF-16 (by its byte order mark) is read whole. In others a line may be UTF-8 or CP949.
final class LineReader {
  /// One line.
  struct Line: Sendable {
    /// Its text in UTF-8, without its end.
    var bytes: [UInt8]
    /// Its number, from 1.
    var number: Int
  }

  /// A longer line is refused.
  static let longestLine = 1 << 28

  /// The file as it is named in errors.
  let path: String
  /// How lines were encoded that were not UTF-8.
  private(set) var foundEncoding: TextDecoder.Encoding?
  private let stream: ByteStream
  private var pending: [UInt8] = []
  private var searched = 0
  private var start = 0
  /// The offset in the file at which `pending` begins.
  private var base = 0
  private var number = 0
  private var atEnd = false

  init(path: String) throws(InputError) {
    self.path = path
    stream = try ByteStream(path: path)
    try fill()
    if pending.starts(with: [0xFF, 0xFE]) || pending.starts(with: [0xFE, 0xFF]) {
      while !atEnd { try fill() }
      let decoded = try TextFile.decode(pending, path: path)
      pending = decoded.text.bytes
      foundEncoding = decoded.encoding
    } else if pending.starts(with: [0xEF, 0xBB, 0xBF]) {
      start = 3
      searched = 3
    }
  }

  private func fill() throws(InputError) {
    if start > 0 {
      pending.removeFirst(start)
      base += start
      searched -= start
      start = 0
    }
    guard let chunk = try stream.chunk() else {
      atEnd = true
      return
    }
    pending += chunk
  }

  /// The next line; nil after the last. After an error the next call goes on with the line behind it.
  func next() throws(InputError) -> Line? {
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { searched = end + 1 }
        return try line(to: end, next: end + 1)
      }
      searched = pending.count
      if atEnd { return start < pending.count ? try line(to: pending.count, next: pending.count) : nil }
      guard pending.count - start <= LineReader.longestLine else {
        start = pending.count
        throw InputError(path: path, line: number + 1, message: "the line is longer than 256 MiB")
      }
      try fill()
    }
  }

  private func line(to end: Int, next: Int) throws(InputError) -> Line {
    number += 1
    var end = end
    if end > start, pending[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let bytes = Array(pending[start..<end])
    let offset = base + start
    start = next
    do {
      let decoded = try TextDecoder.decode(bytes, path: path)
      if decoded.isReencoded { foundEncoding = decoded.encoding }
      return Line(bytes: decoded.text.bytes, number: number)
    } catch {
      var moved = error
      moved.offset += offset
      throw TextFile.inputError(moved, line: number)
    }
  }
}
