import CICUShim
import Synchronization

/// Forms for comparing only: the text itself stays as it is.
public enum Folding {
  /// Latin letters without their marks, and punctuation in ASCII: Erdoğan → Erdogan, Chŏng → Chong, “x” → "x".
  ///
  /// Hangul and other scripts stay. Full-width forms become ASCII. The order of letters is kept, not the number of bytes.
  public static func latinASCII(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return transliterator.withLock { box in
      guard let rules = box.rules else { return text }
      let input = Array(text.utf8)
      guard let length = Int32(exactly: input.count) else { return text }
      let output = textFromICU(capacity: input.count + 32) { buffer, capacity in
        input.withUnsafeBufferPointer { dj_transliterate(rules, $0.baseAddress, length, buffer, capacity) }
      }
      return output.map { String(decoding: $0, as: UTF8.self) } ?? text
    }
  }

  /// Default case folding (Unicode, not of a language): Straße → strasse.
  public static func caseFold(_ text: String) -> String {
    let input = Array(text.utf8)
    if input.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: input.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    guard let length = Int32(exactly: input.count) else { return text }
    var status: Int32 = 0
    let output = textFromICU(capacity: input.count + 32) { buffer, capacity in
      input.withUnsafeBufferPointer { dj_fold_case($0.baseAddress, length, buffer, capacity, &status) }
    }
    return output.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The case of a code point.
  public enum LetterCase: Int32, Sendable {
    /// No letter.
    case none = 0
    /// A small letter.
    case lower = 1
    /// A capital.
    case upper = 2
    /// A title-case digraph.
    case title = 3
    /// A letter without case: Hangul, Han.
    case uncased = 4
  }

  /// The case of `scalar`.
  public static func letterCase(_ scalar: Unicode.Scalar) -> LetterCase {
    LetterCase(rawValue: dj_letter_case(Int32(scalar.value))) ?? .none
  }

  /// ICU's rules, opened on first use and kept; used by one thread at a time.
  private struct Box: @unchecked Sendable {
    var rules: OpaquePointer?
  }

  private static let transliterator: Mutex<Box> = {
    var status: Int32 = 0
    return Mutex(Box(rules: dj_transliterator_open("Latin-ASCII", &status)))
  }()
}
