import Testing

@testable import Korean
@testable import TextModel

@Suite struct PhoneticExchangesTests {
  private let model = PhoneticModel.shared

  /// Short and long names, letters that are silent, names that do not belong together.
  @Test(arguments: [
    ("트럼프", "Trump"), ("헤그세스", "Hegseth"), ("캐버노", "Kavamaugh"), ("콘스탄티노폴리스", "Constantinople"), ("가", "Zelenskyy"),
    ("우크라이나의", "a"), ("플릿우드", "Fleetwood"), ("조지", "Worcestershire"), ("슈뢰더", "Schroeder"),
  ])
  func scoresEachExchangeAsTheModelDoes(hangul: String, latin: String) {
    let units = JamoUnits.units(hangul)
    let letters = LatinFold.letters(latin)
    let exchanges = PhoneticExchanges(model, units: units, letters: letters)
    for index in letters.indices {
      for letter in UInt8(0)..<26 {
        var changed = letters
        changed[index] = letter
        #expect(exchanges.score(with: letter, at: index) == model.score(units: units, letters: changed))
      }
    }
  }

  @Test func findsTheLetterThatWouldFit() {
    let units = JamoUnits.units("캐버노")
    let letters = LatinFold.letters("Kavamaugh")
    let score = model.score(units: units, letters: letters)
    let repair = PhoneticExchanges(model, units: units, letters: letters).best(above: score)
    #expect(repair.index == 4 && repair.letter == 13 && repair.gain > 5)
  }

  @Test func asksTheFilter() {
    let letters = LatinFold.letters("Kavamaugh")
    let exchanges = PhoneticExchanges(model, units: JamoUnits.units("캐버노"), letters: letters)
    #expect(exchanges.best(above: -50, where: { _ in false }) == .none)
    let only = LatinFold.letters("Kavalaugh")
    #expect(exchanges.best(above: -50, where: { $0.value == FNV1a.hash(only) }).letter == 11)
  }

  @Test func nothingToExchange() {
    #expect(PhoneticExchanges(model, units: [], letters: LatinFold.letters("Trump")).best(above: -99) == .none)
    #expect(PhoneticExchanges(model, units: JamoUnits.units("트럼프"), letters: []).best(above: -99) == .none)
    let long = [UInt8](repeating: 0, count: 30)
    #expect(PhoneticExchanges(model, units: JamoUnits.units("트럼프"), letters: long).best(above: -99) == .none)
  }
}

@Suite struct AttestedNamesTests {
  @Test func howPeopleOfANameAreSpelled() {
    #expect(AttestedNames.spell(JamoUnits.units("웨스트"), LatinFold.letters("West")))
    #expect(!AttestedNames.spell(JamoUnits.units("웨스트"), LatinFold.letters("Best")))
    #expect(AttestedNames.areFamiliar(JamoUnits.units("제임스")))
    #expect(!AttestedNames.areFamiliar(JamoUnits.units("쿠클로")))
  }

  @Test func listsOfNamesWeighMoreThanSounds() {
    let units = JamoUnits.units("웨스트")
    #expect(AttestedNames.weigh(2, units, LatinFold.letters("West")) == 4)
    #expect(AttestedNames.weigh(2, units, LatinFold.letters("Best")) == 2)
    // What sounds nothing alike is not looked up.
    #expect(AttestedNames.weigh(-30, units, LatinFold.letters("West")) == -30)
  }
}
