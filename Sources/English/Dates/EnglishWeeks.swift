import Mentions
import TextModel

/// Dates by number: the first Friday of July, the second week of October, the 15th, the nineties.
extension EnglishQuantityScanner {
  /// "the first Friday of July", "third Monday in January 2025", "the last week of October"; nil where the ordinal
  /// counts something else.
  mutating func readNth(_ number: EnglishNumber) -> Int? {
    guard let nth = number.integer, nth == -1 || (1...53).contains(nth) else { return nil }
    let next = reader.skipSpace(number.end)
    guard next > number.end else { return nil }
    var date = DateValue(nth: nth)
    var end: Int
    if reader.isUpper(next), nth <= 5, let found = opening(at: next), case .weekday(let weekday, false) = found.word {
      date.weekday = weekday
      end = found.end
    } else if reader.has("week", at: next) {
      date.part = .week
      end = next + 4
    } else {
      return nil
    }
    let after = reader.skipSpace(end)
    let isOf = reader.has("of", at: after) || reader.has("in", at: after)
    // Without a month it is the week of a season or a campaign.
    guard isOf, readMonthOrYear(&date, after + 3, &end) else {
      guard date.weekday != nil, nth > 0, let dateline else { return nil }
      date.year = dateline.year
      date.month = dateline.month
      emit(number.start, end, date: date, 0.5)
      return end
    }
    if date.month != nil || date.relative?.unit == .month { guard nth <= 5 else { return nil } }
    emit(number.start, end, date: date, 0.9)
    return end
  }

  /// July, July 2025, next month, this year, 2027 at `offset`.
  private func readMonthOrYear(_ date: inout DateValue, _ offset: Int, _ end: inout Int) -> Bool {
    let at = reader.has("the", at: offset) ? offset + 4 : offset
    if let found = opening(at: at) {
      switch found.word {
      case .month(let month, let form) where reader.isUpper(at):
        date.month = month
        let tail = form == .short && reader.byte(found.end) == 0x2E ? found.end + 1 : found.end
        end = readYearAfter(&date, tail)
        return true
      case .pointer(let step, let basis):
        let next = reader.skipSpace(found.end)
        if reader.has("month", at: next) {
          date.relative = .init(.month, step)
          end = next + 5
        } else if reader.has("year", at: next) {
          date.relative = .init(.year, step)
          end = next + 4
        } else {
          return false
        }
        date.basis = basis
        return true
      default: return false
      }
    }
    guard date.weekday == nil, let year = reader.plain(at: at, digits: 4...4), (1000...2999).contains(year.value) else {
      return false
    }
    date.year = year.value
    end = year.end
    return true
  }

  /// "on the 15th", "until the twenty-first": a day of the month that the story names.
  mutating func readDayOfMonth(_ number: EnglishNumber) -> Int? {
    guard let day = number.integer, (1...31).contains(day), reader.endsWith("the", before: number.start - 1),
      reader.hasAny(EnglishDayWords.before, before: number.start - 5) > 0, !number.isWord
    else { return nil }
    // "on the 15th floor", "by the 21st round"
    let next = reader.skipSpace(number.end)
    guard next == number.end || reader.hasAny(EnglishDayWords.after, at: next) > 0 else { return nil }
    emit(number.start, number.end, date: DateValue(day: day), 0.6)
    return number.end
  }

  /// twenties … nineties: of the century, or of a life.
  mutating func readDecadeWord(_ first: Int, _ start: Int, _ end: Int) -> Int? {
    let from = partStart(start)
    if reader.hasAny(EnglishDayWords.possessives, before: from.start - 1) > 0 {
      let unit = Unit(id: "age-decade", dimension: .other)
      emit(from.start, end, quantity: Quantity(Decimal10(Int128(first)), unit: unit, role: .label), 0.8)
      return end
    }
    guard reader.endsWith("the", before: from.start - 1) || from.start < start else { return nil }
    emit(from.start, end, date: DateValue(year: 1900 + first, part: .decade), 0.7)
    return end
  }

  /// A day of the month in words after its month: May twenty-first, January second.
  func dayWords(at offset: Int) -> (day: Int, end: Int)? {
    guard reader.isLetter(offset), let found = opening(at: offset) else { return nil }
    switch found.word {
    case .ordinal(let value) where value <= 31: return (value, found.end)
    case .cardinal(let tens) where tens == 20 || tens == 30:
      guard let joint = reader.skipJoint(found.end), let unit = opening(at: joint) else { return nil }
      if case .ordinal(let ones) = unit.word, ones < 10, tens + ones <= 31 { return (tens + ones, unit.end) }
      return nil
    default: return nil
    }
  }
}

/// Words around days of the month and decades.
enum EnglishDayWords {
  static let before: [StaticString] = [
    "on", "until", "till", "by", "from", "since", "to", "through", "before", "after", "morning of", "afternoon of",
    "evening of", "night of",
  ]
  static let after: [StaticString] = ["of", "at", "and", "to", "in", "for", "when", "but", "with", "as", "through"]
  static let possessives: [StaticString] = ["his", "her", "their", "my", "our", "your", "its"]
}
