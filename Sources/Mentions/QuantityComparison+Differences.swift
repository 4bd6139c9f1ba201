/// Figures that say how far two others lie apart.
extension QuantityComparison {
  /// Whether one is a difference and the other is none, so that neither was meant for the other: what happens "four kilometers
  /// later" happens at 36km.
  var isDifferenceBesideFigure: Bool {
    isDifference(a.difference, beside: b.difference) || isDifference(b.difference, beside: a.difference)
  }

  private func isDifference(_ one: Quantity.Difference?, beside other: Quantity.Difference?) -> Bool {
    one == .surely && (other == nil || other == .never) || one == .maybe && other == .never
  }

  /// Whether a difference is that of the two figures of a score: 2표 차 are "6-4".
  func isMargin(_ difference: Quantity, of score: Quantity) -> Bool {
    guard difference.difference != nil, let second = score.upper,
      let margin = score.magnitude.adding(second.negated)
    else { return false }
    return margin.absolute == difference.magnitude
  }
}
