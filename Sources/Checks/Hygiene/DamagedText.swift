import TextModel

/// A stretch that was read in the wrong encoding or escaped once too often.
struct DamagedText: Hashable {
  /// Its bytes in the normalised text.
  var range: TextRange
  /// What it stands for; nil where that is lost.
  var meant: String?
  /// Whether it is a character reference (&#8212;), and not a matter of encodings.
  var isReference = false
  /// Whether what it stands for would be markup.
  var isMarkup = false

  /// All of a text, in order.
  static func find(in text: HygieneText) -> [DamagedText] {
    let bytes = text.bytes
    var found: [DamagedText] = []
    for block in text.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "&") {
          if let (end, plain, isMarkup) = CharacterReference.read(bytes, offset, block.range.end) {
            found.append(
              DamagedText(range: TextRange(offset, end), meant: plain, isReference: true, isMarkup: isMarkup))
            offset = end
          } else {
            offset += 1
          }
        } else if byte < 0x80 {
          offset += 1
        } else if let damage = Mojibake.read(bytes, offset, block.range) {
          found.append(DamagedText(range: TextRange(offset, damage.end), meant: damage.meant))
          offset = damage.end
        } else {
          offset += UTF8Scalars.scalar(in: bytes, at: offset).length
        }
      }
    }
    return found
  }

  /// Whether `range` overlaps one of `damage`, which is ascending and disjoint. O(log n).
  static func touches(_ range: TextRange, _ damage: [DamagedText]) -> Bool {
    let low = damage.partitioningIndex { $0.range.start >= range.end }
    return low > 0 && damage[low - 1].range.end > range.start
  }
}
