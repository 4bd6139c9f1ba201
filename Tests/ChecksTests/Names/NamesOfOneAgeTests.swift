import Testing

/// An age that both sides put beside a name tells that the two names are meant for one person.
@Suite struct NamesOfOneAgeTests {
  @Test func oneAgeOfTwoNames() {
    let found = JudgedRows.findings([("배우상은 카림 벤살라(81)에게 갔다.", "The acting award went to Karim Benzidane, 81.")])
    #expect(found == ["name-mismatch: 카림 벤살라 is rendered \"Karim Benzidane\""])
    #expect(JudgedRows.findings([("카림 벤살라(81)가 왔다.", "Karim Bensalah, 81, came.")]).isEmpty)
  }
}
