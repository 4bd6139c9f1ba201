import CICUShim
import Synchronization
public import TextModel

/// Finds sentences and words, by ICU with rules of our own on top (see `SentenceRules`).
///
/// A value that may be shared: it hands out ICU's iterators, which may not, one caller at a time.
public enum BreakIterator {
  /// The language whose conventions the sentence rules follow.
  public enum Language: String, Sendable {
    /// Korean.
    case korean = "ko"
    /// English, and what else is written in Latin letters.
    case english = "en"
  }

  /// The sentences in `range` of `bytes` (valid UTF-8), in order, without the white space around them.
  ///
  /// A line end always ends a sentence. Offsets count from the start of `bytes`. O(n).
  public static func sentences(in bytes: [UInt8], _ range: TextRange, language: Language) -> [TextRange] {
    let whole = TextRange(max(0, range.start), min(bytes.count, range.end))
    guard !whole.isEmpty else { return [] }
    let rules = SentenceRules(bytes: bytes, range: whole, language: language)
    var sentences: [TextRange] = []
    var start = whole.start
    for boundary in boundaries(of: .sentence, in: bytes, whole, language) + [whole.end] {
      guard boundary > start, boundary == whole.end || rules.ends(at: boundary) else { continue }
      let sentence = rules.trimmed(TextRange(start, boundary))
      if !sentence.isEmpty { sentences.append(sentence) }
      start = boundary
    }
    return sentences
  }

  /// The sentences of a whole text.
  public static func sentences(_ text: NormalizedText, language: Language) -> [TextRange] {
    sentences(in: text.bytes, text.range, language: language)
  }

  /// The offsets in `range` at which ICU sees a word begin or end, ascending, both ends of the range included.
  public static func wordBoundaries(in bytes: [UInt8], _ range: TextRange, language: Language) -> [Int] {
    let whole = TextRange(max(0, range.start), min(bytes.count, range.end))
    guard !whole.isEmpty else { return [] }
    return [whole.start] + boundaries(of: .word, in: bytes, whole, language)
  }

  private enum Kind: Int32 {
    case word = 1
    case sentence = 3
  }

  /// Iterators that nobody uses at the moment.
  private static let idle = Mutex<[Pool]>([])

  private struct Pool: @unchecked Sendable {
    var kind: Kind
    var language: Language
    var breaker: OpaquePointer
  }

  private static func boundaries(of kind: Kind, in bytes: [UInt8], _ range: TextRange, _ language: Language) -> [Int] {
    guard let length = Int32(exactly: range.length), let pooled = take(kind, language) else { return [range.end] }
    defer { idle.withLock { $0.append(pooled) } }
    var result: [Int] = []
    bytes.withUnsafeBufferPointer { text in
      var status: Int32 = 0
      guard let base = text.baseAddress else { return }
      dj_breaker_set_text(pooled.breaker, base + range.start, length, &status)
      guard !ICUStatus.failed(status) else { return }
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { buffer in
        guard let offsets = buffer.baseAddress else { return }
        var count: Int32
        repeat {
          count = dj_breaker_next(pooled.breaker, offsets, 256)
          for index in 0..<Int(count) { result.append(range.start + Int(offsets[index])) }
        } while count == 256
      }
    }
    return result
  }

  private static func take(_ kind: Kind, _ language: Language) -> Pool? {
    let found = idle.withLock { pool -> Pool? in
      guard let index = pool.lastIndex(where: { $0.kind == kind && $0.language == language }) else { return nil }
      return pool.remove(at: index)
    }
    if let found { return found }
    var status: Int32 = 0
    guard let breaker = dj_breaker_open(kind.rawValue, language.rawValue, &status) else { return nil }
    return Pool(kind: kind, language: language, breaker: breaker)
  }
}
