extension Quantity {
  /// Whether two quantities can say the same, across roles and units.
  ///
  /// `unrelated` for what cannot be compared: people against a percentage, another currency's amount. The score of
  /// `different` is how likely the one was meant for the other: same unit, near magnitude, one digit off, ten times.
  public func judge(_ other: Quantity) -> Judgement {
    QuantityComparison(inPercentagePoints, other.inPercentagePoints).judge()
  }

  /// Which figure the value is, for messages: `2,040,000`, `15 percent`, `3,000,000,000 KRW`, `2-3`.
  public var figure: String {
    var text = magnitude.grouped
    if let upper, hedge != .indefinite || role == .score { text += "-" + upper.grouped }
    guard let unit, !unit.isOfName else { return text }
    switch unit.dimension {
    case .person, .thing, .event: return text
    case .percentagePoint: return text + (unit.id == "bp" ? " basis points" : " percentage points")
    case .time: return text + " " + unit.id + (magnitude == .one ? "" : "s")
    default: return unit.id == "age-decade" ? text + "s" : text + " " + unit.id
    }
  }
}

/// One comparison of two quantities.
struct QuantityComparison {
  let a: Quantity
  let b: Quantity

  init(_ a: Quantity, _ b: Quantity) {
    self.a = a
    self.b = b
  }

  /// How far the kinds of the two fit each other.
  enum Affinity {
    /// Not comparable, whatever the figures.
    case none
    /// Equal figures support each other; other figures prove nothing. With the score of equality.
    case support(Double)
    /// Comparable: other figures are a conflict, with this weight.
    case comparable(Double)
    /// The same figure in another unit is a conflict in itself.
    case conflictIfEqual(Double)
  }

  func judge() -> Judgement {
    if a.role == .score || b.role == .score { return judgeScores() }
    if a.isRange || b.isRange { return judgeRanges() }
    return judgeSingle()
  }

  private func judgeSingle() -> Judgement {
    if let restated = asWeights() ?? inWholeMoney() { return restated.judgeSingle() }
    if let judgement = ageAmongTens(a, b) ?? ageAmongTens(b, a) { return judgement }
    // The same figure in another unit is a slip, however rough the figure is: 100km and 100 miles.
    if let first = a.unit, let second = b.unit, first.id != second.id, first.dimension == second.dimension,
      a.role == .measure, b.role == .measure, a.magnitude == b.magnitude, !a.magnitude.isZero,
      first.isConvertible(to: second)
    {
      return Judgement(.different, score: 0.95, reason: "\(a.figure) is not \(b.figure)")
    }
    // "minus 4.2 billion won": a loss and a cut need no sign.
    if a.role == .money, b.role == .money, a.unit == b.unit, a.magnitude != b.magnitude,
      a.magnitude.adding(b.magnitude)?.isZero ?? false
    {
      return Judgement(.compatible, score: 0.6)
    }
    if let judgement = judgeParts() { return judgement }
    if areEqualTimes { return Judgement(.same, score: QuantityComparison.ofEqualTimes) }
    let affinity = affinity()
    if case .none = affinity { return .unrelated }
    let closeness = closeness()
    if let judgement = asNumberedAlike(closeness) { return judgement }
    if let judgement = judgeMinutesOfMatch() { return judgement }
    if isOuts(a, b) || isOuts(b, a) { return Judgement(.compatible, score: 0.8) }
    if isMinuteUnderWay(a, b) || isMinuteUnderWay(b, a) { return Judgement(.compatible, score: 0.7) }
    switch (affinity, closeness) {
    case (.none, _): return .unrelated
    case (.conflictIfEqual(let score), .equal):
      return Judgement(.different, score: score, reason: "\(a.figure) is not \(b.figure)")
    case (.conflictIfEqual, _): return .unrelated
    case (.support(let score), .equal): return Judgement(.compatible, score: score)
    case (.support(let score), .rounded): return Judgement(.compatible, score: score * 0.7)
    case (.support, .off): return .unrelated
    case (.comparable(let weight), .equal):
      return weight >= 0.8 ? Judgement(.same, score: weight) : Judgement(.compatible, score: weight)
    case (.comparable(let weight), .rounded(let score)):
      return Judgement(.compatible, score: weight * score, reason: "\(b.figure) rounds \(a.figure)")
    case (.comparable, .off(let score, _)) where areAliens(score) || isDifferenceBesideFigure || areOfOtherScales:
      return .unrelated
    case (.comparable(let weight), .off(let score, let reason)):
      return Judgement(.different, score: weight * score, reason: reason)
    }
  }

