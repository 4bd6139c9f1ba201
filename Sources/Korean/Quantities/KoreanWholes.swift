import Mentions
import TextModel

/// Of how many a count is a part: 10명 중 7명, 19개 부처 가운데 17곳.
extension KoreanQuantityScanner {
  /// Gives each count the whole that the words before it name.
  mutating func linkWholes() {
    for index in mentions.indices.dropFirst() where isOutOf(index - 1, index) {
      mentions.linkPart(index, ofWhole: index - 1)
    }
  }

  /// Whether nothing but what the first counts and 중 or 가운데 stand between two figures.
  private func isOutOf(_ whole: Int, _ part: Int) -> Bool {
    let (start, end) = (mentions[whole].range.end, mentions[part].range.start)
    guard end > start, end - start <= KoreanWholes.reach, hasAny(KoreanWholes.words, before: end) > 0 else {
      return false
    }
    return reader.bytes[start..<end].allSatisfy { $0 >= 0x80 || $0 == 0x20 }
  }
}

/// Words between a whole and its part.
enum KoreanWholes {
  /// So many bytes may stand between the two figures: 개 정부 부처 가운데.
  static let reach = 48
  static let words: [StaticString] = [" 중 ", " 가운데 ", " 중에 ", " 중에서 ", " 가운데서 "]
}
