import Mentions
import TextModel

/// Numbers in words.
extension EnglishQuantityScanner {
  /// Reads an opening word; the offset after what was read, nil where it says nothing here.
  mutating func read(_ word: EnglishOpeningWord, _ start: Int, _ end: Int) -> Int? {
    switch word {
    case .skip: return end
    case .teens:
      emit(
        start, end, quantity: Quantity(Decimal10(10), unit: Unit(id: "age-decade", dimension: .other), role: .label),
        0.5)
      return end
    case .cardinal: return readCardinal(start)
    case .scale(let power, let isPlural): return readScale(power, isPlural, start, end)
    case .ordinal(let value):
      var number = EnglishNumber(value: Decimal10(Int128(value)), start: start, end: end, isWord: true)
      number.isOrdinal = true
      return readOrdinal(number)
    case .fraction(let top, let bottom): return readFraction(top, bottom, start, end)
    case .multiple(let value, let confidence):
      emit(start, end, quantity: Quantity(Decimal10(Int128(value)), role: .multiple), confidence)
      return end
    case .indefinite(let low, let high, let confidence): return readIndefinite(low, high, confidence, start, end)
    case .dozen:
      return readCounted(
        EnglishNumber(value: Decimal10(12), start: start, end: end, significantDigits: 2, isWord: true, isArticle: true)
      )
    case .article: return readArticle(start, end)
    case .group(let value, let confidence):
      emit(start, end, quantity: Quantity(Decimal10(Int128(value)), unit: .person), confidence)
      return end
    case .prefix(let kind):
      prefix = (kind, start, end)
      return end
    case .month(let month, let form): return readMonth(month, form, start, end)
    case .weekday(let weekday, let isPlural): return readWeekday(weekday, isPlural, start, end)
    case .relative(let relative, let basis):
      emit(start, end, date: DateValue(basis: basis, relative: relative), basis == .story ? 0.2 : 0.5)
      return end
    case .pointer(let offset, let basis):
      return readPointer(offset, basis, start, end)
    case .part(let kind):
      part = (kind, start, end)
      return end
    case .season(let season): return readSeason(season, start, end)
    case .decade(let first): return readDecadeWord(first, start, end)
    case .last:
      let number = EnglishNumber(value: Decimal10(-1), start: start, end: end, isWord: true, isOrdinal: true)
      return readNth(number)
    case .weekend:
      emit(start, end, date: DateValue(part: .weekend), 0.4)
      return end
    case .clock(let hour):
      // "12 noon" was read with its figure.
      emit(start, end, .time(TimeValue(hour: hour, minute: 0)), 0.8)
      return end
    case .holiday(let name, let month, let day):
      guard reader.isUpper(start) else { return nil }
      emit(
        start, end,
        date: holiday(name, month, day, end), 0.5)
      return end
    }
  }

  func opening(at offset: Int) -> (word: EnglishOpeningWord, end: Int)? {
    guard let match = lexicon.openingTrie.longest(in: reader.bytes, at: offset, wholeWords: true) else { return nil }
    return (lexicon.openings[match.payload], match.end)
  }

  /// A holiday in the year that is said after it: Thanksgiving 2010.
  private func holiday(_ name: String, _ month: Int, _ day: Int, _ end: Int) -> DateValue {
    var date = DateValue(month: month == 0 ? nil : month, day: day == 0 ? nil : day, basis: .holiday, name: name)
    var year = DateValue()
    if readYearAfter(&year, end) > end, let year = year.year { date.resolved = Holidays.date(name, year: year) }
    return date
  }

  // MARK: - Cardinals

