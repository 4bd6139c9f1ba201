import TextModel

/// Captions and credits of images that stand between the paragraphs of a text.
struct CaptionLines {
  /// One of them.
  struct Line: Hashable {
    /// Which paragraph it is.
    var block: Int
    /// Its words.
    var range: TextRange
    /// Whether it names where the image comes from and says nothing else.
    var isCredit: Bool
    /// Whether the paragraph before it goes on behind it.
    var cutsSentence: Bool
  }

  let lines: [Line]

  /// No line.
  init() { lines = [] }

  init(_ text: HygieneText) {
    var lines: [Line] = []
    for (index, block) in text.blocks.enumerated() {
      let range = PageLines.trimmed(text, block.range)
      guard !range.isEmpty, range.length <= CaptionLines.longest else { continue }
      let isCredit = CaptionLines.isCredit(PageLines.words(text, range))
      guard isCredit || CaptionLines.isMarked(text, range) else { continue }
      lines.append(
        Line(
          block: index, range: range, isCredit: isCredit, cutsSentence: CaptionLines.cutsSentence(text, index)))
    }
    self.lines = lines
  }

  /// Longer lines, in bytes, are running text.
  private static let longest = 600

  private static let marks = [
    "▲", "△", "▼", "◀", "▶", "[사진", "(사진", "<사진", "사진=", "사진 =", "사진설명", "사진 설명", "Photo:", "Photo by ", "Caption:",
    "Image caption", "Image:", "Image source",
  ]

  private static func isMarked(_ text: HygieneText, _ range: TextRange) -> Bool {
    let line = text.bytes[range.start..<range.end]
    return marks.contains { line.starts(with: $0.utf8) }
  }

  private static let agencies: Set<String> = [
    "getty", "reuters", "afp", "ap", "epa", "yonhap", "newsis", "news1", "shutterstock", "bloomberg", "xinhua",
    "연합뉴스", "뉴시스", "뉴스1", "게티이미지", "게티이미지뱅크", "게티이미지코리아", "로이터", "로이터연합뉴스", "ap연합뉴스", "afp연합뉴스",
  ]
  private static let creditWords: Set<String> = [
    "image", "images", "source", "photo", "photos", "credit", "via", "by", "news", "agency", "file", "copyright",
    "courtesy", "of", "사진", "제공", "자료사진", "자료", "연합", "|", ":", "(", ")", "©", ".", "사진제공", "포토", "#",
  ]

  /// An agency and the words of a credit, nothing else.
  private static func isCredit(_ words: [String]) -> Bool {
    guard words.count <= 8, words.contains(where: agencies.contains) else { return false }
    return words.allSatisfy { agencies.contains($0) || creditWords.contains($0) }
  }

  /// Whether the paragraph before the line ends in the middle of a sentence that the one behind it goes on with.
  private static func cutsSentence(_ text: HygieneText, _ index: Int) -> Bool {
    guard index > 0, index + 1 < text.blocks.count else { return false }
    let before = PageLines.trimmed(text, text.blocks[index - 1].range)
    let after = PageLines.trimmed(text, text.blocks[index + 1].range)
    guard before.length > 60, let last = UTF8Scalars.scalar(in: text.bytes, before: before.end)?.value,
      let first = text.at(after.start, after)
    else { return false }
    let goesOn = text.isKorean ? Scalar.isSyllable(first) : Scalar.isASCIILower(first)
    return goesOn && (Scalar.isLetter(last) || last == 0x2C)
  }
}
