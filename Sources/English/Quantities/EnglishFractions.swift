import Mentions
import TextModel

/// Numbers in words beyond whole cardinals: decimals, mixed fractions, ordinals of large numbers.
extension EnglishQuantityScanner {
  /// What may follow a cardinal in words and changes its value; the offset after all, nil where nothing does.
  mutating func readBeyond(_ number: EnglishNumber) -> Int? {
    if let decimal = pointWords(number) { return readCounted(decimal) }
    if let mixed = mixedFraction(number) {
      if unit(at: mixed.end) != nil { return readCounted(mixed) }
      let quantity = Quantity(mixed.value, role: .share, significantDigits: 6)
      emit(number.start, mixed.end, quantity: quantity, 0.85)
      return mixed.end
    }
    return readScaleOrdinal(number) ?? readYearWords(number)
  }

  /// twenty-five point one, zero point five, two point five million.
  private func pointWords(_ number: EnglishNumber) -> EnglishNumber? {
    guard let point = reader.skipJoint(number.end), reader.has("point", at: point) else { return nil }
    var next = reader.skipJoint(point + 5) ?? point
    var value = number.value
    var places = 0
    var end = number.end
    if let digits = reader.plain(at: next, digits: 1...6) {
      places = digits.digits
      value = value.adding(Decimal10(Int128(digits.value), exponent: -places)) ?? value
      end = digits.end
      next = end
    }
    while places < 9, let found = opening(at: next), case .cardinal(let digit) = found.word {
      // "point twenty-five" and "point two five" are both said.
      let width = digit < 10 ? 1 : 2
      places += width
      value = value.adding(Decimal10(Int128(digit), exponent: -places)) ?? value
      end = found.end
      guard width == 1 || digit % 10 == 0, let more = reader.skipJoint(end) else { break }
      if width == 2 {
        if let unit = opening(at: more), case .cardinal(let ones) = unit.word, ones > 0, ones < 10 {
          value = value.adding(Decimal10(Int128(ones), exponent: -places)) ?? value
          end = unit.end
        }
        break
      }
      next = more
    }
    guard places > 0 else { return nil }
    var decimal = number
    decimal.value = value
    decimal.end = end
    decimal.significantDigits = value.digitCount
    if let joint = reader.skipJoint(end), let (power, after) = reader.scaleWord(at: joint) {
      decimal.value = value.multiplied(by: .power(power)) ?? value
      decimal.end = after
      decimal.hasScale = true
    }
    return decimal
  }

  /// one and two thirds, three and four fifths, two and a quarter.
  func mixedFraction(_ number: EnglishNumber) -> EnglishNumber? {
    guard let and = reader.skipJoint(number.end), reader.has("and", at: and), var next = reader.skipJoint(and + 3)
    else {
      return nil
    }
    var top = 1
    if reader.has("a", at: next) {
      next = reader.skipJoint(next + 1) ?? next
    } else if let found = opening(at: next), case .cardinal(let value) = found.word, (1...19).contains(value),
      let after = reader.skipJoint(found.end)
    {
      top = value
      next = after
    } else {
      return nil
    }
    guard let bottom = denominator(at: next, isPlural: top > 1), bottom.value > top,
      let part = Decimal10.quotient(Decimal10(Int128(top)), bottom.value), let sum = number.value.adding(part)
    else { return nil }
    var mixed = number
    mixed.value = sum
    mixed.end = bottom.end
    mixed.significantDigits = 6
    return mixed
  }

  /// third(s), quarter(s), fifth(s) … at `offset`.
  private func denominator(at offset: Int, isPlural: Bool) -> (value: Int, end: Int)? {
    let end = reader.wordEnd(offset)
    if isPlural {
      if reader.has("quarters", at: offset) { return (4, end) }
      for (word, value) in EnglishWordLists.fractions where reader.has(word, at: offset) { return (value, end) }
      return nil
    }
    guard let found = opening(at: offset) else { return nil }
    switch found.word {
    case .fraction(_, let bottom): return (bottom, found.end)
    case .ordinal(let value) where value > 2: return (value, found.end)
    default: return nil
    }
  }

  /// ten millionth, two hundred thousandth; in the plural they are shares: three thousandths.
  private mutating func readScaleOrdinal(_ number: EnglishNumber) -> Int? {
    guard let joint = reader.skipJoint(number.end) else { return nil }
    for (word, power) in EnglishWordLists.scaleFractions where reader.has(word, at: joint) {
      guard let share = number.value.multiplied(by: .power(-power)) else { return nil }
      let end = joint + word.utf8CodeUnitCount
      emit(number.start, end, quantity: Quantity(share, role: .share, significantDigits: 6), 0.85)
      return end
    }
    for (word, power) in EnglishWordLists.scaleOrdinals where reader.has(word, at: joint) {
      let end = joint + word.utf8CodeUnitCount
      // "one hundredth of a second", "a millionth of"
      if number.value == .one, reader.has("of", at: reader.skipSpace(end)) || power > 3 {
        emit(number.start, end, quantity: Quantity(.power(-power), role: .share, significantDigits: 6), 0.85)
        return end
      }
      var ordinal = number
      ordinal.value = number.value.multiplied(by: .power(power)) ?? number.value
      ordinal.end = end
      ordinal.isOrdinal = true
      return readOrdinal(ordinal)
    }
    // two hundred (and) fifth
    guard number.value.isInteger, let value = number.integer, value >= 100, value % 100 == 0 else { return nil }
    let next = reader.has("and", at: joint) ? reader.skipJoint(joint + 3) ?? joint : joint
    guard let found = opening(at: next), case .ordinal(let unit) = found.word, unit < 100 else { return nil }
    // "two hundred third-graders"
    if reader.byte(found.end) == 0x2D { return nil }
    var ordinal = number
    ordinal.value = Decimal10(Int128(value + unit))
    ordinal.end = found.end
    ordinal.isOrdinal = true
    return readOrdinal(ordinal)
  }

  /// nineteen eighty-four, twenty twenty-five: years as they are spoken.
  private mutating func readYearWords(_ number: EnglishNumber) -> Int? {
    guard let century = number.integer, (18...20).contains(century), !number.hasScale,
      reader.byte(number.end) == 0x20, let tail = cardinalWords(at: number.end + 1), !tail.hasScale,
      let year = tail.integer, (10...99).contains(year), unit(at: tail.end) == nil
    else { return nil }
    emit(number.start, tail.end, date: DateValue(year: century * 100 + year), 0.8)
    return tail.end
  }
}
