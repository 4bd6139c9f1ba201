import Mentions
public import TextModel

/// Finding known words again.
public enum KoreanOccurrences {
  /// Where `words` stand at the start of an eojeol, followed by nothing but particles. O(text).
  public static func ranges(of words: [UInt8], in text: NormalizedText) -> [TextRange] {
    var found: [TextRange] = []
    for eojeol in Eojeols(text.bytes) where eojeol.core.length >= 3 {
      let start = eojeol.core.start
      let end = start + words.count
      guard end <= text.bytes.count, text.bytes[start..<end].elementsEqual(words) else { continue }
      let next = end < text.bytes.count ? UTF8Scalars.scalar(in: text.bytes, at: end).value : 0x20
      if !Hangul.isSyllable(next) || Particles.tail(in: text.bytes, after: end, kind: .person) != nil {
        found.append(TextRange(start, end))
      }
    }
    return found
  }
}
