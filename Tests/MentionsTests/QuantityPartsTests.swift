import Testing

@testable import Mentions

@Suite("Counts out of so many, names and minutes of matches")
struct QuantityPartsTests {
  private func part(_ count: Int128, of whole: Int128) -> Quantity {
    var quantity = Quantity(Decimal10(count))
    quantity.whole = Decimal10(whole)
    return quantity
  }

  private func percent(_ value: Int128) -> Quantity { Quantity(Decimal10(value), unit: .percent, role: .percent) }

  @Test func whatIsLeftOfAWholeIsNoOtherFigure() {
    #expect(part(28, of: 31).judge(part(3, of: 31)).agreement == .compatible)
    #expect(part(28, of: 31).judge(part(4, of: 31)).agreement == .different)
    #expect(part(28, of: 31).judge(part(28, of: 31)).agreement == .same)
  }

  @Test func sharesAreSaidInParts() {
    #expect(part(7, of: 10).judge(percent(70)).agreement == .same)
    #expect(percent(70).judge(part(6, of: 10)).agreement == .different)
    #expect(Quantity(Decimal10(5, exponent: -1), role: .share).judge(part(2, of: 4)).agreement == .same)
    // 73 percent are not told in tenths, and 60 percent of something else stand beside "120 of the 300".
    #expect(percent(73).judge(part(6, of: 10)).agreement == .unrelated)
    #expect(percent(60).judge(part(120, of: 300)).agreement == .unrelated)
  }

  @Test func theNumberOfANameIsSaidWithoutIt() {
    let fifth = Quantity(Decimal10(5), unit: .musicalWork, role: .label)
    #expect(fifth.judge(Quantity(Decimal10(5), role: .ordinal)).agreement == .compatible)
    #expect(fifth.judge(Quantity(Decimal10(5), unit: .event)).agreement == .compatible)
    #expect(fifth.judge(Quantity(Decimal10(4), role: .ordinal)).agreement == .unrelated)
    #expect(fifth.judge(Quantity(Decimal10(5), unit: .person)).agreement == .unrelated)
  }

  @Test func minutesOfMatchesCountFromTheKickOff() {
    func minute(_ value: Int128, ofMatch: Bool = true) -> Quantity {
      var minute = Quantity(Decimal10(value), unit: .minute, role: .ordinal)
      minute.isOfMatch = ofMatch
      return minute
    }
    #expect(minute(67).judge(minute(67)).agreement == .same)
    #expect(minute(67).judge(minute(68)).agreement == .compatible)
    #expect(minute(67).judge(minute(22)).agreement == .different)
    #expect(minute(67).judge(minute(22, ofMatch: false)).agreement == .compatible)
    #expect(minute(67).judge(minute(52)).agreement == .compatible)
    #expect(minute(67).judge(Quantity(Decimal10(20), unit: .minute, role: .duration)).agreement == .unrelated)
    #expect(minute(67).judge(minute(Int128(Int64.min), ofMatch: false)).agreement == .different)
  }
}
