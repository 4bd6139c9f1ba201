/// An exact decimal number: `significand × 10^exponent`.
///
/// News figures need no rounding and no more than 38 digits; arithmetic that would overflow answers nil.
public struct Decimal10: Hashable, Sendable {
  /// The digits, with sign.
  public let significand: Int128
  /// The power of ten.
  public let exponent: Int

  /// `significand × 10^exponent`, stored without trailing zeros so that equal numbers are equal values.
  public init(_ significand: Int128, exponent: Int = 0) {
    var digits = significand
    var power = exponent
    if digits == 0 {
      power = 0
    } else {
      while digits % 10 == 0 {
        digits /= 10
        power += 1
      }
    }
    self.significand = digits
    self.exponent = power
  }

  /// Zero.
  public static let zero = Decimal10(0)
}
