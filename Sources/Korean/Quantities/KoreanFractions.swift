import Mentions
import TextModel

/// Fractions, in figures and in words: 3분의 2, 삼분의 일, 2와 3분의 2, 5⅓.
extension KoreanQuantityScanner {
  /// `N분의 M`: the order of the parts is reversed.
  mutating func readFraction(_ number: KoreanNumber) -> Int? {
    guard let fraction = fraction(below: number) else { return nil }
    var quantity = Quantity(fraction.value, role: .share, significantDigits: 6)
    applyPrefix(&quantity, start: number.start)
    emit(number.start, fraction.end, quantity: quantity, 0.9)
    return fraction.end
  }

  /// A whole number and the fraction after it, as one number: 2와 3분의 2, 일과 사분의 일, 5⅓.
  func mixedFraction(_ number: KoreanNumber) -> KoreanNumber? {
    guard number.integer != nil, let part = signedPart(number.end) ?? joinedPart(number.end), part.value < .one,
      let value = number.value.adding(part.value)
    else { return nil }
    var mixed = number
    mixed.value = value
    mixed.end = part.end
    mixed.plainDigits = 0
    mixed.significantDigits = 6
    return mixed
  }

  /// A mixed number with what it counts (2와 3분의 2이닝), or alone.
  mutating func readMixed(_ number: KoreanNumber) -> Int {
    if unit(after: number)?.counter != nil { return readCounted(number) }
    var quantity = Quantity(number.value, role: .share, significantDigits: 6)
    applyPrefix(&quantity, start: number.start)
    emit(number.start, number.end, quantity: quantity, 0.9)
    return number.end
  }

  /// The sign of a fraction at `offset`.
  private func signedPart(_ offset: Int) -> (value: Decimal10, end: Int)? {
    let (scalar, length) = reader.scalar(offset)
    return FractionSigns.value(of: scalar).map { ($0, offset + length) }
  }

  /// 와 or 과 at `offset` and the fraction after it.
  private func joinedPart(_ offset: Int) -> (value: Decimal10, end: Int)? {
    guard has("와", at: offset) || has("과", at: offset) else { return nil }
    let next = reader.skipSpace(offset + 3)
    guard let bottom = reader.digits(at: next) ?? reader.words(at: next, isMoneyLike: { _ in false }) else {
      return nil
    }
    return fraction(below: bottom)
  }

  /// What 분의 and a numerator after `denominator` make of it.
  private func fraction(below denominator: KoreanNumber) -> (value: Decimal10, end: Int)? {
    let of = reader.skipSpace(denominator.end)
    guard has("분의", at: of), let bottom = denominator.integer, bottom > 1 else { return nil }
    let next = reader.skipSpace(of + 6)
    guard let numerator = reader.digits(at: next) ?? numeratorWords(at: next),
      let value = Decimal10.quotient(numerator.value, bottom)
    else { return nil }
    return (value, numerator.end)
  }

  /// A numerator in words; 만 after one digit is the particle: 3분의 일만.
  private func numeratorWords(at offset: Int) -> KoreanNumber? {
    guard let words = reader.words(at: offset, isMoneyLike: { _ in false }) else { return nil }
    guard words.end - offset == 6, has("만", at: offset + 3),
      let digit = KoreanNumberReader.sinoDigit(reader.scalar(offset).value)
    else { return words }
    return KoreanNumber(value: Decimal10(Int128(digit)), start: offset, end: offset + 3, kind: .sino)
  }
}
