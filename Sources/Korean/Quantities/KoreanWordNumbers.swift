import Mentions
import TextModel

/// Numbers in words: native (두 명, 스물세 마리), Sino-Korean (삼백이십오, 만 원), indefinite (수십만 명).
extension KoreanQuantityScanner {
  // MARK: - Native

  mutating func readNative(_ value: Int, _ isModifier: Bool, _ start: Int, _ end: Int) -> Int? {
    if !isModifier {
      // 하나, 둘, 셋 stand for themselves.
      if let found = counter(at: end), found.counter.role == .ordinal { return emitNative(value, found, start, 0.9) }
      guard isBounded(end) else { return nil }
      let confidence = value == 1 ? 0.2 : value == 2 ? 0.5 : 0.7
      emit(start, end, quantity: Quantity(Decimal10(Int128(value)), significantDigits: 2), confidence)
      return end
    }
    if isHangul(end) {
      if let after = readHourWord(value, start, end, end) { return after }
      guard let found = counter(at: end), found.counter.isNative, isBounded(found.end) || !found.counter.isBounded
      else {
        return readFullNative(value, start, end)
      }
      if value == 1, hasAny(KoreanWordLists.joinedOne, at: end) == 0 { return nil }
      // 세상, 서쪽, 열대, 두부: short numerals are joined to the commonest counters only.
      if hasAny(KoreanWordLists.oldForms, at: start) > 0, !has("달", at: end) { return nil }
      if end - start == 3, value > 1, hasAny(KoreanWordLists.joinedShort, at: end) == 0 { return nil }
      return emitNative(value, found, start, value == 1 ? 0.4 : 0.9)
    }
    let next = reader.skipSpace(end)
    guard next > end, next < reader.bytes.count else { return readFullNative(value, start, end) }
    // 열 다섯 마리
    if value % 10 == 0, isHangul(next), let match = lexicon.openingTrie.longest(in: reader.bytes, at: next),
      case .native(let unit, _) = lexicon.openings[match.payload], unit < 10,
      let found = counter(at: reader.skipSpace(match.end)), found.counter.isNative
    {
      return emitNative(value + unit, found, start, 0.9)
    }
    guard isHangul(next) else { return value >= 5 ? readFullNative(value, start, end) : nil }
    if let after = readHourWord(value, start, end, next) { return after }
    if let found = counter(at: next), found.counter.isNative {
      return emitNative(value, found, start, value == 1 ? 0.4 : 0.9)
    }
    // 두 나라, 세 아이: any noun is counted so.
    switch value {
    case 1: return emitBareNative(1, start, end, 0.15)
    case 2: return emitBareNative(2, start, end, 0.6)
    case 3: return endsWith("세", before: end) ? emitBareNative(3, start, end, 0.55) : nil
    case 4: return endsWith("네", before: end) ? emitBareNative(4, start, end, 0.25) : nil
    case 10: return emitBareNative(10, start, end, 0.3)
    default: return emitBareNative(value, start, end, 0.8)
    }
  }

  /// 다섯이, 열둘은: from five on the modifier is the noun too.
  private mutating func readFullNative(_ value: Int, _ start: Int, _ end: Int) -> Int? {
    // 열세 is also inferiority.
    guard value >= 5, value != 10, value != 13, isBounded(end), end - start >= 6 else { return nil }
    return emitBareNative(value, start, end, 0.7)
  }

  private mutating func emitBareNative(_ value: Int, _ start: Int, _ end: Int, _ confidence: Double) -> Int {
    emit(start, end, quantity: Quantity(Decimal10(Int128(value)), significantDigits: 2), confidence)
    return end
  }

  /// 두 시, 열한 시 반.
  private mutating func readHourWord(_ value: Int, _ start: Int, _ end: Int, _ at: Int) -> Int? {
    guard (1...12).contains(value), has("시", at: at), !has("시간", at: at), at > end || value > 1 else { return nil }
    let number = KoreanNumber(value: Decimal10(Int128(value)), start: start, end: end, kind: .native)
    return readHour(number, value, at + 3, half: nil, from: start)
  }

