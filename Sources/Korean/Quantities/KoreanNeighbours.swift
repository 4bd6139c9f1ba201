import Mentions

/// Two neighbouring figures with a comma between them, which share what they count: 2, 3배, 3, 4만 명, 30, 40대.
extension KoreanQuantityScanner {
  /// Counts and measures are about one or the other figure, as a range is; ranks and names are each of both.
  ///
  /// The offset after what was read: of ranks the first alone, since the second is read as any other.
  mutating func readNeighbours(_ first: KoreanNumber, at offset: Int) -> Int? {
    guard first.plainDigits > 0, let second = reader.mixed(at: offset, isMoneyLike: isMoneyWord),
      areNeighbours(first, second), let read = unit(after: second), let counter = read.counter,
      counter.unit?.id != "quarter"
    else { return nil }
    if has("단", at: read.end - 3), isNearRocket(first.start) { return emitMember(first, .ordinal, nil) }
    if let decade = isDecades(second, read) { return emitMember(first, decade.role, decade.unit) }
    switch counter.role {
    case .count, .measure, .money, .percent, .multiple, .age, .duration:
      let areRespective = endsWith("각각", before: wordEnd(before: first.start))
      return areRespective ? emitMember(first, counter.role, counter.unit) : readRange(first, second)
    case .ordinal, .label: return emitMember(first, counter.role, counter.unit)
    case .share, .score: return nil
    }
  }

  /// Whether the second figure is one more than the first in their only digit: 2 and 3, 20 and 30, 3 and 4만.
  private func areNeighbours(_ first: KoreanNumber, _ second: KoreanNumber) -> Bool {
    (1...8).contains(first.value.significand) && second.value.significand == first.value.significand + 1
      && (first.value.exponent == second.value.exponent || first.value.exponent == 0 && second.hasScale)
  }

  private func isDecades(
    _ second: KoreanNumber, _ read: (counter: KoreanCounter?, end: Int, isOver: Bool)
  ) -> (role: Quantity.Role, unit: Unit?)? {
    guard has("대", at: read.end - 3), read.counter?.unit == .thing else { return nil }
    return readDae(second, read.end)
  }

  private mutating func emitMember(_ number: KoreanNumber, _ role: Quantity.Role, _ unit: Unit?) -> Int {
    let quantity = Quantity(number.value, unit: unit, role: role, significantDigits: number.significantDigits)
    emit(number.start, number.end, quantity: quantity, 0.7)
    return number.end
  }
}
