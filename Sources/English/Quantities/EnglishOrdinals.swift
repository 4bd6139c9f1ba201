import Mentions
import TextModel

/// Ordinals.
extension EnglishQuantityScanner {
  /// third, 21st, twenty-first: centuries, quarters and halves of years are dates.
  mutating func readOrdinal(_ number: EnglishNumber) -> Int {
    let value = number.integer ?? 0
    let joint = reader.skipJoint(number.end) ?? number.end
    if reader.has("century", at: joint) || reader.has("centuries", at: joint), (1...30).contains(value) {
      let end = joint + (reader.has("century", at: joint) ? 7 : 9)
      let from = partStart(number.start)
      emit(from.start, end, date: DateValue(year: value, part: .century), 0.95)
      return end
    }
    if reader.has("quarter", at: joint), (1...4).contains(value) {
      return readPeriod(.quarter(value), number.start, joint + 7)
    }
    if reader.has("half", at: joint), value <= 2 {
      let end = joint + 4
      let next = reader.skipSpace(end)
      if reader.has("of the year", at: next) || reader.has("of this year", at: next)
        || reader.has("of last year", at: next)
        || reader.has("of next year", at: next)
        || reader.has("of", at: next) && reader.plain(at: next + 3, digits: 4...4) != nil
      {
        return readPeriod(.half(value), number.start, end)
      }
      // Halves of matches, terms and books are named rather than counted: 전반 and 후반 have no number, 두 번째 하프 does.
      let half = Quantity(number.value, unit: .half, role: .ordinal, significantDigits: 1)
      emit(number.start, number.end, .quantity(half), 0.3)
      return end
    }
    // "a second", "per second", "seconds" are no ordinals.
    if number.isWord, value == 2, reader.endsWith("per", before: number.start - 1) { return number.end }
    // "First to declare was Byeon": before all others.
    if value == 1, reader.isUpper(number.start), reader.has("to", at: joint) { return number.end }
    // "bow first onto the rocks"
    if value == 1, number.isWord, reader.hasAny(EnglishWordLists.leading, before: number.start - 1) > 0 {
      return number.end
    }
    // "a third the size of Seoul", "runners on second and third"
    if number.isWord, isShareOfSize(number, value) || isBase(number, value) { return number.end }
    if let end = readNth(number) { return end }
    if reader.has("world war", at: joint) {
      return emitWorldWar(value, number.start, joint + 9)
    }
    if let end = readMilitaryUnit(number) ?? readMusicalWork(number, isOrdinal: true) { return end }
    // Third World countries
    if value == 3, reader.has("world", at: joint) { return number.end }
    // second of August, twenty second of June
    if number.isWord, (1...31).contains(value), let end = readDayMonth(number, value) { return end }
    if let end = readDayOfMonth(number) { return end }
    let confidence = value == 1 ? (number.isWord ? 0.4 : 0.7) : value == 2 && number.isWord ? 0.6 : 0.9
    var quantity = Quantity(number.value, role: .ordinal, significantDigits: number.value.digitCount)
    quantity.isGloss = false
    // "for the third time"
    if reader.byte(number.end) == 0x20, reader.has("time", at: joint) {
      quantity.unit = .event
      emit(number.start, joint + 4, .quantity(quantity), value == 2 ? 0.9 : confidence)
      return joint + 4
    }
    // "the 42nd minute", "a fifth day"
    if let found = unit(at: number.end), found.unit.unit?.dimension == .time, found.unit.role == .duration {
      quantity.unit = found.unit.unit
      emit(number.start, found.end, .quantity(sinceKickOff(quantity, number.start, found.end)), confidence)
      return found.end
    }
    emit(number.start, number.end, .quantity(quantity), confidence)
    return number.end
  }

  private func isShareOfSize(_ number: EnglishNumber, _ value: Int) -> Bool {
    value > 2 && reader.endsWith("a", before: number.start - 1) && reader.has("the", at: number.end + 1)
  }

  private func isBase(_ number: EnglishNumber, _ value: Int) -> Bool {
    let start = max(0, number.start - 24)
    return value <= 3
      && (start..<number.start).contains { reader.has("runner on", at: $0) || reader.has("runners on", at: $0) }
  }

  /// World War II, World War Two, WWII: the number in the name.
  mutating func readWorldWar(at start: Int) -> Int? {
    if reader.has("world war", at: start) {
      let next = reader.skipSpace(start + 9)
      for (word, number) in EnglishWars.numbers where reader.has(word, at: next) {
        return emitWorldWar(number, start, next + word.utf8CodeUnitCount)
      }
    }
    for (word, number) in EnglishWars.short where reader.has(word, at: start) {
      return emitWorldWar(number, start, start + word.utf8CodeUnitCount)
    }
    return nil
  }

  private mutating func emitWorldWar(_ number: Int, _ start: Int, _ end: Int) -> Int {
    emit(start, end, quantity: Quantity(Decimal10(Int128(number)), unit: .worldWar, role: .label), 0.9)
    return end
  }

  private mutating func readPeriod(_ part: DateValue.Part, _ start: Int, _ end: Int) -> Int {
    var date = DateValue(part: part)
    let after = readYearAfter(&date, end)
    emit(start, after, date: date, 0.95)
    return after
  }
}

/// How the numbers of the world wars are written.
enum EnglishWars {
  static let numbers: [(StaticString, Int)] = [
    ("iii", 3), ("ii", 2), ("i", 1), ("three", 3), ("two", 2), ("one", 1), ("3", 3), ("2", 2), ("1", 1),
  ]
  static let short: [(StaticString, Int)] = [
    ("wwiii", 3), ("wwii", 2), ("wwi", 1), ("ww3", 3), ("ww2", 2), ("ww1", 1),
  ]
}
