import Bitext
import Mentions
import TextModel

/// Ranks that only one language says: what the other says instead is no other rank.
extension Assignment {
  /// Whether the target's rank says what the source says without one, beside the figures of their beads.
  func isRankInOtherWords(
    _ source: Entry, _ target: Entry, _ mine: [Entry], _ theirs: [Entry], _ sources: [Entry]
  ) -> Bool {
    guard let rank = rank(targetMention(target)) else { return false }
    return isLast(sourceMention(source), of: rank, mine) || isFirstOf(target, upTo: sourceMention(source), theirs)
      || rank == 1 && isFirstInSpan(target, theirs, sources) || rank == 2 && isSaidAsAgain(source)
  }

  private func rank(_ mention: Mention) -> Int? {
    guard case .quantity(let quantity) = mention.value, quantity.role == .ordinal else { return nil }
    return quantity.magnitude.integer
  }

  private func count(_ mention: Mention) -> Int? {
    guard case .quantity(let quantity) = mention.value, quantity.role != .ordinal else { return nil }
    return quantity.magnitude.integer
  }

  /// Whether a word of the source's bead says what is done a second time: 재투표 is a "second vote".
  private func isSaidAsAgain(_ source: Entry) -> Bool {
    let range = pair.source.range(pair.beads[source.bead].source)
    return Assignment.doneAgain.contains { ByteSearch.contains($0, pair.source.text.bytes, range) }
  }

  private static let doneAgain = [
    "재투표", "재선거", "재심", "재도전", "재검표", "재시도", "재발사", "재수사", "재조사", "재경기", "재입찰", "재공모", "재협상", "재혼", "재수술", "재집권",
    "재시험", "재임용", "재선에", "결선투표", "결선 투표", "연임",
  ].map { Array($0.utf8) }

  /// 2명은 교사이고 나머지 1명은 의사: the one who is left of a group is "the third".
  private func isLast(_ source: Mention, of rank: Int, _ mine: [Entry]) -> Bool {
    let before = pair.source.text.bytes[..<source.range.start]
    return rank > 1 && count(source) == 1 && ["나머지 ", "마지막 "].contains { before.ends(with: $0) }
      && mine.contains { count(sourceMention($0)) == rank - 1 }
  }

  /// Until the third night (셋째 밤까지) are "the first three nights".
  private func isFirstOf(_ target: Entry, upTo source: Mention, _ theirs: [Entry]) -> Bool {
    guard let last = rank(source), rank(targetMention(target)) == 1, isUntil(source) else { return false }
    return theirs.contains { entry in
      let mention = targetMention(entry)
      return mention.range.start == targetMention(target).range.end + 1 && count(mention) == last
    }
  }

  /// Whether 까지 ends the word behind a rank, or the one that the rank is joined to.
  private func isUntil(_ source: Mention) -> Bool {
    let bytes = pair.source.text.bytes
    var end = source.range.end
    for _ in 0..<2 {
      if end < bytes.count, bytes[end] == 0x20 { end += 1 }
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      if bytes[source.range.start..<end].ends(with: "까지") { return true }
    }
    return false
  }

  /// "Its first meeting in three years", "since 2021": 3년 만, which has no rank.
  private func isFirstInSpan(_ target: Entry, _ theirs: [Entry], _ sources: [Entry]) -> Bool {
    let bytes = pair.target.text.bytes
    return theirs.contains { entry in
      let mention = targetMention(entry)
      guard mention.range.start > targetMention(target).range.end, let partner = entry.partner else { return false }
      let before = bytes[targetMention(target).range.end..<mention.range.start]
      switch mention.kind {
      case .duration: return before.ends(with: " in ") && isSpan(sourceMention(sources[partner]))
      case .date: return before.ends(with: " since ")
      default: return false
      }
    }
  }

  /// 3년 만에, 2년 6개월 만이다.
  private func isSpan(_ source: Mention) -> Bool {
    let bytes = pair.source.text.bytes
    return bytes[source.range.start..<source.range.end].ends(with: "만")
      || bytes[source.range.end...].starts(with: " 만".utf8) || bytes[source.range.end...].starts(with: "만".utf8)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
