import Bitext
import Mentions
import TextModel

/// The first who held an office, and the second.
extension TitlePolicy {
  /// Whom the title before the name calls the first is that by the title behind it, too: 초대 교구장 지학순 주교.
  func sharedRank(_ holder: Int?, _ side: AnnotatedSide) -> [TitleModifier] {
    guard let holder else { return [] }
    let start = side.forest.mentions[holder].range.start
    let isFirst = side.forest.indices(in: TextRange(max(0, start - TitlePolicy.reachOfTitles), start)).contains {
      index in
      guard case .title(let value) = side.forest.mentions[index].value else { return false }
      return value.modifiers.contains(.first) && side.forest.mentions[index].range.end + 1 == start
    }
    return isFirst ? [.first] : []
  }

  /// How many bytes before a name its title may begin.
  private static let reachOfTitles = 60

  /// Whether the source, in a bead, says a number of its own: 초대 사무총장이자 2대 회장.
  func saysNumber(_ number: Int, _ bead: Int) -> Bool {
    let range = pair.source.range(pair.beads[bead].source)
    return pair.source.forest.indices(in: range).contains { index in
      guard case .quantity(let quantity) = pair.source.forest.mentions[index].value else { return false }
      return quantity.magnitude.integer == number
    }
  }

  /// Whether the source calls the holder the first of the office, and the target another: no other title of the two answers
  /// for the number.
  func areOtherNumbers(_ source: Entry, _ target: Entry) -> Bool {
    guard case .title(let mine) = pair.source.forest.mentions[source.index].value,
      case .title(let theirs) = pair.target.forest.mentions[target.index].value, let number = theirs.ordinal
    else { return false }
    return (mine.modifiers + source.shared).contains(.first) && number > 1
  }
}
