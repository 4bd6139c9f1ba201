/// What makes two figures of one unit differ: rounding, a power of ten, a digit, or nothing that one could name.
struct FigureDifference {
  let a: Quantity
  let b: Quantity

  init(_ a: Quantity, _ b: Quantity) {
    self.a = a
    self.b = b
  }

  /// The score of figures a thousand times apart that share no digits.
  static let remote = 0.2
  /// What part of a large figure may be left out without a word.
  private static let negligible = 0.01

  var closeness: QuantityComparison.Closeness {
    // A translation rounds; it never knows a figure better than its source does, unless the source says "about" and
    // the translation does not.
    let isSharpened =
      a.hedge != .exact && (b.hedge == .exact || b.hedge == .about && a.significantDigits >= 2)
      && a.significantDigits <= 3 && isRounding(b, by: a)
    if isRounding(a, by: b) || isSharpened { return .rounded(0.85) }
    if isBelowBand(a, b) || isBelowBand(b, a) { return .rounded(0.8) }
    let x = a.magnitude
    let y = b.magnitude
    let figures = "\(b.figure) is not \(a.figure)"
    if x.significand != 0, x.significand == y.significand, x.exponent != y.exponent {
      let power = y.exponent - x.exponent
      return .off(abs(power) <= 3 ? 0.95 : 0.7, tens(power))
    }
    if isLooselyCut { return .off(0.39, figures) }
    if let kind = editKind(x, y) { return .off(kind, figures) }
    let low = min(x.absolute, y.absolute).double
    let high = max(x.absolute, y.absolute).double
    if low == 0 { return .off(0.3, figures) }
    let ratio = high / low
    if ratio <= 1.2 { return .off(0.75, figures) }
    if ratio <= 2 { return .off(0.65, figures) }
    if ratio < 10 { return .off(0.5, figures) }
    return .off(ratio < 1000 ? 0.35 : FigureDifference.remote, figures)
  }

  /// 35만 명대 (350,000 and some) beside "below 360,000".
  private func isBelowBand(_ band: Quantity, _ limit: Quantity) -> Bool {
    guard band.hedge == .about, limit.hedge == .under else { return false }
    let step = Decimal10(1, exponent: max(-30, min(40, band.magnitude.order - max(1, band.significantDigits) + 1)))
    return band.magnitude.adding(step) == limit.magnitude
  }

  /// Whether `short` is `long` rounded to the digits `short` gives, in a way the press does.
  private func isRounding(_ long: Quantity, by short: Quantity) -> Bool {
    let digits = short.significantDigits
    guard long.significantDigits > digits else { return false }
    let rounded = long.magnitude.rounded(toSignificant: digits)
    // "More than 400" of 432: cut, not rounded.
    let cut = long.magnitude.double
    let isCut =
      short.hedge != .exact && abs(cut - short.magnitude.double) < step(of: short) * share(of: short.hedge)
    guard rounded == short.magnitude || isCut else { return false }
    let relative = abs(cut - short.magnitude.double) / max(1e-9, abs(cut))
    if short.hedge != .exact || long.hedge != .exact {
      // "Nearly 60 percent" of 59.5 and of 58.2; but "about 500" of 503: one digit of a small figure is not rounded but copied.
      if short.role == .percent, relative <= 0.05 { return isOnItsSide(long, of: short) }
      return digits >= 2 && relative <= 0.05 || short.magnitude.order >= 4 && relative <= 0.12
    }
    switch short.role {
    case .count, .money:
      // 7조31억 is 7.0031 trillion: the digits left out are next to nothing.
      if short.magnitude.order >= 4, relative <= FigureDifference.negligible { return true }
      // Unhedged rounding is of large figures: 204만 for 2,039,700.
      return (digits >= 2 && short.magnitude.order >= 4 || digits >= 3 && short.magnitude.order >= 3)
        && relative <= 0.03
    case .ordinal, .age, .label, .score, .multiple: return false
    case .measure, .percent, .share, .duration: return digits >= 2 && relative <= 0.05
    }
  }

  /// Whether a figure lies where the hedge of its rounding says: below "nearly 60", above "more than 60".
  private func isOnItsSide(_ long: Quantity, of short: Quantity) -> Bool {
    switch short.hedge {
    case .under, .atMost: long.magnitude <= short.magnitude
    case .over, .atLeast: long.magnitude >= short.magnitude
    default: true
    }
  }

  /// "About 120" for 126: no rounding, but too near for more than a warning.
  private var isLooselyCut: Bool {
    let (short, long) = a.significantDigits < b.significantDigits ? (a, b) : (b, a)
    guard short.hedge == .about, short.significantDigits >= 2, long.significantDigits > short.significantDigits,
      long.magnitude.rounded(toSignificant: short.significantDigits) != short.magnitude
    else { return false }
    return abs(a.magnitude.double - b.magnitude.double) < step(of: short)
  }

  /// The place value of the last digit that the text gives.
  private func step(of quantity: Quantity) -> Double {
    let order = quantity.magnitude.order - quantity.significantDigits + 1
    return Decimal10(1, exponent: max(-30, min(40, order))).double
  }

  /// How much of the last digit's step a figure may be off: "more than 120" and 120명대 are all up to 130, "about 120" the
  /// nearer half of them.
  private func share(of hedge: Quantity.Hedge) -> Double { hedge == .about ? 0.55 : 1 }

  private func tens(_ power: Int) -> String {
    let steps = ["", "ten", "a hundred", "a thousand", "ten thousand", "a hundred thousand", "a million"]
    let size = abs(power) < steps.count ? steps[abs(power)] : "10^\(abs(power))"
    return power > 0
      ? "\(b.figure) is \(size) times \(a.figure)" : "\(a.figure) is \(size) times \(b.figure)"
  }

  /// A score where the written digits differ by one digit or by two neighbours exchanged; nil where they do not.
  private func editKind(_ x: Decimal10, _ y: Decimal10) -> Double? {
    let first = Array(String(x.significand.magnitude).utf8)
    let second = Array(String(y.significand.magnitude).utf8)
    guard x.order == y.order else {
      // A digit dropped or added.
      let long = first.count > second.count ? first : second
      let short = first.count > second.count ? second : first
      guard long.count == short.count + 1, short.count >= 2 || x.order + y.order == 1 else { return nil }
      for skip in long.indices where long[..<skip] + long[(skip + 1)...] == short[...] { return 0.8 }
      return nil
    }
    let width = max(first.count, second.count)
    let m = first + [UInt8](repeating: 48, count: width - first.count)
    let n = second + [UInt8](repeating: 48, count: width - second.count)
    let off = m.indices.filter { m[$0] != n[$0] }
    if off.count == 1 { return width == 1 ? 0.6 : 0.85 }
    if off.count == 2, off[1] == off[0] + 1, m[off[0]] == n[off[1]], m[off[1]] == n[off[0]] { return 0.9 }
    return nil
  }
}
