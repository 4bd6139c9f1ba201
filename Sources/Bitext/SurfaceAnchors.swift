public import TextModel

/// Anchors that can be read off the surface of Korean and English, without annotators or glossary.
///
/// Numbers by their significant digits, Latin words, months, and the consonant skeletons of names: 트럼프 and "Trump" both
/// give T-R-M-P. A skeleton is coarse, so that both scripts reach the same one; the aligner weighs each key by how rare
/// it is, and one shared by chance does little.
public enum SurfaceAnchors {
  /// The keys of each segment of `article`, in order.
  public static func keys(_ article: Article) -> [[UInt64]] {
    article.segments.map { keys(in: article.text.bytes, $0.range, isKorean: article.language.hasPrefix("ko")) }
  }

  /// The article's segments as the aligner sees them, with no other anchors than these.
  public static func units(_ article: Article) -> [Aligner.Unit] {
    zip(article.segments, keys(article)).map { segment, keys in
      Aligner.Unit(length: segment.range.length, anchors: keys, standsApart: segment.kind != .sentence)
    }
  }

  /// The keys of `range` (valid UTF-8, normalised), each once, ascending.
  public static func keys(in bytes: [UInt8], _ range: TextRange, isKorean: Bool) -> [UInt64] {
    var keys: Set<UInt64> = []
    var offset = range.start
    while offset < range.end {
      let byte = bytes[offset]
      if isDigit(byte) {
        offset = number(in: bytes, offset, range.end, isKorean: isKorean, &keys)
      } else if isLetter(byte) || byte >= 0xC3 && byte <= 0xC9 {
        let end = wordEnd(bytes, offset, range.end)
        if end > offset { latin(Array(bytes[offset..<end]), &keys) }
        if let name = hyphenatedName(bytes, offset, end, range.end) {
          SoundSkeleton.latin(name) { keys.insert(AnchorKind.sound.key(hash(0x51, $0))) }
        }
        offset = max(end, offset + 1)
      } else if byte >= 0xEA, byte <= 0xED {
        let end = hangulEnd(bytes, offset, range.end)
        if end > offset {
          SoundSkeleton.hangul(bytes[offset..<end]) { keys.insert(AnchorKind.sound.key(hash(0x51, $0))) }
          CommonWords.korean(bytes[offset..<end]) { keys.insert(AnchorKind.word.key(hash(0x57, UInt64($0)))) }
        }
        offset = max(end, offset + 1)
      } else {
        offset += 1
      }
    }
    return keys.sorted()
  }

  // Numbers

  /// Reads a number with its scale and adds its significant digits; answers where it ends.
  private static func number(
    in bytes: [UInt8], _ start: Int, _ end: Int, isKorean: Bool, _ keys: inout Set<UInt64>
  ) -> Int {
    var offset = start
    var total = 0.0
    while true {
      var value = 0.0
      var fraction = 0.0
      let begin = offset
      while offset < end {
        let byte = bytes[offset]
        if isDigit(byte) {
          value = fraction == 0 ? value * 10 + Double(byte & 15) : value + Double(byte & 15) * fraction
          if fraction > 0 { fraction /= 10 }
        } else if byte == UInt8(ascii: "."), fraction == 0, offset + 1 < end, isDigit(bytes[offset + 1]) {
          fraction = 0.1
        } else if byte != UInt8(ascii: ",") || offset + 1 >= end || !isDigit(bytes[offset + 1]) {
          break
        }
        offset += 1
      }
      guard offset > begin else { break }
      let (scale, length) = isKorean ? koreanScale(bytes, offset, end) : (1, 0)
      total += value * scale
      offset += length
      guard length > 0 else { break }
      // 1조 2000억: the parts may stand apart.
      if offset + 1 < end, bytes[offset] == 0x20, isDigit(bytes[offset + 1]) { offset += 1 }
    }
    // 1월: the month, as its English name.
    if isKorean, total >= 1, total <= 12, bytes[offset..<end].starts(with: "월".utf8) {
      keys.insert(AnchorKind.date.key(hash(0x4D, UInt64(total))))
    } else if let digits = significant(total) {
      keys.insert(AnchorKind.figure.key(hash(0x4E, digits)))
    }
    return max(offset, start + 1)
  }

