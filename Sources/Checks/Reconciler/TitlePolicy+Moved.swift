import Bitext
import Korean
import Mentions
import TextModel

/// Titles that are no conflict, since what the target says stands elsewhere in the source.
extension TitlePolicy {
  /// So many beads away a sentence may have been moved.
  private static let reach = 6

  /// Whether either title answers one of the other side that lost its place, where the alignment is a guess: editions join
  /// and part sentences, and say early who somebody was.
  func isMoved(_ source: Int, _ target: Int, _ table: Table) -> Bool {
    let bead = table.sources[source].bead
    guard pair.beads[bead].confidence < 1 else { return false }
    func isNear(_ entry: Entry) -> Bool { !entry.isSettled && abs(entry.bead - bead) <= TitlePolicy.reach }
    return table.sources.indices.contains {
      $0 != source && isNear(table.sources[$0])
        && judge(table.sources[$0], table.targets[target]).agreement == .same
    }
      || table.targets.indices.contains {
        $0 != target && isNear(table.targets[$0])
          && judge(table.sources[source], table.targets[$0]).agreement == .same
      }
  }

  /// Whether the source has a word for another role, the target's, that was not read as a title: 이사 behind a foreigner.
  func isNamed(_ target: Entry, besides source: Entry) -> Bool {
    guard case .title(let title) = pair.target.forest.mentions[target.index].value,
      case .title(let mine) = pair.source.forest.mentions[source.index].value,
      Set(mine.roles).isDisjoint(with: title.roles)
    else { return false }
    let own = pair.source.forest.mentions[source.index].range
    let here = pair.source.range(pair.beads[source.bead].source)
    guard !here.isEmpty, here.contains(own) else { return false }
    let rest = [TextRange(here.start, own.start), TextRange(own.end, here.end)]
    return title.roles.contains { role in
      RoleTable.shared.koreanWords(role).contains { word in
        rest.contains { range in
          !range.isEmpty && ByteSearch.contains(word, pair.source.text.bytes, range) && !isRead(word, in: range)
        }
      }
    }
  }

  /// Whether every place of the word is part of a title that was read.
  private func isRead(_ word: [UInt8], in range: TextRange) -> Bool {
    let forest = pair.source.forest
    let titles = TextRangeSet(
      forest.indices(in: range).lazy.filter { forest.mentions[$0].kind == .title }.map { forest.mentions[$0].range })
    var rest = range
    while let found = ByteSearch.looseRange(of: word, pair.source.text.bytes, rest, atWordStart: false) {
      let isWhole =
        found.end == pair.source.text.bytes.count || pair.source.text.bytes[found.end] < 0x80
        || Particles.tail(in: pair.source.text.bytes, after: found.end) != nil
      if !titles.overlaps(found), isWhole { return false }
      rest = TextRange(found.end, range.end)
    }
    return true
  }
}
