public import TextModel

/// The age that news copy puts in brackets behind a person's name or title: 찬융란(36), 홍길동 씨(54·회사원).
public struct KoreanAge: Hashable, Sendable {
  /// In years.
  public let years: Int
  /// The offset behind the closing bracket.
  public let end: Int

  /// The age in the bracket that opens at `offset`; nil where none does, or something else stands in it: (58위). O(1).
  public static func behind(_ offset: Int, in text: NormalizedText) -> KoreanAge? {
    let bytes = text.bytes
    guard offset >= 0, offset < bytes.count, bytes[offset] == UInt8(ascii: "("),
      let close = bytes[offset...].prefix(longest).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let digits = bytes[(offset + 1)..<close].prefix { $0 &- 0x30 < 10 }
    guard digits.count <= 3, let years = Int(String(decoding: digits, as: UTF8.self)), (1...120).contains(years)
    else { return nil }
    let rest = bytes[digits.endIndex..<close]
    let isAge = rest.isEmpty || marks.contains { rest.starts(with: $0) }
    return isAge ? KoreanAge(years: years, end: close + 1) : nil
  }

  /// What may follow the figure: 36세, 36·여, 36, 회사원.
  private static let marks = ["세", "·", ","].map { Array($0.utf8) }
  /// So many bytes a bracket with an age, a sex and a trade may have.
  private static let longest = 48
}
