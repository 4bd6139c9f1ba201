import Mentions
import TextModel

/// Lists of days and months whose unit is said once: 14, 15일; 3월 14·15·16일; 3·4월.
extension KoreanQuantityScanner {
  /// A member of a list: a bare number with its range.
  private typealias Member = (value: Int, start: Int, end: Int)

  /// Reads the list that begins with the number at `start`, each member a date; the offset after it.
  mutating func readDateList(at start: Int) -> Int? {
    let members = listed(at: start)
    guard let last = members.last, members.count > 1 else { return nil }
    if has("월", at: last.end), members.allSatisfy({ (1...12).contains($0.value) }) {
      for member in members {
        emit(member.start, member.end + (member == last ? 3 : 0), date: DateValue(month: member.value), 0.6)
      }
      return last.end + 3
    }
    return areDays(members) ? readDays(members, last) : nil
  }

  /// Whether the number at `start` begins a list of days.
  func isDayList(at start: Int) -> Bool {
    let members = listed(at: start)
    return members.count > 1 && areDays(members)
  }

  /// Each looks where the words before the list do: 오는 28, 29일.
  private mutating func readDays(_ members: [Member], _ last: Member) -> Int {
    let start = members.first?.start ?? last.start
    let pointed = direction.flatMap { $0.end <= start && start - $0.end <= 1 ? $0.kind : nil }
    for member in members.dropLast() {
      _ = finish(DateValue(day: member.value, direction: pointed), member.start, member.end)
    }
    var date = DateValue(day: last.value, direction: pointed)
    let end = readDayTail(&date, last.start, last.end + 3)
    return finish(date, last.start, end)
  }

  private func areDays(_ members: [Member]) -> Bool {
    guard let first = members.first, let last = members.last, has("일", at: last.end) else { return false }
    return members.allSatisfy { (1...31).contains($0.value) } && !isDayCount(last.end + 3, first.start)
  }

  /// The bare numbers of a list, joined by commas or dots. After a comma they rise, else a new clause may begin there.
  private func listed(at start: Int) -> [Member] {
    guard let first = plain(at: start, digits: 1...2) else { return [] }
    var members: [Member] = [(first.value, start, first.end)]
    while let last = members.last {
      let (sign, length) = reader.scalar(last.end)
      let isComma = sign == 0x2C
      guard isComma || sign == 0xB7 || sign == 0x318D, case let at = reader.skipSpace(last.end + length),
        let next = plain(at: at, digits: 1...2), !isComma || next.value > last.value
      else { break }
      members.append((next.value, at, next.end))
    }
    return members
  }
}
