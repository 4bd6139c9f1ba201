import Mentions
import TextModel

/// Of how many a count is a part: "seven out of 10", "two of the 19 ministries".
extension EnglishQuantityScanner {
  /// Gives each count the whole that the words behind it name.
  mutating func linkWholes() {
    for index in mentions.indices.dropFirst() where isOutOf(index - 1, index) {
      mentions.linkPart(index - 1, ofWhole: index)
    }
  }

  /// Whether nothing but words for a part stand between two figures.
  private func isOutOf(_ part: Int, _ whole: Int) -> Bool {
    let (start, end) = (mentions[part].range.end, mentions[whole].range.start)
    return EnglishWholes.words.contains { $0.utf8CodeUnitCount == end - start - 2 && reader.has($0, at: start + 1) }
      && reader.byte(start) == 0x20 && reader.byte(end - 1) == 0x20
  }
}

/// Words between a part and its whole.
enum EnglishWholes {
  static let words: [StaticString] = [
    "of", "of the", "of its", "of their", "of all", "of all the", "of some", "out of", "out of the", "out of every",
    "in", "in every",
  ]
}
