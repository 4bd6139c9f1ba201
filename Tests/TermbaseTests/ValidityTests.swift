import Mentions
import Termbase
import Testing

@Suite struct ValidityTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02-28", "2023-02-28", "2023-02-28"),
  ])
  func partialDatesNameTheirDays(_ text: String, _ first: String, _ last: String) {
    let date = PartialDate(text)
    #expect(date?.first.iso == first)
    #expect(date?.last.iso == last)
    #expect(date?.text == text)
  }

  @Test(arguments: ["", "24", "2024-2", "2024-13", "2023-02-29", "2024-01-01-01", "2024-", "-2024", "2024/01", "abcd"])
  func whatIsNoDateIsRefused(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  /// Overlap as days say it, for every pair of spans between a few dates of every precision.
  @Test func overlapsAgreeWithDays() throws {
    let dates: [PartialDate?] = [nil] + ["2023", "2024", "2024-05", "2024-05-10", "2024-06"].map { PartialDate($0) }
    let days = try (0..<1200).map { offset in
      try #require(CivilDate(iso: "2022-06-01")).adding(days: offset)
    }
    var spans: [Validity] = []
    for from in dates {
      for to in dates { spans.append(Validity(from: from, to: to)) }
    }
    for a in spans where !a.isReversed {
      for b in spans where !b.isReversed {
        let common = days.contains { a.contains($0) && b.contains($0) }
        #expect(a.overlaps(b) == common, "\(a) \(b)")
        if a.surelyOverlaps(b) { #expect(common) }
      }
    }
  }

  @Test func changesOfHandsWithinAMonthAreNoOverlap() {
    let first = Validity(from: PartialDate("2020"), to: PartialDate("2022-05"))
    let second = Validity(from: PartialDate("2022-05"), to: nil)
    #expect(first.overlaps(second) && !first.surelyOverlaps(second))
    #expect(first.surelyOverlaps(Validity(from: PartialDate("2022-04"), to: nil)))
  }
}
