import Mentions

/// A number as it was read, without what stands after it.
struct EnglishNumber {
  var value: Decimal10
  /// The upper end of an indefinite number.
  var upper: Decimal10?
  var start: Int
  var end: Int
  var hedge: Quantity.Hedge = .exact
  var significantDigits = 1
  /// How many digits stand there, where it is nothing but digits; else 0.
  var plainDigits = 0
  var hasScale = false
  /// Written in words.
  var isWord = false
  /// Said with a, an: "a dozen", "an hour".
  var isArticle = false
  /// Half, a quarter, two-thirds.
  var isFraction = false
  /// Third, twenty-first, 21st.
  var isOrdinal = false

  var integer: Int? { upper == nil ? value.integer : nil }
}

/// Reading bytes of English.
struct EnglishReader {
  let bytes: [UInt8]

  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  @inline(__always)
  func isDigit(_ offset: Int) -> Bool { byte(offset) &- 48 < 10 }

  @inline(__always)
  func isLetter(_ offset: Int) -> Bool { (byte(offset) | 0x20) &- 97 < 26 }

  @inline(__always)
  func isUpper(_ offset: Int) -> Bool { byte(offset) &- 65 < 26 }

  @inline(__always)
  func isLower(_ offset: Int) -> Bool { byte(offset) &- 97 < 26 }

  /// The offset after one space at `offset` (or a no-break space), or `offset` itself.
  @inline(__always)
  func skipSpace(_ offset: Int) -> Int {
    if byte(offset) == 0x20 { return offset + 1 }
    if byte(offset) == 0xC2, byte(offset + 1) == 0xA0 { return offset + 2 }
    return offset
  }

  /// The length of a hyphen or dash at `offset`: - ‐ ‑ – —; 0 where none stands.
  @inline(__always)
  func dash(_ offset: Int) -> Int {
    if byte(offset) == 0x2D { return 1 }
    guard byte(offset) == 0xE2, byte(offset + 1) == 0x80 else { return 0 }
    return byte(offset + 2) >= 0x90 && byte(offset + 2) <= 0x94 ? 3 : 0
  }

  /// The offset after a space or hyphen at `offset`; nil where neither stands.
  func skipJoint(_ offset: Int) -> Int? {
    let space = skipSpace(offset)
    if space > offset { return space }
    if byte(offset) == 0x2D { return offset + 1 }
    if byte(offset) == 0xE2, byte(offset + 1) == 0x80, byte(offset + 2) == 0x91 || byte(offset + 2) == 0x90 {
      return offset + 3
    }
    return nil
  }

  /// Whether `word` (lower case) stands at `offset` in either case, as a whole word.
  func has(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= bytes.count else { return false }
    let start = word.utf8Start
    for index in 0..<length {
      var byte = bytes[offset + index]
      if byte &- 65 < 26 { byte |= 0x20 }
      if byte != start[index] { return false }
    }
    let last = start[length - 1]
    return !(last &- 97 < 26) || !isLetter(offset + length) && !isDigit(offset + length)
  }

  /// Whether `word` ends right before `offset`, with no letter before it.
  func endsWith(_ word: StaticString, before offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    let start = offset - length
    guard start >= 0 else { return false }
    let text = word.utf8Start
    for index in 0..<length {
      var byte = bytes[start + index]
      if byte &- 65 < 26 { byte |= 0x20 }
      if byte != text[index] { return false }
    }
    return !isLetter(start - 1)
  }

  /// The length of the first of `words` that stands at `offset`; 0 where none does.
  func hasAny(_ words: [StaticString], at offset: Int) -> Int {
    for word in words where has(word, at: offset) { return word.utf8CodeUnitCount }
    return 0
  }

  /// The length of the first of `words` that ends before `offset`; 0 where none does.
  func hasAny(_ words: [StaticString], before offset: Int) -> Int {
    for word in words where endsWith(word, before: offset) { return word.utf8CodeUnitCount }
    return 0
  }

  /// The offset after the letters at `offset`.
  func wordEnd(_ offset: Int) -> Int {
    var index = offset
    while isLetter(index) { index += 1 }
    return index
  }

  /// Digits and nothing else.
  func plain(at offset: Int, digits: ClosedRange<Int>) -> (value: Int, digits: Int, end: Int)? {
    var index = offset
    var value = 0
    while isDigit(index), index - offset < 8 {
      value = value * 10 + Int(bytes[index] &- 48)
      index += 1
    }
    guard digits.contains(index - offset) else { return nil }
    return (value, index - offset, index)
  }

  /// Digits with grouping commas, a decimal point and a scale: 1,234.5, 20.4 million, 221bn.
  func digits(at offset: Int, inMoney: Bool = false) -> EnglishNumber? {
    var index = offset
    var value: Int128 = 0
    var count = 0
    var zeros = 0
    var fraction = 0
    func push(_ byte: UInt8) {
      if count == zeros, byte == 48 { zeros += 1 }
      count += 1
      if count <= 36 { value = value * 10 + Int128(byte &- 48) }
    }
    while isDigit(index) {
      push(bytes[index])
      index += 1
    }
    guard count > 0 else { return nil }
    var grouped = false
    if count <= 3 {
      while byte(index) == 0x2C, isDigit(index + 1), isDigit(index + 2), isDigit(index + 3), !isDigit(index + 4) {
        push(bytes[index + 1])
        push(bytes[index + 2])
        push(bytes[index + 3])
        index += 4
        grouped = true
      }
      if !grouped, let end = spacedGroups(index) {
        while index < end {
          if isDigit(index) { push(bytes[index]) }
          index += 1
        }
        grouped = true
      }
    }
    var hasPoint = false
    if byte(index) == 0x2E, isDigit(index + 1) {
      var probe = index + 1
      while isDigit(probe) { probe += 1 }
      if !(byte(probe) == 0x2E && isDigit(probe + 1)) {
        hasPoint = true
        index += 1
        while index < probe {
          push(bytes[index])
          fraction += 1
          index += 1
        }
      }
    }
    if count > 36 { return nil }
    var number = EnglishNumber(value: Decimal10(value, exponent: -fraction), start: offset, end: index)
    number.plainDigits = grouped || hasPoint ? 0 : count
    number.significantDigits = hasPoint ? max(1, count - min(zeros, count - 1)) : number.value.digitCount
    scale(&number, inMoney: inMoney)
    return number
  }

