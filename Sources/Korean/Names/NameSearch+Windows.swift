import TextModel

extension NameSearch {
  /// Below this score of one word a window is not looked at: one letter seldom costs more.
  private static let lookAt = -18.0

  /// The words of the stretch that are a way to write the name, or nearly so; the best first.
  ///
  /// A slower look than `candidates`: it judges whole windows by `NameMatcher` and tells slips. For the few names that
  /// nothing accounts for.
  public func windows() -> [NameLocator.Window] {
    var found = likely.compactMap { judged($0.start, $0.count) }
    let all = found
    found.sort { a, b in
      let (x, y) = (rank(a, all), rank(b, all))
      if x != y { return x > y }
      if a.verdict.isKorean != b.verdict.isKorean { return a.verdict.isKorean }
      return a.verdict.score != b.verdict.score ? a.verdict.score > b.verdict.score : a.range < b.range
    }
    var kept: [NameLocator.Window] = []
    for window in found where !kept.contains(where: { $0.range.overlaps(window.range) }) { kept.append(window) }
    return kept
  }

  /// Whether one of the windows may be accepted; sooner answered, since what comes near is not looked for.
  public var holdsAccepted: Bool {
    likely.contains { window in
      var words = self.words(window.start, window.count)
      return nounEnds(window.start, window.count).contains { end in
        words[window.count - 1] = locator.syllables(locator.entries[window.start + window.count - 1], before: end)
        return NameMatcher.shared.accepts(
          KoreanPhrase(words), name, SearchedWords(search: self, first: window.start))
      }
    }
  }

  /// Neighbouring entries, from `start` on.
  struct Likely {
    let start: Int
    let count: Int
    let score: Double
  }

  /// The few windows that are judged: those whose words read most like words of the name.
  func findLikely() -> [Likely] {
    let words = name.spokenWords
    guard !words.isEmpty, words.count <= 5 else { return [] }
    var queries = words.filter { $0.letters.count >= 2 }
    if words.count >= 2, words.count <= 3 { queries.append(name.spoken) }
    let first = here.lowerBound
    var likely: [Likely] = []
    // Chang-min alone is 변창민, too.
    let isGivenAlone = KoreanNameJudge.shared.isGivenName(name.roman)
    let given = name.looksKorean && words.count == 2 || isGivenAlone ? words.last : nil
    let scores = here.map { entry in
      max(
        queries.reduce(-99) { max($0, best(of: entry, as: $1)) },
        given.map { locator.scoreOfGiven(locator.entries[entry], $0) } ?? -99)
    }
    // A Korean name is one word or two; its title is not part of it.
    let longest = name.looksKorean ? 2 : 3
    for start in scores.indices {
      for count in 1...longest where start + count <= scores.count && count <= words.count + 1 {
        let window = scores[start..<(start + count)]
        guard let best = window.max(), best > NameSearch.lookAt else { continue }
        if count > 1, !locator.areNeighbours(first + start, count) { continue }
        let sum = window.reduce(0) { $0 + max(-8, min(12, $1)) }
        likely.append(Likely(start: first + start, count: count, score: sum))
      }
    }
    likely.sort { $0.score != $1.score ? $0.score > $1.score : $0.start < $1.start }
    return Array(likely.prefix(6))
  }

  /// The code points of a window's words, and where its last word may end.
  private func words(_ start: Int, _ count: Int) -> [[UInt32]] {
    (start..<(start + count)).map { NameLocator.scalars(locator.bytes, locator.entries[$0].core) }
  }

  private func nounEnds(_ start: Int, _ count: Int) -> ArraySlice<Int> {
    locator.nounEnds(locator.entries[start + count - 1]).prefix(4)
  }

  /// A whole name before a part of one; a slip in a whole name before the part that is free of it.
  private func rank(_ window: NameLocator.Window, _ all: [NameLocator.Window]) -> Int {
    let isWhole = window.verdict.extent == .whole
    if window.verdict.verdict == .accept { return isWhole ? 4 : 2 }
    let holdsPart = all.contains {
      $0.verdict.verdict == .accept && $0.verdict.extent == .part && window.range.contains($0.range)
    }
    return isWhole && holdsPart ? 3 : isWhole ? 1 : 0
  }

  private func judged(_ start: Int, _ count: Int) -> NameLocator.Window? {
    let entries = locator.entries
    let last = entries[start + count - 1]
    var words = words(start, count)
    let lengthBefore = entries[start..<(start + count - 1)].reduce(0) { $0 + $1.core.length }
    let searched = SearchedWords(search: self, first: start)
    let verdicts = nounEnds(start, count).map { end in
      words[count - 1] = locator.syllables(last, before: end)
      return (end: end, words: words, verdict: NameMatcher.shared.judge(KoreanPhrase(words), name, searched))
    }
    // 옹진혁 is another than Ong Jin-hyung, whatever 옹진혁은 sounds like.
    let isRuled = verdicts.contains { $0.verdict.isKorean && $0.verdict.verdict != .accept }
    var best: NameLocator.Window?
    for (end, words, verdict) in verdicts where verdict.isKorean || !isRuled {
      if verdict.isKorean || name.isRuled, count > 1, !KoreanNameParts.isWrittenApart(words) { continue }
      // What one English word is laid beside is one word, though others stand around it.
      let isLong = lengthBefore + end - last.core.start > 6 && (count == 1 || name.parts.count > 1)
      let isAccepted = verdict.verdict == .accept && (isLong || verdict.score >= 3)
      guard isAccepted || verdict.isNear else { continue }
      let range = TextRange(entries[start].core.start, end)
      if let old = best?.verdict {
        let better =
          (verdict.verdict == .accept) != (old.verdict == .accept)
          ? verdict.verdict == .accept : verdict.score > old.score
        if !better { continue }
      }
      best = NameLocator.Window(range: range, verdict: verdict)
    }
    return best
  }
}
