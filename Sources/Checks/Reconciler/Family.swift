public import Mentions

/// Which family of rules a disagreement belongs to: exactly one, so that one cause makes one finding.
public enum Family: String, Hashable, Sendable, CaseIterable {
  case name, title, term
  case date, weekday, time
  case number, money, percent, measure, ordinal, age, duration
}

extension Disagreement {
  /// The family of the disagreement, told by the more specific of its two values.
  public var family: Family {
    let families = [source, target].compactMap { $0.map { Family(of: $0.value) } }
    return families.min { Family.precedence($0) < Family.precedence($1) } ?? .number
  }
}

extension Family {
  /// The family of one value.
  public init(of value: Value) {
    switch value {
    case .concept(let concept): self = concept.kind == .term ? .term : concept.kind == .title ? .title : .name
    case .name: self = .name
    case .title: self = .title
    case .date(let date): self = date.isOnlyWeekday ? .weekday : .date
    case .time: self = .time
    case .quantity(let quantity): self = Family(of: quantity)
    }
  }

  private init(of quantity: Quantity) {
    switch quantity.role {
    case .money: self = .money
    case .percent: self = .percent
    case .measure: self = .measure
    case .ordinal: self = .ordinal
    case .age: self = .age
    case .duration: self = .duration
    case .count, .share, .multiple, .score, .label: self = .number
    }
  }

  /// Of two families the one with the lower number speaks: 1500억 달러 against "150 billion" is about money, a weekday
  /// against a date about the date, a bare number gives way to everything.
  static func precedence(_ family: Family) -> Int {
    switch family {
    case .title: 0
    case .name: 1
    case .term: 2
    case .date: 3
    case .weekday: 4
    case .time: 5
    case .money: 6
    case .percent: 7
    case .age: 8
    case .duration: 9
    case .measure: 10
    case .ordinal: 11
    case .number: 12
    }
  }
}

extension DateValue {
  /// Whether a weekday is all that is said, be it early or late on it.
  var isOnlyWeekday: Bool {
    weekday != nil && year == nil && month == nil && day == nil && (part == nil || part == .early || part == .late)
  }
}
