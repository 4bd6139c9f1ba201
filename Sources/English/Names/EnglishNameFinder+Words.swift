import Mentions
import TextModel

/// The words of a segment as the finder of names sees them.
extension EnglishNameFinder {
  func scan(_ bytes: [UInt8], _ range: TextRange) -> [Word] {
    var words: [Word] = []
    var offset = range.start
    var startsSentence = true
    var lastEnd = -2
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      guard EnglishNameFinder.isLetter(scalar) else {
        // After an opening quotation a sentence starts anew.
        let isBeforeWord = offset + 1 < range.end && bytes[offset + 1] != 0x20
        let isBehindSpace = offset == range.start || bytes[offset - 1] == 0x20
        let isSingle = (scalar == 0x27 || scalar == 0x2018) && isBeforeWord && isBehindSpace
        let opens = scalar == 0x22 && isBeforeWord || isSingle && isSmallSecond(bytes, behind: offset + length)
        if opens || scalar == 0x201C || scalar == 0x3A { startsSentence = true }
        offset += length
        continue
      }
      let start = offset
      offset += length
      while offset < range.end {
        let (next, step) = UTF8Scalars.scalar(in: bytes, at: offset)
        if EnglishNameFinder.isLetter(next) || (next >= 0x30 && next <= 0x39) {
          offset += step
        } else if next == 0x2D || next == 0x27 || next == 0x2019, offset + step < range.end,
          EnglishNameFinder.isLetter(UTF8Scalars.scalar(in: bytes, at: offset + step).value),
          next != 0x2D || !isSecondHalf(bytes, offset + step)
        {
          offset += step
        } else if next == UInt8(ascii: "&"), offset + 1 < range.end, bytes[offset + 1] &- 0x41 < 26 {
          // Serim D&C, AT&T
          offset += 2
        } else {
          break
        }
      }
      var end = offset
      end = withoutPossessive(bytes, start, end)
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      let isStop = offset < range.end && bytes[offset] == UInt8(ascii: ".")
      let hasStop = isStop && (text.utf8.count == 1 || EnglishNameWords.abbreviations.contains(text.lowercased()))
      let gap = start - lastEnd
      words.append(
        Word(
          range: TextRange(start, end), text: text, isCapital: EnglishNameFinder.isUpper(scalar),
          startsSentence: startsSentence,
          follows: gap == 1 && bytes[start - 1] == 0x20 && end >= start, hasStop: hasStop, owns: end != offset))
      startsSentence = false
      // A possessive ends a name; so does everything but a space.
      lastEnd = end == offset ? offset + (hasStop ? 1 : 0) : -2
      if hasStop { offset += 1 }
    }
    return words
  }

  /// Whether the word that begins at `offset`, behind a hyphen, only joins what stands before it to what follows: based.
  private func isSecondHalf(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let word = bytes[offset...].prefix(12).prefix { $0 &- 0x61 < 26 }
    // "Hupo-registered" is of Hupo.
    return word.count > 2
      && (word.count >= 5 && word.suffix(2).elementsEqual("ed".utf8)
        || EnglishNameFinder.secondHalves.contains(String(decoding: word, as: UTF8.self)))
  }

  /// Whether the second word behind `offset` begins with a small letter, as in what somebody says ('Save us'), not in a name
  /// ('The Name').
  private func isSmallSecond(_ bytes: [UInt8], behind offset: Int) -> Bool {
    let rest = bytes[offset...].drop { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.prefix(2)
    return rest.count == 2 && rest.first == 0x20 && rest.last.map { $0 &- 0x61 < 26 } ?? false
  }

  private func withoutPossessive(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard end - start > 2, bytes[end - 1] | 0x20 == UInt8(ascii: "s") else { return end }
    if bytes[end - 2] == 0x27 { return end - 2 }
    if end - start > 4, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80, bytes[end - 4] == 0xE2 { return end - 4 }
    return end
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0x61 && scalar <= 0x7A)
      || (scalar >= 0xC0 && scalar <= 0x24F && scalar != 0xD7 && scalar != 0xF7)
      || (scalar >= 0x1E00 && scalar <= 0x1EFF)
  }

  private static func isUpper(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7)
      || (scalar >= 0x100 && scalar <= 0x17F && scalar & 1 == 0)
  }

  /// Whether a full stop stands at the end, as in no headline.
  func endsSentence(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var end = min(range.end, bytes.count)
    // Behind quotes and brackets; the last byte of a curly quote is 0x9D or 0x99.
    while end > range.start, [0x20, 0x0A, 0x22, 0x27, 0x29, 0x9D, 0x99, 0x80, 0xE2].contains(bytes[end - 1]) {
      end -= 1
    }
    return end > range.start && [0x2E, 0x21, 0x3F].contains(bytes[end - 1])
  }

  /// Whether a line tells who wrote it, so that its capitals are those of names: "By Hong Gil Dong in Seoul".
  func isByline(_ words: [Word]) -> Bool {
    words.count >= 3 && words.count <= 16 && words[0].text == "By" && words[1].isCapital
  }

  /// Whether a word joins countries, which are names each by itself: Korea-Japan.
  func joinsCountries(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    return parts.count > 1 && parts.allSatisfy { EnglishNameFinder.countries.contains(String($0)) }
  }

  /// Whether nearly all longer words are capitalised, as in a headline.
  func isTitleCase(_ words: [Word]) -> Bool {
    let long = words.dropFirst().filter { $0.text.utf8.count > 3 }
    guard long.count >= 2 else { return false }
    return Double(long.filter(\.isCapital).count) >= 0.65 * Double(long.count)
  }
}
