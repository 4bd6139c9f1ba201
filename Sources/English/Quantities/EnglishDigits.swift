import Mentions
import TextModel

/// Numbers that begin with a digit or a currency sign.
extension EnglishQuantityScanner {
  /// Reads what begins with the digit at `start`; the offset after it.
  mutating func readDigits(at start: Int) -> Int {
    if let end = readDateInFigures(at: start) { return end }
    if let end = readRaceTime(at: start) ?? readClock(at: start) { return end }
    if let end = readDayList(at: start) ?? readRace(at: start) { return end }
    guard var number = reader.digits(at: start) else {
      var index = start
      while reader.isDigit(index) { index += 1 }
      return index
    }
    if let end = readOrdinalDigits(number) { return end }
    if let end = readDayMonth(number) { return end }
    if let end = readDecade(number) { return end }
    if let end = readSlashFraction(&number) { return end }
    if number.plainDigits > 0, let mixed = mixedFraction(number), unit(at: mixed.end) != nil {
      return readCounted(mixed)
    }
    if number.plainDigits > 0, number.plainDigits <= 2, let minutes = number.integer,
      let end = readPast(minutes: minutes, number.start, number.end)
    {
      return end
    }
    if let end = readDayRange(number) { return end }
    if let end = readRange(number) { return end }
    return readCounted(number)
  }

  /// .300, .5 after a space.
  mutating func readPointNumber(at start: Int) -> Int {
    guard let digits = reader.plain(at: start + 1, digits: 1...6) else { return start + 1 }
    let number = EnglishNumber(
      value: Decimal10(Int128(digits.value), exponent: -digits.digits), start: start, end: digits.end,
      significantDigits: digits.digits)
    return readCounted(number)
  }

  /// 21st, 3rd: with a unit of time it is a date or century.
  private mutating func readOrdinalDigits(_ number: EnglishNumber) -> Int? {
    guard number.value.isInteger, !number.hasScale else { return nil }
    let end = number.end
    guard
      reader.has("st", at: end) || reader.has("nd", at: end) || reader.has("rd", at: end) || reader.has("th", at: end)
    else {
      return nil
    }
    var ordinal = number
    ordinal.end = end + 2
    ordinal.isOrdinal = true
    if let day = number.integer, let after = readDayMonth(ordinal, day) { return after }
    return readOrdinal(ordinal)
  }

  /// 1/2, 3/4 and 1 1/2; dates like 9/11 are labels.
  private mutating func readSlashFraction(_ number: inout EnglishNumber) -> Int? {
    if reader.byte(number.end) == 0x2F, let second = reader.plain(at: number.end + 1, digits: 1...3),
      number.plainDigits > 0,
      !reader.isLetter(second.end), reader.byte(second.end) != 0x2F, let first = number.integer
    {
      if first < second.value, second.value <= 16, second.value > 1, !(first == 9 && second.value == 11) {
        guard let value = Decimal10.quotient(number.value, second.value) else { return second.end }
        // 3/4 mile, 1/2 an hour
        if let found = unit(at: second.end), found.unit.role != .count {
          number.value = value
          number.end = second.end
          number.plainDigits = 0
          number.significantDigits = 6
          return nil
        }
        var quantity = Quantity(value, role: .share, significantDigits: 6)
        let start = applyPrefix(&quantity, number.start) ?? number.start
        emit(start, second.end, quantity: quantity, 0.7)
        return second.end
      }
      if (1...12).contains(first), (17...31).contains(second.value), second.digits == 2,
        reader.hasAny(EnglishDayWords.before, before: number.start - 1) > 0
      {
        emit(number.start, second.end, date: DateValue(month: first, day: second.value), 0.8)
        return second.end
      }
      if first == 9, second.value == 11 {
        emit(number.start, second.end, date: DateValue(month: 9, day: 11, basis: .eventName), 0.3)
        return second.end
      }
      emit(
        number.start, second.end,
        quantity: Quantity(number.value, upper: Decimal10(Int128(second.value)), role: .score), 0.3)
      return second.end
    }
    let next = reader.skipSpace(number.end)
    if let sign = fractionSign(at: next) {
      number.value = number.value.adding(sign.value) ?? number.value
      number.end = sign.end
      number.plainDigits = 0
      number.significantDigits = 6
      return nil
    }
    if next > number.end, let top = reader.plain(at: next, digits: 1...1), reader.byte(top.end) == 0x2F,
      let bottom = reader.plain(at: top.end + 1, digits: 1...1), bottom.value > top.value,
      let part = Decimal10.quotient(Decimal10(Int128(top.value)), bottom.value)
    {
      number.value = number.value.adding(part) ?? number.value
      number.end = bottom.end
      number.plainDigits = 0
      number.significantDigits += 1
    }
    return nil
  }

