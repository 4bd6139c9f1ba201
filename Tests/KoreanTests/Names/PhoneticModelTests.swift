import Foundation
import Testing

@testable import Korean

@Suite struct PhoneticModelTests {
  private let model = PhoneticModel.shared

  @Test(arguments: [
    ("트럼프", "Trump"), ("헤그세스", "Hegseth"), ("루비오", "Rubio"), ("캐버노", "Kavanaugh"), ("에르도안", "Erdoğan"),
    ("젤렌스키", "Zelenskyy"), ("마크롱", "Macron"), ("오닐", "O'Neill"), ("도쿄", "Tokyo"), ("반데르사르", "van der Sar"),
  ])
  func soundsAlike(hangul: String, latin: String) {
    #expect(model.score(hangul: hangul, latin: latin) > 0)
  }

  @Test(arguments: [
    ("트럼프", "Rubio"), ("헤그세스", "Trump"), ("독일", "Germany"), ("호날두", "Messi"), ("마크롱", "Macbeth"),
    ("바이든", "Blinken"), ("가", "Zelenskyy"), ("우크라이나의", "a"),
  ])
  func soundsUnlike(hangul: String, latin: String) {
    #expect(model.score(hangul: hangul, latin: latin) < -5)
  }

  @Test func nothingToCompare() {
    #expect(model.score(hangul: "", latin: "Trump") == PhoneticModel.impossible)
    #expect(model.score(hangul: "트럼프", latin: "123") == PhoneticModel.impossible)
    #expect(model.score(hangul: String(repeating: "가", count: 500), latin: String(repeating: "ga", count: 500)) < 500)
  }

  @Test func prefixesTellWhereTheNameEnds() throws {
    let units = JamoUnits.units("트럼프에게는")
    let scores = model.prefixScores(units: units, letters: LatinFold.letters("Trump"))
    let best = try #require(scores.indices.max { scores[$0] < scores[$1] })
    #expect(best == 6)
    #expect(abs(scores[6] - model.score(hangul: "트럼프", latin: "Trump")) < 0.01)
  }

  @Test func foldsDiacritics() {
    #expect(LatinFold.string("Erdoğan") == "erdogan")
    #expect(LatinFold.string("Chŏng Ŭi-ryŏl") == "chonguiryol")
    #expect(LatinFold.string("Łukasz Straße Ởn") == "lukaszstrasseon")
    #expect(LatinFold.string("é\u{301}漢字🙂") == "e")
  }

  @Test func scoresQuickly() {
    let names = ["Trump", "Hegseth", "Kavanaugh", "Molinari", "Schroeder"].map(LatinFold.letters)
    let hanguls = ["트럼프", "헤그세스", "캐버노", "몰리나리", "슈뢰더"].map(JamoUnits.units)
    let clock = ContinuousClock()
    var sum = 0.0
    let time = clock.measure {
      for _ in 0..<8_000 {
        for hangul in hanguls { for name in names { sum += model.score(units: hangul, letters: name) } }
      }
    }
    let rate = 200_000 / (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
    print("phonetic scoring: \(Int(rate)) pairs a second")
    #expect(sum.isFinite)
    #if !DEBUG
      #expect(rate > 100_000)
    #endif
  }

  @Test(arguments: [
    ("헤그세스", "Hegseth"), ("도브로볼스키", "Dobrowolski"), ("서", "Schwarzenegger"), ("산티네톤쿨", "Xu"), ("르", "e"),
  ])
  func oneLookScoresAsLettersPrepared(hangul: String, latin: String) {
    let (units, letters) = (JamoUnits.units(hangul), LatinFold.letters(latin))
    let prepared = PhoneticModel.shared.score(units: units, letters: PhoneticLetters(letters, .shared))
    #expect(PhoneticModel.shared.score(units: units, letters: letters) == prepared)
    #expect(PhoneticModel.shared.score(hangul: hangul, latin: latin) == prepared)
  }
}
