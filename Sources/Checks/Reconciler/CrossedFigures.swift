import Bitext
import Mentions
import TextModel

/// Equal figures that stand beside each other's nouns: 기권 3표, 무효 8표 and "eight abstained and three cast invalid votes".
///
/// Nothing is said unless both sides order words and figures in one plain way, and each of the two figures stands with the
/// noun that the other side gives to the other.
struct CrossedFigures {
  /// A word for one of the kinds of a set.
  struct Word {
    let kind: Int
    let range: TextRange
  }

  /// A figure of one side with the kind whose word stands beside it.
  struct Counted {
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
  static let reach = (korean: 8, english: 24)

  /// For each set the first two figures that changed places in the two stretches, by the indices of their mentions.
  func crossed(_ mine: TextRange, _ theirs: TextRange, _ sources: [Int], _ targets: [Int]) -> [Exchange] {
    guard sources.count > 1, targets.count > 1 else { return [] }
    let ends = Set(sources.map { source.forest.mentions[$0].range.end })
    return CountedKinds.sets.compactMap { kinds in
      let here = words(kinds.map(\.korean), source.text.bytes, mine, isKorean: true, cutAt: ends)
      let there = words(kinds.map(\.english), target.text.bytes, theirs, isKorean: false)
      guard here.count > 1, there.count > 1 else { return nil }
      return exchanged(
        counted(here, sources, source, CrossedFigures.reach.korean) ?? attached(here, toKorean: sources),
        counted(there, targets, target, CrossedFigures.reach.english) ?? attached(there, toEnglish: targets))
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

  /// The figures that stand with the words, where each word has one on the same side of it and not on both; a figure that
  /// has taken the word in (5승, "four wins") stands before it. nil where they stand otherwise.
  private func counted(_ words: [Word], _ figures: [Int], _ side: AnnotatedSide, _ reach: Int) -> [Counted]? {
    guard Set(words.map(\.kind)).count == words.count else { return nil }
    let ranges = figures.map { (index: $0, range: side.forest.mentions[$0].range) }
    func isFree(_ start: Int, _ end: Int) -> Bool {
      end - start <= reach && !words.contains { $0.range.start >= start && $0.range.end <= end }
    }
    let before = words.compactMap { word in
      ranges.last {
        $0.range.contains(word.range) || $0.range.end <= word.range.start && isFree($0.range.end, word.range.start)
      }
      .map { Counted(kind: word.kind, figure: $0.index) }
    }
    let after = words.compactMap { word in
      ranges.contains { $0.range.contains(word.range) }
        ? nil
        : ranges.first { $0.range.start >= word.range.end && isFree(word.range.end, $0.range.start) }
          .map { Counted(kind: word.kind, figure: $0.index) }
    }
    guard (before.count == words.count) != (after.count == words.count) else { return nil }
    let found = before.count == words.count ? before : after
    return Set(found.map(\.figure)).count == found.count ? found : nil
  }

  /// The words for the kinds in a stretch, in the order of the text.
  private func words(
    _ kinds: [[String]], _ bytes: [UInt8], _ range: TextRange, isKorean: Bool, cutAt ends: Set<Int> = []
  ) -> [Word] {
    CrossedFigures.tokens(bytes, range, isKorean: isKorean, cutAt: ends).compactMap { token in
      kinds.firstIndex { forms in forms.contains { CrossedFigures.isSaid($0, token.text, isKorean: isKorean) } }
        .map { Word(kind: $0, range: token.range) }
    }
  }

  private static func isSaid(_ form: String, _ word: String, isKorean: Bool) -> Bool {
    if isKorean { return form.unicodeScalars.count > 1 ? word.hasPrefix(form) : word == form }
    return form.last == "*" ? word.hasPrefix(form.dropLast()) : word == form
  }

  /// Words of letters, English ones in small letters; digits, signs and the ends of figures divide them.
  private static func tokens(
    _ bytes: [UInt8], _ range: TextRange, isKorean: Bool, cutAt ends: Set<Int>
  ) -> [(text: String, range: TextRange)] {
    func belongs(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte == 0x2D && !isKorean }
    var found: [(text: String, range: TextRange)] = []
    var offset = range.start
    let end = min(range.end, bytes.count)
    while offset < end {
      let start = offset
      while offset < end, belongs(bytes[offset]), offset == start || !ends.contains(offset) { offset += 1 }
      if offset > start {
        found.append((String(decoding: bytes[start..<offset], as: UTF8.self).lowercased(), TextRange(start, offset)))
      } else {
        offset += 1
      }
    }
    return found
  }
}
