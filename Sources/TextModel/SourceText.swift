/// One side of a pair as it was read: decoded, not normalised, with a table of its lines.
public struct SourceText: Sendable {
  /// A place in a text, as people count: both numbers start at 1, the column counts code points.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column in code points, from 1.
    public var column: Int

    /// The position at `line` and `column`.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// UTF-8 of the decoded text: BOM removed, line ends as they were.
  public let bytes: [UInt8]
  /// The file it came from, as the user named it; nil for text that came in a record or on standard input.
  public let path: String?
  /// Offsets at which lines begin; the first is 0.
  private let lineStarts: [Int]
  /// How many code points stand before every `stride`-th byte.
  private let counts: [Int]
  private static let stride = 1024

  /// A text with the file it came from. O(n), once.
  public init(bytes: [UInt8], path: String? = nil) {
    self.bytes = bytes
    self.path = path
    var starts = [0]
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / SourceText.stride + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % SourceText.stride == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    lineStarts = starts
    self.counts = counts
  }

  /// A text made from a string.
  public init(_ text: String, path: String? = nil) { self.init(bytes: Array(text.utf8), path: path) }

  /// The index of the line (from 0) that holds the byte at `offset`.
  private func lineIndex(_ offset: Int) -> Int {
    let low = lineStarts.partitioningIndex { $0 > offset }
    return max(0, low - 1)
  }

  /// Where the byte at `offset` stands.
  public func position(_ offset: Int) -> Position {
    let line = lineIndex(offset)
    return Position(line: line + 1, column: 1 + codePoints(from: lineStarts[line], to: offset))
  }

  /// The range of the line that holds the byte at `offset`, without its line end.
  public func lineRange(_ offset: Int) -> TextRange {
    let line = lineIndex(offset)
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if end > lineStarts[line], bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return TextRange(lineStarts[line], end)
  }

  /// How many code points stand before `offset`, counted from `start`. O(1).
  public func codePoints(from start: Int = 0, to offset: Int) -> Int {
    start < offset ? codePoints(before: offset) - codePoints(before: start) : 0
  }

  private func codePoints(before offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    let step = min(offset / SourceText.stride, counts.count - 1)
    guard step >= 0 else { return 0 }
    return counts[step] + UTF8Scalars.count(in: bytes, TextRange(step * SourceText.stride, offset))
  }

  /// The byte at which the code point number `index` (from 0) begins; the end of the text where there is none. O(log n).
  public func offset(ofCodePoint index: Int) -> Int {
    guard index > 0 else { return 0 }
    let low = counts.partitioningIndex { $0 > index }
    guard low > 0 else { return bytes.count }
    var count = counts[low - 1]
    var offset = (low - 1) * SourceText.stride
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if count == index { return offset }
        count += 1
      }
      offset += 1
    }
    return bytes.count
  }

  /// The text of `range`, clamped.
  public func string(_ range: TextRange) -> String {
    let start = min(max(0, range.start), bytes.count)
    let end = min(max(start, range.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
