/// Parts of a whole: 17 of 19 are all but two of them, seven out of 10 are 70 percent.
extension QuantityComparison {
  /// What a count out of so many says beside another one, or beside a share; nil where the wholes tell nothing.
  func judgeParts() -> Judgement? {
    if let first = a.whole, let second = b.whole {
      // What one side says is done the other says is left.
      guard first == second, a.magnitude != b.magnitude, a.magnitude.adding(b.magnitude) == first else { return nil }
      return Judgement(.compatible, score: 0.5, reason: "\(a.figure) and \(b.figure) are \(first.plain)")
    }
    return judge(part: a, share: b) ?? judge(part: b, share: a)
  }

  /// A share is said in parts where it comes to a number of them: 80 percent are eight out of ten, but 83 percent none of them.
  private func judge(part: Quantity, share: Quantity) -> Judgement? {
    guard let whole = part.whole, part.role == .count, let said = share.inParts(of: whole) else { return nil }
    if abs(said - part.magnitude.double) < QuantityComparison.exactPart {
      return Judgement(.same, score: QuantityComparison.ofParts)
    }
    guard QuantityComparison.wholesOfShares.contains(whole),
      abs(said - said.rounded()) < QuantityComparison.exactPart
    else { return .unrelated }
    return Judgement(
      .different, score: QuantityComparison.ofOtherParts,
      reason: "\(share.figure) is not \(part.magnitude.plain) out of \(whole.plain)")
  }

  /// Thirds have no end: so near a number of parts they are one.
  private static let exactPart = 1e-3
  /// How surely an equal count out of so many and a share are about one thing, and how surely unequal ones are.
  private static let ofParts = 0.85
  private static let ofOtherParts = 0.65
  /// What shares are told out of, whatever there is of it in truth.
  private static let wholesOfShares: Set<Decimal10> = [Decimal10(3), Decimal10(4), Decimal10(5), Decimal10(10)]
}

extension Quantity {
  /// How many of `whole` a share or percentage comes to; nil for other quantities.
  fileprivate func inParts(of whole: Decimal10) -> Double? {
    guard upper == nil, self.whole == nil else { return nil }
    switch role {
    case .share: return magnitude.double * whole.double
    case .percent where unit == .percent: return magnitude.double * whole.double / 100
    default: return nil
    }
  }
}

extension [Mention] {
  /// Lets the count at `part` know that it is a part of the count at `whole`, where they are two counts and it can be.
  public mutating func linkPart(_ part: Int, ofWhole whole: Int) {
    guard indices.contains(part), indices.contains(whole), case .quantity(var count) = self[part].value,
      case .quantity(let all) = self[whole].value, count.role == .count, all.role == .count, count.upper == nil,
      all.upper == nil, count.magnitude < all.magnitude
    else { return }
    count.whole = all.magnitude
    self[part].value = .quantity(count)
  }
}
