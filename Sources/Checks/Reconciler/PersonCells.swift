import TextModel

/// Which words of a stretch belong to which of the people in it, by where the members of the sentence end.
///
/// What stands in one member with one person is that person's. Where two people stand in one member ("Paz beat Quiroga
/// 7-5") nothing is anybody's: who did what to whom is not read. People who are only added to each other ("Cho and Min were
/// named by") own together.
struct PersonCells {
  /// Where one member ends and the next begins, ascending.
  private let joints: [Int]
  /// The member of each person.
  private let member: [Int]
  private let people: [TextRange]
  /// For each person the first of those it is only added to.
  private var first: [Int]

  /// The members between `joints`; what stands at `things` keeps people apart between whom it stands.
  init(joints: [Int], people: [TextRange], things: [TextRange]) {
    self.joints = joints
    self.people = people
    member = people.map { PersonCells.member(of: $0.start, joints) }
    first = Array(people.indices)
    let order = people.indices.sorted { people[$0].start < people[$1].start }
    for (one, next) in zip(order, order.dropFirst()) {
      let gap = people[next].start - people[one].end
      let isApart =
        gap > PersonCells.reach || things.contains { $0.start < people[next].start && $0.end > people[one].end }
      if !isApart { first[next] = first[one] }
    }
  }

  /// So many bytes may stand between people who are only added to each other.
  private static let reach = 40

  /// The first person of the member in which the words at `range` stand.
  func firstPerson(beside range: TextRange) -> TextRange? {
    let place = PersonCells.member(of: range.start, joints)
    return people.indices.filter { member[$0] == place }.map { people[$0] }.min { $0.start < $1.start }
  }

  private static func member(of offset: Int, _ joints: [Int]) -> Int {
    joints.partitioningIndex { $0 > offset }
  }

  /// The people whose the words at `range` are: one, or those who are added to one; none where it is not plain.
  func owners(of range: TextRange) -> Set<Int> {
    let place = PersonCells.member(of: range.start, joints)
    guard place == PersonCells.member(of: range.end - 1, joints) else { return [] }
    let here = people.indices.filter { member[$0] == place }
    guard let one = here.first, here.allSatisfy({ first[$0] == first[one] }) else { return [] }
    return Set(people.indices.filter { first[$0] == first[one] })
  }
}
