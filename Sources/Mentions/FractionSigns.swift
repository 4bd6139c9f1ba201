/// The signs of Unicode that are fractions: ½, ⅔, ¾.
public enum FractionSigns {
  /// The fraction that `scalar` stands for; nil for all else.
  public static func value(of scalar: UInt32) -> Decimal10? {
    guard let (top, bottom) = parts[scalar] else { return nil }
    return Decimal10.quotient(Decimal10(Int128(top)), bottom)
  }

  private static let parts: [UInt32: (Int, Int)] = [
    0xBC: (1, 4), 0xBD: (1, 2), 0xBE: (3, 4), 0x2153: (1, 3), 0x2154: (2, 3), 0x2155: (1, 5), 0x2156: (2, 5),
    0x2157: (3, 5), 0x2158: (4, 5), 0x2159: (1, 6), 0x215A: (5, 6), 0x215B: (1, 8), 0x215C: (3, 8), 0x215D: (5, 8),
    0x215E: (7, 8),
  ]
}
