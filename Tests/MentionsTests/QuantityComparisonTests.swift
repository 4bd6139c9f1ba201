import Testing

@testable import Mentions

@Suite("Comparing quantities, dates and times")
struct QuantityComparisonTests {
  typealias Agreement = Judgement.Agreement

  func number(
    _ plain: String, _ unit: Unit? = nil, _ role: Quantity.Role = .count, _ hedge: Quantity.Hedge = .exact,
    digits: Int? = nil
  ) throws -> Quantity {
    let value = try #require(Decimal10(plain: plain))
    return Quantity(value, unit: unit, role: role, hedge: hedge, significantDigits: digits ?? value.digitCount)
  }

  func measure(_ plain: String, _ id: String, _ dimension: Unit.Dimension, digits: Int? = nil) throws -> Quantity {
    try number(plain, Unit(id: id, dimension: dimension), .measure, digits: digits)
  }

  @Test("the same figure agrees, whatever it counts")
  func equal() throws {
    #expect(try number("51", .person).judge(number("51")).agreement == .same)
    #expect(try number("1", nil, .ordinal).judge(number("1")).agreement == .compatible)
    #expect(try number("53", .year, .age).judge(number("53")).agreement <= .compatible)
    #expect(try number("2", .event).judge(number("2", nil, .multiple)).agreement <= .compatible)
    #expect(try number("0.5", nil, .share).judge(number("50", .percent, .percent)).agreement <= .compatible)
  }

  @Test("figures without digits, size or unit in common are not about each other")
  func aliens() throws {
    let amount = try number("87000000000000")
    #expect(try amount.judge(number("310", .point)).agreement == .unrelated)
    #expect(try amount.judge(number("8700000000000", .point)).agreement == .different)
    #expect(try number("45000", .person).judge(number("8", .person)).agreement == .different)
  }

  @Test("thirds of an inning are written after a point")
  func outs() throws {
    let innings = try number("6.333333", .thing)
    #expect(try innings.judge(number("6.1")).agreement == .compatible)
    #expect(try innings.judge(number("6.2")).agreement == .different)
    #expect(try number("6.666667", .thing).judge(number("6.2")).agreement == .compatible)
  }

  @Test("what happens after three minutes happens in the fourth")
  func minuteUnderWay() throws {
    let elapsed = try number("3", .minute, .duration)
    #expect(elapsed.judge(try number("4", .minute, .ordinal)).agreement == .compatible)
    #expect(try number("4", .minute, .ordinal).judge(elapsed).agreement == .compatible)
    #expect(elapsed.judge(try number("5", .minute, .ordinal)).agreement == .different)
    #expect(elapsed.judge(try number("4", .minute, .duration)).agreement == .different)
  }

  @Test("a slipped digit, an exchanged pair and a power of ten are likely mistakes")
  func slips() throws {
    let ten = try number("2040000", .person).judge(number("20400000", .person))
    #expect(ten.agreement == .different)
    #expect(ten.score > 0.9)
    #expect(ten.reason == "20,400,000 is ten times 2,040,000")
    let digit = try number("12.5", .percent, .percent).judge(number("10.5", .percent, .percent))
    #expect(digit.agreement == .different && digit.score > 0.8)
    let swap = try number("24.1", .percent, .percent).judge(number("21.4", .percent, .percent))
    #expect(swap.agreement == .different && swap.score > 0.8)
    let far = try number("5", .person).judge(number("90210", .person))
    #expect(far.agreement == .different && far.score < 0.5)
  }

  @Test("a translation may round but not sharpen")
  func rounding() throws {
    #expect(try number("379800").judge(number("380000", nil, .count, .about)).agreement == .compatible)
    #expect(try number("380000", nil, .count, .about).judge(number("379800")).agreement == .compatible)
    #expect(try number("1065836").judge(number("1070000")).agreement == .compatible)
    #expect(try number("16000").judge(number("16009")).agreement == .different)
    #expect(try number("131").judge(number("130")).agreement == .different)
    #expect(try number("500", nil, .count, .about).judge(number("530")).agreement == .different)
    #expect(try number("54", .year, .age).judge(number("50", .year, .age)).agreement == .different)
  }

  @Test("what is about a figure is a rounding of it, and no cut")
  func about() throws {
    let about = try number("140", nil, .count, .about, digits: 2)
    #expect(about.judge(try number("144", digits: 3)).agreement == .compatible)
    #expect(about.judge(try number("145", digits: 3)).agreement == .compatible)
    #expect(about.judge(try number("148", digits: 3)).agreement == .different)
    #expect(try number("140", nil, .count, .over, digits: 2).judge(number("146", digits: 3)).agreement == .compatible)
  }

