import JSONSupport
import Mentions

/// Quantities, dates and times in the form of the contract.
enum QuantityJSON {
  static func value(_ quantity: Quantity) -> JSONValue {
    if quantity.role == .duration, let iso = quantity.isoDuration { return MentionJSON.object([("iso", .string(iso))]) }
    var members: [(String, JSONValue)] = [("magnitude", .string(quantity.magnitude.plain))]
    if let upper = quantity.upper { members.append(("max", .string(upper.plain))) }
    if let unit = quantity.unit { members.append(("unit", .string(unit.id))) }
    members.append(("role", .string(quantity.role.rawValue)))
    members.append(("approximate", .bool(quantity.isApproximate)))
    return MentionJSON.object(members)
  }

  static func value(_ date: DateValue) -> JSONValue {
    var members: [(String, JSONValue)] = [("iso", .optional(date.iso))]
    if let resolved = date.resolved { members.append(("resolved", .string(resolved.iso))) }
    if let until = date.until { members.append(("until", .string(until.iso))) }
    return MentionJSON.object(members)
  }

  static func value(_ time: TimeValue) -> JSONValue {
    var members: [(String, JSONValue)] = [("iso", .string(time.iso))]
    if let zone = time.zone { members.append(("zone", .string(zone))) }
    return MentionJSON.object(members)
  }
}
