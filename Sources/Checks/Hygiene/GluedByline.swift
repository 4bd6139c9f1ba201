import TextModel

/// The place where a byline and a dateline run into each other.
struct GluedByline: Hashable {
  /// The word that is made of both.
  var range: TextRange
  /// Where a line should end.
  var joint: TextRange

  /// All of a text, in order: one a paragraph at most.
  static func find(in text: HygieneText) -> [GluedByline] {
    text.blocks.compactMap { block in
      let range = PageLines.trimmed(text, block.range)
      return text.isKorean ? korean(text, range) : english(text, range)
    }
  }

  /// A byline or dateline is no longer than this, in bytes.
  private static let reach = 160

  private static let verbs = ["By ", "Written by ", "Reported by ", "Posted by ", "Edited by ", "Story by "]
  private static let stamps = ["Published", "Updated", "Posted", "Modified", "Last updated", "Input "]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "Jan ",
    "Feb ", "Mar ", "Apr ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec ",
  ]

  private static func english(_ text: HygieneText, _ block: TextRange) -> GluedByline? {
    let limit = min(block.end, block.start + reach)
    let line = text.bytes[block.start..<block.end]
    let isByline = verbs.contains { line.starts(with: $0.utf8) }
    guard isByline || (stamps + months).contains(where: { line.starts(with: $0.utf8) }) else { return nil }
    for offset in (block.start + 1)..<max(limit, block.start + 1) {
      let before = text.bytes[offset - 1]
      if isByline {
        let joins = Scalar.isASCIILower(UInt32(before)) || before == 0x29
        if joins, isStamp(text, offset, block.end) { return glued(text, offset, block) }
        if joins || before == 0x20, offset > block.start + 6, isCity(text, offset, block.end) {
          return glued(text, offset, block)
        }
      } else if Scalar.isDigit(UInt32(before)) || Scalar.isASCIILetter(UInt32(before)) || before == 0x2E,
        verbs.contains(where: { text.bytes[offset..<block.end].starts(with: $0.utf8) })
      {
        return glued(text, offset, block)
      }
    }
    return nil
  }

  /// Published …, January 24, 2025-01-24.
  private static func isStamp(_ text: HygieneText, _ offset: Int, _ end: Int) -> Bool {
    let rest = text.bytes[offset..<end]
    if stamps.contains(where: { rest.starts(with: $0.utf8) }) { return true }
    if let month = months.first(where: { rest.starts(with: $0.utf8) }) {
      return rest.dropFirst(month.utf8.count).prefix(3).contains { Scalar.isDigit(UInt32($0)) }
    }
    return isDay(rest)
  }

  /// 2025.01.24, 2025-01-24.
  private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 8, bytes.starts(with: "20".utf8) else { return false }
    let digits = bytes.prefix(4).allSatisfy { Scalar.isDigit(UInt32($0)) }
    let separator = bytes[bytes.startIndex + 4]
    return digits && [0x2E, 0x2D, 0x2F].contains(separator)
  }

  /// SEOUL, Jan. 24: a name in capitals, a comma and a month.
  private static func isCity(_ text: HygieneText, _ offset: Int, _ end: Int) -> Bool {
    var index = offset
    while index < end, Scalar.isASCIIUpper(UInt32(text.bytes[index])) || (index > offset && text.bytes[index] == 0x20) {
      index += 1
    }
    guard index - offset >= 4, index + 2 < end, text.bytes[index] == 0x2C, text.bytes[index + 1] == 0x20 else {
      return false
    }
    let rest = text.bytes[(index + 2)..<end]
    return months.contains { rest.starts(with: $0.utf8) }
  }

  private static let koreanStamps = ["입력", "수정", "등록", "승인", "업데이트"]
  private static let koreanBylines = ["기자", "특파원", "선임기자"]

  /// 김민수 기자입력 2025.01.24, 15:37김민수 기자.
  private static func korean(_ text: HygieneText, _ block: TextRange) -> GluedByline? {
    let limit = min(block.end, block.start + reach)
    var offset = block.start
    while offset < limit {
      let rest = text.bytes[offset..<limit]
      if let byline = koreanBylines.first(where: { rest.starts(with: $0.utf8) }) {
        let after = rest.dropFirst(byline.utf8.count)
        if isDay(after)
          || koreanStamps.contains(where: { after.starts(with: $0.utf8) }) && after.contains(where: isDigit)
        {
          return glued(text, after.startIndex, block)
        }
      } else if offset > block.start + 4, isDigit(text.bytes[offset - 1]), text.bytes[offset - 3] == 0x3A,
        koreanStamps.contains(where: { rest.starts(with: $0.utf8) }) || namesReporter(rest)
      {
        return glued(text, offset, block)
      }
      offset += UTF8Scalars.scalar(in: text.bytes, at: offset).length
    }
    return nil
  }

  /// Two to four syllables, a space at most, and 기자.
  private static func namesReporter(_ bytes: ArraySlice<UInt8>) -> Bool {
    (2...4).contains { count in
      let name = bytes.prefix(count * 3)
      guard name.count == count * 3, name.allSatisfy({ $0 >= 0x80 }) else { return false }
      let rest = bytes.dropFirst(count * 3)
      return rest.starts(with: " 기자".utf8) || rest.starts(with: "기자".utf8)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { Scalar.isDigit(UInt32(byte)) }

  private static func glued(_ text: HygieneText, _ offset: Int, _ block: TextRange) -> GluedByline {
    let isSpaced = text.bytes[offset - 1] == 0x20
    let range = text.token(around: TextRange(offset, offset), block)
    return GluedByline(range: range, joint: TextRange(isSpaced ? offset - 1 : offset, offset))
  }
}