  /// Whether two figures have nothing in common, so that neither was meant for the other, however alone they stand: no
  /// digits, no magnitude and no unit. 시총 192조 is not "234 points".
  private func areAliens(_ score: Double) -> Bool {
    a.unit != b.unit && a.hedge != .indefinite && b.hedge != .indefinite && score <= FigureDifference.remote
  }

  /// Two figures of one name or one story: the second world war beside the fifth, the first time beside the third. They
  /// are about each other, however far the figures lie apart.
  private func asNumberedAlike(_ closeness: Closeness) -> Judgement? {
    guard a.unit == b.unit, a.unit?.isOfName ?? false || a.role == .ordinal && b.role == .ordinal && a.unit == .event,
      case .off(let score, let reason) = closeness
    else { return nil }
    return Judgement(.different, score: max(score, 0.75), reason: reason)
  }

  /// Somebody of 19 is a teenager, somebody of 24 in his 20s.
  private func ageAmongTens(_ age: Quantity, _ tens: Quantity) -> Judgement? {
    guard tens.unit?.id == "age-decade", age.role == .age, !age.isRange, age.unit?.id != "month" else { return nil }
    let years = age.magnitude.double - tens.magnitude.double
    return years >= 0 && years < 10
      ? Judgement(.compatible, score: 0.7)
      : Judgement(.different, score: 0.6, reason: "\(a.figure) is not \(b.figure)")
  }

  /// Thirds of an inning are written after a point: 5와 3분의 1이닝 are "5.1 innings".
  private func isOuts(_ mixed: Quantity, _ pointed: Quantity) -> Bool {
    guard mixed.role == .share || mixed.role == .count, pointed.role == .count, pointed.significantDigits <= 3 else {
      return false
    }
    let value = mixed.magnitude.double
    let whole = value.rounded(.down)
    let outs = ((value - whole) * 3).rounded()
    guard whole >= 1, whole < 30, outs >= 1, outs <= 2, abs((value - whole) * 3 - outs) < 1e-4 else { return false }
    return pointed.magnitude == Decimal10(Int128(whole * 10 + outs), exponent: -1)
  }

  // MARK: - Kinds

  private enum Kind: Equatable {
    case bare, counted(Unit.Dimension), measure, money, percent, point, ordinal, share, multiple, age, duration, label
  }

  private func kind(_ quantity: Quantity) -> Kind {
    switch quantity.role {
    case .money: return .money
    case .percent: return quantity.unit?.dimension == .percentagePoint ? .point : .percent
    case .ordinal: return .ordinal
    case .share: return .share
    case .multiple: return .multiple
    case .age: return .age
    case .duration: return .duration
    case .label: return .label
    case .measure: return .measure
    case .count, .score:
      guard let unit = quantity.unit else { return .bare }
      switch unit.dimension {
      case .person, .thing, .event: return .counted(unit.dimension)
      case .time: return .duration
      case .money: return .money
      case .percent: return .percent
      case .percentagePoint: return .point
      default: return .measure
      }
    }
  }

  private func affinity() -> Affinity {
    let x = kind(a)
    let y = kind(b)
    if a.unit?.isOfName ?? false || b.unit?.isOfName ?? false { return besideName() }
    // Nobody is so old as a town has people, whatever digit went wrong.
    if x == .age && y != .age && y != .duration && b.magnitude > Decimal10(1000)
      || y == .age && x != .age && x != .duration && a.magnitude > Decimal10(1000)
    {
      return .none
    }
    if (a.unit == .half) != (b.unit == .half) { return a.role == b.role ? .support(0.6) : .none }
    if isPartner(a) != isPartner(b) { return besidePartners(isPartner(a) ? b : a) }
    if x == y { return sameKind(x) }
    return QuantityComparison.cross(x, y, a, b) ?? QuantityComparison.cross(y, x, b, a) ?? .none
  }

