import Mentions
import TextModel

/// Lists of days whose month is said once, or not at all: March 14 and 15; 14, 15 and 16 March; the 14th and 15th.
///
/// An English list ends with "and", "or" or "&" before its last member, so that "On March 14, 15 people" is none.
extension EnglishQuantityScanner {
  /// A day of a list, with its range.
  private struct ListedDay {
    var day: Int
    var isOrdinal: Bool
    var start: Int
    var end: Int
  }

  /// "14 and 15 March", "the 14th and 15th of March", "on the 14th and 15th".
  mutating func readDayList(at start: Int) -> Int? {
    guard let first = listedDay(at: start), case let more = days(after: first), let last = more.last,
      !reader.endsWith("between", before: start - 1)
    else { return nil }
    let days = [first] + more
    if let (month, end) = monthAfter(last.end) {
      var date = DateValue(month: month)
      let after = readYearAfter(&date, end)
      emit(days, of: date, from: start, to: after, 0.95)
      return after
    }
    guard first.isOrdinal, reader.endsWith("the", before: start - 1),
      reader.hasAny(EnglishDayWords.before, before: start - 5) > 0, reader.endsPhrase(last.end)
    else { return nil }
    emit(days, of: DateValue(), from: start, to: last.end, 0.6)
    return last.end
  }

  /// The days that follow the first one of a month: the 15 of "March 14 and 15", which `first` begins.
  mutating func readMoreDays(_ first: DateValue, _ start: Int, _ end: Int) -> Int? {
    guard let day = first.day else { return nil }
    let opening = ListedDay(day: day, isOrdinal: reader.isLetter(end - 1), start: start, end: end)
    let more = days(after: opening)
    guard let last = more.last else { return nil }
    var date = DateValue(month: first.month)
    let after = readYearAfter(&date, last.end)
    guard after > last.end || reader.endsPhrase(last.end) else { return nil }
    emit([opening] + more, of: date, from: start, to: after, 0.95)
    return after
  }

  /// Emits the days of one month, the last of them with what follows the list.
  private mutating func emit(_ days: [ListedDay], of month: DateValue, from start: Int, to end: Int, _ sureness: Double)
  {
    for (index, listed) in days.enumerated() {
      var date = month
      date.day = listed.day
      emit(index == 0 ? start : listed.start, index == days.count - 1 ? end : listed.end, date: date, sureness)
    }
  }

  /// The days that a list goes on with; none where it does not end as lists do.
  private func days(after first: ListedDay) -> [ListedDay] {
    var days: [ListedDay] = []
    var last = first
    while let joint = listJoint(last.end), let next = listedDay(at: reader.skipArticle(joint.end)), next.day > last.day,
      next.isOrdinal == first.isOrdinal
    {
      days.append(next)
      if joint.isLast { return days }
      last = next
    }
    return []
  }

  /// A number of one or two digits that may be a day, with its ordinal suffix.
  private func listedDay(at start: Int) -> ListedDay? {
    guard let number = reader.plain(at: start, digits: 1...2), (1...31).contains(number.value) else { return nil }
    let suffix = reader.hasAny(EnglishZones.ordinalSuffixes, at: number.end)
    guard suffix > 0 || !reader.isLetter(number.end) else { return nil }
    return ListedDay(day: number.value, isOrdinal: suffix > 0, start: start, end: number.end + suffix)
  }

  /// The joint between two members of a list: a comma, and before the last one "and", "or" or "&".
  private func listJoint(_ offset: Int) -> (end: Int, isLast: Bool)? {
    let comma = reader.byte(offset) == 0x2C ? 1 : 0
    let next = reader.skipSpace(offset + comma)
    guard next > offset + comma else { return nil }
    let word = reader.byte(next) == 0x26 ? 1 : reader.hasAny(["and", "or"], at: next)
    if word > 0 { return (reader.skipSpace(next + word), true) }
    return comma > 0 ? (next, false) : nil
  }

  /// The month at `offset`, over a space and "of", and the offset after it.
  private func monthAfter(_ offset: Int) -> (month: Int, end: Int)? {
    var next = reader.skipSpace(offset)
    guard next > offset else { return nil }
    if reader.has("of", at: next) { next = reader.skipSpace(next + 2) }
    guard reader.isUpper(next), let found = opening(at: next), case .month(let month, let form) = found.word else {
      return nil
    }
    return (month, form == .short && reader.byte(found.end) == 0x2E ? found.end + 1 : found.end)
  }
}