  private mutating func emitNative(
    _ value: Int, _ found: (counter: KoreanCounter, end: Int), _ start: Int, _ sure: Double
  ) -> Int {
    let number = KoreanNumber(value: Decimal10(Int128(value)), start: start, end: found.end, kind: .native)
    var quantity = Quantity(
      number.value, unit: found.counter.unit, role: found.counter.role, significantDigits: number.value.digitCount + 1)
    // 두 분 is people, 두 세 … 분 after native numerals never minutes.
    if found.counter.unit == .minute, found.counter.role == .duration {
      quantity.unit = .person
      quantity.role = .count
    }
    var confidence = sure
    if value == 1 {
      if found.counter.role == .duration { confidence = 0.6 }
      if found.counter.role == .ordinal { confidence = 0.7 }
      if found.counter.role == .multiple { confidence = 0.3 }
      if found.counter.unit == .event { confidence = 0.3 }
    }
    if found.counter.isName { confidence = 0.3 }
    if found.counter.role == .ordinal, found.counter.unit == nil, let after = readNth(value, start, found.end) {
      return after
    }
    var end = found.end
    if let more = readCompound(&quantity, number, end) { end = more }
    emit(start, end, quantity: quantity, confidence)
    return end
  }

  // MARK: - Sino-Korean

  /// 삼백이십오 명, 만이천, 십만 원, 일 마일; `start` where none begins.
  mutating func readSino(at start: Int) -> Int {
    let first = reader.scalar(start).value
    guard
      KoreanNumberReader.sinoDigit(first) != nil || KoreanNumberReader.smallScale(first) != nil || first == 0xB9CC
        || first == 0xC5B5 || first == 0xC601 && has("점", at: start + 3)
    else { return start }
    guard var number = reader.words(at: start, isMoneyLike: isMoneyWord), number.value > .zero || first == 0xC601 else {
      return start
    }
    if reader.pointWords(&number) { return readCounted(number) }
    guard number.value > .zero else { return start }
    let syllables = (number.end - start) / 3
    if let end = readMixedWords(number) { return end }
    if let mixed = mixedFraction(number) { return readMixed(mixed) }
    if syllables >= 2, number.hasScale { return readLongSino(number, syllables) }
    guard syllables == 1 else { return start }
    if isSigned(start), isBounded(number.end) { return emitSino(number, 0.8) }
    return readShortSino(number)
  }

  private mutating func readLongSino(_ number: KoreanNumber, _ syllables: Int) -> Int {
    if let end = readCalendarNumber(number) { return end }
    if let end = readFraction(number) { return end }
    if let read = unit(after: number), let found = read.counter, found.role != .label {
      var quantity = Quantity(
        number.value, unit: found.unit, role: found.role, hedge: read.isOver ? .over : number.hedge,
        significantDigits: number.significantDigits)
      applyPrefix(&quantity, start: number.start)
      var end = read.end
      if let more = readCompound(&quantity, number, end) { end = more }
      emit(number.start, end, quantity: quantity, syllables == 2 ? 0.8 : 0.95)
      return end
    }
    // 이천 (a city), 사백, 오만 (arrogance): two syllables are a number only with a counter.
    guard syllables >= 3 || isSigned(number.start), isBounded(number.end) || has("여", at: number.end) else {
      if syllables == 2, has("여", at: number.end) { return emitSino(number, 0.7) }
      // 십육, 백육: alone they are a number as a rule; what is also a word is not.
      if syllables == 2, isBounded(number.end), hasAny(KoreanWordLists.words, at: number.start) == 0 {
        return emitSino(number, 0.3)
      }
      return number.start
    }
    return emitSino(number, 0.8)
  }

  private mutating func emitSino(_ number: KoreanNumber, _ confidence: Double) -> Int {
    var quantity = Quantity(
      number.value, hedge: has("여", at: number.end) ? .over : .exact, significantDigits: number.significantDigits)
    applyPrefix(&quantity, start: number.start)
    emit(number.start, number.end, quantity: quantity, confidence)
    return number.end
  }

  /// 백스물다섯: a native numeral after Sino-Korean hundreds.
  private mutating func readMixedWords(_ number: KoreanNumber) -> Int? {
    guard let hundreds = number.integer, hundreds % 100 == 0, hundreds < 10_000, isHangul(number.end),
      let match = lexicon.openingTrie.longest(in: reader.bytes, at: number.end),
      case .native(let rest, _) = lexicon.openings[match.payload], match.end - number.end >= 6, rest >= 5
    else { return nil }
    let at = reader.skipSpace(match.end)
    if let found = counter(at: at), found.counter.isNative {
      return emitNative(hundreds + rest, found, number.start, 0.9)
    }
    guard isBounded(match.end) else { return nil }
    return emitBareNative(hundreds + rest, number.start, match.end, 0.7)
  }

