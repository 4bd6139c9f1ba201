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
    }
    // "a second", "per second", "seconds" are no ordinals.
    if number.isWord, value == 2, reader.endsWith("per", before: number.start - 1) { return number.end }
    if let end = readNth(number) { return end }
    // second of August, twenty second of June
    if number.isWord, (1...31).contains(value), let end = readDayMonth(number, value) { return end }
    if let end = readDayOfMonth(number) { return end }
    let confidence = value == 1 ? (number.isWord ? 0.4 : 0.7) : value == 2 && number.isWord ? 0.6 : 0.9
    var quantity = Quantity(number.value, role: .ordinal, significantDigits: number.value.digitCount)
    quantity.isGloss = false
    // "the 42nd minute", "a fifth day"
    if let found = unit(at: number.end), found.unit.unit?.dimension == .time, found.unit.role == .duration {
      quantity.unit = found.unit.unit
      emit(number.start, found.end, .quantity(quantity), confidence)
      return found.end
    }
    emit(number.start, number.end, .quantity(quantity), confidence)
    return number.end
  }

  private mutating func readPeriod(_ part: DateValue.Part, _ start: Int, _ end: Int) -> Int {
    var date = DateValue(part: part)
    let after = readYearAfter(&date, end)
    emit(start, after, date: date, 0.95)
    return after
  }
}
