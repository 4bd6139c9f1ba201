import Mentions
import TextModel

/// Numbers with what they count or measure.
extension EnglishQuantityScanner {
  /// A number with whatever it counts; the offset after it.
  mutating func readCounted(_ number: EnglishNumber) -> Int {
    if let end = readMusicalWork(number, isOrdinal: false) { return end }
    if let end = readGroups(number) { return end }
    var start = number.start
    guard let found = unit(at: number.end), !isYear(number, before: found) else { return readBare(number) }
    var quantity = Quantity(
      number.value, upper: number.upper, unit: found.unit.unit, role: found.unit.role, hedge: number.hedge,
      significantDigits: number.significantDigits)
    var end = found.end
    var confidence = number.isWord ? 0.9 : 1.0
    if found.unit.unit?.id == "degree" {
      quantity.unit = temperature(end) ?? quantity.unit
      if reader.has("below zero", at: reader.skipSpace(end)) || reader.has("below freezing", at: reader.skipSpace(end))
      {
        quantity.magnitude = quantity.magnitude.negated
        quantity.unit = quantity.unit?.id == "degree" ? Unit(id: "celsius", dimension: .temperature) : quantity.unit
        end = reader.skipSpace(end) + (reader.has("below zero", at: reader.skipSpace(end)) ? 10 : 14)
      }
    }
    if let after = ageEnd(quantity, end) {
      quantity.role = .age
      end = after
    }
    // "half a percentage point", "two-and-a-half": one value; see readCompound.
    if let more = readCompound(&quantity, end) { end = more }
    if let prefixed = applyPrefix(&quantity, number.start) { start = prefixed }
    if number.value == .one, number.isWord || number.isArticle {
      switch quantity.role {
      case .duration: confidence = number.isArticle ? 0.35 : 0.5
      case .count: confidence = 0.3
      case .money, .measure, .percent: confidence = number.isArticle ? 0.5 : 0.8
      default: confidence = 0.5
      }
    }
    countNamed(&quantity, number)
    if number.isFraction, quantity.role == .count { confidence = 0.5 }
    if quantity.hedge == .indefinite, quantity.upper.map({ $0 < Decimal10(12) }) ?? false {
      confidence = quantity.role == .duration ? 0.5 : 0.25
    }
    emit(start, end, quantity: quantity, confidence)
    return end
  }

  /// Whether the number is the year of one thing rather than a count of many: "the 2017 vote", but not "2017 votes".
  private func isYear(_ number: EnglishNumber, before found: (unit: EnglishUnit, end: Int)) -> Bool {
    guard number.plainDigits == 4, let year = number.integer, (1900...2099).contains(year),
      found.unit.role == .count, found.unit.unit?.dimension == .thing, found.unit.unit != .child
    else { return false }
    return reader.byte(number.end) == 0x20 && reader.byte(found.end - 1) | 0x20 != UInt8(ascii: "s")
  }

  /// years old, year-old after a unit of time that is an age.
  private func ageEnd(_ quantity: Quantity, _ end: Int) -> Int? {
    guard quantity.role == .duration else { return nil }
    let next = reader.skipJoint(end) ?? end
    if reader.has("old", at: next), reader.byte(end) == 0x2D || reader.byte(end) == 0x20 { return next + 3 }
    if reader.has("of age", at: next), quantity.unit == .year { return next + 6 }
    return nil
  }

  /// "degrees" in the text around: Celsius and Fahrenheit are said near by.
  func temperature(_ end: Int) -> Unit? {
    let next = reader.skipSpace(reader.byte(end) == 0x20 ? end : end)
    if reader.has("celsius", at: next) { return Unit(id: "celsius", dimension: .temperature) }
    if reader.has("fahrenheit", at: next) { return Unit(id: "fahrenheit", dimension: .temperature) }
    return nil
  }

