import Bitext
import TextModel

/// The lines of a text that a web page left in it, told from the article by their whole wording.
struct PageLines {
  /// What a line is.
  enum Kind: Hashable {
    case counter, navigation, share
  }

  /// Lines, in order, with the range of their words.
  struct Line {
    var range: TextRange
    var kind: Kind
    /// Whether its own wording says what it is, and not its neighbours.
    var isPlain = true
  }

  let lines: [Line]

  /// No line.
  init() { lines = [] }

  init(_ text: HygieneText) {
    let read = text.blocks.map { block in
      let range = Self.trimmed(text, block.range)
      return (range: range, words: Self.isProse(text, range) ? [] : Self.words(text, range))
    }
    var kinds: [Kind?] = read.map { Self.strong($0.words) }
    let weak: [Kind?] = read.map { Self.weak($0.words) }
    Self.settleRuns(weak, &kinds)
    // A word like "Close" alone on its line is residue where its neighbour is.
    for index in kinds.indices where kinds[index] == nil && weak[index] != nil && index > 0 && kinds[index - 1] != nil {
      kinds[index] = weak[index]
    }
    for index in kinds.indices.reversed()
    where kinds[index] == nil && weak[index] != nil && index + 1 < kinds.count && kinds[index + 1] != nil {
      kinds[index] = weak[index]
    }
    let plain = read.map { Self.strong($0.words) != nil }
    var lines: [Line] = []
    for (index, block) in text.blocks.enumerated() {
      if let kind = kinds[index] {
        lines.append(Line(range: read[index].range, kind: kind, isPlain: plain[index]))
      } else {
        lines += Self.notices(text, block).map { Line(range: $0, kind: .share) }
      }
    }
    self.lines = lines
  }

  /// Too long for page furniture, or a sentence of some length.
  private static func isProse(_ text: HygieneText, _ range: TextRange) -> Bool {
    range.length > 160 || (range.length > 60 && text.bytes[range.end - 1] == UInt8(ascii: "."))
  }

  /// What every copyright notice holds one of.
  private static let noticeSigns = ["©", "ⓒ", "Ⓒ", "(c)", "(C)", "opyright", "OPYRIGHT", "ights", "IGHTS", "무단"].map {
    Array($0.utf8)
  }

  private static func mayHoldNotice(_ text: HygieneText, _ range: TextRange) -> Bool {
    let signs = noticeSigns
    return text.bytes.withUnsafeBufferPointer { bytes in
      var offset = range.start
      while offset < range.end {
        let byte = bytes[offset]
        if byte == 0xC2 || byte == 0xE2 || byte == 0xEB || byte == 0x28 || byte == 0x6F || byte == 0x4F || byte == 0x69
          || byte == 0x49
        {
          for sign in signs where sign[0] == byte && offset + sign.count <= range.end {
            if bytes[offset..<offset + sign.count].elementsEqual(sign) { return true }
          }
        }
        offset += 1
      }
      return false
    }
  }

  /// Three weak lines in a row are a menu.
  private static func settleRuns(_ weak: [Kind?], _ kinds: inout [Kind?]) {
    var start = 0
    while start < weak.count {
      guard let kind = weak[start] else {
        start += 1
        continue
      }
      var end = start
      while end < weak.count, weak[end] == kind { end += 1 }
      if end - start >= 3 { for index in start..<end where kinds[index] == nil { kinds[index] = kind } }
      start = max(end, start + 1)
    }
  }

  /// A copyright notice at the end of a line of prose, or a line that is nothing else.
  private static func notices(_ text: HygieneText, _ block: HygieneText.Block) -> [TextRange] {
    guard mayHoldNotice(text, block.range) else { return [] }
    let whole = trimmed(text, block.range)
    if whole.length <= 240, PageWords.isNotice(words(text, whole)) { return [whole] }
    var found: [TextRange] = []
    for segment in text.article.segments[block.segments] {
      let range = trimmed(text, segment.range)
      guard range.length <= 240, PageWords.isNotice(words(text, range)) else { continue }
      if let last = found.last, last.end + 2 >= range.start {
        found[found.count - 1].end = range.end
      } else {
        found.append(range)
      }
    }
    return found
  }

  private static func strong(_ words: [String]) -> Kind? {
    guard !words.isEmpty else { return nil }
    if PageWords.isCounter(words) { return .counter }
    if PageWords.isNavigation(words) { return .navigation }
    if PageWords.isShare(words) { return .share }
    return nil
  }

  private static func weak(_ words: [String]) -> Kind? {
    guard words.count <= 2, !words.isEmpty else { return nil }
    let line = words.joined(separator: " ")
    if PageWords.weakNavigation.contains(line) || PageWords.sections.contains(line) { return .navigation }
    if PageWords.networks.contains(line) || PageWords.weakShare.contains(line) { return .share }
    return nil
  }

  /// `range` without white space and invisible characters at its ends.
  static func trimmed(_ text: HygieneText, _ range: TextRange) -> TextRange {
    var range = range
    while let scalar = text.at(range.start, range), Scalar.isBlank(scalar) {
      range.start += UTF8Scalars.scalar(in: text.bytes, at: range.start).length
    }
    while let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, before: range.end), range.end > range.start,
      Scalar.isBlank(scalar)
    {
      range.end -= length
    }
    return range
  }

  /// The words of a line: lower case, `#` for a number, marks that separate as words of their own, other marks left out.
  static func words(_ text: HygieneText, _ range: TextRange) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func flush() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if Scalar.isDigit(scalar) {
        flush()
        var end = offset + length  // a broken sequence may stand for a digit and be none
        while end < range.end, Scalar.isDigit(UInt32(text.bytes[end])) || isInNumber(text, end, range) { end += 1 }
        words.append("#")
        offset = end
        continue
      }
      switch scalar {
      case 0x7C, 0x3E, 0xBB, 0x203A, 0x2022:  // | > » › •
        flush()
        words.append("|")
      case 0x3A:  // :
        flush()
        words.append(":")
      case 0x2E, 0x21, 0x3F:
        flush()
        words.append(".")
      case 0xA9, 0x24D2, 0x24B8:  // © ⓒ Ⓒ
        flush()
        words.append("©")
      default:
        if Scalar.isLetter(scalar) {
          word += Scalar.isASCIIUpper(scalar) ? [UInt8(scalar | 0x20)] : Array(text.bytes[offset..<offset + length])
        } else if scalar == 0x2D || scalar == 0x27 || scalar == 0x2019 {
          // Hyphens and apostrophes inside a word.
          if !word.isEmpty { word.append(UInt8(ascii: "'")) }
        } else {
          flush()
          if scalar == 0x28 || scalar == 0x29 { words.append(scalar == 0x28 ? "(" : ")") }
        }
      }
      offset += length
    }
    flush()
    return words
  }

  /// 1,234 and 1.2
  private static func isInNumber(_ text: HygieneText, _ offset: Int, _ range: TextRange) -> Bool {
    (text.bytes[offset] == 0x2C || text.bytes[offset] == 0x2E) && offset + 1 < range.end
      && Scalar.isDigit(UInt32(text.bytes[offset + 1]))
  }
}
