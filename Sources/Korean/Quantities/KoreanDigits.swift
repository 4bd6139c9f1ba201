import Mentions
import TextModel

/// Numbers that begin with a digit.
extension KoreanQuantityScanner {
  /// Reads what begins with the digit at `start`; the offset after it.
  mutating func readDigits(at start: Int) -> Int {
    if let end = readNumericDate(at: start) { return end }
    if let end = readClock(at: start) { return end }
    guard let number = reader.mixed(at: start, isMoneyLike: isMoneyWord) else { return skipDigits(start) }
    if let mixed = mixedFraction(number) { return readMixed(mixed) }
    if let end = readCalendarNumber(number) { return end }
    if let end = readFraction(number) ?? readSlash(number) { return end }
    if let end = readPair(number) { return end }
    return readCounted(number)
  }

  func skipDigits(_ start: Int) -> Int {
    var index = start
    while reader.isDigit(index) { index += 1 }
    return index
  }

  /// 2/3, 220 2/3.
  private mutating func readSlash(_ number: KoreanNumber) -> Int? {
    guard number.plainDigits > 0 else { return nil }
    let isMixed = number.end < reader.bytes.count && reader.bytes[number.end] == 0x20
    guard let top = isMixed ? plain(at: number.end + 1, digits: 1...1) : plain(at: number.start, digits: 1...2),
      top.end < reader.bytes.count, reader.bytes[top.end] == 0x2F, let bottom = plain(at: top.end + 1, digits: 1...2),
      bottom.value > top.value, bottom.value <= 16,
      bottom.end >= reader.bytes.count || reader.bytes[bottom.end] != 0x2F,
      let part = Decimal10.quotient(Decimal10(Int128(top.value)), bottom.value)
    else { return nil }
    if top.value == 9, bottom.value == 11 { return nil }
    var whole = number
    whole.end = bottom.end
    whole.plainDigits = 0
    whole.significantDigits = 6
    whole.value = isMixed ? number.value.adding(part) ?? number.value : part
    if isMixed { return readCounted(whole) }
    var quantity = Quantity(part, role: .share, significantDigits: 6)
    applyPrefix(&quantity, start: number.start)
    emit(isNegative(number.start) ?? number.start, whole.end, quantity: quantity, 0.7)
    return whole.end
  }

  /// Scores and ranges: 3 대 2, 10대 6, 3-1, 7:3, 2~3명, 3∼4만 명, 5·6호기.
  private mutating func readPair(_ number: KoreanNumber) -> Int? {
    let after = number.end
    guard after < reader.bytes.count else { return nil }
    let loose = reader.skipSpace(after)
    // N 대 M
    if number.plainDigits > 0, has("대", at: loose), !isHangul(before: number.start) {
      let next = reader.skipSpace(loose + 3)
      if let second = reader.digits(at: next), second.plainDigits > 0, second.plainDigits <= 3,
        counter(at: second.end) == nil || has("점", at: second.end) || has("승", at: second.end),
        !reader.isDigit(second.end)
      {
        return emitScore(number, second)
      }
    }
    let (sign, length) = reader.scalar(loose)
    var next = reader.skipSpace(loose + length)
    switch sign {
    case 0x7E, 0x223C, 0xFF5E, 0x301C, 0x2013, 0x2014:  // ~ ∼ ～ 〜 – —
      break
    case 0x2D where loose == after && next == after + 1:  // -
      break
    case 0x3A where number.plainDigits > 0 && number.plainDigits <= 2:  // :
      guard let second = reader.digits(at: next), second.plainDigits > 0, second.plainDigits <= 2,
        number.hasScale == false
      else { return nil }
      return emitScore(number, second)
    case 0x26 where number.plainDigits == 1 && loose == after:  // &
      guard let second = reader.digits(at: next), second.plainDigits == 1 else { return nil }
      return emitScore(number, second)
    case 0x2C where loose == after && next > after + 1:  // ,
      return readNeighbours(number, at: next)
    case 0xB7 where loose == after:  // ·
      return readDotted(number, at: next)
    case 0xB0B4 where has("내지", at: loose):
      next = reader.skipSpace(loose + 6)
    case 0xC5D0 where has("에서", at: loose) && loose == after && number.plainDigits > 0:
      next = reader.skipSpace(loose + 6)
      guard next > loose + 6 else { return nil }
    default:
      return nil
    }
    guard let second = reader.mixed(at: next, isMoneyLike: isMoneyWord) else { return nil }
    if sign == 0x2D {
      // Three groups of digits are a phone or registration number.
      if second.end < reader.bytes.count, reader.bytes[second.end] == 0x2D, reader.isDigit(second.end + 1) {
        return skipDigitGroups(number.start)
      }
      let spaced = reader.skipSpace(second.end)
      let found = counter(at: spaced)
      let isScore = found == nil || hasAny(KoreanDigitWords.points, at: spaced) > 0
      if isScore {
        guard number.plainDigits > 0, second.plainDigits > 0 else { return nil }
        if number.plainDigits > 3 || second.plainDigits > 3 { return skipDigitGroups(number.start) }
        return emitScore(number, second)
      }
    }
    return readRange(number, second)
  }

