import Mentions
public import TextModel

/// Finds known words of one text again; the text is gone through once.
public struct KoreanOccurrences: Sendable {
  private let bytes: [UInt8]
  /// Where eojeols begin, by their first syllable or other three bytes, and ascending: the bytes above the offset.
  private let starts: [UInt64]

  /// The words of `text`. O(n log n) for n eojeols.
  public init(_ text: NormalizedText) { self.init(NameLocator(text)) }

  /// The words of a text that was gone through before.
  public init(_ text: NameLocator) {
    bytes = text.bytes
    starts = text.wordStarts.map { KoreanOccurrences.key(text.bytes, $0) | UInt64($0) }.sorted()
  }

  /// Where `words` (three bytes or more) stand at the start of an eojeol, followed by nothing but particles. O(eojeols
  /// that begin with their first syllable).
  public func ranges(of words: [UInt8]) -> [TextRange] {
    guard words.count >= 3 else { return [] }
    return eojeols(beginningAs: words, from: 0).compactMap { range(of: words, at: $0) }
  }

  /// The first such place inside `stretch`.
  public func first(of words: [UInt8], in stretch: TextRange) -> TextRange? {
    guard words.count >= 3 else { return nil }
    for start in eojeols(beginningAs: words, from: stretch.start) {
      if start >= stretch.end { return nil }
      if let range = range(of: words, at: start), stretch.contains(range) { return range }
    }
    return nil
  }

  /// Where from `offset` on eojeols begin with the first three bytes of `words`.
  private func eojeols(beginningAs words: [UInt8], from offset: Int) -> some Sequence<Int> {
    let key = KoreanOccurrences.key(words, 0)
    let first = starts.partitioningIndex { $0 >= key | UInt64(max(0, offset)) }
    return starts[first...].lazy.prefix { $0 >> 40 == key >> 40 }.map { Int($0 & 0xFF_FFFF_FFFF) }
  }

  /// The first place inside `stretch` where `words` begin a word, whatever follows: 헤라트주, 김건희특검. O(stretch).
  public func firstBeginning(of words: [UInt8], in stretch: TextRange) -> TextRange? {
    guard let first = words.first, words.count <= stretch.length, stretch.end <= bytes.count else { return nil }
    for start in stretch.start...(stretch.end - words.count)
    where bytes[start] == first && (start == 0 || bytes[start - 1] < 0x80)
      && bytes[start..<(start + words.count)].elementsEqual(words)
    {
      return TextRange(start, start + words.count)
    }
    return nil
  }

  private func range(of words: [UInt8], at start: Int) -> TextRange? {
    let end = start + words.count
    guard end <= bytes.count, bytes[start..<end].elementsEqual(words) else { return nil }
    let next = end < bytes.count ? UTF8Scalars.scalar(in: bytes, at: end).value : 0x20
    let isWhole = !Hangul.isSyllable(next) || Particles.tail(in: bytes, after: end, kind: .person) != nil
    return isWhole ? TextRange(start, end) : nil
  }

  /// The first three bytes, above room for an offset.
  private static func key(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    UInt64(bytes[offset]) << 56 | UInt64(bytes[offset + 1]) << 48 | UInt64(bytes[offset + 2]) << 40
  }
}
