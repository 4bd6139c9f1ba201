public import TextModel

/// Words that stand for a name said before: where one is there, a missing name is no omission.
public enum EnglishAnaphora {
  private static let words: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "they", "them", "their", "it", "its", "who", "whose", "whom", "we", "us",
    "our", "i", "my", "me", "former", "latter", "himself", "herself", "itself", "themselves", "himself", "one",
    "there", "here", "this", "that", "these", "those", "which",
  ]

  /// Whether `range` holds a pronoun, or a determiner that can head one.
  public static func isPresent(in text: NormalizedText, _ range: TextRange) -> Bool {
    var word: [UInt8] = []
    var offset = range.start
    let end = min(range.end, text.bytes.count)
    while offset <= end {
      let byte = offset < end ? text.bytes[offset] : 0x20
      let lower = byte | 0x20
      if lower >= 0x61, lower <= 0x7A, byte < 0x80 {
        word.append(lower)
      } else {
        if !word.isEmpty, word.count <= 10, words.contains(String(decoding: word, as: UTF8.self)) { return true }
        word.removeAll(keepingCapacity: true)
      }
      offset += 1
    }
    return false
  }
}