  /// twenty-three, two hundred and fifty thousand, one and a half million, three dozen.
  func cardinalWords(at start: Int) -> EnglishNumber? {
    var total = Decimal10.zero
    var current: Decimal10?
    var index = start
    var end = start
    var lastPower = 99
    var hasScale = false
    while true {
      if let (power, after) = reader.scaleWord(at: index), power == 2 || power < lastPower {
        let base = current ?? .one
        if current == nil, end > start { break }
        guard let product = base.multiplied(by: .power(power)) else { return nil }
        if power == 2 {
          current = product
        } else {
          total = total.adding(product) ?? total
          current = nil
          lastPower = power
        }
        hasScale = true
        end = after
      } else if let dozen = reader.dozen(at: index), let base = current {
        // "three hundred and two dozen": the dozens are the last part.
        let whole = base.integer ?? 0
        let dozens = whole % 100
        let value = whole >= 100 && dozens > 0 ? Decimal10(Int128(whole - dozens + dozens * 12)) : nil
        current = value ?? base.multiplied(by: Decimal10(12)) ?? base
        end = dozen
        hasScale = true
      } else if case .cardinal(let value)? = opening(at: index)?.word, let after = opening(at: index)?.end {
        if let base = current {
          guard let whole = base.integer, value > 0,
            whole % 10 == 0 && whole % 100 >= 20 && value < 10 || whole % 100 == 0 && whole > 0 && value < 100
          else { break }
          current = Decimal10(Int128(whole + value))
        } else {
          current = Decimal10(Int128(value))
        }
        end = after
      } else {
        break
      }
      guard var next = reader.skipJoint(end) else { break }
      if reader.has("and a half", at: next) || reader.has("and-a-half", at: next) {
        let half = Decimal10(5, exponent: -1)
        if let base = current {
          current = base.adding(half)
        } else {
          total = total.adding(half.multiplied(by: .power(lastPower)) ?? .zero) ?? total
        }
        end = next + 10
        guard let after = reader.skipJoint(end), reader.scaleWord(at: after) != nil else { break }
        index = after
        continue
      }
      if hasScale, reader.has("and", at: next) {
        next = reader.skipJoint(next + 3) ?? next
        guard let found = opening(at: next), case .cardinal = found.word else { break }
        // "three million and five million" are two numbers.
        if current == nil, let scaled = cardinalWords(at: next), !(scaled.value < .power(lastPower)) { break }
      }
      index = next
    }
    guard end > start else { return nil }
    let value = total.adding(current ?? .zero) ?? total
    return EnglishNumber(
      value: value, start: start, end: end, significantDigits: max(value.digitCount, hasScale ? 1 : value.order + 1),
      hasScale: hasScale, isWord: true)
  }

  private mutating func readCardinal(_ start: Int) -> Int? {
    guard var number = cardinalWords(at: start) else { return nil }
    if let end = readBeyond(number) { return end }
    if let end = readSpokenTime(number) { return end }
    // twenty-first, one-third, two-thirds, three quarters
    if let joint = reader.skipJoint(number.end), let value = number.integer {
      if let top = ordinalOrFraction(at: joint) {
        if !top.isPlural, value >= 20, value % 10 == 0, let unit = top.ordinal, unit < 10 {
          number.value = Decimal10(Int128(value + unit))
          number.end = top.end
          number.isOrdinal = true
          return readOrdinal(number)
        }
        if top.denominator > 2 || top.isPlural || value == 1 && top.denominator == 2, value < top.denominator,
          top.isPlural || value == 1, !(value == 1 && top.denominator == 2 && top.ordinal != nil),
          let share = Decimal10.quotient(number.value, top.denominator)
        {
          // three quarters of an hour, two-thirds of a mile
          if let article = partitive(at: reader.skipSpace(top.end)), let found = unit(at: article),
            found.unit.role == .duration || found.unit.role == .measure
          {
            number.value = share
            number.end = article
            return readCounted(number)
          }
          emit(start, top.end, quantity: Quantity(share, role: .share, significantDigits: 6), 0.85)
          return top.end
        }
      }
    }
    if reader.byte(number.end) == 0x20 {
      // two or three, three to four
      let next = number.end + 1
      let isBetween = reader.has("and", at: next) && reader.endsWith("between", before: start - 1)
      let isOr = reader.has("or", at: next) || isBetween
      if isOr || reader.has("to", at: next), let second = cardinalWords(at: next + (isBetween ? 4 : 3)),
        second.value > number.value
      {
        let found = unit(at: second.end)
        if isOr || found != nil {
          let end = emitRange(number, second, found)
          return end
        }
      }
    }
    return readCounted(number)
  }

