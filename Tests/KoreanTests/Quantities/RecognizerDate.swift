import Foundation
import Mentions
import TextModel

/// A mention with its place in characters, as the suites count.
struct PlacedMention {
  let mention: Mention
  let characters: Range<Int>

  static func all(_ mentions: [Mention], in text: String) -> [PlacedMention] {
    let bytes = Array(text.utf8)
    func characters(_ offset: Int) -> Int { bytes[..<offset].count { $0 & 0xC0 != 0x80 } }
    return mentions.map { mention in
      PlacedMention(
        mention: mention, characters: characters(mention.range.start)..<characters(mention.range.end))
    }
  }
}

/// What a Recognizers-Text case expects of a date, time or duration.
struct RecognizerDate {
  private let timex: String
  /// The expected fields (date, startDate, time, duration …), each with its past and future value.
  private let fields: [String: Set<String>]

  init?(_ entry: [String: Any]) {
    guard let value = entry["Value"] as? [String: Any], let timex = value["Timex"] as? String else { return nil }
    var fields: [String: Set<String>] = [:]
    for key in ["FutureResolution", "PastResolution"] {
      for (name, text) in value[key] as? [String: String] ?? [:] { fields[name, default: []].insert(text) }
    }
    self.timex = timex
    self.fields = fields
  }

  /// Whether the mention at `index` says it.
  func isSaid(by index: Int, in mentions: [PlacedMention], dateline: CivilDate?) -> Bool {
    let rest = mentions[(index + 1)...].map(\.mention.value)
    switch mentions[index].mention.value {
    case .date(let date):
      let next = rest.lazy.compactMap { if case .date(let date) = $0 { date } else { nil } }.first
      return isSaid(by: date, next: date.opensRange ? next : nil, dateline)
    case .time(let time):
      let next = rest.lazy.compactMap { if case .time(let time) = $0 { time } else { nil } }.first
      return isSaid(by: time, next: time.opensRange ? next : nil)
    case .quantity(let quantity): return isSaid(by: quantity, dateline)
    default: return false
    }
  }

  private func isSaid(by date: DateValue, next: DateValue?, _ dateline: CivilDate?) -> Bool {
    let period = date.period(dateline: dateline)
    if let starts = fields["startDate"], let ends = fields["endDate"] {
      guard let first = date.resolved ?? period?.first else { return date.iso.map { open.contains($0) } ?? false }
      let last = next.map { $0.resolved ?? $0.period(dateline: dateline)?.first } ?? period?.last
      guard let last else { return false }
      // Days are in, months and years begin after the end.
      return starts.contains(first.iso)
        && (ends.contains(last.iso) || ends.contains(last.adding(days: 1).iso))
    }
    if let dates = fields["date"], let day = date.resolved ?? period?.first, dates.contains(day.iso) { return true }
    return date.iso.map { open.contains($0) } ?? false || date.weekday.map { open.contains("W\($0)") } ?? false
  }

  /// The expression in the contract's form: XXXX-10-02 is --10-02.
  private var open: [String] {
    let short = timex.replacing("XXXX-XX-", with: "---").replacing("XXXX-WXX-", with: "W").replacing(
      "XXXX-", with: "--")
    return [timex, short]
  }

  private func isSaid(by time: TimeValue, next: TimeValue?) -> Bool {
    func clock(_ time: TimeValue) -> String { time.second == nil ? time.iso + ":00" : time.iso }
    if let starts = fields["startTime"], let ends = fields["endTime"] {
      guard let next else { return false }
      return starts.contains(clock(time)) && ends.contains(clock(next))
    }
    return fields["time"]?.contains(clock(time)) ?? false
  }

  private func isSaid(by quantity: Quantity, _ dateline: CivilDate?) -> Bool {
    guard quantity.role == .duration, let unit = quantity.unit else { return false }
    if let expected = fields["duration"]?.first.flatMap(Double.init) {
      // The suite counts 365 days a year and 30 a month.
      let days = ["year": 365.0, "month": 30][unit.id] ?? unit.factor ?? 0
      return abs(quantity.magnitude.double * days * 86_400 - expected) < 1
    }
    guard let dateline, let period = quantity.period(dateline: dateline) else { return false }
    if let dates = fields["date"] { return dates.contains(period.first.iso) }
    guard let starts = fields["startDate"], let ends = fields["endDate"] else { return false }
    return starts.contains(period.first.iso) && ends.contains(period.last.iso)
  }
}
