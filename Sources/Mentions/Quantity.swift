/// A magnitude with what it counts or measures. 204만 명, "20.4 million", 절반, 두 번, 20년, "two decades" are all one type.
public struct Quantity: Hashable, Sendable {
  /// The value, or the lower end of a range. In a score, what the first side has.
  public var magnitude: Decimal10
  /// The upper end of a range or of an indefinite number: 2~3명, 수십만 (100,000 to 900,000); what the second side
  /// has in a score; nil otherwise.
  public var upper: Decimal10?
  /// What it is measured in or counts; nil for a bare number.
  public var unit: Unit?
  /// What the number does in the sentence.
  public var role: Role
  /// How exact the text says it is.
  public var hedge: Hedge
  /// How many significant digits the text gives: 38만 has 2, 379,800 has 4.
  public var significantDigits: Int
  /// A second value in brackets after the first: 100만 위안(약 1억5000만 원), "14.6-kilometer (9.1-mile)".
  /// The other side may leave it out.
  public var isGloss: Bool
  /// Which way from the day of publication or of the story a duration looks: 3년 전, "in three weeks", 지난 3주.
  public var course: Course?
  /// What it is counted by, where the words say so: a day in 하루 300명, a year in "25,000 tons a year", a person in 1인당
  /// 50만 원.
  public var period: Unit?
  /// Whether it says how far two other figures lie apart: 2표 차, "4 kilometers later"; nil where no word tells.
  public var difference: Difference?
  /// Of how many it is a part, where the words say so: the 10 of "nine out of 10", the 19 of 19곳 가운데 17곳.
  public var whole: Decimal10?
  /// Whether it is a minute of a match that is counted from the kick-off: 후반 18분 is the 63rd, and so is "18 minutes into the
  /// second half".
  public var isOfMatch = false

  /// What a number does in a sentence. Comparators compare across roles: 1위 is "top", 두 번 is "twice".
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case count, measure, money, percent, ordinal, share, multiple, score, age, duration
    /// Decade of age or a named number that is no count: 20대, 5호, "No. 5".
    case label
  }

  /// Where a duration leads.
  public enum Course: UInt8, Hashable, Sendable {
    /// To a day before: 사흘 전, "three days ago".
    case ago
    /// To a day after: 3주 후, "two weeks later".
    case ahead
    /// Back from now, all of it: 지난 3년, "the last three years".
    case past
    /// On from now, all of it: 향후 5년, "within five days".
    case coming
  }

  /// How surely a figure is the difference of two others.
  public enum Difference: UInt8, Hashable, Sendable {
    /// The words mean nothing else: 2표 차, "three points behind".
    case surely
    /// They may: "by four points", "a four-point win", 3점 앞섰다, "four minutes later".
    case maybe
    /// They name a place on the way, or a minute of the match: 36km 지점, 후반 36분.
    case never
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
    significantDigits: Int = 1, isGloss: Bool = false, course: Course? = nil
  ) {
    self.magnitude = magnitude
    self.upper = upper
    self.unit = unit
    self.role = role
    self.hedge = hedge
    self.significantDigits = significantDigits
    self.isGloss = isGloss
    self.course = course
  }

  /// The same in percentage points, where it counts basis points.
  var inPercentagePoints: Quantity {
    guard unit?.id == "bp", let points = magnitude.multiplied(by: .power(-2)) else { return self }
    var quantity = self
    quantity.magnitude = points
    quantity.upper = upper.flatMap { $0.multiplied(by: .power(-2)) }
    quantity.unit = .percentagePoint
    return quantity
  }

  /// Whether it is of a sort whose differences are told: measures, and what is scored or won.
  public var mayBeDifference: Bool {
    guard upper == nil, let unit else { return false }
    switch role {
    case .measure: return true
    case .count: return [.vote, .point, .seat, .goal, .win, .match].contains(unit)
    default: return false
    }
  }

  /// Whether the text gives two ends of one range; scores and indefinite numbers are none.
  public var isRange: Bool { upper != nil && role != .score && hedge != .indefinite }

  /// The two ends of a range, each as a quantity of its own; else the quantity itself.
  ///
  /// The other language may name the ends apart: 25~30% against "from 25 percent to 30 percent".
  public var ends: [Quantity] {
    guard isRange, let upper else { return [self] }
    var low = self
    low.upper = nil
    var high = self
    high.magnitude = upper
    high.upper = nil
    return [low, high]
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

  /// The money of an ISO 4217 code.
  public static func currency(_ code: String) -> Unit { Unit(id: code, dimension: .money) }

  /// Percent.
  public static let percent = Unit(id: "percent", dimension: .percent)
  /// The difference of two percentages.
  public static let percentagePoint = Unit(id: "percentage-point", dimension: .percentagePoint)
  /// People.
  public static let person = Unit(id: "person", dimension: .person)
  /// Anything that is counted one by one.
  public static let thing = Unit(id: "thing", dimension: .thing)
  /// Matches and games.
  public static let match = Unit(id: "match", dimension: .thing)
  /// Matches won.
  public static let win = Unit(id: "win", dimension: .thing)
  /// Matches lost.
  public static let loss = Unit(id: "loss", dimension: .thing)
  /// Goals.
  public static let goal = Unit(id: "goal", dimension: .thing)
  /// Points of a score or an index.
  public static let point = Unit(id: "point", dimension: .thing)
  /// Votes.
  public static let vote = Unit(id: "vote", dimension: .thing)
  /// Seats of a parliament, or of a room.
  public static let seat = Unit(id: "seat", dimension: .thing)
  /// Countries.
  public static let country = Unit(id: "country", dimension: .thing)
  /// The sides of a conflict, a talk or a deal.
  public static let side = Unit(id: "side", dimension: .thing)
  /// Teams of a match.
  public static let team = Unit(id: "team", dimension: .thing)
  /// Parties of a parliament, or to a deal.
  public static let party = Unit(id: "party", dimension: .thing)
  /// The number in the name of a world war.
  public static let worldWar = Unit(id: "world-war", dimension: .other)
  /// The number in the name of a unit of an army: the 31st Infantry Division.
  public static let militaryUnit = Unit(id: "military-unit", dimension: .other)
  /// The number of a piece of music among those of its sort: Cello Concerto No. 1.
  public static let musicalWork = Unit(id: "musical-work", dimension: .other)
  /// Whether it stands for the number in a name, which only the number in another such name contradicts.
  public var isOfName: Bool { self == .worldWar || self == .militaryUnit || self == .musicalWork }
  /// The halves of matches, terms and books: a name for 전반 and 후반 rather than a rank.
  public static let half = Unit(id: "half", dimension: .other)
  /// Children.
  public static let child = Unit(id: "child", dimension: .thing)
  /// Times that something happens.
  public static let event = Unit(id: "event", dimension: .event)
  /// Years of 365.25 days.
  public static let year = Unit(id: "year", dimension: .time)
  /// Months of 30.44 days.
  public static let month = Unit(id: "month", dimension: .time)
  /// Weeks.
  public static let week = Unit(id: "week", dimension: .time)
  /// Days.
  public static let day = Unit(id: "day", dimension: .time)
  /// Hours.
  public static let hour = Unit(id: "hour", dimension: .time)
  /// Households, as what something is counted by.
  public static let household = Unit(id: "household", dimension: .other)
  /// Minutes.
  public static let minute = Unit(id: "minute", dimension: .time)
  /// Seconds.
  public static let second = Unit(id: "second", dimension: .time)
}