  @Test("the two countries are contradicted by other countries alone")
  func partners() throws {
    let both = try number("2", .country, .label)
    #expect(both.judge(try number("3", .country)).agreement == .different)
    #expect(both.judge(try number("2", .country)).agreement == .same)
    #expect(both.judge(try number("2")).agreement == .compatible)
    for other in [
      try number("3", .person), try number("3"), try number("3", nil, .ordinal), try number("3", .year, .age),
    ] {
      #expect(both.judge(other).agreement == .unrelated)
      #expect(other.judge(both).agreement == .unrelated)
    }
  }

  @Test("the number of a world war is contradicted by another one's alone")
  func wars() throws {
    let second = try number("2", .worldWar, .label)
    #expect(second.judge(try number("2", .worldWar, .label)).agreement == .same)
    #expect(second.judge(try number("1", .worldWar, .label)).agreement == .different)
    #expect(second.judge(try number("5", nil, .ordinal)).agreement == .unrelated)
    #expect(try number("5").judge(second).agreement == .unrelated)
  }

  @Test("the first time is rather the third time than a third place")
  func firstTimes() throws {
    let first = try number("1", .event, .ordinal)
    let time = first.judge(try number("3", .event, .ordinal))
    let place = first.judge(try number("3", nil, .ordinal))
    #expect(time.agreement == .different && place.agreement == .different && time.score > place.score)
    #expect(first.judge(try number("1", nil, .ordinal)).agreement == .same)
  }

  @Test("the clock of a match runs past the hours of a day")
  func matchClock() throws {
    let clock = Value.quantity(Quantity(Decimal10(31), upper: Decimal10(42), role: .score))
    let hour = Value.time(TimeValue(hour: 21, minute: 42))
    #expect(Comparison.judge(clock, hour, dateline: nil).agreement == .different)
    #expect(Comparison.judge(hour, clock, dateline: nil).agreement == .different)
    let score = Value.quantity(Quantity(Decimal10(3), upper: Decimal10(42), role: .score))
    #expect(Comparison.judge(score, hour, dateline: nil).agreement == .unrelated)
  }

  @Test("an hour that no clock shows is another time, whatever the zone")
  func impossibleHour() {
    let hour = TimeValue(hour: 9, zone: "EST")
    #expect(hour.judge(TimeValue(hour: 90)).agreement == .different)
    #expect(hour.judge(TimeValue(hour: 90, zone: "GMT")).agreement == .different)
  }

