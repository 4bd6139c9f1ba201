import TextModel

/// Plain search of bytes in a stretch of text.
enum ByteSearch {
  /// Whether `needle` stands there with any of its spaces added or left out, as Korean compounds are written, and with initials
  /// in brackets: 유럽연합(EU) 정상회의.
  static func containsLoosely(_ needle: [UInt8], _ bytes: [UInt8], _ range: TextRange) -> Bool {
    compoundRange(of: needle, bytes, range) != nil
  }

  /// Where it first stands so; nil where it does not.
  static func compoundRange(of needle: [UInt8], _ bytes: [UInt8], _ range: TextRange) -> TextRange? {
    let wanted = needle.contains(0x20) ? needle.filter { $0 != 0x20 } : needle
    guard let first = wanted.first else { return nil }
    let end = min(range.end, bytes.count)
    var start = range.start
    while start < end {
      if bytes[start] == first {
        var offset = start
        var index = 0
        while offset < end, index < wanted.count {
          if bytes[offset] == wanted[index] {
            index += 1
          } else if let gloss = gloss(bytes, offset, end) {
            offset = gloss
          } else if bytes[offset] != 0x20 {
            break
          }
          offset += 1
        }
        if index == wanted.count { return TextRange(start, offset) }
      }
      start += 1
    }
    return nil
  }

  /// The closing bracket of initials that stand in brackets at `offset`.
  private static func gloss(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
    guard bytes[offset] == UInt8(ascii: "(") else { return nil }
    let close = bytes[(offset + 1)..<end].prefix(longestGloss).firstIndex { $0 &- 0x41 >= 26 }
    return close.flatMap { bytes[$0] == UInt8(ascii: ")") ? $0 : nil }
  }

  private static let longestGloss = 9

  /// Where `needle` stands with spaces added to it, at the start of a word; nil where it does not.
  static func looseRange(
    of needle: [UInt8], _ bytes: [UInt8], _ range: TextRange, atWordStart: Bool = true
  ) -> TextRange? {
    guard let first = needle.first else { return nil }
    let end = min(range.end, bytes.count)
    for start in range.start..<max(range.start, end)
    where bytes[start] == first && (!atWordStart || start == 0 || bytes[start - 1] < 0x80) {
      var offset = start
      var index = 0
      while offset < end, index < needle.count {
        if bytes[offset] == needle[index] { index += 1 } else if bytes[offset] != 0x20 { break }
        offset += 1
      }
      if index == needle.count { return TextRange(start, offset) }
    }
    return nil
  }

  static func contains(_ needle: [UInt8], _ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard let first = needle.first, needle.count <= range.length else { return false }
    var offset = range.start
    let last = min(range.end, bytes.count) - needle.count
    while offset <= last {
      if bytes[offset] == first, bytes[offset..<(offset + needle.count)].elementsEqual(needle) { return true }
      offset += 1
    }
    return false
  }

  /// Where `needle` first stands as whole words, capitals or not, its last one with or without an s.
  static func firstWords(_ needle: some Collection<UInt8>, _ bytes: [UInt8], _ range: TextRange) -> TextRange? {
    let end = min(range.end, bytes.count)
    guard !needle.isEmpty, needle.count <= range.length else { return nil }
    for start in range.start...(end - needle.count) where start == range.start || !isWord(bytes[start - 1]) {
      guard zip(needle, bytes[start...]).allSatisfy({ small($0) == small($1) }) else { continue }
      var after = start + needle.count
      if after < end, small(bytes[after]) == 0x73 { after += 1 }
      // FTSE100
      if after == end || !isWord(bytes[after]) || bytes[after] &- 48 < 10 && isLetter(bytes[after - 1]) {
        return TextRange(start, after)
      }
    }
    return nil
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool { small(byte) &- 97 < 26 }

  private static func isWord(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetter(byte) || byte &- 48 < 10 }
}

/// The English words of a stretch of text, folded, to look forms up in.
struct TargetWords {
  /// In small letters, one space before and behind every word.
  private let text: [UInt8]
  /// The spaces before the words that begin with three letters; nil where the text is searched from end to end.
  private let starts: [UInt32: [Int]]?

  /// The words of `range`. With `isIndexed` a form is looked up by its first letters: for long stretches and many forms.
  init(_ side: AnnotatedSide, _ range: TextRange, isIndexed: Bool = false) {
    text = TargetWords.folded(side.text.bytes[range.start..<min(range.end, side.text.bytes.count)])
    starts = isIndexed ? TargetWords.starts(text) : nil
  }

  /// The words of `range` but for those of `names`, across which no words are read together.
  init(_ side: AnnotatedSide, _ range: TextRange, leavingOut names: [TextRange]) {
    var text: [UInt8] = []
    var start = range.start
    for name in names.sorted() where name.start >= start && name.end <= range.end {
      text += TargetWords.folded(side.text.bytes[start..<name.start])
      text.append(TargetWords.border)
      start = name.end
    }
    self.text = text + TargetWords.folded(side.text.bytes[start..<min(range.end, side.text.bytes.count)])
    starts = nil
  }

  /// A byte of no word.
  private static let border: UInt8 = 0xFF

  private static func starts(_ text: [UInt8]) -> [UInt32: [Int]] {
    var starts: [UInt32: [Int]] = [:]
    for offset in text.indices.dropLast(3) where text[offset] == 0x20 {
      starts[key(text, offset), default: []].append(offset)
    }
    return starts
  }

  /// The three bytes behind the space at `offset`.
  private static func key(_ text: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(text[offset + 1]) << 16 | UInt32(text[offset + 2]) << 8 | UInt32(text[offset + 3])
  }

  /// Whether `words`, with the space before them, stand there.
  private func contains(_ words: [UInt8]) -> Bool {
    guard let starts, words.count >= 4 else { return ByteSearch.contains(words, text, TextRange(0, text.count)) }
    return starts[TargetWords.key(words, 0)]?.contains { offset in
      offset + words.count <= text.count && text[offset..<(offset + words.count)].elementsEqual(words)
    } ?? false
  }

  private static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = [0x20]
    for byte in bytes {
      let lower = byte &- 65 < 26 ? byte | 0x20 : byte
      if lower &- 97 < 26 || byte &- 48 < 10
        || (byte >= 0x80 && byte != 0xE2 && !(byte == 0x80 || byte == 0x99 || byte == 0x98)) || byte == 0x26
      {
        result.append(lower)
      } else if byte == 0x2E {
        continue
      } else if result.last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last != 0x20 { result.append(0x20) }
    return result
  }

  /// Whether `form` stands there as whole words, its last one in the singular or plural.
  func hold(_ form: String) -> Bool {
    let word = TargetWords.folded(form.utf8)
    guard word.count > 2 else { return false }
    return contains(word) || contains(word.dropLast() + [0x73, 0x20])
  }

  /// Whether a word begins with `start`.
  func holdStart(_ start: String) -> Bool {
    contains(Array(TargetWords.folded(start.utf8).dropLast()))
  }

  /// Whether a word stands behind "the", "its", "their" or "that", as what was named before is taken up again.
  func holdDefinite(anyOf words: Set<String>) -> Bool {
    words.contains { word in
      ["the", "its", "their", "that", "this", "his", "her"].contains { hold("\($0) \(word)") }
    }
  }

  func hold(anyOf words: Set<String>) -> Bool { words.contains { hold($0) } }
}
