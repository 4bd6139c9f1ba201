import Testing
import TextModel

@testable import Korean

@Suite struct HanjaReadingsTests {
  private func read(_ hangul: String, _ english: String) -> Bool {
    HanjaReadings.read(
      hangul.unicodeScalars.map(\.value), as: english.split(separator: " ").map { LatinFold.letters(String($0)) })
  }

  @Test(arguments: [
    ("왕안석", "Wang Anshi"), ("습근평", "Xi Jinping"), ("임칙서", "Lin Zexu"), ("모택동", "Mao Zedong"), ("손문", "Sun Wen"),
  ])
  func readsCharacterByCharacter(hangul: String, english: String) { #expect(read(hangul, english)) }

  @Test(arguments: [
    ("왕안석", "Wang Xizhi"), ("왕안석", "Wan Ganshi"), ("왕안", "Wang Anshi"), ("왕안석", "Wang An"), ("피터", "Peter"),
  ])
  func readsNothingElse(hangul: String, english: String) { #expect(!read(hangul, english)) }

  @Test func tellsMandarin() {
    func isMandarin(_ english: String) -> Bool {
      HanjaReadings.areMandarin(english.split(separator: " ").map { LatinFold.letters(String($0)) })
    }
    #expect(isMandarin("Xi Jinping") && isMandarin("Zhou Enlai"))
    #expect(!isMandarin("Peter Jones") && !isMandarin("Xi"))
  }

  @Test func findsTheWords() throws {
    let text = NormalizedText(assumingNormalized: "그는 왕안석을 만났다.")
    let found = try #require(NameLocator(text).ruledReading(EnglishName(["Wang", "Anshi"]), in: text.range))
    #expect(text.string(found) == "왕안석")
    #expect(NameLocator(text).ruledReading(EnglishName(["Mao", "Zedong"]), in: text.range) == nil)
  }

  @Test func areAccepted() {
    #expect(NameMatcher.shared.judge(korean: "왕안석", english: ["Wang", "Anshi"]).verdict == .accept)
    #expect(NameMatcher.shared.judge(korean: "왕안석", english: ["Wang", "Xizhi"]).verdict != .accept)
  }
}