  /// Takes in a scale after the number: million, -billion, bn, k.
  func scale(_ number: inout EnglishNumber, inMoney: Bool) {
    var index = number.end
    let joint = skipJoint(index) ?? index
    if let (power, end) = scaleWord(at: joint) {
      number.value = number.value.multiplied(by: .power(power)) ?? number.value
      number.end = end
      number.hasScale = true
      number.plainDigits = 0
      // "1.5 million million" is no number; "hundred thousand" is.
      if power <= 3, let next = skipJoint(end), let (more, last) = scaleWord(at: next), more > power {
        number.value = number.value.multiplied(by: .power(more)) ?? number.value
        number.end = last
      }
      return
    }
    if number.value.isInteger, let end = dozen(at: joint) {
      number.value = number.value.multiplied(by: Decimal10(12)) ?? number.value
      number.end = end
      number.hasScale = true
      number.plainDigits = 0
      return
    }
    // Suffixes stand right after the digits, or after a space in money.
    index = number.end
    let suffixes: [(StaticString, Int)] = [("bn", 9), ("tn", 12), ("trn", 12), ("mn", 6), ("mln", 6), ("mil", 6)]
    for (suffix, power) in suffixes where has(suffix, at: index) || inMoney && has(suffix, at: skipSpace(index)) {
      number.value = number.value.multiplied(by: .power(power)) ?? number.value
      number.end = (has(suffix, at: index) ? index : skipSpace(index)) + suffix.utf8CodeUnitCount
      number.hasScale = true
      number.plainDigits = 0
      return
    }
    guard !isLetter(index + 1), !isDigit(index + 1) else { return }
    let power: Int
    switch byte(index) {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): power = 3
    case UInt8(ascii: "m") where inMoney, UInt8(ascii: "M"): power = 6
    case UInt8(ascii: "b") where inMoney, UInt8(ascii: "B"): power = 9
    case UInt8(ascii: "T") where inMoney, UInt8(ascii: "t") where inMoney: power = 12
    default: return
    }
    number.value = number.value.multiplied(by: .power(power)) ?? number.value
    number.end = index + 1
    number.hasScale = true
    number.plainDigits = 0
  }

  /// hundred … trillion, singular.
  func scaleWord(at offset: Int) -> (power: Int, end: Int)? {
    switch byte(offset) | 0x20 {
    case UInt8(ascii: "h"): return has("hundred", at: offset) ? (2, offset + 7) : nil
    case UInt8(ascii: "t"):
      if has("thousand", at: offset) { return (3, offset + 8) }
      return has("trillion", at: offset) ? (12, offset + 8) : nil
    case UInt8(ascii: "m"): return has("million", at: offset) ? (6, offset + 7) : nil
    case UInt8(ascii: "b"): return has("billion", at: offset) ? (9, offset + 7) : nil
    case UInt8(ascii: "q"):
      if has("quadrillion", at: offset) { return (15, offset + 11) }
      return has("quintillion", at: offset) ? (18, offset + 11) : nil
    case UInt8(ascii: "c"): return has("crore", at: offset) ? (7, offset + 5) : nil
    case UInt8(ascii: "l"): return has("lakh", at: offset) ? (5, offset + 4) : nil
    default: return nil
    }
  }

  /// The offset after "dozen" or "dozens" at `offset`.
  func dozen(at offset: Int) -> Int? {
    guard byte(offset) | 0x20 == UInt8(ascii: "d") else { return nil }
    return has("dozen", at: offset) ? offset + 5 : has("dozens", at: offset) ? offset + 6 : nil
  }

  /// The offset after groups of three digits set apart by spaces (1 234 567, 40 000); nil where none stand there.
  private func spacedGroups(_ offset: Int) -> Int? {
    var index = offset
    var groups = 0
    var isSafe = false
    while true {
      let length =
        byte(index) == 0x20 ? 1 : byte(index) == 0xC2 && byte(index + 1) == 0xA0 ? 2 : isThinSpace(index) ? 3 : 0
      let at = index + length
      guard length > 0, isDigit(at), isDigit(at + 1), isDigit(at + 2), !isDigit(at + 3) else { break }
      if length > 1 || byte(at) == 48 && byte(at + 1) == 48 && byte(at + 2) == 48 { isSafe = true }
      groups += 1
      index = at + 3
    }
    return groups >= 2 || groups == 1 && isSafe ? index : nil
  }

  private func isThinSpace(_ offset: Int) -> Bool {
    byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && (byte(offset + 2) == 0xAF || byte(offset + 2) == 0x89)
  }
}
