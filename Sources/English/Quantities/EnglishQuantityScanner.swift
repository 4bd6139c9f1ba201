import Mentions
import TextModel

/// One pass over an English text; see `EnglishQuantityAnnotator`.
struct EnglishQuantityScanner {
  let reader: EnglishReader
  let lexicon: EnglishQuantityLexicon
  let dateline: CivilDate?
  var mentions: [Mention] = []
  /// The prefix word last read (minus, magnitude, aged) and the offset after it.
  var prefix: (kind: EnglishPrefix, start: Int, end: Int)?
  /// The pointer word last read (last, next) and the offset after it.
  var pointer: (offset: Int, basis: DateValue.Basis, start: Int, end: Int)?
  /// early, mid, late and the offset after it.
  var part: (part: DateValue.Part, start: Int, end: Int)?

  init(bytes: [UInt8], lexicon: EnglishQuantityLexicon, dateline: CivilDate?) {
    reader = EnglishReader(bytes: bytes)
    self.lexicon = lexicon
    self.dateline = dateline
  }

  mutating func run() {
    let count = reader.bytes.count
    var index = 0
    while index < count {
      let byte = reader.bytes[index]
      if (byte | 0x20) &- 97 < 26 {
        index = max(index + 1, readWord(at: index))
      } else if byte &- 48 < 10 {
        index = max(index + 1, readDigits(at: index))
      } else if byte == 0x24 {
        index = max(index + 1, readMoney(at: index, symbol: 1, code: dollarCode(before: index)))
      } else if byte == 0xC2, reader.byte(index + 1) == 0xA3 {
        index = max(index + 2, readMoney(at: index, symbol: 2, code: "GBP"))
      } else if byte == 0xC2, reader.byte(index + 1) == 0xA5 {
        index = max(index + 2, readMoney(at: index, symbol: 2, code: "JPY"))
      } else if byte == 0xE2, reader.byte(index + 1) == 0x82,
        let code = CurrencySymbols.code(third: reader.byte(index + 2))
      {
        index = max(index + 3, readMoney(at: index, symbol: 3, code: code))
      } else if byte == 0x2E, reader.isDigit(index + 1), !reader.isDigit(index - 1), !reader.isLetter(index - 1) {
        index = max(index + 1, readPointNumber(at: index))
      } else {
        index += 1
      }
    }
  }

  /// A word: an opening word, or one whose digits make it a label (G7, F-35).
  private mutating func readWord(at start: Int) -> Int {
    if reader.bytes[start] | 0x20 == UInt8(ascii: "w"), let end = readWorldWar(at: start) { return end }
    if let match = lexicon.openingTrie.longest(in: reader.bytes, at: start, wholeWords: true),
      let end = read(lexicon.openings[match.payload], start, match.end), end > start
    {
      return end
    }
    let end = reader.wordEnd(start)
    if end - start == 3, reader.isUpper(start), reader.isUpper(end - 1), reader.isDigit(reader.skipSpace(end)),
      let code = code(at: start)
    {
      return max(end, readMoney(at: start, symbol: 3, code: code))
    }
    // G7, F-35, COVID-19, Q1, H2, but not "mid-1980s" or "pre-2008".
    if reader.isDigit(end) || reader.byte(end) == 0x2D && reader.isDigit(end + 1) && reader.isUpper(end - 1) {
      return readLabel(start, end)
    }
    return end
  }

  private mutating func readLabel(_ start: Int, _ end: Int) -> Int {
    let at = reader.isDigit(end) ? end : end + 1
    guard let number = reader.plain(at: at, digits: 1...6) else { return end }
    var after = number.end
    if end - start == 1, at == end, number.digits == 1, !reader.isLetter(after) {
      let letter = reader.byte(start)
      if letter == UInt8(ascii: "Q"), (1...4).contains(number.value) {
        var date = DateValue(part: .quarter(number.value))
        after = readYearAfter(&date, after)
        emit(start, after, date: date, 0.9)
        return after
      }
      if letter == UInt8(ascii: "H"), (1...2).contains(number.value) {
        var date = DateValue(part: .half(number.value))
        after = readYearAfter(&date, after)
        emit(start, after, date: date, 0.8)
        return after
      }
    }
    if let decimal = decimal(at: at, digitsEnd: number.end) {
      let isMagnitude = at == end && end - start == 1 && reader.byte(start) == UInt8(ascii: "M")
      var quantity = Quantity(decimal.value, role: .label, significantDigits: decimal.significantDigits)
      if isMagnitude {
        quantity.unit = Unit(id: "magnitude", dimension: .other)
        quantity.role = .measure
      }
      emit(isMagnitude ? start : at, decimal.end, quantity: quantity, isMagnitude ? 0.9 : 0.2)
      return decimal.end
    }
    emit(at, number.end, quantity: Quantity(Decimal10(Int128(number.value)), role: .label), 0.2)
    while reader.isLetter(after) || reader.isDigit(after) { after += 1 }
    return readSerial(after) ?? after
  }

