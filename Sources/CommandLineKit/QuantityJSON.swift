import JSONSupport
import Mentions

/// Quantities, dates and times in the form of the contract.
enum QuantityJSON {
  /// A quantity. Durations are given in ISO 8601 form with their magnitude and unit beside it; where they point from
  /// the day of publication (사흘 전, "in three weeks") also the day, or the days, they lead to.
  static func value(_ quantity: Quantity, dateline: CivilDate? = nil) -> JSONValue {
    var members: [(String, JSONValue)] = []
    if let iso = quantity.isoDuration { members.append(("iso", .string(iso))) }
    members.append(("magnitude", .string(quantity.magnitude.plain)))
    if let upper = quantity.upper { members.append(("max", .string(upper.plain))) }
    if let unit = quantity.unit { members.append(("unit", .string(unit.id))) }
    members.append(("role", .string(quantity.role.rawValue)))
    members.append(("approximate", .bool(quantity.isApproximate)))
    if let dateline, let period = quantity.period(dateline: dateline) {
      members.append(("resolved", .string(period.first.iso)))
      if period.first != period.last { members.append(("until", .string(period.last.iso))) }
    }
    return MentionJSON.object(members)
  }

  /// A date. `next` is the date that ends the range this one begins.
  static func value(_ date: DateValue, dateline: CivilDate? = nil, next: DateValue? = nil) -> JSONValue {
    var members: [(String, JSONValue)] = [("iso", .optional(date.iso))]
    let period = date.period(dateline: dateline)
    if let first = date.resolved ?? period?.first { members.append(("resolved", .string(first.iso))) }
    if let next {
      let last = next.resolved ?? next.period(dateline: dateline)?.last
      if let until = last?.iso ?? next.iso { members.append(("until", .string(until))) }
    } else if let period, period.first != period.last {
      members.append(("until", .string(period.last.iso)))
    }
    return MentionJSON.object(members)
  }

  /// A time. `next` is the time that ends the range this one begins.
  static func value(_ time: TimeValue, next: TimeValue? = nil) -> JSONValue {
    var members: [(String, JSONValue)] = [("iso", .string(time.iso))]
    if let next { members.append(("until", .string(next.iso))) }
    if let zone = time.zone { members.append(("zone", .string(zone))) }
    return MentionJSON.object(members)
  }
}