  /// The offset before the unit of "of a mile", "of an hour".
  private func partitive(at offset: Int) -> Int? {
    if reader.has("of a", at: offset) { return offset + 4 }
    return reader.has("of an", at: offset) ? offset + 5 : nil
  }

  /// third(s), quarter(s), half: as a denominator and as an ordinal.
  private func ordinalOrFraction(at offset: Int) -> (denominator: Int, ordinal: Int?, isPlural: Bool, end: Int)? {
    if let found = opening(at: offset) {
      if case .ordinal(let value) = found.word { return (value, value, false, found.end) }
      if case .fraction(_, let bottom) = found.word { return (bottom, nil, false, found.end) }
      return nil
    }
    let end = reader.wordEnd(offset)
    guard end - offset > 3, reader.byte(end - 1) | 0x20 == UInt8(ascii: "s") else { return nil }
    if reader.has("quarters", at: offset) { return (4, nil, true, end) }
    for (word, value) in EnglishWordLists.fractions where reader.has(word, at: offset) {
      return (value, nil, true, end)
    }
    return nil
  }

  // MARK: - Scales, articles, halves

  /// hundreds of thousands, tens of millions, dozens; "million-dollar".
  private mutating func readScale(_ power: Int, _ isPlural: Bool, _ start: Int, _ end: Int) -> Int? {
    guard isPlural else {
      guard reader.byte(end) == 0x2D else { return nil }
      var number = EnglishNumber(value: .power(power), start: start, end: end, isWord: true, isArticle: true)
      number.hasScale = true
      return readCounted(number)
    }
    var total = power
    var index = end
    // "hundreds of thousands", "tens of thousands"; "tens of" ends in "of".
    let next =
      power == 1 ? reader.skipSpace(end) : reader.has("of", at: reader.skipSpace(end)) ? reader.skipSpace(end) + 3 : end
    if next > end, case .scale(let more, true)? = opening(at: next)?.word, more > 1, let after = opening(at: next)?.end
    {
      total += more
      index = after
    } else if power == 1 {
      return nil
    }
    let isChain = index > end
    // Bare "thousands" says nothing of the upper end; "tens of thousands" does.
    let high = Decimal10(99_999, exponent: isChain ? total - 4 : total - 3)
    var number = EnglishNumber(
      value: .power(total), upper: high, start: start, end: index, hedge: .indefinite, isWord: true)
    number.hasScale = true
    var after = index
    if reader.has("of", at: reader.skipSpace(index)) { after = reader.skipSpace(index) + 3 - 1 }
    if after > index, let found = unit(at: after), found.unit.role != .count || found.unit.unit == .person {
      let quantity = Quantity(
        number.value, upper: high, unit: found.unit.unit, role: found.unit.role, hedge: .indefinite)
      emit(start, found.end, quantity: quantity, 0.8)
      return found.end
    }
    return readCounted(number)
  }

  /// a hundred, a dozen, an hour, a third of.
  private mutating func readArticle(_ start: Int, _ end: Int) -> Int? {
    let next = reader.skipSpace(end)
    guard next > end, reader.isLower(next) else { return nil }
    if reader.scaleWord(at: next) != nil, var number = cardinalWords(at: next) {
      number.start = start
      number.isArticle = true
      return readCounted(number)
    }
    if let found = opening(at: next) {
      switch found.word {
      case .dozen:
        let number = EnglishNumber(
          value: Decimal10(12), start: start, end: found.end, significantDigits: 2, isWord: true, isArticle: true)
        return readCounted(number)
      case .fraction(let top, let bottom):
        if bottom == 2 || reader.has("of", at: reader.skipSpace(found.end))
          || reader.scaleWord(at: reader.skipSpace(found.end)) != nil
        {
          return readFraction(top, bottom, start, found.end)
        }
        return nil
      case .ordinal(let value):
        if value > 2, reader.has("of", at: reader.skipSpace(found.end)), let share = Decimal10.quotient(.one, value) {
          emit(start, found.end, quantity: Quantity(share, role: .share, significantDigits: 6), 0.7)
          return found.end
        }
        return nil
      default: return nil
      }
    }
    // "a millionth of"
    for (word, power) in EnglishWordLists.scaleOrdinals where reader.has(word, at: next) {
      guard reader.has("of", at: reader.skipSpace(next + word.utf8CodeUnitCount)) else { continue }
      let after = next + word.utf8CodeUnitCount
      emit(start, after, quantity: Quantity(.power(-power), role: .share, significantDigits: 6), 0.7)
      return after
    }
    guard let found = unit(at: end),
      found.unit.role == .duration && found.unit.unit != .second
        || EnglishWordLists.articleUnits.contains(found.unit.unit?.id ?? "")
    else { return nil }
    let number = EnglishNumber(value: .one, start: start, end: end, isWord: true, isArticle: true)
    return readCounted(number)
  }

