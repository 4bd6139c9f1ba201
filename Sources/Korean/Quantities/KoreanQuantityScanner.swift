import Mentions
import TextModel

/// One pass over a Korean text; see `KoreanQuantityAnnotator`.
struct KoreanQuantityScanner {
  let reader: KoreanNumberReader
  let lexicon: KoreanQuantityLexicon
  let dateline: CivilDate?
  var mentions: [Mention] = []
  /// The unit word last read (시속, 영하) and the offset after it.
  var prefix: (kind: KoreanUnitPrefix, end: Int)?
  /// 지난 or 오는, and the offset after it.
  var direction: (kind: DateValue.Direction, end: Int)?
  /// 음력, 단기 …, and the offset after it.
  var era: (kind: KoreanEra, end: Int)?
  /// How far the text was read beyond the range of the mention last emitted (the weekday after a date).
  var readUpTo = 0

  init(bytes: [UInt8], lexicon: KoreanQuantityLexicon, dateline: CivilDate?) {
    reader = KoreanNumberReader(bytes: bytes)
    self.lexicon = lexicon
    self.dateline = dateline
  }

  var bytes: [UInt8] { reader.bytes }

  mutating func run() {
    let count = reader.bytes.count
    var index = 0
    while index < count {
      let byte = reader.bytes[index]
      if byte < 0x80 {
        if byte &- 48 < 10 {
          index = max(index + 1, readDigits(at: index))
        } else if isLetter(byte) {
          index = readLatin(at: index)
        } else if byte == 0x2E, reader.isDigit(index + 1), !reader.isDigit(index - 1), !isHangul(before: index),
          index == 0 || !isLetter(reader.bytes[index - 1])
        {
          index = readPoint(at: index)
        } else if byte == 0x24 {
          index = max(index + 1, readSymbol(at: index, length: 1, code: "USD"))
        } else {
          index += 1
        }
        continue
      }
      if byte >= 0xEA, byte <= 0xED {
        // An eojeol: its beginning may be a word of time or number; the rest is skipped.
        let next = readOpening(at: index)
        index = next > index ? next : skipHangul(index)
        continue
      }
      if byte == 0xE2, index + 2 < count, reader.bytes[index + 1] == 0x82,
        let code = CurrencySymbols.code(third: reader.bytes[index + 2])
      {
        index = max(index + 3, readSymbol(at: index, length: 3, code: code))
        continue
      }
      if byte == 0xC2, index + 1 < count {
        if reader.bytes[index + 1] == 0xA3 {
          index = max(index + 2, readSymbol(at: index, length: 2, code: "GBP"))
          continue
        }
        if reader.bytes[index + 1] == 0xA5 {
          index = max(index + 2, readSymbol(at: index, length: 2, code: "JPY"))
          continue
        }
      }
      index += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    }
  }

  /// .08: a decimal without its zero.
  private mutating func readPoint(at start: Int) -> Int {
    guard let digits = reader.digits(at: start + 1), digits.plainDigits > 0 else { return start + 1 }
    var number = digits
    number.value = Decimal10(digits.value.significand, exponent: digits.value.exponent - digits.plainDigits)
    number.start = start
    number.plainDigits = 0
    number.hasPoint = true
    return max(digits.end, readCounted(number))
  }

  /// Whether a minus sign stands before `offset` that is no hyphen or dash of a range.
  func isNegative(_ offset: Int) -> Int? {
    var sign = 0
    if offset > 0, reader.bytes[offset - 1] == 0x2D { sign = 1 } else if endsWith("−", before: offset) { sign = 3 }
    guard sign > 0 else { return nil }
    let before = offset - sign
    guard
      before == 0 || reader.bytes[before - 1] == 0x20 || reader.bytes[before - 1] == 0x28
        || reader.bytes[before - 1] == 0x0A
    else { return nil }
    return before
  }

  // MARK: - Looking around

  @inline(__always)
  func isHangul(_ offset: Int) -> Bool {
    guard offset >= 0, offset + 2 < reader.bytes.count else { return false }
    let byte = reader.bytes[offset]
    return byte >= 0xEA && byte <= 0xED && Hangul.isSyllable(reader.scalar(offset).value)
  }

  /// The offset after the Hangul that begins at `offset`; at least one byte on.
  func skipHangul(_ offset: Int) -> Int {
    var index = offset
    while isHangul(index) { index += 3 }
    return index > offset ? index : min(reader.bytes.count, offset + 3)
  }

  /// Whether the bytes at `offset` are those of `word`.
  func has(_ word: StaticString, at offset: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard offset >= 0, offset + length <= reader.bytes.count else { return false }
    let start = word.utf8Start
    for index in 0..<length where reader.bytes[offset + index] != start[index] { return false }
    return true
  }

  /// The length of the first of `words` that stands at `offset`; 0 where none does.
  func hasAny(_ words: [StaticString], at offset: Int) -> Int {
    for word in words where has(word, at: offset) { return word.utf8CodeUnitCount }
    return 0
  }