  private func skipDigitGroups(_ start: Int) -> Int {
    var index = start
    while reader.isDigit(index)
      || (index < reader.bytes.count && reader.bytes[index] == 0x2D && reader.isDigit(index + 1))
    {
      index += 1
    }
    return index
  }

  private mutating func emitScore(_ first: KoreanNumber, _ second: KoreanNumber) -> Int {
    let quantity = Quantity(first.value, upper: second.value, role: .score, significantDigits: first.significantDigits)
    emit(first.start, second.end, quantity: quantity, 0.8)
    return second.end
  }

  /// Two ends with the unit of the second; the first takes its scale too where it is smaller: 3∼4만.
  mutating func readRange(_ first: KoreanNumber, _ second: KoreanNumber) -> Int? {
    guard let read = unit(after: second) else { return nil }
    var low = first.value
    if !first.hasScale, second.hasScale, !second.value.isZero {
      let power = second.value.order >= 4 ? second.value.order / 4 * 4 : second.value.order
      let coefficient = second.value.multiplied(by: .power(-power)) ?? second.value
      if low < coefficient { low = low.multiplied(by: .power(power)) ?? low }
    }
    let high = second.value
    if high < low || low == high { return nil }
    var quantity = Quantity(
      low, upper: high, unit: read.counter?.unit, role: read.counter?.role ?? .count,
      significantDigits: max(first.significantDigits, second.significantDigits))
    applyPrefix(&quantity, start: first.start)
    emit(first.start, read.end, quantity: quantity, 1)
    return read.end
  }

  /// 5·6호기, 1·2심, 3·1절: events by date, else a list.
  private mutating func readDotted(_ first: KoreanNumber, at next: Int) -> Int? {
    guard let second = reader.digits(at: next), first.plainDigits > 0, first.plainDigits <= 2, second.plainDigits > 0,
      second.plainDigits <= 2, let month = first.integer, let day = second.integer
    else { return nil }
    if (1...12).contains(month), day >= 1, day <= CivilDate.daysInMonth(year: 2024, month: month),
      KoreanEvents.isEvent(month, day) || KoreanEvents.isEventNoun(reader.bytes, at: reader.skipSpace(second.end))
    {
      emit(first.start, second.end, date: DateValue(month: month, day: day, basis: .eventName), 0.3)
      return second.end
    }
    // A list shares the unit of its last member.
    var members = [first, second]
    while let last = members.last, reader.scalar(last.end).value == 0xB7, let more = reader.digits(at: last.end + 2) {
      members.append(more)
    }
    guard let last = members.last else { return nil }
    let read = unit(after: last)
    for member in members {
      let end = member.end == last.end ? read?.end ?? member.end : member.end
      let quantity = Quantity(
        member.value, unit: read?.counter?.unit, role: read?.counter?.role ?? .label,
        significantDigits: member.significantDigits)
      emit(member.start, end, quantity: quantity, read?.counter == nil ? 0.3 : 0.7)
    }
    return read?.end ?? last.end
  }

