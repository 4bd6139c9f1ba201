import Bitext
import Mentions
import TextModel

/// Titles of which little can be said, since they are of several people or of nobody.
extension TitlePolicy {
  /// Whether the source names one office of several of its sort: 국가안보실 제3차장.
  func isOneOffice(_ entry: Entry) -> Bool {
    guard case .title(let title) = pair.source.forest.mentions[entry.index].value else { return false }
    return entry.holder != nil || title.ordinal != nil || !title.domains.isEmpty
  }

  /// Whether the target only speaks of people of a sort: leaders.
  func isOfSeveral(_ entry: Entry) -> Bool {
    let range = pair.target.forest.mentions[entry.index].range
    let words = pair.target.text.bytes[range.start..<range.end]
    guard case .title(let title) = pair.target.forest.mentions[entry.index].value else { return false }
    return entry.holder == nil && title.domains.isEmpty && words.last == UInt8(ascii: "s")
      && words.allSatisfy { $0 &- 0x61 < 26 }
  }

  /// Whether the target's title is but a part of other words: where somebody sits ("the mayor's office"), or whom
  /// another serves ("chief of staff to the prime minister").
  func isNobodys(_ entry: Entry) -> Bool {
    guard entry.holder == nil else { return false }
    let range = pair.target.forest.mentions[entry.index].range
    let bytes = pair.target.text.bytes
    if TitlePolicy.offices.contains(where: { bytes[range.end...].starts(with: $0) }) { return true }
    return pair.target.forest.indices(in: TextRange(max(0, range.start - TitlePolicy.reachOfServants), range.start))
      .contains { index in
        let servant = pair.target.forest.mentions[index]
        guard servant.kind == .title, servant.range.end <= range.start else { return false }
        return TitlePolicy.services.contains { bytes[servant.range.end..<range.start].elementsEqual($0) }
      }
  }

  /// How many bytes before a title the title of who serves its holder may begin.
  private static let reachOfServants = 60
  private static let offices = ["'s office", "’s office"].map { Array($0.utf8) }
  private static let services = [" to the ", " to "].map { Array($0.utf8) }

  /// How surely two titles of one holder that differ are a slip. Offices of different branches may both be somebody's:
  /// it takes more than the two words to make an error of them.
  func surety(of judgement: Judgement) -> Double { judgement.score < TitlePolicy.surelyOther ? 0.65 : 0.75 }

  /// Below this only the height of two offices says that nobody holds both.
  private static let surelyOther = 0.65
}