  /// The number of one of a series behind its designation, which 3호 answers: CAS500-3. The offset behind it.
  private mutating func readSerial(_ offset: Int) -> Int? {
    guard reader.byte(offset) == 0x2D, let serial = reader.plain(at: offset + 1, digits: 1...2),
      !reader.isDigit(serial.end), !reader.isLetter(serial.end)
    else { return nil }
    emit(offset + 1, serial.end, quantity: Quantity(Decimal10(Int128(serial.value)), role: .label), 0.6)
    return serial.end
  }

  /// The number at `offset` where a point and more digits follow its first ones: M7.5, v2.10.
  private func decimal(at offset: Int, digitsEnd: Int) -> EnglishNumber? {
    guard reader.byte(digitsEnd) == 0x2E, reader.isDigit(digitsEnd + 1) else { return nil }
    return reader.digits(at: offset)
  }

  // MARK: - Emitting

  mutating func emit(_ start: Int, _ end: Int, _ value: Value, _ confidence: Double) {
    if let last = mentions.last, last.range.end > start { return }
    mentions.append(Mention(range: TextRange(start, end), value: value, confidence: confidence))
  }

  mutating func emit(_ start: Int, _ end: Int, date: DateValue, _ confidence: Double) {
    var date = date
    date.zone = dayZone(start, end)
    date.resolve(dateline: dateline)
    emit(start, end, .date(date), confidence)
  }

  mutating func emit(_ start: Int, _ end: Int, quantity: Quantity, _ confidence: Double) {
    var quantity = quantity
    if quantity.hedge == .exact { quantity.hedge = hedge(start, end) }
    quantity.isGloss = isGloss(start)
    quantity.course = course(quantity, start, end)
    quantity.period = period(quantity, start, end)
    quantity.difference = difference(quantity, start, end)
    if let minute = minuteOfMatch(quantity, end) { quantity = minute }
    // "a best-of-seven series" names a kind of series: nothing is counted.
    if quantity.role == .count, reader.hasAny(EnglishWordLists.kinds, before: start - 1) > 0 {
      emit(start, end, .quantity(Quantity(quantity.magnitude, role: .label)), min(confidence, 0.25))
      return
    }
    emit(start, end, .quantity(quantity), confidence)
  }

  /// about, more than, at least … around a number.
  func hedge(_ start: Int, _ end: Int) -> Quantity.Hedge {
    if reader.byte(end) == 0x2B { return .atLeast }
    let next = reader.skipSpace(end)
    if reader.has("or more", at: next) || reader.has("or higher", at: next) || reader.has("or older", at: next)
      || reader.has("and over", at: next) || reader.has("and older", at: next) || reader.has("or above", at: next)
      || reader.has("-plus", at: end)
    {
      return .atLeast
    }
    if reader.has("or less", at: next) || reader.has("or fewer", at: next) || reader.has("or younger", at: next)
      || reader.has("or under", at: next) || reader.has("or below", at: next)
    {
      return .atMost
    }
    guard start > 3, reader.byte(start - 1) == 0x20 else {
      return reader.byte(start - 1) == 0x7E ? .about : .exact
    }
    var before = start - 1
    if reader.endsWith("a", before: before) || reader.endsWith("the", before: before)
      || reader.endsWith("an", before: before)
    {
      before -= reader.endsWith("the", before: before) ? 4 : reader.endsWith("an", before: before) ? 3 : 2
    }
    guard before > 0 else { return .exact }
    switch reader.byte(before - 1) | 0x20 {
    case UInt8(ascii: "t"):
      if reader.endsWith("about", before: before) { return .about }
      if reader.endsWith("at least", before: before) { return .atLeast }
      if reader.endsWith("at most", before: before) { return .atMost }
      if reader.endsWith("almost", before: before) { return .under }
    case UInt8(ascii: "n"):
      if reader.endsWith("no more than", before: before) || reader.endsWith("not more than", before: before) {
        return .atMost
      }
      if reader.endsWith("no fewer than", before: before) || reader.endsWith("no less than", before: before) {
        return .atLeast
      }
      if reader.endsWith("more than", before: before) || reader.endsWith("greater than", before: before)
        || reader.endsWith("higher than", before: before) || reader.endsWith("better than", before: before)
      {
        return .over
      }
      if reader.endsWith("less than", before: before) || reader.endsWith("fewer than", before: before) { return .under }
    case UInt8(ascii: "d"): if reader.endsWith("around", before: before) { return .about }
    case UInt8(ascii: "e"):
      if reader.endsWith("some", before: before) { return .about }
      if reader.endsWith("above", before: before) { return .over }
    case UInt8(ascii: "y"):
      if reader.endsWith("roughly", before: before) || reader.endsWith("approximately", before: before) {
        return .about
      }
      if reader.endsWith("nearly", before: before) { return .under }
    case UInt8(ascii: "r"):
      if reader.endsWith("over", before: before) { return .over }
      if reader.endsWith("under", before: before) { return .under }
      if reader.endsWith("or", before: before) { return .about }
    case UInt8(ascii: "o"):
      if reader.endsWith("up to", before: before) || reader.endsWith("close to", before: before) { return .atMost }
    case UInt8(ascii: "s"):
      if reader.endsWith("as many as", before: before) || reader.endsWith("as much as", before: before) {
        return .atMost
      }
    case UInt8(ascii: "w"): if reader.endsWith("below", before: before) { return .under }
    default: break
    }
    return .exact
  }

