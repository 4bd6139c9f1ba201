import Mentions
import TextModel

/// Years and decades.
extension EnglishQuantityScanner {
  /// 1980s, '80s, and "in his 20s".
  mutating func readDecade(_ number: EnglishNumber) -> Int? {
    guard number.plainDigits == 4 || number.plainDigits == 2, let value = number.integer, value % 10 == 0 else {
      return nil
    }
    var end = number.end
    if reader.byte(end) == 0x27 {
      end += 1
    } else if reader.byte(end) == 0xE2, reader.byte(end + 1) == 0x80, reader.byte(end + 2) == 0x99 {
      end += 3
    }
    guard reader.byte(end) == UInt8(ascii: "s"), !reader.isLetter(end + 1) else { return nil }
    end += 1
    let from = partStart(number.start)
    if number.plainDigits == 4 {
      emit(from.start, end, date: DateValue(year: value, part: .decade), 0.95)
      return end
    }
    let quoted =
      reader.byte(number.start - 1) == 0x27 || reader.byte(number.start - 1) == 0x99
      || reader.byte(number.start - 1) == 0x98
    if quoted {
      emit(number.start, end, date: DateValue(year: value < 30 ? 2000 + value : 1900 + value, part: .decade), 0.9)
      return end
    }
    let isAge = reader.hasAny(EnglishZones.possessives, before: from.start - 1) > 0 || value < 70
    let unit = Unit(id: isAge ? "age-decade" : "decade-of-century", dimension: .other)
    emit(from.start, end, quantity: Quantity(number.value, unit: unit, role: .label), 0.8)
    return end
  }

  /// The offset after BC or B.C. at `offset`, over a space.
  func beforeChrist(at offset: Int) -> Int? {
    let next = reader.skipSpace(offset)
    guard next > offset, reader.byte(next) == UInt8(ascii: "B") else { return nil }
    if reader.has("bc", at: next) || reader.has("bce", at: next) { return reader.wordEnd(next) }
    return reader.has("b.c.", at: next) ? next + 4 : nil
  }

  /// A four-digit year that stands alone; nil where the number is a count.
  mutating func readBareDate(_ number: EnglishNumber) -> Int? {
    if number.plainDigits > 0, number.plainDigits <= 4, let year = number.integer,
      let end = beforeChrist(at: number.end)
    {
      emit(number.start, end, date: DateValue(year: 1 - year), 0.95)
      return end
    }
    // Before 1400 a preposition must say that it is a year.
    let isOld =
      number.plainDigits == 4 && reader.hasAny(EnglishZones.oldYearContexts, before: number.start - 1) > 0
      && !reader.isLower(reader.skipSpace(number.end))
    guard number.plainDigits == 4, let year = number.integer, (isOld ? 1000...2199 : 1400...2199).contains(year),
      prefix?.end != number.start - 1,
      !reader.isLetter(number.end), reader.byte(number.start - 1) != 0x2D || reader.isLetter(number.start - 2)
    else { return nil }
    let next = reader.skipSpace(number.end)
    let isRound = year % 100 == 0 && year != 2000 && year != 1900
    if isRound || year % 50 == 0 && year < 1900, reader.isLower(next),
      reader.hasAny(EnglishZones.yearContexts, before: number.start - 1) == 0
    {
      return nil
    }
    // "2018 people": a plural noun right after a number that no preposition leads.
    let from = partStart(number.start)
    emit(from.start, number.end, date: DateValue(year: year, part: from.part), 0.95)
    return number.end
  }
}