  /// half, half a million, half an hour, a quarter of.
  private mutating func readFraction(_ top: Int, _ bottom: Int, _ start: Int, _ end: Int) -> Int? {
    guard let share = Decimal10.quotient(Decimal10(Int128(top)), bottom) else { return nil }
    var next = reader.skipJoint(end) ?? end
    var hasArticle = false
    if reader.has("of a", at: next) || reader.has("of an", at: next) { next += 3 }
    if reader.has("a", at: next) || reader.has("an", at: next) {
      next = reader.skipJoint(next + (reader.has("an", at: next) ? 2 : 1)) ?? next
      hasArticle = true
    }
    var number = EnglishNumber(value: share, start: start, end: end, significantDigits: 1, isWord: true)
    if let (power, after) = reader.scaleWord(at: next) {
      number.value = share.multiplied(by: .power(power)) ?? share
      number.end = after
      return readCounted(number)
    }
    if bottom == 2, let dozen = reader.dozen(at: next) {
      number.value = Decimal10(6)
      number.end = dozen
      return readCounted(number)
    }
    if bottom == 2 || bottom == 4, let end = readPast(minutes: 60 / bottom, start, end) { return end }
    if next > end, let found = unit(at: next - 1),
      hasArticle || reader.byte(end) == 0x2D || found.unit.role == .percent || found.unit.role == .measure
        || found.unit.role == .duration
    {
      number.end = next - 1
      return readCounted(number)
    }
    // "quarter" alone is a coin or a part of the year.
    guard bottom == 2 || reader.has("of", at: reader.skipSpace(end)) else { return nil }
    emit(start, end, quantity: Quantity(share, role: .share), 0.5)
    return end
  }

  /// several, a few hundred, a couple of decades, dozens.
  private mutating func readIndefinite(_ low: Int, _ high: Int, _ confidence: Double, _ start: Int, _ end: Int) -> Int?
  {
    var number = EnglishNumber(
      value: Decimal10(Int128(low)), upper: Decimal10(Int128(high)), start: start, end: end, hedge: .indefinite,
      isWord: true)
    var next = reader.skipSpace(end)
    if reader.has("of", at: next) { next = reader.skipSpace(next + 2) }
    if let (power, after) = reader.scaleWord(at: next), high < 12 {
      number.value = Decimal10(1, exponent: power)
      number.upper = Decimal10(Int128(high), exponent: power)
      number.end = after
    } else if reader.has("dozen", at: next), high < 12 {
      number.value = Decimal10(20)
      number.upper = Decimal10(199)
      number.end = next + 5
    }
    if confidence < 0.1 { return nil }
    if number.end == end, let found = unit(at: next - 1), next > end {
      let quantity = Quantity(
        number.value, upper: number.upper, unit: found.unit.unit, role: found.unit.role, hedge: .indefinite)
      emit(start, found.end, quantity: quantity, found.unit.role == .duration ? 0.5 : confidence)
      return found.end
    }
    if number.end > end || high > 100 { return readCounted(number) }
    let quantity = Quantity(number.value, upper: number.upper, hedge: .indefinite)
    emit(start, end, quantity: quantity, confidence)
    return end
  }
}
