import Mentions

/// A number as it was read, without what stands after it.
struct KoreanNumber {
  var value: Decimal10
  /// The upper end of an indefinite or double numeral: 수십, 두세.
  var upper: Decimal10?
  var start: Int
  var end: Int
  var hedge: Quantity.Hedge = .exact
  var significantDigits = 1
  /// How many digits stand there, where it is nothing but digits; else 0.
  var plainDigits = 0
  /// Written with a decimal point.
  var hasPoint = false
  /// Written with 만, 억 … or 천, 백.
  var hasScale = false
  /// A native numeral (두, 세, 열) or a Sino-Korean word.
  var kind = Kind.digits

  enum Kind { case digits, sino, native }

  var integer: Int? { upper == nil ? value.integer : nil }
}

/// Reading Korean numerals: digits with scales, Sino-Korean words.
struct KoreanNumberReader {
  let bytes: [UInt8]

  /// The digit a Sino-Korean syllable stands for; nil for all others.
  @inline(__always)
  static func sinoDigit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC77C: 1  // 일
    case 0xC774: 2  // 이
    case 0xC0BC: 3  // 삼
    case 0xC0AC: 4  // 사
    case 0xC624: 5  // 오
    case 0xC721, 0xB959: 6  // 육 륙
    case 0xCE60: 7  // 칠
    case 0xD314: 8  // 팔
    case 0xAD6C: 9  // 구
    default: nil
    }
  }

  @inline(__always)
  static func smallScale(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC2ED: 1
    case 0xBC31: 2
    case 0xCC9C: 3
    default: nil
    }
  }

  @inline(__always)
  static func bigScale(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xB9CC: 4
    case 0xC5B5: 8
    case 0xC870: 12
    case 0xACBD: 16
    default: nil
    }
  }

  @inline(__always)
  func scalar(_ offset: Int) -> (value: UInt32, length: Int) {
    guard offset < bytes.count else { return (0, 0) }
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xE0, first < 0xF0, offset + 2 < bytes.count {
      return (
        (UInt32(first) & 0x0F) << 12 | (UInt32(bytes[offset + 1]) & 0x3F) << 6 | (UInt32(bytes[offset + 2]) & 0x3F), 3
      )
    }
    if first >= 0xC2, first < 0xE0, offset + 1 < bytes.count {
      return ((UInt32(first) & 0x1F) << 6 | (UInt32(bytes[offset + 1]) & 0x3F), 2)
    }
    if first >= 0xF0, offset + 3 < bytes.count { return (0x1_0000, 4) }
    return (0xFFFD, 1)
  }

  @inline(__always)
  func isDigit(_ offset: Int) -> Bool { offset >= 0 && offset < bytes.count && bytes[offset] &- 48 < 10 }

  /// The offset after one space at `offset`, or `offset` where none stands.
  @inline(__always)
  func skipSpace(_ offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    if bytes[offset] == 0x20 { return offset + 1 }
    if bytes[offset] == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0xA0 { return offset + 2 }
    return offset
  }

  /// Digits with grouping commas and a decimal point.
  func digits(at offset: Int) -> KoreanNumber? {
    var index = offset
    var value: Int128 = 0
    var count = 0
    var fraction = 0
    var overflow = false
    var grouped = false
    func push(_ byte: UInt8) {
      count += 1
      if count > 36 { overflow = true } else { value = value * 10 + Int128(byte &- 48) }
    }
    while isDigit(index) {
      push(bytes[index])
      index += 1
    }
    guard count > 0 else { return nil }
    if count <= 3 {
      // 1,234,567: groups of three, nothing but three.
      while index + 3 < bytes.count + 0, bytes[index] == 0x2C, isDigit(index + 1), isDigit(index + 2),
        isDigit(index + 3),
        !isDigit(index + 4)
      {
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
    if index + 1 < bytes.count, bytes[index] == 0x2E, isDigit(index + 1) {
      // 1.5 but not 2025.1.24
      var probe = index + 1
      while isDigit(probe) { probe += 1 }
      if !(probe + 1 < bytes.count && bytes[probe] == 0x2E && isDigit(probe + 1)) {
        hasPoint = true
        index += 1
        while index < probe {
          push(bytes[index])
          fraction += 1
          index += 1
        }
      }
    }
    if overflow { return nil }
    let number = Decimal10(value, exponent: -fraction)
    return KoreanNumber(
      value: number, start: offset, end: index,
      significantDigits: hasPoint ? max(1, count - leadingZeros(offset)) : number.digitCount,
      plainDigits: grouped || hasPoint ? 0 : count, hasPoint: hasPoint)
  }

  private func leadingZeros(_ offset: Int) -> Int {
    var index = offset
    var zeros = 0
    while index < bytes.count, bytes[index] == 48 || bytes[index] == 0x2E {
      if bytes[index] == 48 { zeros += 1 }
      index += 1
    }
    return zeros
  }

  /// A number that begins with digits and may go on with scales: 3만5000, 1조 2000억, 2천2백1십억, 20여만.
  func mixed(at offset: Int, isMoneyLike: (Int) -> Bool) -> KoreanNumber? {
    guard let head = digits(at: offset) else { return nil }
    return scaled(head, allowWords: false, isMoneyLike: isMoneyLike)
  }

  /// A number in Sino-Korean words: 삼백이십오, 만이천, 십만; nil where none begins.
  func words(at offset: Int, isMoneyLike: (Int) -> Bool) -> KoreanNumber? {
    if scalar(offset).value == 0xC601 {
      return KoreanNumber(value: .zero, start: offset, end: offset + 3, kind: .sino)
    }
    let head = KoreanNumber(value: .zero, start: offset, end: offset, kind: .sino)
    guard var number = scaled(head, allowWords: true, isMoneyLike: isMoneyLike), number.end > offset else { return nil }
    number.kind = .sino
    return number
  }

  private func scaled(_ head: KoreanNumber, allowWords: Bool, isMoneyLike: (Int) -> Bool) -> KoreanNumber? {
    var total = Decimal10.zero
    var section = Decimal10.zero
    var current: Decimal10? = allowWords ? nil : head.value
    var lastSmall = 4
    var lastBig = 99
    var index = head.end
    var end = head.end
    var number = head
    var syllables = 0
    func add(_ a: Decimal10, _ b: Decimal10) -> Decimal10 { a.adding(b) ?? a }
    loop: while index < bytes.count {
      let (value, length) = scalar(index)
      if value < 0x80 {
        if value &- 48 < 10 {
          // 3만5000: digits right after a scale.
          guard current == nil, !allowWords || syllables > 0, let next = digits(at: index), number.hasScale else {
            break loop
          }
          if lastBig == 99, lastSmall < 4, next.plainDigits >= lastSmall + 1 || next.plainDigits == 0 { break loop }
          if lastBig == 4, next.plainDigits > 4 { break loop }
          current = next.value
          number.hasPoint = next.hasPoint
          index = next.end
          end = index
          continue
        }
        if value == 0x20, lastBig < 99, current == nil, section == .zero, goesOn(index + 1, below: lastBig) {
          index += 1
          continue
        }
        // 1억 4천 2백만: between the parts of one group of four.
        if value == 0x20, current == nil, section != .zero, joins(index + 1, lastSmall, lastBig) {
          index += 1
          continue
        }
        // 22 억 5 천만: a small scale set apart inside a number.
        if value == 0x20, current != nil, !allowWords, lastBig < 99,
          KoreanNumberReader.smallScale(scalar(index + 1).value) != nil, isScaleSyllable(index + 4)
        {
          index += 1
          continue
        }
        // 370 억 달러: a scale that was set apart.
        if value == 0x20, current != nil, !allowWords, let power = KoreanNumberReader.bigScale(scalar(index + 1).value),
          power == 8 || power == 4 || isMoneyLike(skipSpace(index + 4)), power < lastBig,
          power != 4 || !isHangul(index + 4) || isMoneyLike(index + 4)
        {
          index += 1
          continue
        }
        break
      }
      guard length == 3 else { break }
      if let digit = KoreanNumberReader.sinoDigit(value) {
        // In words only, and one digit a place.
        guard allowWords || (number.hasScale && lastBig < 99 && isScaleSyllable(index + 3)), current == nil else {
          break
        }
        // 만이 is a word with a particle; 만이천 goes on.
        if lastBig < 99, section == .zero, syllables == 1 || digit == 2, !isScaleSyllable(index + 3) { break }
        current = Decimal10(Int128(digit))
        syllables += 1
        index += 3
        end = index
        continue
      }
      if let power = KoreanNumberReader.smallScale(value) {
        guard power < lastSmall else { break }
        if current == nil, !allowWords, lastBig == 99 { break }
        section = add(section, (current ?? .one).multiplied(by: .power(power)) ?? .zero)
        current = nil
        lastSmall = power
        number.hasScale = true
        syllables += 1
        index += 3
        end = index
        continue
      }
      if let power = KoreanNumberReader.bigScale(value) {
        guard power < lastBig else { break }
        var coefficient = add(section, current ?? .zero)
        if coefficient == .zero {
          if allowWords, syllables == 0 || lastBig < 99 { coefficient = .one } else { break }
        }
        // 구조 is rescue, 이조 a dynasty.
        if power >= 12, allowWords, syllables < 2, !isRankOrShare(skipSpace(index + 3)),
          !isWordScale(index + 3, isMoneyLike)
        {
          break
        }
        if power >= 12, !isScaleOfMoney(index + 3, power, coefficient, number, isMoneyLike) { break }
        total = add(total, coefficient.multiplied(by: .power(power)) ?? .zero)
        section = .zero
        current = nil
        lastBig = power
        lastSmall = 4
        number.hasScale = true
        syllables += 1
        index += 3
        end = index
        continue
      }
      // 여 and 수 inside: 20여만, 3만여.
      if value == 0xC5EC, current != nil || section != .zero, isScaleSyllable(index + 3) {
        number.hedge = .over
        index += 3
        continue
      }
      break
    }
    if allowWords, syllables == 0 { return nil }
    number.value = add(add(total, section), current ?? .zero)
    number.end = end
    if number.hasScale || allowWords {
      number.plainDigits = 0
      if number.hasPoint || head.hasPoint, total == .zero || lastBig < 99 {
        number.significantDigits = max(number.value.digitCount, head.significantDigits)
      } else {
        number.significantDigits = number.value.digitCount
      }
    }
    return number
  }

  func isHangul(_ offset: Int) -> Bool { scalar(offset).length == 3 && Hangul.isSyllable(scalar(offset).value) }

  private func isScaleSyllable(_ offset: Int) -> Bool {
    let value = scalar(offset).value
    return KoreanNumberReader.smallScale(value) != nil || KoreanNumberReader.bigScale(value) == 4
      || KoreanNumberReader.bigScale(value) == 8
  }

  /// After "4천 ": 4천 820만, 2천 2백 50만, 3만 4천 500.
  private func joins(_ offset: Int, _ lastSmall: Int, _ lastBig: Int) -> Bool {
    guard let next = digits(at: offset), next.plainDigits > 0, next.plainDigits <= lastSmall else { return false }
    let after = scalar(next.end).value
    if let power = KoreanNumberReader.smallScale(after) { return next.plainDigits == 1 && power < lastSmall }
    if let power = KoreanNumberReader.bigScale(after), power < 12 { return power < lastBig }
    return lastBig < 99 && next.plainDigits == lastSmall && after != 0xB144 && after != 0xC6D4  // 년 월
  }

  /// After "1억 ": does what follows belong to the same number?
  private func goesOn(_ offset: Int, below scale: Int) -> Bool {
    if isDigit(offset) {
      guard let next = digits(at: offset), !next.hasPoint else { return false }
      let after = scalar(next.end).value
      if KoreanNumberReader.smallScale(after) != nil { return true }
      if after == 0x20, scale > 4, KoreanNumberReader.smallScale(scalar(next.end + 1).value) != nil,
        isScaleSyllable(next.end + 4)
      {
        return true
      }
      if let big = KoreanNumberReader.bigScale(after), big < scale, big != 12 || scale == 16 { return true }
      // 1만 2000명, 1만 2,000명; not 5만 3명.
      return scale == 4
        && (next.plainDigits == 4 || next.plainDigits == 3 || (next.plainDigits == 0 && next.value.order == 3))
    }
    let (value, _) = scalar(offset)
    if let power = KoreanNumberReader.smallScale(value) {
      // 1억 천만
      return power == 3 && KoreanNumberReader.bigScale(scalar(offset + 3).value) == 4 && scale > 4
    }
    if KoreanNumberReader.sinoDigit(value) != nil {
      let next = scalar(offset + 3).value
      return KoreanNumberReader.smallScale(next) != nil
    }
    return false
  }

  /// Whether 조 after one syllable is a scale: 삼조 원, 삼조이천억; not 구조원, 구조 작업.
  private func isWordScale(_ after: Int, _ isMoneyLike: (Int) -> Bool) -> Bool {
    let next = skipSpace(after)
    if next > after { return isMoneyLike(next) }
    if let power = KoreanNumberReader.smallScale(scalar(after).value) { return power > 0 && isNumeral(after + 3) }
    return KoreanNumberReader.sinoDigit(scalar(after).value) != nil && isScaleSyllable(after + 3)
  }

  private func isNumeral(_ offset: Int) -> Bool {
    let value = scalar(offset).value
    return isScaleSyllable(offset) || KoreanNumberReader.sinoDigit(value) != nil
  }

  /// 번째 or 분의 at `offset`.
  private func isRankOrShare(_ offset: Int) -> Bool {
    let first = scalar(offset).value
    let second = scalar(offset + 3).value
    return first == 0xBC88 && second == 0xC9F8 || first == 0xBD84 && second == 0xC758
  }

  /// 조 and 경 are scales before money, more digits or 여; else 3조 is an article or a group, 4경기 four games.
  private func isScaleOfMoney(
    _ after: Int, _ power: Int, _ coefficient: Decimal10, _ number: KoreanNumber, _ isMoneyLike: (Int) -> Bool
  ) -> Bool {
    if isDigit(after) { return true }
    let next = skipSpace(after)
    if next > after, isDigit(next), let digits = digits(at: next) {
      let following = KoreanNumberReader.bigScale(scalar(digits.end).value)
      if following == 8 || power == 16 && following == 12
        || KoreanNumberReader.smallScale(scalar(digits.end).value) != nil
      {
        return true
      }
    }
    if isMoneyLike(next) || isRankOrShare(next) { return true }
    let (value, _) = scalar(after)
    if power == 16 { return false }
    if number.plainDigits == 0, isWordScale(after, isMoneyLike) { return true }
    // 여, 대, 단(위)
    if value == 0xC5EC || value == 0xB2E8 { return true }
    if number.plainDigits > 0, !number.hasScale, isBareSum(from: number.start, to: after) { return true }
    return number.hasPoint || coefficient.order >= 2
      || number.hasScale && coefficient.order == 1 && number.plainDigits == 0
  }
}
