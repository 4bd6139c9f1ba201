import Mentions
import TextModel

/// Words before a number that change it, and values of several parts.
extension KoreanQuantityScanner {
  /// Applies 영하, 시속, 규모 … where one stands right before the number.
  func applyPrefix(_ quantity: inout Quantity, start: Int) {
    if quantity.upper == nil, isNegative(start) != nil { quantity.magnitude = quantity.magnitude.negated }
    guard let prefix, prefix.end <= start, start - prefix.end <= 6 else { return }
    // Nothing but a space, 약 or a bracket may stand between.
    var index = prefix.end
    while index < start {
      if has("약", at: index) {
        index += 3
        continue
      }
      guard reader.bytes[index] == 0x20 else { return }
      index += 1
    }
    let celsius = Unit(id: "celsius", dimension: .temperature)
    switch prefix.kind {
    case .below:
      quantity.magnitude = quantity.magnitude.negated
      if let upper = quantity.upper {
        quantity.upper = quantity.magnitude
        quantity.magnitude = upper.negated
      }
      quantity.unit = quantity.unit?.dimension == .temperature ? quantity.unit : celsius
      quantity.role = .measure
    case .celsius:
      quantity.unit = celsius
      quantity.role = .measure
    case .fahrenheit:
      quantity.unit = Unit(id: "fahrenheit", dimension: .temperature)
      quantity.role = .measure
    case .magnitude, .intensity:
      guard quantity.unit == nil else { return }
      quantity.unit = Unit(id: "magnitude", dimension: .other)
      quantity.role = .measure
    case .speed:
      switch quantity.unit?.id {
      case "km": quantity.unit = Unit(id: "km/h", dimension: .speed)
      case "mi": quantity.unit = Unit(id: "mph", dimension: .speed)
      default: break
      }
    case .speedBySecond:
      switch quantity.unit?.id {
      case "m": quantity.unit = Unit(id: "m/s", dimension: .speed)
      case "km": quantity.unit = Unit(id: "km/s", dimension: .speed)
      default: break
      }
    case .minus: quantity.magnitude = quantity.magnitude.negated
    case .article, .dollar: break
    }
  }

  /// 6피트 6인치, 1시간 30분, 2년 6개월, 3년 반: one value. The offset after it, where more was read.
  func readCompound(_ quantity: inout Quantity, _ number: KoreanNumber, _ end: Int) -> Int? {
    let next = reader.skipSpace(end)
    if quantity.role == .duration || quantity.role == .multiple, has("반", at: next), isBounded(next + 3) {
      quantity.magnitude = quantity.magnitude.adding(Decimal10(5, exponent: -1)) ?? quantity.magnitude
      quantity.significantDigits += 1
      return next + 3
    }
    // 10초17, 1분45초12: hundredths of a second.
    if quantity.unit == .second, quantity.role == .duration, let part = plain(at: end, digits: 1...3),
      let sum = quantity.magnitude.adding(Decimal10(Int128(part.value), exponent: -part.digits))
    {
      quantity.magnitude = sum
      quantity.significantDigits = sum.digitCount
      return part.end
    }
    // 2m29, 86m40: centimetres, as result lists of jumps and throws have them.
    if quantity.unit?.id == "m", quantity.role == .measure, let part = plain(at: end, digits: 2...2),
      !reader.isDigit(part.end),
      bytes[end - 1] == UInt8(ascii: "m"),
      let sum = quantity.magnitude.adding(Decimal10(Int128(part.value), exponent: -2))
    {
      quantity.magnitude = sum
      quantity.significantDigits = sum.digitCount
      return part.end
    }
    guard let unit = quantity.unit, quantity.role == .duration || quantity.role == .measure || quantity.role == .money
    else { return nil }
    if unit.id == "USD" || unit.id == "EUR", let cents = reader.digits(at: next), cents.plainDigits > 0,
      let found = self.counter(at: reader.skipSpace(cents.end)), found.counter.unit?.id == "USD-cent",
      let part = cents.value.multiplied(by: .power(-2)), let sum = quantity.magnitude.adding(part)
    {
      quantity.magnitude = sum
      quantity.significantDigits = sum.digitCount
      return found.end
    }
    let steps: (factor: Int, unit: Unit)
    switch unit.id {
    case "year": steps = (12, .month)
    case "hour": steps = (60, .minute)
    case "minute": steps = (60, .second)
    case "ft": steps = (12, Unit(id: "in", dimension: .length))
    case "m": steps = (100, Unit(id: "cm", dimension: .length))
    case "kg": steps = (1000, Unit(id: "g", dimension: .mass))
    default: return nil
    }
    guard quantity.upper == nil, let second = reader.digits(at: next),
      let found = smallerUnit(steps.unit, at: reader.skipSpace(second.end)),
      second.value < Decimal10(Int128(steps.factor)),
      let whole = quantity.magnitude.multiplied(by: Decimal10(Int128(steps.factor))),
      let sum = whole.adding(second.value)
    else { return nil }
    quantity.magnitude = sum
    quantity.unit = steps.unit
    quantity.significantDigits = sum.digitCount
    // 1시간 30분 20초
    var more = quantity
    if let further = readCompound(&more, second, found) {
      quantity = more
      return further
    }
    return found
  }

  /// The offset behind the counter at `offset`, where it is that of the smaller unit. Behind hours 분의 is the genitive
  /// of minutes and no part of a fraction: 1시간 35분의 회의.
  private func smallerUnit(_ unit: Unit, at offset: Int) -> Int? {
    if unit == .minute, has("분의", at: offset), !reader.isDigit(reader.skipSpace(offset + 6)) { return offset + 3 }
    return counter(at: offset).flatMap { $0.counter.unit == unit ? $0.end : nil }
  }
}