  // MARK: - Units

  /// The counter after a number, over 여 and one space.
  func unit(after number: KoreanNumber) -> (counter: KoreanCounter?, end: Int, isOver: Bool)? {
    var index = number.end
    var isOver = false
    if has("여", at: index) {
      isOver = true
      index += 3
    }
    if let found = counter(at: index) { return (found.counter, found.end, isOver) }
    let spaced = reader.skipSpace(index)
    if spaced > index, let found = counter(at: spaced), found.counter.unit?.dimension != .percent || true {
      return (found.counter, found.end, isOver)
    }
    return (nil, index, isOver)
  }

  /// A number with whatever it counts.
  mutating func readCounted(_ number: KoreanNumber) -> Int {
    let isOrdinal = endsWith("제", before: number.start) && !isHangul(before: number.start - 3)
    let start = isOrdinal ? number.start - 3 : number.start
    if let end = readMilitaryUnit(number, start: start) ?? readMusicalWork(number)
      ?? readCombinedEvent(number) ?? readTenths(number) ?? readRocketStage(number)
    {
      return end
    }
    // 2026학년도 is named for the year in which it begins or ends.
    if number.plainDigits == 4, let year = number.integer, has("학년도", at: number.end) {
      emit(number.start, number.end + 9, date: DateValue(year: year, basis: .eventName), 0.6)
      return number.end + 9
    }
    guard let read = unit(after: number) else { return number.end }
    guard let counter = read.counter else { return readBare(number, read.end, read.isOver, isOrdinal) }
    if has("분의", at: read.end - 6), let end = readMinutes(number, read.end - 3) { return end }
    var quantity = Quantity(
      number.value, unit: counter.unit, role: counter.role, hedge: read.isOver ? .over : number.hedge,
      significantDigits: number.significantDigits)
    var end = read.end
    var confidence = 1.0
    if has("대", at: read.end - 3), counter.unit == .thing, let label = readDae(number, read.end) {
      quantity.role = label.role
      quantity.unit = label.unit
    }
    // 주 counts shares as well as weeks; hundreds of weeks are rare.
    if quantity.unit == .week, has("주", at: read.end - 3), number.value > Decimal10(99) || number.hasScale {
      quantity.role = .count
      quantity.unit = .thing
    }
    // 동 are buildings, or the money of Vietnam where there are millions.
    if quantity.unit == .thing, has("동", at: read.end - 3), number.hasScale, number.value.order >= 6 {
      quantity.unit = .currency("VND")
      quantity.role = .money
    }
    // 임상 2상 is "phase 2".
    if has("상", at: read.end - 3), counter.unit == .thing, !number.hasScale, number.value < Decimal10(5) {
      quantity.role = .label
      quantity.unit = nil
      confidence = 0.6
    }
    // 해사 44기 is a class, 원전 10기 are plants.
    if has("기", at: read.end - 3), counter.unit == .thing,
      hasAny(KoreanDigitWords.schools, before: wordEnd(before: number.start)) > 0
    {
      quantity.role = .ordinal
      quantity.unit = nil
    }
    if isOrdinal, quantity.role == .count || quantity.role == .label {
      quantity.role = .ordinal
      quantity.unit = nil
    }
    // 2차 세계대전 is a name with a number of its own, which nothing but another world war's contradicts.
    if counter.role == .ordinal, has("차", at: end - 3),
      has("세계", at: reader.skipSpace(end)) || has("대전", at: reader.skipSpace(end))
    {
      emit(start, end, quantity: Quantity(number.value, unit: .worldWar, role: .label), 0.9)
      return end
    }
    if counter.role == .label { confidence = counter.isName ? 0.25 : 0.6 }
    if isLatin(before: number.start) { confidence = 0.3 }
    let one = number.value == .one
    if one, counter.role == .ordinal { confidence = 0.55 }
    if quantity.unit?.id == "age-decade", number.value == Decimal10(10) { confidence = 0.6 }
    // An heir of the third generation has that age of nobody: 오너 3세.
    if quantity.role == .age, number.value < Decimal10(6),
      hasAny(KoreanDigitWords.generations, before: wordEnd(before: number.start)) > 0
    {
      quantity.role = .ordinal
      quantity.unit = nil
    }
    // A child of three and Charles III are written alike.
    if quantity.role == .age, number.value < Decimal10(9), isHangul(before: wordEnd(before: number.start)) {
      confidence = 0.5
    }
    if one, counter.unit == .person { confidence = has("인당", at: end - 3) ? 0.2 : 0.7 }
    if one, counter.unit == .event || counter.unit == .thing { confidence = 0.5 }
    applyPrefix(&quantity, start: number.start)
    if let more = readCompound(&quantity, number, end) { end = more }
    if quantity.role == .ordinal, let nth = number.integer {
      if quantity.unit == nil, has("째", at: end - 3), let after = readNth(nth, start, end) { return after }
      if quantity.unit == .week, let after = readWeekOfMonth(nth, start, end) { return after }
    }
    emit(isNegative(number.start) ?? start, end, quantity: quantity, confidence)
    return end
  }

