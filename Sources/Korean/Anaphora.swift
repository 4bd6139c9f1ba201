public import TextModel

/// Words that stand for a name said before: where one is there, the other side may say the name instead.
public enum KoreanAnaphora {
  /// 그, 그녀, 그들 … with their particles. 그 as a determiner (그 남자) counts, too: it points to somebody named.
  private static let words: Set<String> = [
    "그", "그는", "그가", "그를", "그의", "그도", "그에게", "그와", "그에", "그만", "그녀", "그녀는", "그녀가", "그녀를", "그녀의",
    "그녀도", "그녀에게", "그들", "그들은", "그들이", "그들을", "그들의", "그들도", "그들에게", "이들", "이들은", "이들이", "이들을", "이들의",
    "자신", "자신은", "자신이", "자신을", "자신의", "자신도", "자신에게", "본인", "본인은", "본인이", "본인의", "나는", "내가", "나를",
    "나의", "저는", "제가", "우리", "우리는", "우리가", "우리의", "우리를", "이곳", "그곳", "그것", "이것", "해당", "당사자", "양측",
    "그곳에서", "이곳에서", "현지", "이씨", "고인", "고인은", "고인의",
  ]

  /// Whether `range` holds such a word.
  public static func isPresent(in text: NormalizedText, _ range: TextRange) -> Bool {
    var start = range.start
    var offset = range.start
    let end = min(range.end, text.bytes.count)
    while offset <= end {
      let byte = offset < end ? text.bytes[offset] : 0x20
      if byte < 0x80, !(byte >= 0x30 && byte <= 0x39) {
        if offset > start, offset - start <= 15,
          words.contains(String(decoding: text.bytes[start..<offset], as: UTF8.self))
        {
          return true
        }
        start = offset + 1
      }
      offset += 1
    }
    return false
  }
}