  /// Whether the number stands in brackets right after another: 1 million yuan (about $146,000).
  private func isGloss(_ start: Int) -> Bool {
    guard let last = mentions.last, start - last.range.end <= 28, case .quantity = last.value else { return false }
    let index = reader.skipSpace(last.range.end)
    guard index < start, reader.byte(index) == 0x28 || reader.byte(index) == 0x5B else { return false }
    var probe = index
    while probe < start {
      if reader.byte(probe) == 0x29 || reader.byte(probe) == 0x5D { return false }
      probe += 1
    }
    return true
  }

  // MARK: - Units

  /// The unit after a number, over a space or hyphen.
  func unit(at offset: Int) -> (unit: EnglishUnit, end: Int)? {
    if let found = unitWord(at: offset), !reader.isLetter(offset) || found.end - offset > 1 || isAttachable(offset) {
      return found
    }
    guard let next = reader.skipJoint(offset) else { return nil }
    // "eight straight years", "two more days"
    if reader.isLower(next) {
      let skipped = reader.hasAny(EnglishWordLists.adjectives, at: next)
      if skipped > 0, let after = reader.skipJoint(next + skipped), let found = unitWord(at: after),
        found.end - after > 2
      {
        return found
      }
    }
    guard let found = unitWord(at: next) else { return nil }
    // A single letter after a space is no unit: "5 m" is, "Vitamin 5 c" is not.
    let isHyphen = reader.byte(offset) != 0x20 && reader.byte(offset) != 0xC2
    if found.end - next == 1,
      isHyphen
        || reader.byte(next) != UInt8(ascii: "m") && reader.byte(next) != UInt8(ascii: "C") && reader.byte(next) != 0x25
    {
      return nil
    }
    return found
  }

  /// 30C, 5g: letters right after digits; "5m" is metres here, millions only in money.
  private func isAttachable(_ offset: Int) -> Bool {
    switch reader.byte(offset) {
    case UInt8(ascii: "C"), UInt8(ascii: "F"), UInt8(ascii: "m"), UInt8(ascii: "g"), UInt8(ascii: "W"),
      UInt8(ascii: "V"),
      UInt8(ascii: "L"), UInt8(ascii: "l"), UInt8(ascii: "t"), UInt8(ascii: "h"), UInt8(ascii: "c"), UInt8(ascii: "f"):
      return true
    default: return false
    }
  }

  /// The ISO 4217 code that stands at `offset`.
  private func code(at offset: Int) -> String? {
    guard reader.isUpper(offset), reader.isUpper(offset + 1), reader.isUpper(offset + 2), !reader.isLetter(offset + 3)
    else { return nil }
    let code = String(decoding: reader.bytes[offset..<(offset + 3)], as: UTF8.self)
    return lexicon.codes.contains(code) ? code : nil
  }

  private func unitWord(at offset: Int) -> (unit: EnglishUnit, end: Int)? {
    guard let match = lexicon.unitTrie.longest(in: reader.bytes, at: offset, wholeWords: true) else {
      return code(at: offset).map { (EnglishUnit(unit: .currency($0), role: .money), offset + 3) }
    }
    // MB is a megabyte, mb a millibar.
    if match.end - offset == 2, reader.byte(offset) == UInt8(ascii: "M"), reader.byte(offset + 1) == UInt8(ascii: "B") {
      return (EnglishUnit(unit: Unit(id: "MB", dimension: .data), role: .measure), match.end)
    }
    let unit = lexicon.units[match.payload]
    // "the 1996 Games" are no count of games.
    if unit.role == .count, unit.unit?.dimension == .thing, reader.isUpper(offset) { return nil }
    var end = match.end
    if reader.byte(end) == 0x2E, match.end - offset <= 2, reader.byte(end + 1) == 0x20, reader.isLower(end + 2) {
      end += 1
    }
    return (unit, end)
  }
}
