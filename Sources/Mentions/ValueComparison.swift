/// Comparing quantities, dates and times with each other where the press mixes them.
public enum Comparison {
  /// Judges two numeric values: quantities, dates and times in any combination; `unrelated` for all else.
  ///
  /// 3일 is a day of the month and "three days"; 20년 is a duration and a year; 21세기 an ordinal in other words.
  public static func judge(_ a: Value, _ b: Value, dateline: CivilDate?) -> Judgement {
    switch (a, b) {
    case (.quantity(let x), .quantity(let y)): x.judge(y)
    case (.date(let x), .date(let y)): x.judge(y, dateline: dateline)
    case (.time(let x), .time(let y)): x.judge(y)
    case (.date(let x), .quantity(let y)): judge(x, y, dateline)
    case (.quantity(let x), .date(let y)): judge(y, x, dateline)
    case (.time(let x), .quantity(let y)): judge(x, y)
    case (.quantity(let x), .time(let y)): judge(y, x)
    default: .unrelated
    }
  }

  /// How many years a length of time that reaches back from the day of publication misses a year by; nil where it is not
  /// about it. In May 2024 4년 5개월 만에 is "since 2019"; whole years may be counted from either end of them.
  private static func reach(_ quantity: Quantity, to date: DateValue, _ dateline: CivilDate?) -> Int? {
    guard let dateline, let year = date.year, date.month == nil, date.part == nil, date.relative == nil,
      quantity.upper == nil, quantity.course != .ahead, quantity.course != .coming,
      let count = quantity.magnitude.integer, count < 2400
    else { return nil }
    switch quantity.unit?.id {
    case "year":
      let away = abs(dateline.year - count - year)
      return count >= 2 && away <= 1 ? away : nil
    case "month": return count >= 18 && dateline.adding(months: -count)?.year == year ? 0 : nil
    default: return nil
    }
  }

  private static func judge(_ date: DateValue, _ quantity: Quantity, _ dateline: CivilDate?) -> Judgement {
    guard let number = quantity.magnitude.integer else { return .unrelated }
    let unit = quantity.unit
    let parts = [date.year, date.month, date.day].compactMap { $0 }
    switch quantity.role {
    case .duration:
      if unit == .day, date.day == number, date.month == nil { return Judgement(.compatible, score: 0.7) }
      if unit == .year, date.year == number { return Judgement(.compatible, score: 0.6) }
      if let away = reach(quantity, to: date, dateline) {
        return Judgement(.compatible, score: away == 0 ? 0.6 : 0.5)
      }
      if unit == .year, let year = date.year, year > 999, number > 999, date.part == nil {
        return Judgement(.different, score: 0.6, reason: "\(number) is not \(year)")
      }
      // Three years ago, with a dateline, is a year; a month later is "next month".
      if let relative = date.relative, abs(relative.offset) == number {
        switch (relative.unit, unit?.id) {
        case (.day, "day"), (.week, "week"), (.month, "month"), (.year, "year"), (.quarter, "quarter"),
          (.decade, "decade"), (.century, "century"):
          return Judgement(.compatible, score: 0.6)
        default: break
        }
      }
      return .unrelated
    case .ordinal, .count, .label:
      if date.part == .century, date.year == number { return Judgement(.compatible, score: 0.8) }
      if case .quarter(number)? = date.part { return Judgement(.compatible, score: 0.8) }
      if case .half(number)? = date.part { return Judgement(.compatible, score: 0.7) }
      // "the 60s"
      if date.part == .decade, let year = date.year, year % 100 == number, number > 0 {
        return Judgement(.compatible, score: 0.8)
      }
      // The 18 of a Hwasong-18 says nothing of Dec. 18.
      if unit == nil || quantity.role == .ordinal, parts.contains(number) {
        return Judgement(.compatible, score: parts.count > 1 ? 0.4 : 0.6)
      }
      // A bare number where the other side has a year.
      if unit == nil, let year = date.year, (1000...2199).contains(year), (1000...2199).contains(number),
        date.part == nil
      {
        return Judgement(.different, score: 0.6, reason: "\(number) is not \(year)")
      }
      return .unrelated
    case .score:
      // 9/11 and 5·18 may be read as two figures.
      if date.month == number, let day = date.day, quantity.upper == Decimal10(Int128(day)) {
        return Judgement(.compatible, score: 0.8)
      }
      return .unrelated
    case .age, .multiple, .share, .money, .measure, .percent: return .unrelated
    }
  }

  private static func judge(_ time: TimeValue, _ quantity: Quantity) -> Judgement {
    if quantity.role == .score, let upper = quantity.upper?.integer, let first = quantity.magnitude.integer,
      first == time.hour || first == time.hour - 12, upper == time.minute ?? 0
    {
      return Judgement(.compatible, score: 0.8)
    }
    // The clock of a match runs past every hour of the day: 27:37 beside "22:37".
    let isMatchClock = quantity.magnitude > Decimal10(24) && quantity.upper?.integer == time.minute
    if quantity.role == .score, let first = quantity.magnitude.integer, let minute = time.minute,
      first == time.hour || first == time.hour - 12 || isMatchClock
    {
      let figure = "\(first):\(quantity.upper?.plain ?? "")"
      return Judgement(.different, score: 0.7, reason: "\(time.iso) is not \(figure) (minute \(minute))")
    }
    if let number = quantity.magnitude.integer, number == time.hour || number == time.hour - 12,
      time.minute ?? 0 == 0, quantity.unit == nil || quantity.unit == .hour
    {
      return Judgement(.compatible, score: 0.5)
    }
    // 4.40 am written without its half of the day.
    if quantity.unit == nil, quantity.magnitude.double == Double(time.hour) + Double(time.minute ?? 0) / 100 {
      return Judgement(.compatible, score: 0.5)
    }
    return .unrelated
  }
}

extension Quantity {
  /// A duration in ISO 8601 form: `P13M`, `PT37M`, `P20Y`; nil for quantities that are none, and for fractions ISO has
  /// no place for.
  public var isoDuration: String? {
    guard role == .duration, let unit, hedge != .indefinite else { return nil }
    var count = magnitude
    let letter: String
    switch unit.id {
    case "second": letter = "TS"
    case "minute": letter = "TM"
    case "hour": letter = "TH"
    case "day": letter = "D"
    case "week": letter = "W"
    case "fortnight":
      letter = "W"
      count = count.multiplied(by: Decimal10(2)) ?? count
    case "month": letter = "M"
    case "quarter":
      letter = "M"
      count = count.multiplied(by: Decimal10(3)) ?? count
    case "year": letter = "Y"
    case "decade":
      letter = "Y"
      count = count.multiplied(by: .power(1)) ?? count
    case "century":
      letter = "Y"
      count = count.multiplied(by: .power(2)) ?? count
    case "millennium":
      letter = "Y"
      count = count.multiplied(by: .power(3)) ?? count
    default: return nil
    }
    return letter.hasPrefix("T") ? "PT\(count.plain)\(letter.dropFirst())" : "P\(count.plain)\(letter)"
  }

  /// Whether the text does not claim the exact figure: a hedge, an indefinite number.
  public var isApproximate: Bool { hedge != .exact }
}
