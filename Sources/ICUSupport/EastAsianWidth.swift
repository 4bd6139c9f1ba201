import CICUShim
import TextModel

/// How many terminal columns a text takes.
public enum EastAsianWidth {
  /// Columns of `bytes` (UTF-8): Hangul and Han take two, marks and format characters none. Controls count as none.
  public static func columns<Bytes: Collection<UInt8>>(of bytes: Bytes) -> Int {
    var columns = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { columns += width(scalar) }
    return columns
  }

  /// Columns of a string.
  public static func columns(of text: some StringProtocol) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars { columns += width(scalar) }
    return columns
  }

  /// Columns of one code point: 0, 1 or 2.
  public static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (value >= 0x7F && value < 0xA0) { return 0 }
    if value < 0x300 { return 1 }
    if value >= 0xAC00, value <= 0xD7A3 { return 2 }
    if dj_is_zero_width(Int32(value)) == 1 { return 0 }
    return dj_is_wide(Int32(value)) == 1 ? 2 : 1
  }
}