  /// N대: an age's decade, the Nth holder, or vehicles.
  func readDae(_ number: KoreanNumber, _ end: Int) -> (role: Quantity.Role, unit: Unit?)? {
    let next = reader.skipSpace(end)
    if hasAny(KoreanDigitWords.offices, at: next) > 0 || isRankOfCountry(next) { return (.ordinal, nil) }
    guard number.plainDigits == 2, let value = number.integer, value % 10 == 0, value <= 90 else { return nil }
    var before = wordEnd(before: number.start)
    // F-35A 20대, G80 30대: a model is counted, not aged.
    if before > 0, before < number.start, isLetter(reader.bytes[before - 1]) || reader.isDigit(before - 1) {
      return nil
    }
    if endsWith("총", before: before) || endsWith("모두", before: before) || endsWith("여", before: end - 3) { return nil }
    // Vehicles and machines are counted with 대.
    before -= hasAny(KoreanDigitWords.nounParticles, before: before)
    if hasAny(KoreanDigitWords.vehicles, before: before) > 0 { return nil }
    return (.label, Unit(id: "age-decade", dimension: .other))
  }

  func isLatin(before offset: Int) -> Bool { offset > 0 && isLetter(reader.bytes[offset - 1]) }

  /// A number nothing follows that would count it.
  private mutating func readBare(_ number: KoreanNumber, _ end: Int, _ isOver: Bool, _ isOrdinal: Bool) -> Int {
    let start = isOrdinal ? number.start - 3 : number.start
    var quantity = Quantity(
      number.value, role: isOrdinal ? .label : .count, hedge: isOver ? .over : number.hedge,
      significantDigits: number.significantDigits)
    var confidence = 0.95
    applyPrefix(&quantity, start: number.start)
    if quantity.role == .measure { confidence = 1 }
    if quantity.role == .count, !isOrdinal, reader.isBareSum(number) { quantity.role = .money }
    // 제3의 국가 is a third state; 제2, 제3 alone may be names.
    if isOrdinal, has("의 ", at: number.end) {
      quantity.role = .ordinal
      confidence = 0.6
    } else if isOrdinal {
      confidence = 0.3
    }
    if number.plainDigits == 4, let year = number.integer, (1900...2099).contains(year), !isOrdinal, !isOver,
      quantity.role == .count, !isLatin(before: start), end >= reader.bytes.count || !isLetter(reader.bytes[end]),
      !isHangul(before: start)
    {
      emit(start, number.end, date: DateValue(year: year), 0.7)
      return end
    }
    if isAgeInBrackets(number) {
      quantity.role = .age
      quantity.unit = .year
      confidence = 0.9
    } else if number.plainDigits > 0, number.start > 0 {
      // 코로나19, K9, 갤럭시 S25, No. 5
      if isHangul(before: number.start), !isOrdinal, !isCountPrefix(before: number.start) { confidence = 0.3 }
      if isLatin(before: number.start) || number.value.order > 9 { confidence = 0.2 }
      if number.plainDigits > 1, reader.bytes[number.start] == 48 { confidence = 0.2 }
    }
    if end < reader.bytes.count, isLetter(reader.bytes[end]) { confidence = 0.2 }
    if confidence <= 0.3, quantity.role == .count { quantity.role = .label }
    emit(start, isOver ? number.end : end, quantity: quantity, confidence)
    return end
  }

