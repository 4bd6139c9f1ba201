import Mentions
public import TextModel

/// Finds known words of one text again; the text is gone through once.
public struct KoreanOccurrences: Sendable {
  private let bytes: [UInt8]
  /// The eojeols that begin with each syllable or other first three bytes, ascending.
  private let byStart: [UInt32: [Int]]

  /// The words of `text`. O(text).
  public init(_ text: NormalizedText) {
    bytes = text.bytes
    var byStart: [UInt32: [Int]] = [:]
    for eojeol in Eojeols(text.bytes) where eojeol.core.length >= 3 {
      byStart[KoreanOccurrences.key(text.bytes, eojeol.core.start), default: []].append(eojeol.core.start)
    }
    self.byStart = byStart
  }

  /// Where `words` (three bytes or more) stand at the start of an eojeol, followed by nothing but particles. O(eojeols
  /// that begin with their first syllable).
  public func ranges(of words: [UInt8]) -> [TextRange] {
    guard words.count >= 3 else { return [] }
    return (byStart[KoreanOccurrences.key(words, 0)] ?? []).compactMap { range(of: words, at: $0) }
  }

  /// The first such place inside `stretch`.
  public func first(of words: [UInt8], in stretch: TextRange) -> TextRange? {
    guard words.count >= 3, let starts = byStart[KoreanOccurrences.key(words, 0)] else { return nil }
    var low = starts.partitioningIndex { $0 >= stretch.start }
    while low < starts.count, starts[low] < stretch.end {
      if let range = range(of: words, at: starts[low]), stretch.contains(range) { return range }
      low += 1
    }
    return nil
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

  private static func key(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(bytes[offset]) << 16 | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2])
  }
}