  /// ½, ⅔ and the like at `offset`.
  private func fractionSign(at offset: Int) -> (value: Decimal10, end: Int)? {
    let lead = UInt32(reader.byte(offset))
    let next = UInt32(reader.byte(offset + 1) & 0x3F)
    switch lead {
    case 0xC2: return FractionSigns.value(of: 0x80 | next).map { ($0, offset + 2) }
    case 0xE2:
      let scalar = 0x2000 | next << 6 | UInt32(reader.byte(offset + 2) & 0x3F)
      return FractionSigns.value(of: scalar).map { ($0, offset + 3) }
    default: return nil
    }
  }

  // MARK: - Ranges and scores

  private mutating func readRange(_ number: EnglishNumber) -> Int? {
    let dash = reader.dash(number.end)
    if dash > 0 || reader.byte(number.end) == 0x26 || reader.byte(number.end) == 0x3A {
      let at = number.end + max(1, dash)
      guard reader.isDigit(at), let second = reader.digits(at: at) else { return nil }
      return readDashed(number, second, isDash: dash > 0)
    }
    guard reader.byte(number.end) == 0x20 else { return nil }
    var next = number.end + 1
    if reader.has("to", at: next) || reader.has("or", at: next) {
      next += 3
    } else if reader.has("and", at: next), reader.endsWith("between", before: number.start - 1),
      unit(at: number.end) == nil, reader.hasAny(EnglishWordLists.borders, before: number.start - 1) == 0
    {
      next += 4
    } else {
      let wide = reader.dash(next)
      guard wide == 3, reader.byte(next + 3) == 0x20 else { return nil }
      next += 4
    }
    guard reader.isDigit(next), let second = reader.digits(at: next), !reader.has("th", at: second.end) else {
      return nil
    }
    // "rose by 135,000 to 27.9 million", "up 3 to 450": two figures.
    if reader.has("to", at: number.end + 1), reader.hasAny(EnglishWordLists.changes, before: number.start - 1) > 0 {
      return nil
    }
    let found = unit(at: second.end)
    if number.plainDigits == 4, second.plainDigits == 4, isYear(number), isYear(second), found == nil { return nil }
    if second.value <= number.value, found?.unit.role != .measure || reader.endsWith("from", before: number.start - 1) {
      guard found == nil, number.plainDigits > 0, number.plainDigits <= 3, second.plainDigits > 0,
        reader.has("to", at: number.end + 1),
        !reader.endsWith("from", before: number.start - 1)
      else { return nil }
      return emitScore(number, second)
    }
    // "3 to 6 inches"; a bare "3 to 6" is a range only where a unit or scale follows.
    let isAged = prefix.map { $0.kind == .age && $0.end == number.start - 1 } ?? false
    guard found != nil || second.hasScale || isAged || !reader.has("to", at: number.end + 1) else { return nil }
    return emitRange(number, second, found)
  }

  private mutating func readDashed(_ number: EnglishNumber, _ second: EnglishNumber, isDash: Bool) -> Int? {
    if !isDash {
      guard number.plainDigits > 0, second.plainDigits > 0, number.plainDigits <= 3, second.plainDigits <= 3 else {
        return nil
      }
      return emitScore(number, second)
    }
    // Phone and registration numbers.
    if reader.byte(second.end) == 0x2D, reader.isDigit(second.end + 1) {
      var index = second.end
      while reader.isDigit(index) || reader.byte(index) == 0x2D && reader.isDigit(index + 1) { index += 1 }
      return index
    }
    if isYear(number), second.plainDigits == 2 || isYear(second), number.plainDigits == 4, let year = number.integer,
      let tail = second.integer
    {
      let last = second.plainDigits == 2 ? year / 100 * 100 + tail : tail
      if last > year, unit(at: second.end) == nil {
        emit(number.start, number.end, date: DateValue(year: year), 0.9)
        emit(second.start, second.end, date: DateValue(year: last), 0.7)
        return second.end
      }
    }
    let found = unit(at: second.end)
    if found == nil, !second.hasScale {
      guard number.plainDigits > 0, second.plainDigits > 0, number.plainDigits <= 3, second.plainDigits <= 3 else {
        return number.value < second.value ? emitRange(number, second, nil) : nil
      }
      return emitScore(number, second)
    }
    guard number.value < second.value || found?.unit.role == .percent || found?.unit.role == .measure else {
      return emitScore(number, second)
    }
    return emitRange(number, second, found)
  }

