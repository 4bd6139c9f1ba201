/// An exact decimal number: `significand × 10^exponent`.
///
/// News figures need no rounding and no more than 38 digits; arithmetic that would overflow answers nil.
public struct Decimal10: Hashable, Sendable {
  /// The digits, with sign.
  public let significand: Int128
  /// The power of ten.
  public let exponent: Int

  /// Exponents beyond this are refused by arithmetic: no figure of a text needs them.
  static let exponentLimit = 60

  /// `significand × 10^exponent`, stored without trailing zeros so that equal numbers are equal values.
  public init(_ significand: Int128, exponent: Int = 0) {
    // Most numbers of a text are small: 64-bit division is far cheaper than 128-bit.
    if let small = Int64(exactly: significand) {
      var digits = small
      var power = exponent
      if digits == 0 {
        power = 0
      } else {
        while digits % 10 == 0 {
          digits /= 10
          power &+= 1
        }
      }
      self.significand = Int128(digits)
      self.exponent = power
      return
    }
    var digits = significand
    var power = exponent
    while digits % 10 == 0 {
      digits /= 10
      power &+= 1
    }
    self.significand = digits
    self.exponent = power
  }

  /// Zero.
  public static let zero = Decimal10(0)
  /// One.
  public static let one = Decimal10(1)

  /// Ten to the power of `exponent`.
  public static func power(_ exponent: Int) -> Decimal10 { Decimal10(1, exponent: exponent) }

  /// How many digits the significand has; 1 for zero.
  public var digitCount: Int {
    var rest = significand.magnitude
    var count = 1
    while rest >= 10 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// The power of ten of the first digit: 2 for 384.
  public var order: Int { digitCount - 1 + exponent }

  /// Whether the number has no fraction.
  public var isInteger: Bool { exponent >= 0 }

  /// The number as an `Int`, where it is one and fits.
  public var integer: Int? {
    guard exponent >= 0, let digits = scaled(to: 0) else { return nil }
    return Int(exactly: digits)
  }

  /// The nearest binary number.
  public var double: Double {
    var result = Double(significand)
    var rest = exponent
    while rest > 0 {
      let step = min(rest, 18)
      result *= Decimal10.doublePowers[step]
      rest -= step
    }
    while rest < 0 {
      let step = min(-rest, 18)
      result /= Decimal10.doublePowers[step]
      rest += step
    }
    return result
  }

  private static let doublePowers: [Double] = {
    var powers = [1.0]
    for _ in 0..<18 { powers.append((powers.last ?? 1) * 10) }
    return powers
  }()

  /// The significand if the exponent were `power`; nil where that loses digits or overflows.
  private func scaled(to power: Int) -> Int128? {
    var steps = exponent - power
    guard steps >= 0, steps <= 38 else { return nil }
    var digits = significand
    while steps > 0 {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
      steps -= 1
    }
    return digits
  }

  /// The product; nil where it has too many digits.
  public func multiplied(by other: Decimal10) -> Decimal10? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    let power = exponent + other.exponent
    if overflow || abs(power) > Decimal10.exponentLimit { return nil }
    return Decimal10(product, exponent: power)
  }

  /// The sum; nil where it has too many digits.
  public func adding(_ other: Decimal10) -> Decimal10? {
    let power = min(exponent, other.exponent)
    guard let a = scaled(to: power), let b = other.scaled(to: power) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : Decimal10(sum, exponent: power)
  }

  /// The number with the other sign.
  public var negated: Decimal10 {
    let (digits, overflow) = Int128(0).subtractingReportingOverflow(significand)
    return overflow ? self : Decimal10(digits, exponent: exponent)
  }

  /// The number without its sign.
  public var absolute: Decimal10 { significand < 0 ? negated : self }

  /// The number rounded, half away from zero, to `count` significant digits.
  public func rounded(toSignificant count: Int) -> Decimal10 {
    let drop = digitCount - max(1, count)
    guard drop > 0 else { return self }
    var divisor: Int128 = 1
    for _ in 0..<drop { divisor *= 10 }
    let (quotient, rest) = significand.quotientAndRemainder(dividingBy: divisor)
    let up: Int128 = rest.magnitude * 2 >= divisor.magnitude ? (significand < 0 ? -1 : 1) : 0
    return Decimal10(quotient + up, exponent: exponent + drop)
  }

  /// Reads a plain decimal: digits with an optional sign and point. Nil for anything else, or too many digits.
  public init?(plain text: String) {
    var digits: Int128 = 0
    var power = 0
    var seenPoint = false
    var seenDigit = false
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tenfold, overflow) = digits.multipliedReportingOverflow(by: 10)
        let (sum, overflow2) = tenfold.addingReportingOverflow(Int128(byte - 48))
        if overflow || overflow2 { return nil }
        digits = sum
        seenDigit = true
        if seenPoint { power -= 1 }
      default: return nil
      }
    }
    guard seenDigit else { return nil }
    self.init(negative ? -digits : digits, exponent: power)
  }

  /// The number in plain figures, without grouping or exponent: `2040000`, `-0.5`.
  public var plain: String { figures(grouped: false) }

  /// The number in figures as an editor reads them: `2,040,000`.
  public var grouped: String { figures(grouped: true) }

  private func figures(grouped: Bool) -> String {
    var digits = Array(String(significand.magnitude).utf8)
    var fraction: [UInt8] = []
    if exponent > 0 {
      digits.append(contentsOf: repeatElement(48, count: min(exponent, 400)))
    } else if exponent < 0 {
      let count = min(-exponent, 400)
      while digits.count <= count { digits.insert(48, at: 0) }
      fraction = Array(digits.suffix(count))
      digits.removeLast(count)
    }
    var out: [UInt8] = significand < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if grouped, index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
      out.append(digit)
    }
    if !fraction.isEmpty {
      out.append(UInt8(ascii: "."))
      out.append(contentsOf: fraction)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Decimal10: Comparable {
  /// By value.
  public static func < (a: Decimal10, b: Decimal10) -> Bool {
    let power = min(a.exponent, b.exponent)
    if let x = a.scaled(to: power), let y = b.scaled(to: power) { return x < y }
    return a.double < b.double
  }
}

extension Decimal10 {
  /// Whether the number is 0.
  public var isZero: Bool { significand == 0 }

  /// `numerator / denominator` to six decimals, exact where they suffice; nil where it cannot be computed.
  public static func quotient(_ numerator: Decimal10, _ denominator: Int) -> Decimal10? {
    guard denominator != 0, let scaled = numerator.multiplied(by: .power(6)) else { return nil }
    guard let digits = scaled.scaled(to: min(0, scaled.exponent)) else { return nil }
    let divisor = Int128(denominator)
    let (quotient, rest) = digits.quotientAndRemainder(dividingBy: divisor)
    let up: Int128 = rest.magnitude * 2 >= divisor.magnitude ? (digits < 0) == (divisor < 0) ? 1 : -1 : 0
    return Decimal10(quotient + up, exponent: -6 + min(0, scaled.exponent))
  }
}
