public import Mentions
public import TextModel

/// Reads which way a figure of a Korean text went.
public struct KoreanChange: Sendable {
  /// The words of `Change`.
  public static let shared = KoreanChange()

  /// How many bytes behind a figure its change may begin: 12% 가까이 늘었다, 3조 원으로 크게 줄었다.
  private static let reach = 30

  private static let turning = ["환율", "원화", "엔화", "위안화", "달러화", "유로화", "채권", "국채"]

  private static let objects = [Array("을".utf8), Array("를".utf8)]

  private let trie: ByteTrie

  private init() {
    trie = ByteTrie(
      Change.allCases.enumerated().flatMap { index, way in way.korean.map { (word: $0, payload: index) } })
  }

  /// Whether `range` speaks of a rate of exchange or a bond yield, of which English says the opposite: where 환율 rises, the
  /// won falls.
  public func mayTurnRound(in bytes: [UInt8], _ range: TextRange) -> Bool {
    KoreanChange.turning.contains { bytes[range.start..<range.end].holds($0) }
  }

  /// The change that is said of the figure ending at `offset`, and its words; nil where none is, or where another figure
  /// or a comma comes first, or something else that the verb is about: 2500만 달러의 장려금을 줄. The change of two figures in a row (5%에서 3%로 떨어졌다) is that of the second.
  public func change(after offset: Int, in bytes: [UInt8]) -> (way: Change, range: TextRange)? {
    var index = offset
    let end = min(bytes.count, offset + KoreanChange.reach)
    var startsEojeol = false
    // Whether a word of its own stands behind the figure.
    var hasBegun = false
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        guard byte == 0x20 || byte == 0x25 || byte == 0x70 || byte == 0x50 else { return nil }
        if byte == 0x20, hasBegun, KoreanChange.objects.contains(where: bytes[..<index].suffix(3).elementsEqual) {
          return nil
        }
        startsEojeol = byte == 0x20
        hasBegun = hasBegun || startsEojeol
        index += 1
        continue
      }
      if startsEojeol, let match = trie.longest(in: bytes, at: index) {
        return (Change.allCases[match.payload], TextRange(index, KoreanContrasts.wordEnd(match.end, in: bytes)))
      }
      startsEojeol = false
      index += UTF8Scalars.scalar(in: bytes, at: index).length
    }
    return nil
  }
}