  private mutating func emitScore(_ first: EnglishNumber, _ second: EnglishNumber) -> Int {
    let quantity = Quantity(first.value, upper: second.value, role: .score, significantDigits: first.significantDigits)
    emit(first.start, second.end, quantity: quantity, 0.8)
    return second.end
  }

  mutating func emitRange(
    _ first: EnglishNumber, _ second: EnglishNumber, _ found: (unit: EnglishUnit, end: Int)?, currency: Unit? = nil,
    from: Int? = nil
  ) -> Int {
    var low = first.value
    if second.hasScale, !first.hasScale {
      // 3 to 5 million: the first takes the scale.
      let power = second.value.order / 3 * 3
      let coefficient = second.value.multiplied(by: .power(-power)) ?? second.value
      if low < coefficient || low.order < 3 { low = low.multiplied(by: .power(power)) ?? low }
    }
    var quantity = Quantity(
      low, upper: second.value, unit: currency ?? found?.unit.unit,
      role: currency != nil ? .money : found?.unit.role ?? .count,
      significantDigits: max(first.significantDigits, second.significantDigits))
    // aged 5 to 11
    if found == nil, currency == nil, let prefix, prefix.kind == .age, prefix.end == first.start - 1 {
      quantity.unit = .year
      quantity.role = .age
    }
    if currency == nil, let found, found.unit.unit?.id == "degree" {
      quantity.unit = temperature(found.end) ?? quantity.unit
    }
    let end = currency == nil ? found?.end ?? second.end : second.end
    emit(from ?? first.start, end, quantity: quantity, 1)
    return end
  }

  func isYear(_ number: EnglishNumber) -> Bool {
    number.plainDigits == 4 && number.integer.map { (1000...2199).contains($0) } ?? false
  }

  // MARK: - Money

  func dollarCode(before offset: Int) -> String {
    var start = offset
    while start > 0, reader.isUpper(start - 1) || reader.byte(start - 1) == 0x2E && start < offset, offset - start < 4 {
      start -= 1
    }
    if start < offset,
      let code = CurrencySymbols.dollars[String(decoding: reader.bytes[start..<offset], as: UTF8.self)]
    {
      return code
    }
    return "USD"
  }

  /// $3.5 billion, £11m, ₩3,000.
  mutating func readMoney(at start: Int, symbol: Int, code: String) -> Int {
    let next = reader.skipSpace(start + symbol)
    guard reader.isDigit(next), let number = reader.digits(at: next, inMoney: true) else { return start + symbol }
    let unit = Unit.currency(code)
    let first = start - moneyPrefixLength(start)
    // $3-5 million, $3 million to $5 million stays two.
    let dash = reader.dash(number.end)
    if dash > 0,
      let second = reader.digits(
        at: reader.byte(number.end + dash) == 0x24 ? number.end + dash + 1 : number.end + dash, inMoney: true),
      number.value < second.value || second.hasScale
    {
      return emitRange(number, second, nil, currency: unit, from: first)
    }
    if reader.has("to", at: reader.skipSpace(number.end)), !number.hasScale,
      let second = reader.digits(at: reader.skipSpace(number.end) + 3, inMoney: true), second.hasScale
    {
      return emitRange(number, second, nil, currency: unit, from: first)
    }
    var quantity = Quantity(
      number.value, unit: unit, role: .money, hedge: number.hedge, significantDigits: number.significantDigits)
    quantity.hedge = hedge(first, number.end)
    emit(first, number.end, quantity: quantity, 1)
    return number.end
  }

  private func moneyPrefixLength(_ offset: Int) -> Int {
    guard reader.byte(offset) == 0x24 else { return 0 }
    var start = offset
    while start > 0, reader.isUpper(start - 1) || reader.byte(start - 1) == 0x2E && start < offset, offset - start < 4 {
      start -= 1
    }
    let prefix = String(decoding: reader.bytes[start..<offset], as: UTF8.self)
    return CurrencySymbols.dollars[prefix] == nil ? 0 : offset - start
  }
}
