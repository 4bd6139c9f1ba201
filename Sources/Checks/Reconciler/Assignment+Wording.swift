import Mentions
import TextModel

/// Figures that differ and say the same, as the words around them tell.
extension Assignment {
  /// Whether both are one border between years: 2031년 이후, "after 2030".
  func areOneBorder(_ source: Mention, _ target: Mention) -> Bool {
    guard case .date(let mine) = source.value, case .date(let theirs) = target.value, let from = mine.year,
      let after = theirs.year, from == after + 1, mine.month == nil, theirs.month == nil
    else { return false }
    return pair.source.text.bytes[source.range.end...].starts(with: " 이후".utf8)
      && pair.target.text.bytes[..<target.range.start].suffix(6).elementsEqual("after ".utf8)
  }

  /// Whether the target counts all but one of what the source counts, whom it names apart: "a biochemist and two scientists"
  /// are 과학자 3명.
  func isAddend(_ target: Mention, of source: Mention) -> Bool {
    guard case .quantity(let mine) = source.value, case .quantity(let theirs) = target.value, mine.role == .count,
      theirs.role == .count, let all = mine.magnitude.integer, let rest = theirs.magnitude.integer, all == rest + 1,
      (2...4).contains(all)
    else { return false }
    return pair.target.text.bytes[..<target.range.start].suffix(5).elementsEqual(" and ".utf8)
  }
}
