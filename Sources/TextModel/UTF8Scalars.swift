/// Reading scalars from UTF-8 bytes without making a `String`: the base of every scanner here.
public enum UTF8Scalars {
  /// The scalar that begins at `offset` and its length in bytes; U+FFFD and 1 where no scalar begins there.
  ///
  /// `offset` must be inside `bytes`.
  @inlinable
  public static func scalar(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let count = bytes.count
    if first >= 0xE0, first < 0xF0, offset + 2 < count {
      return (
        (UInt32(first) & 0x0F) << 12 | (UInt32(bytes[offset + 1]) & 0x3F) << 6 | (UInt32(bytes[offset + 2]) & 0x3F), 3
      )
    }
    if first >= 0xC2, first < 0xE0, offset + 1 < count {
      return ((UInt32(first) & 0x1F) << 6 | (UInt32(bytes[offset + 1]) & 0x3F), 2)
    }
    if first >= 0xF0, first < 0xF5, offset + 3 < count {
      return (
        (UInt32(first) & 0x07) << 18 | (UInt32(bytes[offset + 1]) & 0x3F) << 12
          | (UInt32(bytes[offset + 2]) & 0x3F) << 6 | (UInt32(bytes[offset + 3]) & 0x3F), 4
      )
    }
    return (0xFFFD, 1)
  }

  /// The scalar that ends right before `offset` and its length in bytes; nil at the start of the text.
  @inlinable
  public static func scalar(in bytes: [UInt8], before offset: Int) -> (value: UInt32, length: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let read = scalar(in: bytes, at: start)
    return read.length == offset - start ? read : (0xFFFD, 1)
  }

  /// How many code points `bytes[range]` holds. The range is clamped to the bytes.
  @inlinable
  public static func count(in bytes: [UInt8], _ range: TextRange) -> Int {
    var count = 0
    var offset = max(0, range.start)
    let end = min(bytes.count, range.end)
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }
}
