/// Money: words that several currencies share, and coins of whichever currency stands on the other side.
extension QuantityComparison {
  /// Pounds are money or weight; beside a weight they are weight.
  func asWeights() -> QuantityComparison? {
    let pound = Unit(id: "lb", dimension: .mass)
    var first = a
    var second = b
    if a.unit?.id == "GBP", b.unit?.dimension == .mass {
      first.unit = pound
      first.role = .measure
    } else if b.unit?.id == "GBP", a.unit?.dimension == .mass {
      second.unit = pound
      second.role = .measure
    } else {
      return nil
    }
    return QuantityComparison(first, second)
  }

  /// Coins beside whole money are hundredths of it: "62 U.S. cents" are 0.62달러. Cents without a country are those of any
  /// currency that has cents.
  func inWholeMoney() -> QuantityComparison? {
    if let whole = a.inWholeMoney(of: b) { return QuantityComparison(whole, b) }
    return b.inWholeMoney(of: a).map { QuantityComparison(a, $0) }
  }

  /// Units one bare word may mean: 달러 of any dollar country, 파운드 as weight, 도 of either scale.
  static func isSameMoneyWord(_ first: String, _ second: String) -> Bool {
    let dollars = Quantity.dollars
    if dollars.contains(first), dollars.contains(second) { return first == "USD" || second == "USD" }
    let groups: [Set<String>] = [
      ["GBP", "lb", "EGP", "LBP", "SYP"], ["INR", "PKR", "LKR", "NPR", "IDR"],
      ["MXN", "PHP", "ARS", "CLP", "COP", "CUP", "UYU"], ["KRW", "KPW"], ["SAR", "QAR", "OMR", "IRR", "YER", "BRL"],
      ["IQD", "KWD", "JOD", "DZD", "LYD", "TND", "BHD", "RSD"], ["CHF", "XOF", "XAF"],
      ["SEK", "NOK", "DKK", "CZK", "ISK"],
      ["USD-cent", "EUR-cent"],
    ]
    return groups.contains { $0.contains(first) && $0.contains(second) }
  }
}

extension Quantity {
  /// The dollars of all countries.
  static let dollars: Set<String> = [
    "USD", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD", "XXD", "JMD", "BSD", "BBD", "FJD", "TTD",
  ]
  /// Coins with the currencies that they are hundredths of.
  private static let coins: [String: Set<String>] = [
    "USD-cent": dollars.union(["EUR", "ZAR", "KES"]), "EUR-cent": ["EUR"], "GBP-penny": ["GBP"],
  ]

  /// The coins as an amount of the money that `other` is in; nil where they are no coins of it.
  fileprivate func inWholeMoney(of other: Quantity) -> Quantity? {
    guard let coin = unit, let money = other.unit, Quantity.coins[coin.id]?.contains(money.id) ?? false,
      let whole = magnitude.multiplied(by: .power(-2))
    else { return nil }
    var amount = self
    amount.magnitude = whole
    amount.upper = upper?.multiplied(by: .power(-2))
    amount.unit = money
    return amount
  }
}
