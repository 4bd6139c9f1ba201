public import Mentions

/// A year, a month or a day, as the date columns give it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
public struct PartialDate: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// 1…12; nil where only the year is given.
  public let month: Int?
  /// 1…31; nil where no day is given.
  public let day: Int?
  /// The first day it names.
  public let first: CivilDate
  /// The last day it names.
  public let last: CivilDate

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else and for days that do not exist.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for (place, part) in parts.enumerated() {
      guard part.count == (place == 0 ? 4 : 2), part.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    guard (1...3).contains(numbers.count) else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    let lastMonth = month ?? 12
    guard let from = CivilDate(year: year, month: month ?? 1, day: day ?? 1),
      let to = CivilDate(
        year: year, month: lastMonth, day: day ?? CivilDate.daysInMonth(year: year, month: lastMonth))
    else { return nil }
    first = from
    last = to
  }

  /// The date as the glossary writes it.
  public var text: String {
    let full = first.iso
    return String(full.prefix(day != nil ? 10 : month != nil ? 7 : 4))
  }
}

/// The time for which a row holds; both ends belong to it, and an end that is not given is open.
public struct Validity: Hashable, Sendable {
  /// When it begins.
  public var from: PartialDate?
  /// When it ends.
  public var to: PartialDate?

  /// From `from` to `to`.
  public init(from: PartialDate? = nil, to: PartialDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Holds at all times.
  public static let always = Validity()

  /// Whether the row holds on `day`.
  public func contains(_ day: CivilDate) -> Bool {
    if let from, day < from.first { return false }
    if let to, to.last < day { return false }
    return true
  }

  /// Whether both hold on some day.
  public func overlaps(_ other: Validity) -> Bool {
    if let to, let begin = other.from, to.last < begin.first { return false }
    if let end = other.to, let from, end.last < from.first { return false }
    return true
  }

  /// Whether both surely hold on some day: a month that ends one row and begins the next is a change of hands.
  public func surelyOverlaps(_ other: Validity) -> Bool {
    if let to, let begin = other.from, to.first <= begin.last { return false }
    if let end = other.to, let from, end.first <= from.last { return false }
    return true
  }

  /// Whether it ends before it begins.
  public var isReversed: Bool {
    guard let from, let to else { return false }
    return to.last < from.first
  }
}

extension CivilDate {
  fileprivate static func <= (a: CivilDate, b: CivilDate) -> Bool { !(b < a) }
}