  /// 약, 총, 만, 각 … written together with the number.
  func isCountPrefix(before offset: Int) -> Bool {
    hasAny(KoreanDigitWords.countPrefixes, before: offset) > 0
  }

  /// 유정아(53), (56·중장): the age after a name.
  private func isAgeInBrackets(_ number: KoreanNumber) -> Bool {
    guard number.plainDigits == 2 || number.plainDigits == 1, number.start > 0, reader.bytes[number.start - 1] == 0x28,
      isHangul(before: number.start - 1) || number.start > 1 && isLetter(reader.bytes[number.start - 2])
    else { return false }
    let (after, _) = reader.scalar(number.end)
    return after == 0x29 || after == 0xB7 || after == 0x2C
  }

  // MARK: - Symbols and Latin

  /// $3억, $350, €1.5.
  mutating func readSymbol(at start: Int, length: Int, code: String) -> Int {
    let next = reader.skipSpace(start + length)
    guard let number = reader.mixed(at: next, isMoneyLike: isMoneyWord) else { return start + length }
    var quantity = Quantity(
      number.value, unit: .currency(code), role: .money, hedge: number.hedge,
      significantDigits: number.significantDigits)
    var end = number.end
    if let scale = latinScale(at: end) {
      quantity.magnitude = quantity.magnitude.multiplied(by: .power(scale.power)) ?? quantity.magnitude
      end = scale.end
    }
    emit(start, end, quantity: quantity, 1)
    return end
  }

  /// Latin scale suffixes of symbols: $3M, $2.5B.
  private func latinScale(at offset: Int) -> (power: Int, end: Int)? {
    for (suffix, power): (StaticString, Int) in [("bn", 9), ("mn", 6), ("tn", 12)] where has(suffix, at: offset) {
      return (power, offset + 2)
    }
    guard offset < reader.bytes.count, offset + 1 >= reader.bytes.count || !isLetter(reader.bytes[offset + 1]) else {
      return nil
    }
    switch reader.bytes[offset] {
    case UInt8(ascii: "K"), UInt8(ascii: "k"): return (3, offset + 1)
    case UInt8(ascii: "M"): return (6, offset + 1)
    case UInt8(ascii: "B"): return (9, offset + 1)
    case UInt8(ascii: "T"): return (12, offset + 1)
    default: return nil
    }
  }

  /// A Latin word and the number that hangs on it: G7, F-35, COVID-19, US$.
  mutating func readLatin(at start: Int) -> Int {
    var index = start
    while index < reader.bytes.count, isLetter(reader.bytes[index]) { index += 1 }
    if index < reader.bytes.count, reader.bytes[index] == 0x24 {
      let word = String(decoding: reader.bytes[start..<index], as: UTF8.self)
      if let code = CurrencySymbols.dollars[word] { return readSymbol(at: index, length: 1, code: code) }
      return index
    }
    // USD 300만, EUR1.5
    if index - start == 3, reader.isDigit(reader.skipSpace(index)),
      lexicon.codes.contains(String(decoding: reader.bytes[start..<index], as: UTF8.self))
    {
      let code = String(decoding: reader.bytes[start..<index], as: UTF8.self)
      return max(index, readSymbol(at: start, length: 3, code: code))
    }
    let dash = index < reader.bytes.count && reader.bytes[index] == 0x2D && reader.isDigit(index + 1) ? 1 : 0
    guard reader.isDigit(index + dash), let number = reader.digits(at: index + dash) else { return index }
    emit(number.start, number.end, quantity: Quantity(number.value, role: .label), 0.2)
    var end = number.end
    while end < reader.bytes.count, isLetter(reader.bytes[end]) || reader.bytes[end] &- 48 < 10 { end += 1 }
    return end
  }
}
