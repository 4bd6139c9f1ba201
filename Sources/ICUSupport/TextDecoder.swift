import CICUShim
public import TextModel

/// Why a file is no text; `offset` counts bytes of the file.
public struct TextDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the bytes.
  public enum Reason: Hashable, Sendable {
    /// Neither UTF-8 nor CP949.
    case unknownEncoding
    /// UTF-16 by its byte order mark, but an odd number of bytes or an unpaired surrogate.
    case brokenUTF16
    /// A NUL byte: no text file.
    case binary
    /// The file is longer than this program reads (2 GiB).
    case tooLong
  }

  /// The file, as the user named it.
  public var path: String
  /// The first byte that is no text.
  public var offset: Int
  /// What is wrong there.
  public var reason: Reason

  /// An error at `offset` of `path`.
  public init(path: String, offset: Int, reason: Reason) {
    self.path = path
    self.offset = offset
    self.reason = reason
  }

  /// One line for people.
  public var description: String {
    switch reason {
    case .unknownEncoding: "\(path): byte \(offset) is neither UTF-8 nor CP949"
    case .brokenUTF16: "\(path): broken UTF-16 at byte \(offset)"
    case .binary: "\(path): binary file (NUL at byte \(offset))"
    case .tooLong: "\(path): file is too long"
    }
  }
}

/// Turns the bytes of a file into UTF-8 text, by what can be proved about them.
public enum TextDecoder {
  /// How a file was encoded.
  public enum Encoding: String, Hashable, Sendable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// CP949, of which EUC-KR is a part.
    case cp949 = "CP949"
    /// UTF-16 with a little-endian byte order mark.
    case utf16LE = "UTF-16LE"
    /// UTF-16 with a big-endian byte order mark.
    case utf16BE = "UTF-16BE"
  }

  /// A text and how it was found.
  public struct Decoded: Sendable {
    /// The text: UTF-8 without a byte order mark, line ends as they were.
    public var text: SourceText
    /// How the file was encoded.
    public var encoding: Encoding
    /// Bytes of byte order mark that were taken off.
    public var markLength: Int
    /// Whether the file was not UTF-8.
    public var isReencoded: Bool { encoding != .utf8 }
  }

  /// Decodes the bytes of the file `path`.
  ///
  /// In this order: byte order mark; strict UTF-8; strict CP949 where at least 80 % of what is not ASCII is Hangul.
  /// Throws where none holds, with the first byte that is not UTF-8. A NUL byte in the first two is refused as binary.
  public static func decode(_ bytes: [UInt8], path: String) throws(TextDecodingError) -> Decoded {
    if bytes.count > Int(Int32.max) { throw TextDecodingError(path: path, offset: Int(Int32.max), reason: .tooLong) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, path: path, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, path: path, bigEndian: true) }
    if let nul = bytes.firstIndex(of: 0) { throw TextDecodingError(path: path, offset: nul, reason: .binary) }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let invalid = firstInvalidUTF8(bytes) else {
      let text = mark == 0 ? bytes : Array(bytes[mark...])
      return Decoded(text: SourceText(bytes: text, path: path), encoding: .utf8, markLength: mark)
    }
    if mark == 0, let text = cp949(bytes) {
      return Decoded(text: SourceText(bytes: text, path: path), encoding: .cp949, markLength: 0)
    }
    throw TextDecodingError(path: path, offset: invalid, reason: .unknownEncoding)
  }

  /// The offset of the first byte that is not well-formed UTF-8 (Unicode, table 3-7); nil where all is.
  public static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { text in
      var offset = 0
      let count = text.count
      while offset < count {
        let first = text[offset]
        if first < 0x80 {
          offset += 1
          continue
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= count else { return offset }
        let second = text[offset + 1]
        let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard second >= low, second <= high else { return offset }
        for next in (offset + 2)..<max(offset + 2, offset + length) where text[next] & 0xC0 != 0x80 { return offset }
        offset += length
      }
      return nil
    }
  }

  private static func cp949(_ bytes: [UInt8]) -> [UInt8]? {
    // Two bytes of CP949 become three of UTF-8, so the first buffer nearly always does.
    var capacity = bytes.count * 2 + 16
    for _ in 0..<2 {
      var status: Int32 = 0
      var fault: Int64 = -1
      var needed: Int64 = 0
      let text = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = buffer.withMemoryRebound(to: CChar.self) { output in
          bytes.withUnsafeBufferPointer { input in
            dj_decode(
              "windows-949", input.baseAddress, Int64(input.count), output.baseAddress, Int64(output.count), &fault,
              &status)
          }
        }
        count = max(0, min(Int(needed), capacity))
      }
      if ICUStatus.failed(status) { return nil }
      if Int(needed) <= capacity { return isKorean(text) ? text : nil }
      capacity = Int(needed)
    }
    return nil
  }

  /// At least 80 % Hangul among the code points that are not ASCII.
  private static func isKorean(_ bytes: [UInt8]) -> Bool {
    var hangul = 0
    var others = 0
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      offset += length
      if scalar < 0x80 { continue }
      if scalar >= 0xAC00, scalar <= 0xD7A3 { hangul += 1 } else { others += 1 }
    }
    return hangul > 0 && hangul * 5 >= (hangul + others) * 4
  }

  private static func utf16(_ bytes: [UInt8], path: String, bigEndian: Bool) throws(TextDecodingError) -> Decoded {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    func unit(_ offset: Int) -> UInt32? {
      guard offset + 1 < bytes.count else { return nil }
      let (a, b) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
      return bigEndian ? a << 8 | b : b << 8 | a
    }
    var offset = 2
    while offset < bytes.count {
      guard let first = unit(offset), first & 0xFC00 != 0xDC00 else {
        throw TextDecodingError(path: path, offset: offset, reason: .brokenUTF16)
      }
      if first == 0 { throw TextDecodingError(path: path, offset: offset, reason: .binary) }
      var scalar = first
      var length = 2
      if first & 0xFC00 == 0xD800 {
        guard let second = unit(offset + 2), second & 0xFC00 == 0xDC00 else {
          throw TextDecodingError(path: path, offset: offset, reason: .brokenUTF16)
        }
        scalar = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
        length = 4
      }
      if let value = Unicode.Scalar(scalar) { text.append(contentsOf: UTF8.encode(value) ?? .init()) }
      offset += length
    }
    return Decoded(
      text: SourceText(bytes: text, path: path), encoding: bigEndian ? .utf16BE : .utf16LE, markLength: 2)
  }
}
