import TextModel

/// What a line of an article is, as far as its look tells.
struct LineLayout {
  let bytes: [UInt8]
  /// The line without the white space around it.
  let line: TextRange
  /// Whether nothing of the article stands before it.
  let isFirst: Bool

  /// Lines longer than this many code points are running text.
  private static let longestHeadline = 130
  private static let longestMasthead = 90

  /// The line's kind; running text where nothing speaks for another.
  var kind: ArticleSegment.Kind {
    let length = UTF8Scalars.count(in: bytes, line)
    let content = withoutEmphasis
    if length <= LineLayout.longestMasthead, isMasthead(content) { return .masthead }
    if startsWithAny(["▲", "△", "▼", "◀", "▶", "[사진", "(사진", "사진=", "사진 ", "Photo:", "(Photo", "Caption:"], content) {
      return .caption
    }
    if startsWithAny(["#"], content) { return .headline }
    if content != line, length <= LineLayout.longestHeadline { return .headline }
    guard length <= LineLayout.longestHeadline, !endsSentence(content) else { return .sentence }
    return .headline
  }

  /// The line without `**` or `__` around it.
  private var withoutEmphasis: TextRange {
    guard line.length > 4 else { return line }
    for mark in ["**", "__"] where startsWithAny([mark], line) {
      let end = bytes[(line.end - 2)..<line.end]
      if end.elementsEqual(mark.utf8) { return TextRange(line.start + 2, line.end - 2) }
    }
    return line
  }

  /// Whether the line says when the article came out and who wrote it.
  private func isMasthead(_ range: TextRange) -> Bool {
    if startsWithAny(["입력", "수정", "등록", "승인", "기사입력", "업데이트", "게재", "발행"], range) { return hasDigit(range) }
    if startsWithAny(["Published", "Updated", "Posted", "Written by", "Last updated"], range) {
      return !endsSentence(range)
    }
    if startsWithAny(["By "], range) { return !endsSentence(range) && range.length < 60 }
    return endsWithAny([" 기자", "=기자", " 특파원", " 선임기자", " 인턴기자", " 논설위원"], range)
      || endsWithAny([".com", ".co.kr"], range) && bytes[range.start..<range.end].contains(UInt8(ascii: "@"))
  }

  private func endsSentence(_ range: TextRange) -> Bool {
    var end = range.end
    while let (scalar, length) = UTF8Scalars.scalar(in: bytes, before: end), end > range.start {
      switch scalar {
      case 0x22, 0x27, 0x29, 0x5D, 0x2018...0x201F, 0x300D, 0x300F, 0x2A: end -= length
      // A headline may end with a question or exclamation mark; a first line nearly always is one.
      case 0x21, 0x3F: return !isFirst
      case 0x2E, 0x3A, 0x3B, 0x3002: return true
      default: return false
      }
    }
    return false
  }

  private func startsWithAny(_ words: [String], _ range: TextRange) -> Bool {
    words.contains { bytes[range.start..<range.end].starts(with: $0.utf8) }
  }

  private func endsWithAny(_ words: [String], _ range: TextRange) -> Bool {
    words.contains { word in
      let length = word.utf8.count
      return range.length >= length && bytes[(range.end - length)..<range.end].elementsEqual(word.utf8)
    }
  }

  private func hasDigit(_ range: TextRange) -> Bool {
    bytes[range.start..<range.end].contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
