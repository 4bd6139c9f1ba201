import ICUSupport
import TextModel

/// Reading one file as text.
enum TextFile {
  /// The decoded text of the file at `path`; throws where it is empty, binary or in no known encoding.
  static func read(_ path: String) throws(InputError) -> TextDecoder.Decoded {
    let decoded = try decode(try Files.bytes(of: path), path: path)
    guard decoded.text.bytes.contains(where: { $0 > 0x20 }) else {
      throw InputError(path: path, message: "the file is empty", hint: "an article needs text on both sides")
    }
    return decoded
  }

  /// Decodes `bytes` of the file at `path`.
  static func decode(_ bytes: [UInt8], path: String) throws(InputError) -> TextDecoder.Decoded {
    do {
      return try TextDecoder.decode(bytes, path: path)
    } catch { throw inputError(error, line: nil) }
  }

  /// A failed decoding as users see it.
  static func inputError(_ error: TextDecodingError, line: Int?) -> InputError {
    switch error.reason {
    case .binary:
      InputError(
        path: error.path, line: line, message: "this is no text file (a NUL byte at offset \(error.offset))",
        hint: "give a text, or a document in one of the formats that are read")
    case .unknownEncoding:
      InputError(
        path: error.path, line: line, message: "the byte at offset \(error.offset) is neither UTF-8 nor CP949",
        hint: "save the file as UTF-8")
    case .brokenUTF16:
      InputError(
        path: error.path, line: line, message: "broken UTF-16 at byte offset \(error.offset)",
        hint: "save the file as UTF-8")
    case .tooLong: InputError(path: error.path, line: line, message: "the file is too long")
    }
  }
}
