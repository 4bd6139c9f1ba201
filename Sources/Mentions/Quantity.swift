/// A magnitude with what it counts or measures. 204만 명, "20.4 million", 절반, 두 번, 20년, "two decades" are all one type.
public struct Quantity: Hashable, Sendable {
  /// The value, or the lower end of a range.
  public var magnitude: Decimal10
  /// The upper end of a range or of an indefinite number: 2~3명, 수십만 (100,000 to 900,000); nil otherwise.
  public var upper: Decimal10?
  /// What it is measured in or counts; nil for a bare number.
  public var unit: Unit?
  /// What the number does in the sentence.
  public var role: Role
  /// How exact the text says it is.
  public var hedge: Hedge
  /// How many significant digits the text gives: 38만 has 2, 379,800 has 4.
  public var significantDigits: Int

  /// What a number does in a sentence. Comparators compare across roles: 1위 is "top", 두 번 is "twice".
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case count, measure, money, percent, ordinal, share, multiple, score, age, duration
    /// Decade of age or a named number that is no count: 20대, 5호, "No. 5".
    case label
  }

  /// How exact the text says the number is.
  public enum Hedge: String, Hashable, Sendable, CaseIterable {
    case exact, about, over, under, atLeast, atMost
    /// 수십, 여러, "dozens of": only the order of magnitude is said.
    case indefinite
  }

  /// A quantity; a bare exact count where nothing else is said.
  public init(
    _ magnitude: Decimal10, upper: Decimal10? = nil, unit: Unit? = nil, role: Role = .count, hedge: Hedge = .exact,
    significantDigits: Int = 1
  ) {
    self.magnitude = magnitude
    self.upper = upper
    self.unit = unit
    self.role = role
    self.hedge = hedge
    self.significantDigits = significantDigits
  }
}

/// What a quantity is measured in or counts.
public struct Unit: Hashable, Sendable {
  /// What can be converted into what.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    case money, percent, percentagePoint, length, area, volume, mass, temperature, speed, energy, power, pressure
    case data, time, person, thing, event, other
  }

  /// A stable id: an ISO 4217 code, `km`, `celsius`, `person`, `year` …; printed in JSON.
  public let id: String
  /// What it measures.
  public let dimension: Dimension

  /// The unit `id` of `dimension`.
  public init(id: String, dimension: Dimension) {
    self.id = id
    self.dimension = dimension
  }
}
