import Testing

/// An age that both sides put beside a name tells that the two names are meant for one person.
@Suite struct NamesOfOneAgeTests {
  @Test func oneAgeOfTwoNames() {
    let found = JudgedRows.findings([("배우상은 오누키 세이코(81)에게 갔다.", "The acting award went to Seiko Onizuka, 81.")])
    #expect(found == ["name-mismatch: 오누키 세이코 is rendered \"Seiko Onizuka\""])
    // Two of one age tell nothing.
    let two = ("오누키 세이코(81)와 박서윤(81)이 왔다.", "Seiko Onizuka, 81, and Park Seo-yun, 81, came.")
    #expect(JudgedRows.findings([two]).isEmpty)
    #expect(JudgedRows.findings([("오누키 세이코(81)가 왔다.", "Seiko Onuki, 81, came.")]).isEmpty)
  }
}
