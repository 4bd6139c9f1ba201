import TextModel

/// Decides whether a boundary that ICU proposes ends a sentence in a newspaper.
///
/// ICU breaks after every full stop that looks final; Korean reported speech, dotted dates, initials and abbreviations
/// need the words around it.
struct SentenceRules {
  let bytes: [UInt8]
  let range: TextRange
  let language: BreakIterator.Language

  /// `range` without the white space at its ends.
  func trimmed(_ part: TextRange) -> TextRange {
    var start = part.start
    var end = part.end
    while start < end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: start)
      guard Self.isSpace(scalar) else { break }
      start += length
    }
    while end > start, let (scalar, length) = UTF8Scalars.scalar(in: bytes, before: end), Self.isSpace(scalar) {
      end -= length
    }
    return TextRange(start, end)
  }

  /// Whether a sentence ends at `boundary`, an offset inside the range that ICU proposes.
  func ends(at boundary: Int) -> Bool {
    let before = trimmed(TextRange(range.start, boundary)).end
    let after = trimmed(TextRange(boundary, range.end)).start
    guard before > range.start, after < range.end else { return true }
    if bytes[before..<after].contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) { return true }
    // U+2028 and U+2029 end a paragraph; trimming took them, ICU put the boundary there.
    if lineSeparator(in: TextRange(before, after)) { return true }

    let stop = closersStripped(before)
    guard let terminator = UTF8Scalars.scalar(in: bytes, before: stop)?.value else { return true }
    let next = UTF8Scalars.scalar(in: bytes, at: after).value
    if stop < before, continuesQuotation(at: after, spaced: after > before) { return false }
    // "Really?" he asked; Yahoo! is
    if isLatinLower(next) { return false }
    guard terminator == 0x2E else { return true }
    let wordEnd = stop - 1
    guard wordEnd > range.start else { return true }
    if bytes[wordEnd - 1] == UInt8(ascii: ".") { return endsAfterDots(wordEnd, next) }
    if after == before, isHangul(next) { return endsKorean(before: wordEnd) }
    if isDigit(bytes[wordEnd - 1]) { return stop < before || !isDottedNumber(wordEnd, after) }
    return endsAfterWord(wordEnd, after, quoted: stop < before)
  }

  // Reported speech

  /// Particles and endings that carry a quotation on into its sentence.
  private static let quotatives: [String] = [
    "라고", "이라고", "라는", "이라는", "라며", "이라며", "라면서", "이라면서", "라던", "이라던", "라지만", "이라지만", "란",
    "이란", "라", "이라", "고", "며", "면서", "는", "하고", "하며", "하면서", "하는", "라도", "이라도", "라기보다", "이라기보다",
  ]

  private func continuesQuotation(at after: Int, spaced: Bool) -> Bool {
    guard isHangul(UTF8Scalars.scalar(in: bytes, at: after).value) else { return false }
    if !spaced { return true }
    var end = after
    while end < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: end)
      guard isHangul(scalar) else { break }
      end += length
    }
    return Self.quotatives.contains { bytes[after..<end].elementsEqual($0.utf8) }
  }

  // Dots

  /// After two dots or more: an ellipsis ends a Korean sentence only after a final ending.
  private func endsAfterDots(_ wordEnd: Int, _ next: UInt32) -> Bool {
    var end = wordEnd
    while end > range.start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return isHangul(next) || language == .korean ? endsKorean(before: end) : true
  }

  /// Whether the syllable before `end` ends a Korean sentence: 다, 요, 까, 죠.
  private func endsKorean(before end: Int) -> Bool {
    guard let scalar = UTF8Scalars.scalar(in: bytes, before: end)?.value else { return false }
    return scalar == 0xB2E4 || scalar == 0xC694 || scalar == 0xAE4C || scalar == 0xC8E0
  }

  /// 2026. 11. 24. and 1. at the start of a line: the dot belongs to the number.
  private func isDottedNumber(_ wordEnd: Int, _ after: Int) -> Bool {
    let number = digits(before: wordEnd)
    if startsLine(number.start) { return number.count <= 2 }
    if let following = digits(at: after), bytes[min(following.end, range.end - 1)] == UInt8(ascii: ".") {
      if number.count == 4, (1800...2200).contains(number.value), (1...12).contains(following.value) { return true }
    }
    guard language == .korean, number.count <= 2, let month = dottedNumber(endingBefore: number.start) else {
      return false
    }
    if month.count == 4 { return digits(at: after) != nil }
    guard let year = dottedNumber(endingBefore: month.start) else { return false }
    return year.count == 4 && month.count <= 2
  }

  private struct Number {
    var start: Int
    var end: Int
    var value: Int
    var count: Int { end - start }
  }

  private func digits(before end: Int) -> Number {
    var start = end
    while start > range.start, isDigit(bytes[start - 1]), end - start < 8 { start -= 1 }
    return Number(start: start, end: end, value: bytes[start..<end].reduce(0) { $0 * 10 + Int($1 & 15) })
  }

  private func digits(at start: Int) -> Number? {
    var end = start
    while end < range.end, isDigit(bytes[end]), end - start < 8 { end += 1 }
    guard end > start else { return nil }
    return Number(start: start, end: end, value: bytes[start..<end].reduce(0) { $0 * 10 + Int($1 & 15) })
  }

  /// The number of `2026. ` right before `end`.
  private func dottedNumber(endingBefore end: Int) -> Number? {
    var dot = end
    while dot > range.start, bytes[dot - 1] == UInt8(ascii: " ") { dot -= 1 }
    guard dot - 1 > range.start, bytes[dot - 1] == UInt8(ascii: "."), isDigit(bytes[dot - 2]) else { return nil }
    return digits(before: dot - 1)
  }

  // Abbreviations

  /// Stand before a name: a sentence never ends here.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "col", "lt", "sgt", "capt",
    "cpl", "maj", "adm", "cmdr", "brig", "rev", "hon", "mt", "ft", "messrs", "mme", "atty", "dist", "vs", "pres",
    "supt", "det", "pvt", "insp",
  ]
  /// May end a sentence: they do where a word follows that begins one.
  private static let abbreviations: Set<String> = [
    "st", "jr", "sr", "inc", "co", "corp", "ltd", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "ave", "blvd", "rd", "univ", "dept", "est", "approx", "calif", "mass", "conn", "pa",
    "va", "fla", "ga", "ill", "tenn", "wash", "ariz", "colo", "minn", "wis", "mich", "ind", "ky", "okla", "ore",
  ]
  /// Words that, capitalised after an abbreviation, begin a sentence rather than a name.
  private static let starters: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "you", "i", "this", "that", "these", "those", "there", "but",
    "and", "or", "so", "yet", "however", "meanwhile", "his", "her", "their", "its", "our", "my", "if", "when",
    "while", "after", "before", "as", "for", "with", "in", "on", "at", "by", "from", "to", "since", "although",
    "though", "because", "during", "under", "not", "no", "some", "many", "most", "all", "both", "one", "another",
    "according", "what", "who", "how", "why", "where", "about", "also", "then", "now", "even", "only", "still",
    "mr", "mrs", "ms", "such", "each", "despite", "earlier", "later", "last", "among", "once", "until", "other",
  ]

  private func endsAfterWord(_ wordEnd: Int, _ after: Int, quoted: Bool) -> Bool {
    var start = wordEnd
    while start > range.start, isASCIILetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") { start -= 1 }
    guard start < wordEnd else { return true }
    // Part of a longer word with letters of other scripts or an apostrophe: no abbreviation.
    if let scalar = UTF8Scalars.scalar(in: bytes, before: start)?.value, start > range.start, scalar >= 0x80,
      !Self.isCloserOrOpener(scalar), !Self.isSpace(scalar)
    {
      return true
    }
    let word = bytes[start..<wordEnd]
    let isInitial = word.count == 1 && isASCIIUpper(bytes[start])
    let isInitialism =
      word.contains(UInt8(ascii: ".")) && word.split(separator: UInt8(ascii: ".")).allSatisfy { $0.count <= 2 }
    let lowered = String(decoding: word.map(asciiLower), as: UTF8.self)
    if lowered == "no" || lowered == "nos" { return !isDigit(bytes[after]) }
    if !quoted, Self.titles.contains(lowered) { return false }
    guard isInitial || isInitialism || Self.abbreviations.contains(lowered) else { return true }
    // I. is the pronoun more often than an initial where the sentence goes on with a starter; the same test serves all.
    return startsSentence(after)
  }

  private func startsSentence(_ offset: Int) -> Bool {
    let (scalar, _) = UTF8Scalars.scalar(in: bytes, at: offset)
    if isHangul(scalar) { return false }
    if isInitials(inBracketAt: offset) { return false }
    if Self.isCloserOrOpener(scalar) { return true }
    var end = offset
    while end < range.end, isASCIILetter(bytes[end]) { end += 1 }
    guard end > offset, isASCIIUpper(bytes[offset]) else { return false }
    return Self.starters.contains(String(decoding: bytes[offset..<end].map(asciiLower), as: UTF8.self))
  }

  /// Whether a bracket has nothing but capitals, the initials of what stands before it: Korea Electric Power Corp. (KEPCO).
  private func isInitials(inBracketAt offset: Int) -> Bool {
    guard bytes[offset] == UInt8(ascii: "(") else { return false }
    let letters = bytes[(offset + 1)..<range.end].prefix { isASCIIUpper($0) || $0 == UInt8(ascii: "&") }
    return letters.count > 1 && letters.endIndex < range.end && bytes[letters.endIndex] == UInt8(ascii: ")")
  }

  // Characters

  private func closersStripped(_ end: Int) -> Int {
    var end = end
    while end > range.start, let (scalar, length) = UTF8Scalars.scalar(in: bytes, before: end),
      Self.isCloserOrOpener(scalar)
    { end -= length }
    return end
  }

  private func startsLine(_ offset: Int) -> Bool {
    var start = offset
    while start > range.start, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    return start == range.start || bytes[start - 1] == UInt8(ascii: "\n")
  }

  private func lineSeparator(in gap: TextRange) -> Bool {
    var offset = gap.start
    while offset < gap.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      if scalar == 0x2028 || scalar == 0x2029 || scalar == 0x85 { return true }
      offset += length
    }
    return false
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static func isCloserOrOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x3008...0x3011,
      0x300C...0x300F, 0xFF02, 0xFF07, 0xFF08, 0xFF09, 0x2A:
      true
    default: false
    }
  }

  private func isHangul(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private func isASCIIUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private func isASCIILetter(_ byte: UInt8) -> Bool { asciiLower(byte) >= 0x61 && asciiLower(byte) <= 0x7A }
  private func asciiLower(_ byte: UInt8) -> UInt8 { isASCIIUpper(byte) ? byte | 0x20 : byte }
  private func isLatinLower(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? scalar >= 0x61 && scalar <= 0x7A : scalar >= 0xDF && scalar <= 0xFF && scalar != 0xF7
  }
}