  private static func koreanScale(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (Double, Int) {
    let rest = bytes[offset..<end]
    let scales: [(String, Double)] = [
      ("천만", 1e7), ("백만", 1e6), ("만", 1e4), ("억", 1e8), ("조", 1e12), ("천", 1e3), ("백", 1e2),
    ]
    for (word, scale) in scales where rest.starts(with: word.utf8) { return (scale, word.utf8.count) }
    return (1, 0)
  }

  /// 2,040,000, 204만 and 2.04 million all give 204.
  private static func significant(_ value: Double) -> UInt64? {
    guard value > 0, value < 1e17 else { return nil }
    var digits = UInt64((value * 100).rounded())
    while digits > 0, digits % 10 == 0 { digits /= 10 }
    return digits == 0 ? nil : digits
  }

  // Latin words

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let numerals: [String: UInt64] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 1, "eleven": 11,
    "twelve": 12, "twenty": 2, "thirty": 3, "forty": 4, "fifty": 5,
  ]

  private static func latin(_ word: [UInt8], _ keys: inout Set<UInt64>) {
    let lower = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let text = String(decoding: lower, as: UTF8.self)
    let isCapitalised = word[0] >= 0x41 && word[0] <= 0x5A || word[0] >= 0xC3
    if let month = months.firstIndex(where: { $0 == text || (text.utf8.count == 3 && $0.hasPrefix(text)) }),
      isCapitalised
    {
      keys.insert(AnchorKind.date.key(hash(0x4D, UInt64(month + 1))))
    }
    if let numeral = numerals[text] { keys.insert(AnchorKind.figure.key(hash(0x4E, numeral))) }
    if lower.count >= 2 {
      keys.insert(AnchorKind.latin.key(lower.reduce(hash(0x4C, 0)) { hash($0, UInt64($1)) }))
    }
    for number in CommonWords.english(lower) { keys.insert(AnchorKind.word.key(hash(0x57, UInt64(number)))) }
    guard isCapitalised, lower.count >= 3 else { return }
    SoundSkeleton.latin(lower) { keys.insert(AnchorKind.sound.key(hash(0x51, $0))) }
  }

  /// The letters of "Cha Eun-seok" in one word, as Korean writes the name: its parts alone are too short to be told.
  private static func hyphenatedName(_ bytes: [UInt8], _ start: Int, _ end: Int, _ limit: Int) -> [UInt8]? {
    guard end > start, isCapital(bytes[start]), end + 1 < limit, bytes[end] == 0x20, isCapital(bytes[end + 1]) else {
      return nil
    }
    let given = wordEnd(bytes, end + 1, limit)
    guard given + 1 < limit, bytes[given] == UInt8(ascii: "-"), isLetter(bytes[given + 1]) else { return nil }
    let second = wordEnd(bytes, given + 1, limit)
    let letters = bytes[start..<end] + bytes[(end + 1)..<given] + bytes[(given + 1)..<second]
    return letters.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  // Characters

  private static func wordEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      if isLetter(bytes[offset]) {
        offset += 1
      } else if bytes[offset] >= 0xC3, bytes[offset] <= 0xC9, offset + 1 < end {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  private static func hangulEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset + 2 < end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      guard scalar >= 0xAC00, scalar <= 0xD7A3 else { break }
      offset += length
    }
    // A syllable at the very end of the range.
    if offset + 3 == end {
      let scalar = UTF8Scalars.scalar(in: bytes, at: offset).value
      if scalar >= 0xAC00, scalar <= 0xD7A3 { offset += 3 }
    }
    return offset
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// FNV-1a of eight bytes.
  private static func hash(_ seed: UInt64, _ value: UInt64) -> UInt64 {
    var result = 0xcbf2_9ce4_8422_2325 ^ seed &* 0x9e37_79b9_7f4a_7c15
    for shift in stride(from: 0, to: 64, by: 8) {
      result = (result ^ (value >> UInt64(shift) & 255)) &* 0x100_0000_01b3
    }
    return result
  }
}
