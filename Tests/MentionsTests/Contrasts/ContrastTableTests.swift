import Testing

@testable import Mentions

@Suite struct ContrastTableTests {
  private let table = ContrastTable.shared

  @Test func everyRowIsReadAndStandsWithItsSet() {
    #expect(table.malformed == [])
    #expect(table.names.count >= 30)
    #expect(Set(table.names).count == table.names.count)
    for (index, set) in table.sets.enumerated() {
      #expect(set.count >= 2, "\(table.names[index])")
      for member in set { #expect(table.members[member].set == index) }
    }
  }

  @Test func noWordSaysTwoThings() {
    let korean = table.members.flatMap(\.korean)
    #expect(korean.count == Set(korean).count)
    for set in table.sets {
      let english = set.flatMap { Array(Set(table.members[$0].english)) }
      #expect(english.count == Set(english).count, "\(english)")
    }
  }

  @Test func mistakesStandInTheOrderOfWhatTheyAreMistakenFor() {
    for set in table.sets { #expect(Set(set.map { table.members[$0].english.count }).count == 1) }
  }

  @Test func aPlaceForASpaceIsBothWays() {
    let table = ContrastTable(sections: ["a|가^나|다|x|y*\na|라||z|", "b|마||u|"])
    #expect(table.malformed == [])
    #expect(table.members.map(\.korean) == [["가나", "가 나"], ["라"], ["마"]])
    #expect(table.sets == [[0, 1], [2]])
    #expect(ContrastTable(sections: ["a|가"]).malformed == ["a|가"])
  }
}
