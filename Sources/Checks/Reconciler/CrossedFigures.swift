import Bitext
import Mentions
import TextModel

/// Equal figures that stand beside each other's nouns: 기권 3표, 무효 8표 and "eight abstained and three cast invalid votes".
///
/// Nothing is said unless both sides order words and figures in one plain way, and each of the two figures stands with the
/// noun that the other side gives to the other.
struct CrossedFigures {
  /// A figure of one side with the kind whose word stands beside it.
  private struct Counted {
    let kind: Int
    let figure: Int
  }

  /// Two figures of the source and what stands in the place of each.
  struct Exchange {
    let source: Int
    let target: Int
    let otherSource: Int
    let otherTarget: Int
  }

  let source: AnnotatedSide
  let target: AnnotatedSide
  let judge: (Value, Value) -> Judgement

  /// So many bytes may lie between a word and its figure.
  private static let reach = (korean: 8, english: 24)

  /// For each set the first two figures that changed places in the two stretches, by the indices of their mentions.
  func crossed(_ mine: TextRange, _ theirs: TextRange, _ sources: [Int], _ targets: [Int]) -> [Exchange] {
    guard sources.count > 1, targets.count > 1 else { return [] }
    return CountedKinds.sets.compactMap { kinds in
      let here = counted(
        words(kinds.map(\.korean), source.text.bytes, mine, isKorean: true), sources, source,
        CrossedFigures.reach.korean)
      guard here.count > 1 else { return nil }
      let there = counted(
        words(kinds.map(\.english), target.text.bytes, theirs, isKorean: false), targets, target,
        CrossedFigures.reach.english)
      return exchanged(here, there)
    }
  }

  private func exchanged(_ here: [Counted], _ there: [Counted]) -> Exchange? {
    func answer(_ kind: Int) -> Int? { there.first { $0.kind == kind }?.figure }
    func says(_ a: Int, _ b: Int) -> Bool {
      judge(source.forest.mentions[a].value, target.forest.mentions[b].value).agreement <= .compatible
    }
    for (place, first) in here.enumerated() {
      for second in here[(place + 1)...] {
        guard let one = answer(first.kind), let other = answer(second.kind), one != other, says(first.figure, other),
          says(second.figure, one), !says(first.figure, one), !says(second.figure, other)
        else { continue }
        return Exchange(source: first.figure, target: one, otherSource: second.figure, otherTarget: other)
      }
    }
    return nil
  }

  // MARK: Words and figures

  /// The figures that stand with the words, where each word has one on the same side of it and not on both.
  private func counted(
    _ words: [(kind: Int, range: TextRange)], _ figures: [Int], _ side: AnnotatedSide, _ reach: Int
  ) -> [Counted] {
    guard words.count > 1, Set(words.map(\.kind)).count == words.count else { return [] }
    let ranges = figures.map { (index: $0, range: side.forest.mentions[$0].range) }
    func isFree(_ start: Int, _ end: Int) -> Bool {
      end - start <= reach && !words.contains { $0.range.start >= start && $0.range.end <= end }
    }
    let before = words.compactMap { word in
      ranges.last { $0.range.end <= word.range.start && isFree($0.range.end, word.range.start) }
        .map { Counted(kind: word.kind, figure: $0.index) }
    }
    let after = words.compactMap { word in
      ranges.first { $0.range.start >= word.range.end && isFree(word.range.end, $0.range.start) }
        .map { Counted(kind: word.kind, figure: $0.index) }
    }
    guard (before.count == words.count) != (after.count == words.count) else { return [] }
    let found = before.count == words.count ? before : after
    return Set(found.map(\.figure)).count == found.count ? found : []
  }

  /// The first word of each kind in a stretch, in the order of the text; none where a kind is named twice.
  private func words(
    _ kinds: [[String]], _ bytes: [UInt8], _ range: TextRange, isKorean: Bool
  ) -> [(kind: Int, range: TextRange)] {
    CrossedFigures.tokens(bytes, range, isKorean: isKorean).compactMap { token in
      kinds.firstIndex { forms in forms.contains { CrossedFigures.isSaid($0, token.text, isKorean: isKorean) } }
        .map { ($0, token.range) }
    }
  }

  private static func isSaid(_ form: String, _ word: String, isKorean: Bool) -> Bool {
    if isKorean { return form.unicodeScalars.count > 1 ? word.hasPrefix(form) : word == form }
    return form.last == "*" ? word.hasPrefix(form.dropLast()) : word == form
  }

  /// Words of letters, English ones in small letters; digits and signs divide them.
  private static func tokens(
    _ bytes: [UInt8], _ range: TextRange, isKorean: Bool
  ) -> [(text: String, range: TextRange)] {
    func belongs(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte == 0x2D && !isKorean }
    var found: [(text: String, range: TextRange)] = []
    var offset = range.start
    let end = min(range.end, bytes.count)
    while offset < end {
      let start = offset
      while offset < end, belongs(bytes[offset]) { offset += 1 }
      if offset > start {
        found.append((String(decoding: bytes[start..<offset], as: UTF8.self).lowercased(), TextRange(start, offset)))
      } else {
        offset += 1
      }
    }
    return found
  }
}

extension Assignment {
  /// How surely two figures that changed places are a slip.
  private static let likenessOfCrossing = 0.8

  /// The figures of one bead that stand with each other's nouns.
  func crossedFigures(_ sources: [Entry], _ targets: [Entry]) -> [Disagreement] {
    let crossing = CrossedFigures(source: pair.source, target: pair.target, judge: judge)
    return pair.beads.indices.flatMap { bead -> [Disagreement] in
      let mine = sources.filter { $0.bead == bead && $0.partner != nil && isCount(sourceMention($0)) }
      let theirs = targets.filter { $0.bead == bead && $0.partner != nil && isCount(targetMention($0)) }
      guard mine.count > 1, theirs.count > 1 else { return [] }
      let found = crossing.crossed(
        pair.source.range(pair.beads[bead].source), pair.target.range(pair.beads[bead].target), mine.map(\.index),
        theirs.map(\.index))
      return found.map { crossed($0, bead) }
    }
  }

  private func crossed(_ exchange: CrossedFigures.Exchange, _ bead: Int) -> Disagreement {
    let source = pair.source.forest.mentions[exchange.source]
    let target = pair.target.forest.mentions[exchange.target]
    let other = pair.source.text.string(pair.source.forest.mentions[exchange.otherSource].range)
    let theirs = pair.target.text.string(pair.target.forest.mentions[exchange.otherTarget].range)
    let judgement = Judgement(
      .different, score: Assignment.likenessOfCrossing,
      reason: "\(other) is rendered \"\(theirs)\": the two have changed places")
    return Disagreement(
      shape: .conflict, source: .init(source), target: .init(target), judgement: judgement,
      confidence: Confidence.ofConflict(
        source: source.confidence, target: target.confidence, judgement: judgement,
        alignment: pair.beads[bead].confidence))
  }

  private func isCount(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.role == .count && quantity.upper == nil
  }
}
