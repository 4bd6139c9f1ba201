/// Signs of money, which both languages write.
public enum CurrencySymbols {
  /// Codes by the letters before `$`.
  public static let dollars: [String: String] = [
    "US": "USD", "U.S.": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "HK": "HKD", "NZ": "NZD", "S": "SGD",
    "NT": "TWD", "R": "BRL", "TT": "TTD", "J": "JMD", "BZ": "BZD", "Mex": "MXN",
  ]

  /// The code of U+20A0 to U+20BF by the third byte of its UTF-8; nil where it stands for no money of today.
  public static func code(third byte: UInt8) -> String? {
    switch byte {
    case 0xA1: "CRC"
    case 0xA6: "NGN"
    case 0xA8: "INR"
    case 0xA9: "KRW"
    case 0xAA: "ILS"
    case 0xAB: "VND"
    case 0xAC: "EUR"
    case 0xAD: "LAK"
    case 0xAE: "MNT"
    case 0xB1: "PHP"
    case 0xB2: "PYG"
    case 0xB4: "UAH"
    case 0xB5: "GHS"
    case 0xB8: "KZT"
    case 0xB9: "INR"
    case 0xBA: "TRY"
    case 0xBC: "AZN"
    case 0xBD: "RUB"
    case 0xBE: "GEL"
    case 0xBF: "BTC"
    default: nil
    }
  }

  /// The signs themselves, for figures before them.
  public static let signs: [(sign: String, code: String)] =
    (UInt8(0xA0)...0xBF).compactMap { byte in
      code(third: byte).map { (String(decoding: [0xE2, 0x82, byte], as: UTF8.self), $0) }
    } + [("\u{E3F}", "THB"), ("\u{A2}", "USD-cent"), ("\u{A3}", "GBP"), ("\u{A5}", "JPY")]
}
