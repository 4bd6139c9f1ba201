import TextModel

/// Brings text and terms into the form in which they are compared, byte for byte in place.
///
/// The folded text has the length of the original, so that offsets hold for both: what becomes shorter is filled up
/// with `skip`, which the matcher passes over. Capitals stay; the matcher lowers them as it goes.
/// - Latin letters lose their marks (é e, ø o, ß ss), full-width ASCII becomes ASCII, quotes become ' and ".
/// - A hyphen or dash inside a word, and white space of any length without an empty line, become one space.
/// - Middle dots become `middleDot`, zero-width characters nothing.
enum TextFold {
  /// Stands where a byte has no counterpart.
  static let skip: UInt8 = 0
  /// Stands for every middle dot (· ㆍ ・ ･).
  static let middleDot: UInt8 = 1
  /// Stands for an empty line, which no term crosses.
  static let gap: UInt8 = 2
  static let space: UInt8 = 0x20

  /// The folded form of `bytes`, as long as they are.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var out = bytes
    var offset = 0
    let count = bytes.count
    while offset < count {
      let byte = bytes[offset]
      // Letters, digits and most signs fold to themselves, and so does every Hangul syllable.
      if byte > 0x2D, byte < 0x80 {
        offset += 1
      } else if byte >= 0xE4, byte <= 0xED {
        offset += 3
      } else if byte <= 0x20 {
        offset = foldSpace(bytes, offset, &out)
      } else if byte < 0x80 {
        if byte == UInt8(ascii: "-"), isInsideWord(bytes, offset, 1) { out[offset] = space }
        offset += 1
      } else {
        offset = foldWide(bytes, offset, &out)
      }
    }
    return out
  }

  /// The folded form of a term, without the filling; keeps its capitals.
  static func key(_ text: [UInt8]) -> [UInt8] {
    var key = folded(text)
    key.removeAll { $0 == skip }
    return key
  }

  /// Whether a hyphen at `offset` of `length` bytes has no white space beside it.
  private static func isInsideWord(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> Bool {
    guard offset > 0, offset + length < bytes.count else { return false }
    return bytes[offset - 1] > 0x2D && bytes[offset + length] > 0x2D
  }

  /// Folds white space and control characters from `offset` on; gives the offset behind them.
  private static func foldSpace(_ bytes: [UInt8], _ offset: Int, _ out: inout [UInt8]) -> Int {
    if bytes[offset] == space, offset + 1 < bytes.count, bytes[offset + 1] > space, bytes[offset + 1] < 0x80 {
      return offset + 1
    }
    var end = offset
    var lines = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x0A || (byte == 0x0D && !(end + 1 < bytes.count && bytes[end + 1] == 0x0A)) { lines += 1 }
      if byte == 0xC2, end + 1 < bytes.count, bytes[end + 1] == 0xA0 {
        end += 2
      } else if byte <= space {
        end += 1
      } else {
        break
      }
    }
    for index in offset..<end { out[index] = lines > 1 ? gap : skip }
    if lines < 2 { out[offset] = space }
    return end
  }

  /// Folds the scalar of several bytes at `offset`; gives the offset behind it.
  private static func foldWide(_ bytes: [UInt8], _ offset: Int, _ out: inout [UInt8]) -> Int {
    let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
    switch scalar {
    case 0xA0 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: return foldSpace(bytes, offset, &out)
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: fill(&out, offset, length, skip)
    case 0xB7, 0x318D, 0x30FB, 0xFF65, 0x2022, 0x22C5: fill(&out, offset, length, middleDot)
    case 0xC0...0x24F, 0x1E00...0x1EFF: foldLatin(scalar, &out, offset, length)
    case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4: fill(&out, offset, length, UInt8(ascii: "'"))
    case 0x201C...0x201F: fill(&out, offset, length, UInt8(ascii: "\""))
    case 0x2002...0x200A, 0x202F, 0x3000: fill(&out, offset, length, space)
    case 0x2010...0x2013, 0x2212:
      fill(&out, offset, length, isInsideWord(bytes, offset, length) ? space : UInt8(ascii: "-"))
    case 0xFF01...0xFF5E: fill(&out, offset, length, UInt8(truncatingIfNeeded: scalar &- 0xFEE0))
    default: break
    }
    return offset + length
  }

  private static func fill(_ out: inout [UInt8], _ offset: Int, _ length: Int, _ byte: UInt8) {
    for index in offset..<(offset + length) { out[index] = skip }
    out[offset] = byte
  }

  private static func foldLatin(_ scalar: UInt32, _ out: inout [UInt8], _ offset: Int, _ length: Int) {
    guard let base = latinBase(scalar) else { return }
    fill(&out, offset, length, base)
    if let second = latinSecond(scalar) { out[offset + 1] = second }
  }

  /// Base letters of U+00C0…U+017F in order; `.` where there is none.
  private static let latin1: [UInt8] = Array(
    ("AAAAAAACEEEEIIII" + "DNOOOOO.OUUUUYTs" + "aaaaaaaceeeeiiii" + "dnooooo.ouuuuyty"
      + "AaAaAaCcCcCcCcDd" + "DdEeEeEeEeEeGgGg" + "GgGgHhHhIiIiIiIi" + "IiIiJjKkkLlLlLlL"
      + "lLlNnNnNnnNnOoOo" + "OoOoRrRrRrSsSsSs" + "SsTtTtTtUuUuUuUu" + "UuUuWwYyYZzZzZzs").utf8)
  /// Base letters of U+01CD…U+01DC (vowels with carons), and of U+1EA0…U+1EF9 (Vietnamese).
  private static let carons: [UInt8] = Array("AaIiOoUuUuUuUuUu".utf8)
  private static let vietnamese: [UInt8] = Array(
    ("AaAaAaAaAaAaAaAaAaAaAaAa" + "EeEeEeEeEeEeEeEe" + "IiIi" + "OoOoOoOoOoOoOoOoOoOoOoOo"
      + "UuUuUuUuUuUuUu" + "YyYyYyYy").utf8)

  private static func latinBase(_ scalar: UInt32) -> UInt8? {
    let base: UInt8
    switch scalar {
    case 0xC0...0x17F: base = latin1[Int(scalar &- 0xC0)]
    case 0x1A0, 0x1A1: base = scalar & 1 == 0 ? UInt8(ascii: "O") : UInt8(ascii: "o")
    case 0x1AF, 0x1B0: base = scalar & 1 == 1 ? UInt8(ascii: "U") : UInt8(ascii: "u")
    case 0x1CD...0x1DC: base = carons[Int(scalar &- 0x1CD)]
    case 0x218, 0x219: base = scalar & 1 == 0 ? UInt8(ascii: "S") : UInt8(ascii: "s")
    case 0x21A, 0x21B: base = scalar & 1 == 0 ? UInt8(ascii: "T") : UInt8(ascii: "t")
    case 0x1EA0...0x1EF9: base = vietnamese[Int(scalar &- 0x1EA0)]
    default: return nil
    }
    return base == UInt8(ascii: ".") ? nil : base
  }

  private static func latinSecond(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xC6, 0xE6, 0x152, 0x153: UInt8(ascii: "e")
    case 0xDE, 0xFE: UInt8(ascii: "h")
    case 0xDF: UInt8(ascii: "s")
    default: nil
    }
  }
}