  /// A number that no unit follows.
  private mutating func readBare(_ number: EnglishNumber) -> Int {
    var quantity = Quantity(
      number.value, upper: number.upper, hedge: number.hedge, significantDigits: number.significantDigits)
    var start = number.start
    var confidence = 0.95
    if !number.isWord, let end = readBareDate(number) { return end }
    if let prefixed = applyPrefix(&quantity, number.start) { start = prefixed }
    if quantity.role == .count, isApposedAge(number) {
      quantity.role = .age
      quantity.unit = .year
      confidence = 0.9
    }
    if number.isWord {
      confidence = min(isPartOfName(number) ? 0.5 : 1, wordConfidence(number))
      if number.isFraction { quantity.role = .share }
    } else if number.plainDigits > 0 {
      if reader.isLetter(number.end) || number.plainDigits > 9 { confidence = 0.2 }
      if number.plainDigits > 1, reader.byte(number.start) == 48 { confidence = 0.2 }
      if reader.isUpper(number.start - 2), reader.byte(number.start - 1) == 0x2D { confidence = 0.2 }
    }
    countNamed(&quantity, number)
    if quantity.role == .label { confidence = min(confidence, 0.6) }
    if confidence <= 0.2, !number.isWord, quantity.role == .count { quantity.role = .label }
    emit(start, number.end, quantity: quantity, confidence)
    return number.end
  }

  /// "the Four Corners", "Nine News": a capital inside the sentence and one after it.
  private func isPartOfName(_ number: EnglishNumber) -> Bool {
    guard reader.isUpper(number.start), reader.byte(number.end) == 0x20, reader.isUpper(number.end + 1),
      reader.byte(number.start - 1) == 0x20
    else { return false }
    return reader.isLetter(number.start - 2) || reader.byte(number.start - 2) == 0x73
  }

  private func wordConfidence(_ number: EnglishNumber) -> Double {
    if number.hedge == .indefinite { return number.upper.map { $0 < Decimal10(12) } ?? false ? 0.2 : 0.8 }
    if number.isFraction { return 0.5 }
    if number.isArticle { return 0.6 }
    guard let value = number.integer else { return 0.9 }
    switch value {
    case 0: return 0.3
    case 1: return 0.15
    case 2: return reader.endsWith("the", before: number.start - 1) ? 0.4 : 0.6
    case 3...9: return 0.8
    default: return 0.9
    }
  }

  /// "Yoo Jeong A, 53, a professor": between commas after a name.
  private func isApposedAge(_ number: EnglishNumber) -> Bool {
    guard number.plainDigits == 2 || number.plainDigits == 1, let value = number.integer, value > 0, value < 110,
      reader.byte(number.start - 1) == 0x20,
      reader.byte(number.start - 2) == 0x2C || reader.byte(number.start - 1) == 0x28
    else {
      // (56)
      guard number.plainDigits == 2, reader.byte(number.start - 1) == 0x28, reader.byte(number.end) == 0x29 else {
        return false
      }
      return isNameBefore(number.start - 2)
    }
    let after = reader.byte(number.end)
    guard
      after == 0x2C || after == 0x2E || after == 0x3B || after == 0x29
        || reader.has("and", at: reader.skipSpace(number.end)) || after == 0x22
    else { return false }
    return isNameBefore(number.start - 2)
  }

  /// Whether the word that ends at `offset` begins with a capital.
  private func isNameBefore(_ offset: Int) -> Bool {
    var end = offset
    while end > 0, !reader.isLetter(end - 1), offset - end < 2 { end -= 1 }
    var index = end
    while index > 0, reader.isLetter(index - 1) || reader.byte(index - 1) >= 0x80 { index -= 1 }
    guard index < end, reader.isUpper(index) || reader.byte(index) >= 0x80 else {
      // Hyphenated given names: Myung-soo, 56,
      return index > 1 && reader.byte(index - 1) == 0x2D && isNameBefore(index - 1)
    }
    return end - index > 1 || reader.byte(index) != UInt8(ascii: "I")
  }

