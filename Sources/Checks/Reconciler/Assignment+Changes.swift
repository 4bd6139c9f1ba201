import Bitext
import English
import Korean
import Mentions
import TextModel

/// Figures that agree while what is said of them does not: 12% 줄었다 and "rose 12 percent".
extension Assignment {
  /// How surely the words beside the two figures are about them.
  private static let likenessOfChange = 0.65

  /// How surely two figures that a sentence leads from one to the other are meant so.
  private static let likenessOfTurnedEnds = 0.8

  /// The changes that go the other way, for pairs of equal figures in one bead.
  func turnedChanges(_ sources: [Entry], _ targets: [Entry]) -> [Disagreement] {
    sources.compactMap { source in
      guard let partner = source.partner, targets[partner].bead == source.bead else { return nil }
      let (mine, theirs) = (sourceMention(source), targetMention(targets[partner]))
      guard canChange(mine), canChange(theirs), let (here, there) = ways(mine, theirs, source.bead),
        here.way != there.way
      else { return nil }
      let judgement = Judgement(
        .different, score: Assignment.likenessOfChange,
        reason: "both are said of \(pair.target.text.string(theirs.range))")
      return Disagreement(
        shape: .conflict, source: .init(term: here.range), target: .init(term: there.range), judgement: judgement,
        confidence: Confidence.ofConflict(
          source: mine.confidence, target: 0.9, judgement: judgement,
          alignment: pair.beads[source.bead].confidence))
    }
  }

  private typealias Way = (way: Change, range: TextRange)

  /// What is said of two equal figures, where both sides tell which way they went, or on which side of a standard they lie.
  private func ways(_ mine: Mention, _ theirs: Mention, _ bead: Int) -> (Way, Way)? {
    let (korean, english) = (pair.source.text.bytes, pair.target.text.bytes)
    if let here = KoreanChange.shared.comparison(of: mine.range, in: korean),
      let there = EnglishChange.comparison(of: theirs.range, in: english)
    {
      return (here, there)
    }
    guard let here = KoreanChange.shared.change(after: mine.range.end, in: korean),
      let there = EnglishChange.change(of: theirs.range, in: english, isRate: isRate(theirs)),
      case let sentence = pair.source.range(pair.beads[bead].source), sentence.contains(here.range)
    else { return nil }
    guard KoreanChange.shared.mayTurnRound(in: korean, sentence) else { return (here, there) }
    // The value of money goes one way only, if English speaks of the same money.
    guard let money = KoreanChange.shared.valuedMoney(in: korean, sentence),
      EnglishChange.isSaid(of: money, before: there.range, in: english)
    else { return nil }
    return (here, there)
  }

  /// What changed by a share is said to have changed to it: 40% 줄었다 and "cut it to 40 percent".
  func changesToShares(_ sources: [Entry], _ targets: [Entry]) -> [Disagreement] {
    sources.compactMap { source in
      guard let partner = source.partner, targets[partner].bead == source.bead else { return nil }
      let (mine, theirs) = (sourceMention(source), targetMention(targets[partner]))
      guard isPercentage(mine), isPercentage(theirs),
        let here = KoreanChange.shared.changeBy(mine.range.end, in: pair.source.text.bytes),
        EnglishChange.isEnd(theirs.range, in: pair.target.text.bytes)
      else { return nil }
      let judgement = Judgement(
        .different, score: Assignment.likenessOfChange, reason: "what changed by a share is said to have changed to it")
      return Disagreement(
        shape: .conflict, source: .init(range: mine.range.union(here), value: mine.value), target: .init(theirs),
        judgement: judgement,
        confidence: Confidence.ofConflict(
          source: mine.confidence, target: 0.9, judgement: judgement, alignment: pair.beads[source.bead].confidence))
    }
  }

  private func isPercentage(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.role == .percent && quantity.unit == .percent && quantity.upper == nil
  }

  /// 31에서 19로 and "from 19 to 31": the ends of a change that have changed places.
  func turnedEnds(_ sources: [Entry], _ targets: [Entry]) -> [Disagreement] {
    zip(sources, sources.dropFirst()).compactMap { first, second in
      guard first.bead == second.bead, let t = first.partner, let u = second.partner,
        leads(from: sourceMention(first).range, to: sourceMention(second).range),
        goes(from: targetMention(targets[u]).range, to: targetMention(targets[t]).range)
          || comes(to: targetMention(targets[t]).range, from: targetMention(targets[u]).range)
      else { return nil }
      let (mine, theirs) = (sourceMention(first), targetMention(targets[u]))
      guard judge(mine.value, theirs.value).agreement == .different else { return nil }
      let judgement = Judgement(
        .different, score: Assignment.likenessOfTurnedEnds, reason: "the ends of the change have changed places")
      return conflict(mine, theirs, judgement, first.bead)
    }
  }

  private func leads(from start: TextRange, to end: TextRange) -> Bool {
    let bytes = pair.source.text.bytes
    guard start.end < end.start else { return false }
    return bytes[start.end..<end.start].elementsEqual("에서 ".utf8)
      && ["로", "으로"].contains { bytes[end.end...].starts(with: $0.utf8) }
  }

  private func goes(from start: TextRange, to end: TextRange) -> Bool {
    let bytes = pair.target.text.bytes
    guard start.end < end.start else { return false }
    return bytes[start.end..<end.start].elementsEqual(" to ".utf8)
      && bytes[..<start.start].suffix(6).elementsEqual(" from ".utf8)
  }

  /// "To 20 percent of sales from 30 percent".
  private func comes(to end: TextRange, from start: TextRange) -> Bool {
    let bytes = pair.target.text.bytes
    guard end.end < start.start, start.start - end.end <= Assignment.endsApart,
      bytes[..<end.start].suffix(4).elementsEqual(" to ".utf8),
      bytes[..<start.start].suffix(6).elementsEqual(" from ".utf8)
    else { return false }
    return !bytes[end.end..<start.start].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  }

  /// So many bytes at most stand between the ends of one change.
  private static let endsApart = 48

  private func isRate(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.role == .percent || quantity.unit == .point
  }

  /// Amounts rise and fall; dates, ages and ranks do not, or not so that a verb tells.
  private func canChange(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    switch quantity.role {
    case .percent, .money, .count, .measure: return true
    default: return false
    }
  }
}
