import JSONSupport
import Mentions

/// Quantities, dates and times in the form of the contract.
enum QuantityJSON {
  static func value(_ quantity: Quantity) -> JSONValue {
    MentionJSON.object([("role", .string(quantity.role.rawValue))])
  }

  static func value(_ date: DateValue) -> JSONValue {
    MentionJSON.object([("resolved", .optional(date.resolved?.iso))])
  }

  static func value(_ time: TimeValue) -> JSONValue {
    MentionJSON.object([("zone", .optional(time.zone))])
  }
}