  /// The length of the first of `words` that ends right before `offset`; 0 where none does.
  func hasAny(_ words: [StaticString], before offset: Int) -> Int {
    for word in words where endsWith(word, before: offset) { return word.utf8CodeUnitCount }
    return 0
  }

  /// Whether the bytes right before `offset` are those of `word`.
  func endsWith(_ word: StaticString, before offset: Int) -> Bool { has(word, at: offset - word.utf8CodeUnitCount) }

  /// Whether the word at `offset` is what one country is among others.
  func isRankOfCountry(_ offset: Int) -> Bool {
    var index = offset
    while isHangul(index) {
      if index > offset, hasAny(KoreanDigitWords.rankedCountries, at: index) > 0 { return true }
      index += 3
    }
    return false
  }

  /// The offset of the end of the word before `offset`, over one space.
  func wordEnd(before offset: Int) -> Int {
    offset > 0 && reader.bytes[offset - 1] == 0x20 ? offset - 1 : offset
  }

  /// Whether the syllable before `offset` is Hangul.
  func isHangul(before offset: Int) -> Bool { isHangul(offset - 3) }

  /// The one-syllable beginnings of what may follow a counter: particles, copula, suffixes that keep the number.
  private static let particleStarts: Set<UInt32> = {
    let syllables = "이가은는을를의에로으과와도만부까보씩째쯤정나든마당인여며면라처중간뿐밖임짜치량안남였입다께꼴씨들"
    return Set(syllables.unicodeScalars.map(\.value))
  }()

  /// Whether a word may end at `offset`: no Hangul follows, or a particle does.
  func isBounded(_ offset: Int) -> Bool {
    guard isHangul(offset) else { return true }
    return KoreanQuantityScanner.particleStarts.contains(reader.scalar(offset).value)
  }

  /// The counter at `offset` whose right side may end there.
  func counter(at offset: Int) -> (counter: KoreanCounter, end: Int)? {
    guard let match = lexicon.counterTrie.longest(in: reader.bytes, at: offset) else { return codeCounter(at: offset) }
    let counter = lexicon.counters[match.payload]
    if counter.isBounded || reader.bytes[match.end - 1] < 0x80 {
      // A Latin symbol must not go on with letters: 5m but not 5mm², 3T but not 3Tesla.
      if reader.bytes[match.end - 1] < 0x80 {
        // 2m29 is no area.
        if reader.isDigit(match.end - 1), reader.isDigit(match.end) { return metres(at: offset) }
        if match.end < reader.bytes.count, isLetter(reader.bytes[match.end]), counter.unit?.id != "percent" {
          return nil
        }
      } else if !isBounded(match.end) {
        return shorter(at: offset, than: match.end)
      }
    }
    return (counter, match.end)
  }

  /// 300만 USD: a currency by its ISO 4217 code.
  private func codeCounter(at offset: Int) -> (counter: KoreanCounter, end: Int)? {
    guard offset + 3 <= reader.bytes.count, reader.bytes[offset..<(offset + 3)].allSatisfy({ $0 &- 65 < 26 }),
      offset + 3 == reader.bytes.count || !isLetter(reader.bytes[offset + 3])
    else { return nil }
    let code = String(decoding: reader.bytes[offset..<(offset + 3)], as: UTF8.self)
    guard lexicon.codes.contains(code) else { return nil }
    return (KoreanCounter(unit: .currency(code), role: .money), offset + 3)
  }

  /// The metres before the figures of 2m29.
  private func metres(at offset: Int) -> (counter: KoreanCounter, end: Int)? {
    guard reader.bytes[offset] == UInt8(ascii: "m") else { return nil }
    return lexicon.counterTrie.longest(in: [UInt8(ascii: "m")], at: 0).map {
      (lexicon.counters[$0.payload], offset + 1)
    }
  }

