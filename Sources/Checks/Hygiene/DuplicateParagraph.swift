import TextModel

/// A paragraph that stands in a text for the second time.
struct DuplicateParagraph: Hashable {
  /// Its words.
  var range: TextRange
  /// Where the first one begins.
  var first: Int

  /// Shorter paragraphs, in code points, may well be said twice.
  private static let fewest = (korean: 20, english: 40)

  /// All of a text, in order.
  static func find(in text: HygieneText) -> [DuplicateParagraph] {
    let least = text.isKorean ? fewest.korean : fewest.english
    var seen: [[UInt8]: Int] = [:]
    var found: [DuplicateParagraph] = []
    for block in text.blocks where block.range.length >= least {
      let (key, range) = folded(text, block.range)
      guard UTF8Scalars.count(in: key, TextRange(0, key.count)) >= least else { continue }
      guard let first = seen[key] else {
        seen[key] = range.start
        continue
      }
      found.append(DuplicateParagraph(range: range, first: first))
    }
    return found
  }

  /// The bytes of a paragraph with single spaces, and the range of its words.
  private static func folded(_ text: HygieneText, _ block: TextRange) -> ([UInt8], TextRange) {
    var key: [UInt8] = []
    key.reserveCapacity(block.length)
    var range = TextRange(block.start, block.start)
    var offset = block.start
    var gap = false
    while offset < block.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if Scalar.isBlank(scalar) {
        gap = true
      } else {
        if key.isEmpty { range.start = offset } else if gap { key.append(0x20) }
        gap = false
        key += text.bytes[offset..<min(block.end, offset + length)]
        range.end = min(block.end, offset + length)
      }
      offset += length
    }
    return (key, range)
  }
}
