import Testing

/// Titles whose words are far apart, belong to a body, or are of several people.
@Suite struct TitlesInPlaceTests {
  @Test func aFormerBeforeABody() {
    #expect(
      JudgedRows.findings([
        ("국승원 전 한국에너지공단 이사장(67)이 말했다.", "Guk Seung-won, 67, president of the Korea Energy Agency, spoke.")
      ])
      .count == 1)
    #expect(
      JudgedRows.findings([
        ("국승원 전 한국에너지공단 이사장(67)이 말했다.", "Guk Seung-won, 67, a former president of the Korea Energy Agency, spoke.")
      ]).isEmpty)
  }

  @Test func theLastSyllableOfANameIsNoWordOfTheOffice() {
    #expect(JudgedRows.findings([("무소속 탁현주 의원이 물었다.", "Independent Rep. Tak Hyun-joo asked.")]).isEmpty)
  }

  @Test func peopleOfASortAreNoOffice() {
    #expect(
      JudgedRows.findings([("김태효 국가안보실 제1차장은 두 나라의 뜻을 전했다.", "He conveyed what the leaders of both countries want.")])
        .isEmpty)
  }
}