  /// 개 of 개발 is none, but 명 of 명분 … the table holds no word that begins another: nothing shorter is tried.
  private func shorter(at offset: Int, than end: Int) -> (counter: KoreanCounter, end: Int)? { nil }

  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }

  /// Whether money is named at `offset`.
  func isMoneyWord(_ offset: Int) -> Bool {
    guard let match = lexicon.counterTrie.longest(in: reader.bytes, at: offset) else { return false }
    return lexicon.counters[match.payload].role == .money
  }

  // MARK: - Emitting

  mutating func emit(_ start: Int, _ end: Int, _ value: Value, _ confidence: Double) {
    if let last = mentions.last, last.range.end > start { return }
    mentions.append(Mention(range: TextRange(start, end), value: value, confidence: confidence))
  }

  mutating func emit(_ start: Int, _ end: Int, date: DateValue, _ confidence: Double) {
    var date = date
    var start = start
    if date.day != nil, date.weekday == nil, let earlier = takeWeekday(before: start) {
      date.weekday = earlier.weekday
      start = earlier.start
    }
    // 3월 5일~7일, 3월 5일부터 7일까지: the second day is of the first one's month.
    if date.day != nil, date.month == nil, date.relative == nil, let last = mentions.last, start - last.range.end <= 8,
      case .date(let first) = last.value, first.day != nil, first.basis != .eventName
    {
      date.month = first.month
      date.year = first.year
    }
    if date.day != nil || date.weekday != nil { date.zone = dayZone(start, end) }
    date.resolve(dateline: dateline)
    emit(start, end, .date(date), isStillAhead(end) ? min(confidence, 0.2) : confidence)
  }

  /// Whether what is told happened before the day that ends at `end`, which the translation need not say: 24일을 하루 앞두고.
  private func isStillAhead(_ end: Int) -> Bool {
    guard hasAny(["을 ", "를 "], at: end) > 0 else { return false }
    let rest = reader.bytes[(end + 4)..<min(reader.bytes.count, end + 24)]
    guard let space = rest.firstIndex(of: 0x20) else { return false }
    return [end + 4, space + 1].contains { hasAny(["앞두", "앞둔"], at: $0) > 0 }
  }

  /// 토요일, 9월 29일 and 토요일인 29일 are one date: takes back the lone weekday right before a day.
  private mutating func takeWeekday(before start: Int) -> (weekday: Int, start: Int)? {
    guard let last = mentions.last, case .date(let date) = last.value, let weekday = date.weekday,
      date == DateValue(weekday: weekday)
    else { return nil }
    var index = last.range.end
    if has("인", at: index) { index += 3 } else if index < start, reader.bytes[index] == 0x2C { index += 1 }
    guard reader.skipSpace(index) == start else { return nil }
    mentions.removeLast()
    return (weekday, last.range.start)
  }

  /// Emits a quantity with the hedges around it and whether it glosses the one before.
  mutating func emit(_ start: Int, _ end: Int, quantity: Quantity, _ confidence: Double) {
    var quantity = quantity
    if quantity.hedge == .exact { quantity.hedge = hedge(start, end) }
    quantity.isGloss = isGloss(start)
    quantity.period = period(quantity, start)
    quantity.difference = difference(quantity, start, end)
    if quantity.unit?.dimension == .time { settleTime(&quantity, start, end) }
    if let minute = minuteOfMatch(quantity, start, end) {
      emit(minute.start, end, .quantity(minute.quantity), confidence)
      return
    }
    emit(start, end, .quantity(quantity), confidence)
  }

  /// The hedge words around a number: 약, 최소, 이상, 남짓.
  private func hedge(_ start: Int, _ end: Int) -> Quantity.Hedge {
    let after = reader.skipSpace(end)
    if isHangul(after) {
      if has("이상", at: after) || has("넘", at: after) && isHangul(after + 3) {
        return has("이상", at: after) ? .atLeast : .over
      }
      if has("초과", at: after) || has("을 넘", at: end) || has("를 넘", at: end) || has("이 넘", at: end)
        || has("가 넘", at: end)
      {
        return .over
      }
      if has("이하", at: after) || has("이내", at: after) { return .atMost }
      if has("미만", at: after) || has("가까이", at: after) || has("가까운", at: after) || has("육박", at: after)
        || has("에 육박", at: end) || has("에 가까", at: end)
      {
        return .under
      }
      if has("안팎", at: after) || has("가량", at: after) || has("정도", at: after) || has("내외", at: after)
        || has("쯤", at: end) || has("전후", at: after) || has("대", at: end) && isBounded(end + 3) || has("꼴", at: end)
      {
        return .about
      }
      if has("남짓", at: after) || has("여", at: end) { return .over }
    }
    let before = wordEnd(before: start)
    if before >= 3 {
      if endsWith("약", before: before) || endsWith("대략", before: before) || endsWith("거의", before: before) {
        return endsWith("거의", before: before) ? .under : .about
      }
      if endsWith("최소", before: before) || endsWith("적어도", before: before) || endsWith("최소한", before: before) {
        return .atLeast
      }
      if endsWith("최대", before: before) || endsWith("많게는", before: before) { return .atMost }
    }
    return .exact
  }

  /// Whether the number stands in brackets right after another: 100만 위안(약 1억5000만 원).
  private func isGloss(_ start: Int) -> Bool {
    guard let last = mentions.last, start - last.range.end <= 24, case .quantity = last.value else { return false }
    var index = last.range.end
    // 여, 안팎 and the like may stand between.
    while index < start, isHangul(index), index - last.range.end < 9 { index += 3 }
    index = reader.skipSpace(index)
    guard index < start, reader.bytes[index] == 0x28 else { return false }
    var probe = index
    while probe < start {
      if reader.bytes[probe] == 0x29 { return false }
      probe += 1
    }
    return true
  }
}