  /// Applies minus, magnitude, aged, No.; the start with the prefix, where one stands.
  func applyPrefix(_ quantity: inout Quantity, _ start: Int) -> Int? {
    if reader.dash(start - 1) == 1, [0, 0x20, 0x28, 0x0A].contains(reader.byte(start - 2)), quantity.role != .score {
      quantity.magnitude = quantity.magnitude.negated
      return start - 1
    }
    guard let prefix, prefix.end <= start, start - prefix.end <= 1 else { return nil }
    switch prefix.kind {
    case .minus:
      quantity.magnitude = quantity.magnitude.negated
      return prefix.start
    case .magnitude:
      guard quantity.unit == nil else { return nil }
      quantity.unit = Unit(id: "magnitude", dimension: .other)
      quantity.role = .measure
    case .age:
      guard quantity.role == .count || quantity.role == .duration else { return nil }
      quantity.role = .age
      if quantity.unit?.dimension != .time { quantity.unit = .year }
    case .number:
      guard quantity.role == .count, quantity.unit == nil else { return nil }
      quantity.role = .label
    case .currency:
      let code = EnglishCurrencies.codes[String(decoding: reader.bytes[prefix.start..<prefix.end], as: UTF8.self)]
      guard let code, quantity.unit == nil else { return nil }
      quantity.unit = .currency(code)
      quantity.role = .money
      return prefix.start
    }
    return nil
  }

  /// Seconds right behind hours.
  private func readCompoundSeconds(_ quantity: inout Quantity, _ seconds: EnglishNumber, _ end: Int?) -> Int? {
    guard let end, let whole = quantity.magnitude.multiplied(by: Decimal10(3_600)),
      let sum = whole.adding(seconds.value)
    else { return nil }
    quantity.magnitude = sum
    quantity.unit = .second
    quantity.significantDigits = sum.digitCount
    return end
  }

  /// 6-foot-6, 6 feet 6 inches, two years and three months, an hour and a half, 9 1/2.
  func readCompound(_ quantity: inout Quantity, _ end: Int) -> Int? {
    guard quantity.upper == nil, let unit = quantity.unit else { return nil }
    var next = reader.skipSpace(end)
    if quantity.role == .duration, reader.has("and a half", at: next) {
      quantity.magnitude = quantity.magnitude.adding(Decimal10(5, exponent: -1)) ?? quantity.magnitude
      quantity.significantDigits += 1
      return next + 10
    }
    // five dollars and 30 cents
    if quantity.role == .money, unit.id == "USD" || unit.id == "EUR" || unit.id == "GBP" {
      let and = reader.has("and", at: next) ? reader.skipSpace(next + 3) : next
      guard let cents = reader.digits(at: and) ?? cardinalWords(at: and), cents.value < Decimal10(100),
        let found = self.unit(at: cents.end), found.unit.unit?.id == (unit.id == "GBP" ? "GBP-penny" : "USD-cent"),
        let part = cents.value.multiplied(by: .power(-2)), let sum = quantity.magnitude.adding(part)
      else { return nil }
      quantity.magnitude = sum
      quantity.significantDigits = sum.digitCount
      return found.end
    }
    let steps: (factor: Int, unit: Unit)
    switch unit.id {
    case "year" where quantity.role == .duration: steps = (12, .month)
    case "hour": steps = (60, .minute)
    case "minute": steps = (60, .second)
    case "ft": steps = (12, Unit(id: "in", dimension: .length))
    default: return nil
    }
    if reader.byte(next) == 0x2C, quantity.role == .duration { next = reader.skipSpace(next + 1) }
    if reader.has("and", at: next) { next = reader.skipSpace(next + 3) }
    if unit.id == "ft", reader.byte(next) == 0x2D { next += 1 }
    let second: EnglishNumber
    if reader.isDigit(next), let digits = reader.digits(at: next) {
      second = digits
    } else if reader.isLetter(next), let words = cardinalWords(at: next) {
      second = words
    } else {
      return nil
    }
    guard second.value < Decimal10(Int128(steps.factor)) else { return nil }
    let found = self.unit(at: second.end)
    // "2 hours, 35 seconds": no minutes between.
    if unit.id == "hour", found?.unit.unit == .second { return readCompoundSeconds(&quantity, second, found?.end) }
    let isBareInch = unit.id == "ft" && found == nil && end == next - 1 && reader.byte(end) == 0x2D
    guard found?.unit.unit == steps.unit || isBareInch,
      let whole = quantity.magnitude.multiplied(by: Decimal10(Int128(steps.factor))),
      let sum = whole.adding(second.value)
    else { return nil }
    quantity.magnitude = sum
    quantity.unit = steps.unit
    quantity.significantDigits = sum.digitCount
    let after = found?.end ?? second.end
    var more = quantity
    if let further = readCompound(&more, after) {
      quantity = more
      return further
    }
    return after
  }
}
