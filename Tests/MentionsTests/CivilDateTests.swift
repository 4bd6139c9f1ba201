import Mentions
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 4), ("2025-01-23", 4), ("2024-02-29", 4), ("2025-10-05", 7), ("2000-01-01", 6),
  ])
  func weekdays(_ iso: String, _ weekday: Int) {
    #expect(CivilDate(iso: iso)?.weekday == weekday)
  }

  @Test(arguments: ["2025-02-29", "2025-13-01", "2025-1-1", "2025-01-32", "", "2025-01", "abcd-ef-gh"])
  func whatIsNoDayIsRefused(_ iso: String) {
    #expect(CivilDate(iso: iso) == nil)
  }

  @Test func dayNumbersRoundTrip() {
    for number in stride(from: -800_000, through: 800_000, by: 97) {
      let date = CivilDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
    }
  }

  @Test func addingDaysCrossesMonthsAndYears() {
    #expect(CivilDate(iso: "2024-12-31")?.adding(days: 1).iso == "2025-01-01")
    #expect(CivilDate(iso: "2024-03-01")?.adding(days: -1).iso == "2024-02-29")
  }
}
