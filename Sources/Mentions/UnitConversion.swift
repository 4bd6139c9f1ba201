extension Unit {
  /// How many of the dimension's base unit one of this unit is; nil where it does not convert.
  ///
  /// Definitions after the SI brochure and, for traditional Korean units, the Korean metric conversion of 1964
  /// (1평 = 400/121 ㎡, 1근 = 600 g for meat, 1돈 = 3.75 g, 1리 = 0.393 km).
  public var factor: Double? { Unit.factors[id] }

  private static let factors: [String: Double] = [
    // length: metre
    "nm": 1e-9, "um": 1e-6, "mm": 0.001, "cm": 0.01, "m": 1, "km": 1000, "in": 0.0254, "ft": 0.3048, "yd": 0.9144,
    "mi": 1609.344, "nmi": 1852, "ri": 392.7, "light-year": 9.4607e15,
    // area: square metre
    "cm2": 0.0001, "m2": 1, "km2": 1e6, "ha": 10_000, "acre": 4046.856, "ft2": 0.092903, "mi2": 2.589988e6,
    "pyeong": 3.305785, "yd2": 0.836127,
    // volume: litre
    "ml": 0.001, "l": 1, "kl": 1000, "cm3": 0.001, "m3": 1000, "gal": 3.785412, "pt": 0.473176, "qt": 0.946353,
    "bbl": 158.9873, "ft3": 28.31685, "km3": 1e12, "fl-oz": 0.0295735,
    // mass: gram
    "ug": 1e-6, "mg": 0.001, "g": 1, "kg": 1000, "t": 1e6, "lb": 453.59237, "oz": 28.349523, "st": 6350.293,
    "geun": 600, "don": 3.75, "carat": 0.2,
    // speed: km/h
    "km/h": 1, "mph": 1.609344, "knot": 1.852, "m/s": 3.6, "km/s": 3600,
    // energy: joule
    "J": 1, "kJ": 1000, "cal": 4.184, "kcal": 4184, "Wh": 3600, "kWh": 3.6e6, "MWh": 3.6e9, "GWh": 3.6e12,
    "TWh": 3.6e15, "Mt-TNT": 4.184e15, "kt-TNT": 4.184e12,
    // power: watt
    "W": 1, "kW": 1000, "MW": 1e6, "GW": 1e9, "TW": 1e12, "hp": 745.7,
    // pressure: pascal
    "Pa": 1, "hPa": 100, "kPa": 1000, "MPa": 1e6, "mb": 100, "psi": 6894.76, "atm": 101_325,
    // data: byte
    "bit": 0.125, "B": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "PB": 1e15,
    // frequency: hertz
    "Hz": 1, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9,
    // time: day
    "millisecond": 1.0 / 86_400_000, "second": 1.0 / 86_400, "minute": 1.0 / 1440, "hour": 1.0 / 24, "day": 1,
    "week": 7, "fortnight": 14, "month": 30.436875, "quarter": 91.310625, "year": 365.2425, "decade": 3652.425,
    "century": 36_524.25,
    "millennium": 365_242.5,
    // shares
    "percent": 0.01, "bp": 0.0001, "permille": 0.001,
  ]

  /// `value` of this unit in the base unit of its dimension; temperatures in degrees Celsius.
  func base(_ value: Double) -> Double? {
    switch id {
    case "celsius": value
    case "fahrenheit": (value - 32) / 1.8
    case "kelvin": value - 273.15
    default: factor.map { value * $0 }
    }
  }

  /// Whether the two units measure the same, so that values can be converted.
  public func isConvertible(to other: Unit) -> Bool {
    if id == other.id { return true }
    guard dimension == other.dimension else { return false }
    switch dimension {
    case .length, .area, .volume, .mass, .speed, .energy, .power, .pressure, .data, .time:
      return factor != nil && other.factor != nil
    case .temperature: return id != "degree" && other.id != "degree"
    case .other: return id.hasSuffix("Hz") && other.id.hasSuffix("Hz")
    case .money, .percent, .percentagePoint, .person, .thing, .event: return false
    }
  }
}
