import Mentions

/// Rarer ways of writing a number: a decimal point in words, groups of three set apart by spaces.
extension KoreanNumberReader {
  /// Takes in a decimal fraction in words after `number`: 삼점일사, 영점오, 오 점 오. Whether there was one.
  func pointWords(_ number: inout KoreanNumber) -> Bool {
    let point = skipSpace(number.end)
    guard scalar(point).value == 0xC810 else { return false }
    var index = skipSpace(point + 3)
    var value = number.value
    var places = 0
    while places < 9 {
      let syllable = scalar(index).value
      let isZero = syllable == 0xC601 || syllable == 0xACF5
      guard let digit = isZero ? 0 : KoreanNumberReader.sinoDigit(syllable) else { break }
      places += 1
      value = value.adding(Decimal10(Int128(digit), exponent: -places)) ?? value
      index += 3
    }
    // 이십점 이상: what goes on as a word is no fraction.
    let next = scalar(index).value
    let isEnd =
      !isHangul(index) || [0xD37C, 0xC810, 0xC785, 0xC774, 0xC774, 0xC740, 0xB9CC, 0xC5B5, 0xBC30].contains(next)
    guard places > 0, isEnd else { return false }
    number.value = value
    number.end = index
    number.hasPoint = true
    number.plainDigits = 0
    number.significantDigits = value.digitCount
    return true
  }

  /// The separator of groups at `offset`, by its length: a no-break, narrow or thin space, or a plain one.
  private func groupSpace(_ offset: Int) -> (length: Int, isPlain: Bool)? {
    let (value, length) = scalar(offset)
    switch value {
    case 0xA0, 0x202F, 0x2009: return (length, false)
    case 0x20: return (1, true)
    default: return nil
    }
  }

  /// The offset after the groups of three digits that begin at `offset`, each after a space: 1 234 567, 40 000; nil
  /// where what follows is a number of its own.
  func spacedGroups(_ offset: Int) -> Int? {
    var index = offset
    var groups = 0
    var isSafe = false
    while let space = groupSpace(index), isDigit(index + space.length), isDigit(index + space.length + 1),
      isDigit(index + space.length + 2), !isDigit(index + space.length + 3)
    {
      let at = index + space.length
      if !space.isPlain || bytes[at..<(at + 3)].allSatisfy({ $0 == 48 }) { isSafe = true }
      groups += 1
      index = at + 3
    }
    return groups >= 2 || groups == 1 && isSafe ? index : nil
  }
}
