import Testing

@testable import Mentions

@Suite("Decimal10")
struct Decimal10Tests {
  @Test("plain figures are read and written back")
  func roundTrip() throws {
    for text in [
      "0", "1", "-1", "0.5", "-0.25", "2040000", "379800", "0.000001", "123456789012345678901234567890", "1.06",
    ] {
      let number = try #require(Decimal10(plain: text))
      #expect(number.plain == text)
    }
    for text in ["", "-", "1.2.3", "1e5", "abc", "1,000"] { #expect(Decimal10(plain: text) == nil) }
    #expect(Decimal10(plain: String(repeating: "9", count: 60)) == nil)
  }

  @Test("grouping", arguments: [("1234567.5", "1,234,567.5"), ("999", "999"), ("-1000", "-1,000")])
  func grouping(_ plain: String, _ grouped: String) throws {
    #expect(try #require(Decimal10(plain: plain)).grouped == grouped)
  }

  @Test("scales up to 10^24 are exact, and what would overflow is nil")
  func scales() throws {
    var number = Decimal10(123)
    for power in 1...24 {
      number = try #require(number.multiplied(by: .power(1)))
      #expect(number == Decimal10(123, exponent: power))
      #expect(number.plain == "123" + String(repeating: "0", count: power))
      let sum = try #require(number.adding(.one))
      #expect(try #require(sum.adding(Decimal10(-1))) == number)
      #expect(number < sum)
    }
    #expect(Decimal10(Int128.max).multiplied(by: Decimal10(7)) == nil)
    #expect(Decimal10(1, exponent: 50).multiplied(by: Decimal10(1, exponent: 50)) == nil)
    #expect(Decimal10(1, exponent: 50).adding(.one) == nil)
    #expect(Decimal10(Int128.min).absolute.plain.isEmpty == false)
  }

  @Test("rounding to significant digits")
  func rounding() {
    #expect(Decimal10(379_800).rounded(toSignificant: 2) == Decimal10(380_000))
    #expect(Decimal10(1_065_836).rounded(toSignificant: 3) == Decimal10(1_070_000))
    #expect(Decimal10(95).rounded(toSignificant: 1) == Decimal10(100))
    #expect(Decimal10(-25).rounded(toSignificant: 1) == Decimal10(-30))
    #expect(Decimal10(12).rounded(toSignificant: 5) == Decimal10(12))
  }

  @Test("quotients have six decimals")
  func quotients() {
    #expect(Decimal10.quotient(.one, 3)?.plain == "0.333333")
    #expect(Decimal10.quotient(Decimal10(2), 3)?.plain == "0.666667")
    #expect(Decimal10.quotient(.one, 4)?.plain == "0.25")
    #expect(Decimal10.quotient(.one, 0) == nil)
  }

  @Test("digits, order and integers")
  func digits() {
    #expect(Decimal10(384).order == 2)
    #expect(Decimal10(5, exponent: -1).order == -1)
    #expect(Decimal10(5, exponent: -1).integer == nil)
    #expect(Decimal10(5, exponent: 3).integer == 5000)
    #expect(Decimal10(1, exponent: 30).integer == nil)
    #expect(abs(Decimal10(22, exponent: -1).double - 2.2) < 1e-12)
  }
}
