/// A text in the form the checks read: NFC, with one spelling for each middle dot, and a map back to the original.
///
/// `ICUSupport` makes it; every annotator reads its bytes, and every mention's range counts them.
public struct NormalizedText: Sendable {
  /// UTF-8 of the normalised text.
  public let bytes: [UInt8]
  /// Leads from offsets in `bytes` to offsets in the original.
  public let map: OffsetMap

  /// A text whose normalisation is known.
  public init(bytes: [UInt8], map: OffsetMap) {
    self.bytes = bytes
    self.map = map
  }

  /// A text that is taken to be normalised as it stands: for literals in tests and examples.
  public init(assumingNormalized text: String) {
    self.init(bytes: Array(text.utf8), map: .identity)
  }

  /// The whole text.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The text of `range`, clamped to the text; for messages and tests, not for hot loops.
  public func string(_ range: TextRange) -> String {
    let start = min(max(0, range.start), bytes.count)
    let end = min(max(start, range.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The words of `range`, between spaces.
  public func words(_ range: TextRange) -> [String] {
    let end = min(bytes.count, range.end)
    var words: [String] = []
    var start = max(0, range.start)
    while start < end {
      let next = bytes[start..<end].firstIndex(of: 0x20) ?? end
      if next > start { words.append(String(decoding: bytes[start..<next], as: UTF8.self)) }
      start = next + 1
    }
    return words
  }

  /// The range of the line that holds the byte at `offset`, without its line end. O(length of the line).
  public func lineRange(at offset: Int) -> TextRange {
    let newline = UInt8(ascii: "\n")
    let place = min(max(0, offset), bytes.count)
    let start = bytes[..<place].lastIndex(of: newline).map { $0 + 1 } ?? 0
    return TextRange(start, bytes[place...].firstIndex(of: newline) ?? bytes.count)
  }

  /// The range of the original text that `range` came from, in UTF-8 bytes.
  public func original(_ range: TextRange) -> TextRange { map.original(range) }
}
