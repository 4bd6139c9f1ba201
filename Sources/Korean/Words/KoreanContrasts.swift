import Mentions
public import TextModel

/// Finds in Korean text the words that say a member of a contrast set.
public struct KoreanContrasts: Sendable {
  /// The words of the program's table.
  public static let shared = KoreanContrasts(table: .shared)

  /// Words that turn a sentence into its contrary, or may.
  private static let denials = ["않", "못", "없", "아니", "아닌", "안 ", "거부", "부인", "뒤집", "파기", "취소", "철회", "반대", "불가", "불허"]

  private let trie: ByteTrie
  private let table: ContrastTable

  init(table: ContrastTable) {
    self.table = table
    trie = ByteTrie(
      table.members.enumerated().flatMap { index, member in member.korean.map { (word: $0, payload: index) } })
  }

  /// The eojeol beginnings in `bytes` that say a member of a set, in order, with its index. One pass.
  public func mentions(in bytes: [UInt8]) -> [(member: Int, range: TextRange)] {
    var found: [(member: Int, range: TextRange)] = []
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] >= 0xEA, bytes[offset] <= 0xED else {
        offset += 1
        continue
      }
      if let match = trie.longest(in: bytes, at: offset) {
        found.append((match.payload, TextRange(offset, KoreanContrasts.wordEnd(match.end, in: bytes))))
      }
      // The rest of the eojeol begins nothing.
      while offset < bytes.count, bytes[offset] >= 0x80 { offset += 1 }
    }
    return found
  }

  /// Where the word ends that is known up to `end`: before its particles, or with the eojeol where it is inflected.
  static func wordEnd(_ end: Int, in bytes: [UInt8]) -> Int {
    if Particles.tail(in: bytes, after: end, kind: .term) != nil { return end }
    var last = end
    while last < bytes.count, Hangul.isSyllable(UTF8Scalars.scalar(in: bytes, at: last).value) { last += 3 }
    return last
  }

  /// Whether any word that may say `member` stands in `range`, at whatever place of an eojeol.
  public func mayBeSaid(_ member: Int, in bytes: [UInt8], _ range: TextRange) -> Bool {
    let member = table.members[member]
    return (member.korean + member.koreanBesides).contains { bytes[range.start..<range.end].holds($0) }
  }

  /// Whether the words of `range` may say the contrary of what they name.
  public func isDenied(in bytes: [UInt8], _ range: TextRange) -> Bool {
    KoreanContrasts.denials.contains { bytes[range.start..<range.end].holds($0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the UTF-8 bytes of `word` stand anywhere in the slice.
  func holds(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, count >= word.count else { return false }
    return (startIndex...(endIndex - word.count)).contains { start in
      self[start] == first && self[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