  /// Whether nothing but the numeral stands in its line.
  private func isWholeLine(_ start: Int, _ end: Int) -> Bool {
    var before = start
    while before > 0, reader.bytes[before - 1] == 0x20 || reader.bytes[before - 1] == 0x09 { before -= 1 }
    var after = end
    while after < reader.bytes.count, reader.bytes[after] == 0x20 || reader.bytes[after] == 0x2E { after += 1 }
    return (before == 0 || reader.bytes[before - 1] == 0x0A)
      && (after == reader.bytes.count || reader.bytes[after] < 0x20)
  }

  /// Whether 마이너스 stands before the numeral.
  private func isSigned(_ start: Int) -> Bool {
    guard let prefix, prefix.kind == .minus else { return false }
    return prefix.end <= start && start - prefix.end <= 1
  }

  /// One syllable: 만 원, 백 명, 십 년, 일 마일, 삼 퍼센트.
  private mutating func readShortSino(_ number: KoreanNumber) -> Int {
    if let end = readFraction(number) { return end }
    if isWholeLine(number.start, number.end) { return emitSino(number, 0.3) }
    guard let value = number.integer, let read = unit(after: number), let found = read.counter else {
      return number.start
    }
    let isScale = value >= 10
    let isJoined = isHangul(number.end) && !read.isOver
    let isTwo = value == 2
    switch found.role {
    case .money:
      // 사원, 구원, 오원 are words; 만원 and 천원 are money.
      if isJoined, !isScale || value == 10 && found.unit?.id == "KRW" { return number.start }
      if found.unit?.id == "CHF" || found.unit?.id == "ZAR" { return number.start }
    case .percent: if isTwo, has("프로", at: read.end - 6) { return number.start }
    case .measure:
      if isTwo { return number.start }
      if has("도", at: read.end - 3) || read.end - number.end <= 3, isJoined { return number.start }
      if found.unit?.id == "pyeong" || found.unit?.id == "geun" || found.unit?.id == "don" { return number.start }
    case .duration:
      switch found.unit?.id {
      case "year", "month":
        // 이 년, 이 달 point to something; 이 년 동안 counts.
        if isTwo, isJoined || read.end - reader.skipSpace(number.end) <= 3 { return number.start }
        if has("해", at: read.end - 3) || has("달", at: read.end - 3) { return number.start }
        if isJoined, !(isScale || value == 1 || value == 3 || found.unit == .month) { return number.start }
      case "week": guard !isTwo, value == 1 || !isJoined else { return number.start }
      case "hour": guard isScale || !isJoined && value == 1 else { return number.start }
      case "century", "quarter": break
      case "minute", "second", "day": guard isScale, !isJoined else { return number.start }
      default: return number.start
      }
    case .count:
      guard isScale || !isJoined && found.unit == .person && !isTwo && value != 4 else { return number.start }
      if isJoined, found.unit != .person || found.isBounded { return number.start }
      if !isJoined, found.isBounded, value != 100, value != 1000 { return number.start }
    case .multiple: guard isScale || value > 5, !isJoined || isScale else { return number.start }
    case .age: guard isScale, !isJoined else { return number.start }
    case .ordinal:
      guard value <= 3, has("등", at: number.end), !has("등급", at: number.end) else { return number.start }
    case .label, .share, .score: return number.start
    }
    var quantity = Quantity(
      number.value, unit: found.unit, role: found.role, hedge: read.isOver ? .over : .exact, significantDigits: 1)
    applyPrefix(&quantity, start: number.start)
    var end = read.end
    if let more = readCompound(&quantity, number, end) { end = more }
    emit(number.start, end, quantity: quantity, value == 1 ? 0.6 : 0.75)
    return end
  }

  // MARK: - Indefinite

  /// 두세 명, 서너 개.
  mutating func readLoose(
    _ low: Int, _ high: Int, _ hedge: Quantity.Hedge, _ start: Int, _ end: Int, _ confidence: Double
  ) -> Int? {
    let at = reader.skipSpace(end)
    let found = counter(at: at)
    guard found?.counter.isNative == true || at > end && isHangul(at) || isBounded(end) && low > 2 else { return nil }
    if at == end, found == nil, isHangul(end), !isBounded(end) { return nil }
    let counter = found?.counter.isNative == true ? found : nil
    let quantity = Quantity(
      Decimal10(Int128(low)), upper: Decimal10(Int128(high)), unit: counter?.counter.unit,
      role: counter?.counter.role ?? .count, hedge: hedge)
    emit(start, counter?.end ?? end, quantity: quantity, confidence)
    return counter?.end ?? end
  }