  /// Only another such name contradicts the number of a name; said without the name it is a rank, or in Korean as often a
  /// count: 교향곡 5번 is "the Fifth", and 3번 "the third symphony".
  private func besideName() -> Affinity {
    if a.unit == b.unit { return .comparable(1) }
    let other = a.unit?.isOfName ?? false ? b : a
    let isNumber = other.role == .ordinal && other.unit == nil || other.role == .count && other.unit == .event
    return isNumber ? .support(0.6) : .none
  }

  /// Whether it says how many of a kind are spoken of: 양국, 3국, 양측.
  private func isPartner(_ quantity: Quantity) -> Bool {
    quantity.role == .label && quantity.unit.map { [.country, .side, .party, .team].contains($0) } ?? false
  }

  /// 양국 may be "the two" and "both"; only other countries contradict it, since figures of all sorts stand beside it.
  private func besidePartners(_ other: Quantity) -> Affinity {
    guard other.role == .count else { return .none }
    if other.unit == a.unit, other.unit == b.unit { return .comparable(1) }
    return other.unit == nil ? .support(0.7) : .support(0.5)
  }

  private func sameKind(_ kind: Kind) -> Affinity {
    switch kind {
    case .money:
      guard let first = a.unit, let second = b.unit, first.id != second.id else { return .comparable(1) }
      return QuantityComparison.isSameMoneyWord(first.id, second.id) ? .comparable(0.9) : .conflictIfEqual(0.9)
    case .measure:
      guard let first = a.unit, let second = b.unit, first.id != second.id else { return .comparable(1) }
      if first.isConvertible(to: second) { return .comparable(1) }
      if first.dimension == second.dimension { return .comparable(0.6) }
      return .support(0.3)
    case .label: return .comparable(0.7)
    // A minute of a match is no rank.
    case .ordinal where (a.unit?.dimension == .time) != (b.unit?.dimension == .time): return .support(0.5)
    // The first goal and the fourth minute are in no one order.
    case .ordinal where (a.unit == nil) != (b.unit == nil) && a.unit != .event && b.unit != .event:
      return .comparable(0.5)
    // Goals beside matches: figures of two things, as a rule.
    case .counted(.thing) where a.unit != b.unit && a.unit != .thing && b.unit != .thing: return .comparable(0.7)
    default: return .comparable(1)
    }
  }

  /// How two different kinds fit, first given first; nil where the table does not say.
  private static func cross(_ x: Kind, _ y: Kind, _ a: Quantity, _ b: Quantity) -> Affinity? {
    switch (x, y) {
    case (.bare, .counted): return .comparable(0.9)
    case (.counted, .counted): return .comparable(0.75)
    case (.label, .ordinal): return .comparable(0.8)
    case (.bare, .ordinal), (.counted, .ordinal): return b.unit == .minute ? .support(0.5) : .comparable(0.6)
    case (.counted(.person), .label) where b.unit == .person: return .comparable(0.9)
    case (.bare, .label), (.counted, .label): return .comparable(0.5)
    case (.bare, .age), (.counted, .age): return .comparable(0.65)
    case (.label, .age): return .comparable(0.5)
    case (.bare, .multiple), (.counted, .multiple): return .comparable(0.6)
    case (.ordinal, .multiple): return .support(0.5)
    case (.bare, .duration): return .comparable(0.45)
    case (.ordinal, .duration) where a.isOfMatch && b.difference != .never: return .support(0.5)
    case (.ordinal, .duration) where isUnderWay(a, b): return .comparable(0.8)
    case (.counted, .duration), (.ordinal, .duration), (.label, .duration): return .support(0.4)
    case (.age, .duration) where b.unit != .year && a.unit != b.unit: return .support(0.4)
    case (.age, .duration): return .comparable(0.7)
    case (.bare, .money), (.bare, .measure): return .comparable(0.45)
    case (.bare, .percent), (.bare, .point): return .comparable(0.5)
    case (.counted, .measure), (.counted, .money): return .support(0.45)
    case (.label, .measure), (.label, .money): return .support(0.3)
    case (.ordinal, .measure): return .support(0.3)
    case (.counted, .percent), (.counted, .point): return .support(0.35)
    case (.share, .percent), (.share, .bare), (.share, .counted), (.share, .multiple): return .comparable(0.6)
    case (.share, .measure), (.share, .money), (.share, .duration): return .support(0.4)
    case (.percent, .point): return .conflictIfEqual(0.75)
    case (.percent, .measure), (.point, .measure): return .support(0.4)
    case (.percent, .multiple): return .support(0.5)
    case (.money, .measure):
      // 파운드 is money and weight, 포인트 and 센트 likewise; nothing but the figure tells.
      return isSameMoneyWord(a.unit?.id ?? "", b.unit?.id ?? "") ? .comparable(0.8) : Affinity.none
    default: return nil
    }
  }