  @Test("units convert within what the digits say")
  func conversions() throws {
    #expect(
      try measure("22", "celsius", .temperature).judge(measure("72", "fahrenheit", .temperature)).agreement
        == .compatible)
    #expect(try measure("64", "km", .length).judge(measure("40", "mi", .length)).agreement <= .compatible)
    #expect(try measure("14.6", "km", .length).judge(measure("9.1", "mi", .length)).agreement <= .compatible)
    #expect(try measure("78", "in", .length).judge(measure("198", "cm", .length)).agreement <= .compatible)
    let wrong = try measure("100", "km", .length, digits: 3).judge(measure("100", "mi", .length, digits: 3))
    #expect(wrong.agreement == .different && wrong.score > 0.8)
    #expect(try measure("100", "km", .length).judge(measure("100", "kg", .mass)).agreement == .compatible)
    #expect(try measure("100", "km", .length).judge(measure("70", "kg", .mass)).agreement == .unrelated)
  }

  @Test("durations convert: 20 years are two decades, a fortnight is 보름")
  func durations() throws {
    func span(_ plain: String, _ id: String) throws -> Quantity {
      try number(plain, Unit(id: id, dimension: .time), .duration)
    }
    #expect(try span("20", "year").judge(span("2", "decade")).agreement == .same)
    #expect(try span("15", "day").judge(span("2", "week")).agreement == .compatible)
    #expect(try span("1", "year").judge(span("12", "month")).agreement <= .compatible)
    #expect(try span("2", "year").judge(span("2", "day")).agreement == .different)
    #expect(try span("2", "day").judge(span("5", "day")).agreement == .different)
  }

  @Test("equal times agree, whatever was read of them; the clock and the calendar tell different things")
  func scalesOfTime() throws {
    func span(_ plain: String, _ unit: Unit, _ role: Quantity.Role = .duration) throws -> Quantity {
      try number(plain, unit, role)
    }
    #expect(try span("12", .month).judge(span("12", .month, .age)).agreement == .same)
    #expect(try span("12", .month).judge(span("10", .month, .age)).agreement == .different)
    #expect(try span("1", .year).judge(span("12", .month, .age)).agreement <= .compatible)
    #expect(try span("7635", .second).judge(span("3", .year)).agreement == .unrelated)
    #expect(try span("3", .hour).judge(span("3", .year)).agreement == .different)
    #expect(try span("720", .hour).judge(span("1", .month)).agreement <= .compatible)
    #expect(try span("3", .hour).judge(span("2", .day)).agreement == .different)
  }

  @Test("a half is what a rank may say, and contradicts none")
  func halves() throws {
    let second = try number("2", .half, .ordinal)
    #expect(second.judge(try number("2", nil, .ordinal)).agreement == .compatible)
    #expect(second.judge(try number("8", nil, .ordinal)).agreement == .unrelated)
    #expect(second.judge(try number("2", .person)).agreement == .unrelated)
    #expect(second.judge(try number("1", .half, .ordinal)).agreement == .different)
  }

  @Test("a difference is no place: it conflicts with another difference, or with what may be one")
  func differences() throws {
    func votes(_ plain: String, _ difference: Quantity.Difference?) throws -> Quantity {
      var quantity = try number(plain, .vote)
      quantity.difference = difference
      return quantity
    }
    #expect(try votes("2", .surely).judge(votes("6", nil)).agreement == .unrelated)
    #expect(try votes("2", .surely).judge(votes("2", nil)).agreement == .same)
    #expect(try votes("2", .surely).judge(votes("3", .maybe)).agreement == .different)
    #expect(try votes("2", .maybe).judge(votes("3", nil)).agreement == .different)
    #expect(try votes("2", .maybe).judge(votes("3", .never)).agreement == .unrelated)
    let score = Quantity(Decimal10(6), upper: Decimal10(4), role: .score)
    #expect(try votes("2", .surely).judge(score).agreement == .compatible)
    #expect(try score.judge(votes("3", .surely)).agreement == .unrelated)
  }

  @Test("money: another amount conflicts, another currency's amount is unrelated, the same figure in another is a slip")
  func money() throws {
    func sum(_ plain: String, _ code: String) throws -> Quantity { try number(plain, .currency(code), .money) }
    #expect(try sum("150000000000", "USD").judge(sum("15000000000", "USD")).agreement == .different)
    #expect(try sum("350000000000", "USD").judge(sum("487000000000000", "KRW")).agreement == .unrelated)
    let slip = try sum("11000000", "USD").judge(sum("11000000", "GBP"))
    #expect(slip.agreement == .different && slip.score > 0.8)
    #expect(try sum("50", "USD").judge(sum("50", "AUD")).agreement == .same)
    #expect(try sum("550", "GBP").judge(measure("550", "lb", .mass)).agreement <= .compatible)
    #expect(try sum("0.62", "USD").judge(sum("62", "USD-cent")).agreement == .same)
    #expect(try sum("62", "USD-cent").judge(sum("0.62", "EUR")).agreement == .same)
    #expect(try sum("62", "EUR-cent").judge(sum("0.62", "USD")).agreement == .unrelated)
    #expect(try sum("62", "USD").judge(sum("62", "USD-cent")).agreement == .different)
  }

  @Test("percent and percentage points are kept apart")
  func percent() throws {
    let percent = try number("30", .percent, .percent)
    let points = try number("30", .percentagePoint, .percent)
    #expect(percent.judge(points).agreement == .different)
    #expect(points.judge(points).agreement == .same)
    #expect(try percent.judge(number("7", .percentagePoint, .percent)).agreement == .unrelated)
    #expect(try percent.judge(number("5", .person)).agreement == .unrelated)
  }

  @Test("indefinite numbers compare by order of magnitude")
  func indefinite() throws {
    func loose(_ low: String, _ high: String) throws -> Quantity {
      Quantity(try #require(Decimal10(plain: low)), upper: Decimal10(plain: high), hedge: .indefinite)
    }
    #expect(try loose("10", "99").judge(loose("12", "199")).agreement == .compatible)
    #expect(try loose("100", "999").judge(number("384")).agreement == .compatible)
    #expect(try loose("1000", "9999").judge(loose("10000", "99999")).agreement == .different)
  }

  @Test("ranges: both ends, one end, a wrong end")
  func ranges() throws {
    func range(_ low: String, _ high: String) throws -> Quantity {
      Quantity(try #require(Decimal10(plain: low)), upper: Decimal10(plain: high), unit: .percent, role: .percent)
    }
    #expect(try range("70", "90").judge(range("70", "90")).agreement == .same)
    #expect(try range("70", "90").judge(range("70", "10")).agreement == .different)
    #expect(try range("25", "30").judge(number("25", .percent, .percent)).agreement == .compatible)
    #expect(try range("25", "30").ends.map(\.magnitude.plain) == ["25", "30"])
    let score = Quantity(Decimal10(3), upper: Decimal10(2), role: .score)
    #expect(score.judge(Quantity(Decimal10(2), upper: Decimal10(3), role: .score)).agreement == .compatible)
    #expect(score.judge(Quantity(Decimal10(4), upper: Decimal10(2), role: .score)).agreement == .different)
  }

  @Test("dates: fields, relatives, decades")
  func dates() {
    let day = DateValue(year: 2025, month: 1, day: 23)
    #expect(day.judge(DateValue(year: 2025, month: 1, day: 23), dateline: nil).agreement == .same)
    #expect(day.judge(DateValue(month: 1, day: 23), dateline: nil).agreement == .compatible)
    #expect(day.judge(DateValue(year: 2025, month: 1, day: 17), dateline: nil).agreement == .different)
    #expect(DateValue(month: 6).judge(DateValue(month: 7), dateline: nil).agreement == .different)
    #expect(DateValue(weekday: 3).judge(DateValue(weekday: 4), dateline: nil).agreement == .different)
    let last = DateValue(basis: .dateline, relative: .init(.year, -1))
    #expect(last.judge(DateValue(basis: .dateline, relative: .init(.year, -1)), dateline: nil).agreement <= .compatible)
    #expect(last.judge(DateValue(basis: .dateline, relative: .init(.year, 1)), dateline: nil).agreement == .different)
    let eighties = DateValue(year: 1980, part: .decade)
    #expect(eighties.judge(DateValue(year: 1970, part: .decade), dateline: nil).agreement == .different)
    #expect(
      DateValue(month: 3, part: .early).judge(DateValue(month: 3, part: .late), dateline: nil).agreement == .different)
  }

  @Test("a day of the month against a weekday needs a dateline")
  func weekdays() throws {
    let dateline = try #require(CivilDate(iso: "2023-10-30"))
    let sunday = DateValue(weekday: 7)
    #expect(DateValue(day: 29).judge(sunday, dateline: dateline).agreement == .compatible)
    let wrong = DateValue(day: 29).judge(DateValue(weekday: 2), dateline: dateline)
    #expect(wrong.agreement == .different)
    #expect(wrong.reason == "2023-10-29 is a Sunday, not a Tuesday")
    #expect(DateValue(day: 29).judge(DateValue(weekday: 2), dateline: nil).agreement == .compatible)
    #expect(
      DateValue(day: 29, zone: .local).judge(DateValue(weekday: 1), dateline: dateline).agreement == .compatible)
  }

  @Test("a weekday that contradicts its date")
  func contradiction() throws {
    let dateline = try #require(CivilDate(iso: "2025-10-06"))
    let wrong = try #require(DateValue(month: 10, day: 5, weekday: 3).weekdayContradiction(dateline: dateline))
    #expect(wrong.said == 3)
    #expect(wrong.actual == 7)
    #expect(DateValue(month: 10, day: 5, weekday: 7).weekdayContradiction(dateline: dateline) == nil)
    #expect(DateValue(month: 10, day: 5, weekday: 4).weekdayContradiction(dateline: nil) == nil)
    #expect(DateValue(year: 2025, month: 10, day: 5, weekday: 4).weekdayContradiction(dateline: nil)?.actual == 7)
  }

  @Test("times")
  func times() {
    let afternoon = TimeValue(hour: 15, minute: 37)
    #expect(afternoon.judge(TimeValue(hour: 3, minute: 37, isHalfKnown: false)).agreement == .same)
    #expect(afternoon.judge(TimeValue(hour: 3, minute: 37)).agreement == .different)
    #expect(afternoon.judge(TimeValue(hour: 15, minute: 38)).agreement == .different)
    #expect(TimeValue(hour: 15, zone: "KST").judge(TimeValue(hour: 6, zone: "GMT")).agreement == .compatible)
  }

  @Test("across kinds: 3일 and three days, 20년 and a year, 19세기")
  func acrossKinds() throws {
    let days = try Value.quantity(number("3", .day, .duration))
    #expect(Comparison.judge(.date(DateValue(day: 3)), days, dateline: nil).agreement == .compatible)
    #expect(Comparison.judge(.date(DateValue(day: 4)), days, dateline: nil).agreement == .unrelated)
    let century = Value.date(DateValue(year: 19, part: .century))
    #expect(
      try Comparison.judge(century, .quantity(number("19", nil, .ordinal)), dateline: nil).agreement == .compatible)
    let quarter = Value.date(DateValue(part: .quarter(2)))
    #expect(
      try Comparison.judge(.quantity(number("2", nil, .ordinal)), quarter, dateline: nil).agreement == .compatible)
  }
}
