/// Contrast sets: words of which only one can be meant, in both languages. 수출 is not "imports", 횡령 not "bribery", 무릎
/// not "shoulder".
///
/// A table row reads `set | Korean | Korean besides | English | English besides`. The second and fourth cell say the
/// member and nothing else; what stands "besides" may say it in other words, so where one of those is found nothing is
/// reported. The English words of a set's rows stand in the same order, the first of one being the mistake for the first
/// of another. `^` in a Korean word is a place where a space may stand, `*` at the end of an English one takes any ending.
/// The words are those of business, court, assembly and sports reports in the Korean press and of its English desks.
public struct ContrastTable: Sendable {
  /// The table the program runs on.
  public static let shared = ContrastTable(sections: [
    economyContrasts, changeContrasts, lawContrasts, societyContrasts, thingContrasts,
  ])

  /// One of the things that exclude each other.
  public struct Member: Sendable {
    /// The index of its set.
    public let set: Int
    /// Words that say it wherever an eojeol begins with them.
    public let korean: [String]
    /// Words that may say it, wherever they stand.
    public let koreanBesides: [String]
    /// Words that say it, in small letters.
    public let english: [String]
    /// Words that may say it; a `*` at the end takes any ending.
    public let englishBesides: [String]
  }

  /// The members of all sets.
  public let members: [Member]
  /// For each set the indices of its members.
  public let sets: [[Int]]
  /// Names of the sets.
  let names: [String]
  /// Rows that could not be read; empty, and a test says so.
  let malformed: [String]

  init(sections: [String]) {
    var members: [Member] = []
    var sets: [[Int]] = []
    var names: [String] = []
    var malformed: [String] = []
    for line in sections.joined(separator: "\n").split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(RoleTable.words)
      guard cells.count == 5, let name = cells[0].first, !cells[1].isEmpty, !cells[3].isEmpty else {
        malformed.append(String(line))
        continue
      }
      if names.last != name {
        names.append(name)
        sets.append([])
      }
      sets[sets.count - 1].append(members.count)
      members.append(
        Member(
          set: sets.count - 1, korean: cells[1].flatMap(RoleTable.spaced), koreanBesides: cells[2],
          english: cells[3], englishBesides: cells[4]))
    }
    self.members = members
    self.sets = sets
    self.names = names
    self.malformed = malformed
  }
}