  // MARK: - Figures

  /// How near the figures are.
  enum Closeness {
    case equal
    case rounded(Double)
    case off(Double, String)
  }

  private func closeness() -> Closeness {
    if a.hedge == .indefinite || b.hedge == .indefinite { return looseCloseness() }
    let needsConversion =
      a.unit != nil && b.unit != nil && a.unit != b.unit && a.unit?.isConvertible(to: b.unit ?? .thing) == true
    if needsConversion { return convertedCloseness() }
    if kind(a) != kind(b), [kind(a), kind(b)].contains(.share), [kind(a), kind(b)].contains(.percent) {
      return convertedCloseness()
    }
    if a.magnitude == b.magnitude { return .equal }
    // −5 degrees is "5 degrees below zero": one side may have left the sign to a word that was not read.
    if a.unit?.dimension == .temperature, a.magnitude.absolute == b.magnitude.absolute { return .rounded(0.6) }
    return FigureDifference(a, b).closeness
  }

  /// Values in different units: equal within what the significant digits say.
  private func convertedCloseness() -> Closeness {
    func base(_ quantity: Quantity) -> (value: Double, slack: Double)? {
      let value = quantity.magnitude.double
      let digit = QuantityComparison.lastDigit(quantity)
      if quantity.role == .share { return (value, digit * 0.5) }
      guard let unit = quantity.unit, let low = unit.base(value), let high = unit.base(value + digit * 0.5) else {
        return nil
      }
      return (low, abs(high - low))
    }
    guard let x = base(a), let y = base(b) else { return .off(0.2, "") }
    let distance = abs(x.value - y.value)
    if distance <= 1e-9 * max(abs(x.value), abs(y.value)) { return .equal }
    var slack = (x.slack + y.slack) * 1.05
    if a.role == .duration || b.role == .duration {
      // A month is 28 to 31 days, a fortnight 15: the words round.
      slack = max(slack * 0.5, 0.08 * max(x.value, y.value))
    }
    if a.hedge != .exact || b.hedge != .exact { slack = max(slack, 0.06 * max(abs(x.value), abs(y.value))) }
    // 100 has one digit or three: no conversion is off by more than an eighth.
    if a.unit?.dimension != .temperature { slack = min(slack, 0.13 * max(abs(x.value), abs(y.value))) }
    if distance <= slack, a.magnitude != b.magnitude || distance < 0.1 * abs(x.value) {
      // 30m beside 100 feet: one may stand for the other, but each has its own counterpart as a rule.
      return .rounded(a.role == .measure && a.unit?.dimension != .temperature ? 0.58 : 0.9)
    }
    let ratio = max(abs(x.value), abs(y.value)) / max(1e-12, min(abs(x.value), abs(y.value)))
    var score = ratio < 2 ? 0.6 : ratio < 12 ? 0.45 : 0.25
    if a.magnitude == b.magnitude { score = 0.9 }
    if abs(ratio - 10) < 0.6 || abs(ratio - 100) < 6 { score = 0.75 }
    return .off(score, "\(a.figure) is not \(b.figure)")
  }

