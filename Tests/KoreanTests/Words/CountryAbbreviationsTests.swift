import Korean
import Testing
import TextModel

@Suite struct CountryAbbreviationsTests {
  @Test(arguments: [
    ("미군 사격장이 있다", "US", true), ("방중 일정을 마쳤다", "CN", true), ("대일 외교", "JP", true), ("한·미·일 3국", "JP", true),
    ("한미 정상", "KR", true), ("이미군은 아니다", "US", false), ("미래가 있다", "US", false), ("한일 정상", "CN", false),
    ("", "US", false),
  ])
  func words(_ korean: String, _ country: String, _ isNamed: Bool) {
    let text = NormalizedText(assumingNormalized: korean)
    #expect(CountryAbbreviations.name(country, in: text, text.range) == isNamed)
  }
}