  /// 수십, 몇 천 명, 여러 나라, 수개월.
  mutating func readIndefinite(_ low: Decimal10, _ high: Decimal10, _ start: Int, _ end: Int) -> Int? {
    var low = low
    var high = high
    var index = end
    let isSmall = high < Decimal10(30)
    // 수 십만, 몇 천: scales after the indefinite digit.
    var scaled = false
    while true {
      let next = scaled ? index : reader.skipSpace(index)
      guard isHangul(next) else { break }
      let scalar = reader.scalar(next).value
      guard
        let power = KoreanNumberReader.smallScale(scalar)
          ?? (scalar == 0xB9CC ? 4 : scalar == 0xC5B5 ? 8 : scalar == 0xC870 && scaled ? 12 : nil)
      else { break }
      if !scaled, next > index, !isScaleChain(next + 3) { break }
      low = low.multiplied(by: .power(power)) ?? low
      high = high.multiplied(by: .power(power)) ?? high
      if !scaled { low = Decimal10(1, exponent: low.order) }
      index = next + 3
      scaled = true
    }
    let at = reader.skipSpace(has("여", at: index) ? index + 3 : index)
    let found = counter(at: at)
    let isSu = has("수", at: start) && index - start == 3
    if isSu {
      // 할 수 있다; 수명, 수주, 수일, 수분 are words: only these counters follow a bare 수.
      guard let found, hasAny(KoreanWordLists.afterSu, at: at) > 0 else { return nil }
      _ = found
    } else if has("몇", at: start), index - start == 3, found == nil, !isHangul(reader.skipSpace(index)) {
      return nil
    }
    if found == nil, !isSmall || scaled, isHangul(index), !isBounded(index), !has("여", at: index) { return nil }
    var confidence = isSmall && !scaled ? 0.2 : 0.8
    if found?.counter.role == .duration { confidence = max(confidence, 0.5) }
    if found?.counter.role == .label || found?.counter.role == .ordinal { return nil }
    let quantity = Quantity(
      low, upper: high, unit: found?.counter.unit, role: found?.counter.role ?? .count, hedge: .indefinite)
    emit(start, found?.end ?? index, quantity: quantity, confidence)
    return found?.end ?? index
  }

  private func isScaleChain(_ offset: Int) -> Bool {
    let after = reader.skipSpace(offset)
    return counter(at: after) != nil
      || isHangul(offset) && (reader.scalar(offset).value == 0xB9CC || reader.scalar(offset).value == 0xC5B5)
      || isBounded(offset)
  }
}

/// Words that decide whether a short numeral is one.
enum KoreanWordLists {
  /// Joined to 한 these are counted: 한명, 한달; 한편, 한대, 한동 are not.
  static let joinedOne: [StaticString] = ["명", "달", "시간", "차례", "번째", "마리", "가지", "군데", "사람", "개월", "살"]
  /// Forms of three, four, five and six that stand before a few counters only: 서명 is a signature.
  static let oldForms: [StaticString] = ["서", "석", "너", "넉", "닷", "엿"]
  /// Joined to 두, 세, 네, 열, 석 … these are counted.
  static let joinedShort: [StaticString] = [
    "명", "번", "개", "배", "살", "곳", "달", "마리", "차례", "가지", "시간", "사람", "군데", "건", "편의", "편을", "쌍", "채의", "장의", "장을",
  ]
  /// Two syllables that read as a number and are words, names or places too.
  static let words: [StaticString] = [
    "이천", "이만", "오만", "사천", "구만", "만이", "만일", "만사", "만구", "만오", "백이", "백일", "백사", "백구", "백오", "천이", "천일", "천사", "천구",
    "천오",
    "십이지", "사백", "오백", "이백", "구백", "구천", "오천", "삼천", "백만", "천만", "일만", "사만", "이억", "사십구", "오십",
  ]
  /// After a bare 수.
  static let afterSu: [StaticString] = ["년", "개월", "시간", "차례", "일간", "주간", "백", "천", "킬로", "미터"]
}