  /// The place value of the last significant digit.
  private static func lastDigit(_ quantity: Quantity) -> Double {
    let order = quantity.magnitude.order - max(1, quantity.significantDigits) + 1
    return Decimal10(1, exponent: max(-30, min(30, order))).double
  }

  /// 수십, "dozens", 여러: the orders of magnitude overlap, or not.
  private func looseCloseness() -> Closeness {
    func interval(_ quantity: Quantity) -> (Double, Double) {
      let scale = quantity.unit?.dimension == .time ? quantity.unit?.factor ?? 1 : 1
      let low = quantity.magnitude.double
      let high = quantity.upper?.double ?? low
      return (low * scale, max(low, high) * scale)
    }
    let x = interval(a)
    let y = interval(b)
    if x.0 <= y.1, y.0 <= x.1 {
      let bothIndefinite = a.hedge == .indefinite && b.hedge == .indefinite
      return .rounded(bothIndefinite ? (x == y ? 1 : 0.9) : 0.55)
    }
    // "A few" against a figure proves little; thousands against tens of thousands is a slip.
    let both = a.hedge == .indefinite && b.hedge == .indefinite
    let score = both && min(x.1, y.1) >= 10 ? 0.75 : 0.2
    return .off(score, "\(a.figure) is not of the order of \(b.figure)")
  }

  // MARK: - Ranges and scores

  private func judgeRanges() -> Judgement {
    let x = a.ends
    let y = b.ends
    if x.count == 2, y.count == 2 {
      let low = QuantityComparison(x[0], y[0]).judgeSingle()
      let high = QuantityComparison(x[1], y[1]).judgeSingle()
      let worst = low.agreement >= high.agreement ? low : high
      if low.agreement == .unrelated || high.agreement == .unrelated { return .unrelated }
      if worst.agreement == .different, low.agreement != .different || high.agreement != .different {
        return Judgement(.different, score: 0.95, reason: "\(a.figure) is not \(b.figure)")
      }
      return Judgement(worst.agreement, score: min(low.score, high.score), reason: worst.reason)
    }
    // One side names a single end: fine where it is one of the two, or lies between.
    let single = x.count == 1 ? a : b
    let range = x.count == 2 ? a : b
    let judged = range.ends.map { QuantityComparison($0, single).judgeSingle() }
    if let fine = judged.filter({ $0.agreement <= .compatible }).max(by: { $0.score < $1.score }) {
      return Judgement(.compatible, score: fine.score * 0.8)
    }
    guard let nearest = judged.max(by: { $0.score < $1.score }), nearest.agreement == .different else {
      return .unrelated
    }
    if let upper = range.upper, single.magnitude > range.magnitude, single.magnitude < upper {
      return Judgement(.compatible, score: 0.4)
    }
    return Judgement(.different, score: nearest.score * 0.6, reason: "\(a.figure) is not \(b.figure)")
  }

  private func judgeScores() -> Judgement {
    guard let x = a.upper, let y = b.upper else {
      let single = a.upper == nil ? a : b
      let score = a.upper == nil ? b : a
      if single.magnitude == score.magnitude || single.magnitude == score.upper {
        return Judgement(.compatible, score: 0.3)
      }
      return isMargin(single, of: score) ? Judgement(.compatible, score: 0.6) : .unrelated
    }
    let first = [a.magnitude, x]
    let second = [b.magnitude, y]
    if first == second { return Judgement(.same, score: 1) }
    if first == second.reversed() { return Judgement(.compatible, score: 0.9) }
    if a.role != b.role { return .unrelated }
    let shared = first.contains(second[0]) || first.contains(second[1])
    return Judgement(.different, score: shared ? 0.8 : 0.45, reason: "\(a.figure) is not \(b.figure)")
  }
}
