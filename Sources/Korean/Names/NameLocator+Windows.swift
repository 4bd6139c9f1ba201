public import TextModel

extension NameLocator {
  /// Korean words that were judged against a name.
  public struct Window: Hashable, Sendable {
    /// The words, in bytes of the normalised text, without particles.
    public var range: TextRange
    /// What was found: accepted, or near.
    public var verdict: NameVerdict
  }

  /// Below this score of one word a window is not looked at: one letter seldom costs more.
  private static let lookAt = -18.0

  /// The words of `range` that are a way to write the name, or nearly so; the best first.
  ///
  /// A slower look than `candidates`: it judges whole windows by `NameMatcher` and tells slips. For the few names that
  /// nothing accounts for.
  public func windows(for name: EnglishName, in range: TextRange) -> [Window] {
    let words = name.spokenWords
    guard !words.isEmpty, words.count <= 5 else { return [] }
    var queries = words.filter { $0.letters.count >= 2 }
    if words.count >= 2, words.count <= 3 { queries.append(name.spoken) }
    let here = entries(in: range)
    let first = here.startIndex
    var cheap: [(start: Int, count: Int, score: Double)] = []
    // Chang-min alone is 변창민, too.
    let isGivenAlone = KoreanNameJudge.shared.isGivenName(name.roman)
    let given = name.looksKorean && words.count == 2 || isGivenAlone ? words.last : nil
    let scores = here.map { entry in
      max(queries.reduce(-99) { max($0, bestPrefix(entry, $1)) }, given.map { scoreOfGiven(entry, $0) } ?? -99)
    }
    // A Korean name is one word or two; its title is not part of it.
    let longest = name.looksKorean ? 2 : 3
    for start in scores.indices {
      for count in 1...longest where start + count <= scores.count && count <= words.count + 1 {
        let window = scores[start..<(start + count)]
        guard let best = window.max(), best > NameLocator.lookAt else { continue }
        if count > 1, !areNeighbours(first + start, count) { continue }
        let sum = window.reduce(0) { $0 + max(-8, min(12, $1)) }
        cheap.append((first + start, count, sum))
      }
    }
    cheap.sort { $0.score != $1.score ? $0.score > $1.score : $0.start < $1.start }
    var found: [Window] = []
    for window in cheap.prefix(6) {
      judged(window.start, window.count, name).map { found.append($0) }
    }
    let all = found
    found.sort { a, b in
      let (x, y) = (rank(a, all), rank(b, all))
      if x != y { return x > y }
      if a.verdict.isKorean != b.verdict.isKorean { return a.verdict.isKorean }
      return a.verdict.score != b.verdict.score ? a.verdict.score > b.verdict.score : a.range < b.range
    }
    var kept: [Window] = []
    for window in found where !kept.contains(where: { $0.range.overlaps(window.range) }) { kept.append(window) }
    return kept
  }

  /// A whole name before a part of one; a slip in a whole name before the part that is free of it.
  private func rank(_ window: Window, _ all: [Window]) -> Int {
    let isWhole = window.verdict.extent == .whole
    if window.verdict.verdict == .accept { return isWhole ? 4 : 2 }
    let holdsPart = all.contains {
      $0.verdict.verdict == .accept && $0.verdict.extent == .part && window.range.contains($0.range)
    }
    return isWhole && holdsPart ? 3 : isWhole ? 1 : 0
  }

  /// The eojeols that begin inside `range`.
  func entries(in range: TextRange) -> ArraySlice<Entry> {
    let first = firstEntry(from: range.start)
    return entries[first..<max(first, firstEntry(from: range.end))]
  }

  /// The first entry that begins at or after `offset`.
  func firstEntry(from offset: Int) -> Int {
    entries.partitioningIndex { $0.core.start >= offset }
  }

  /// The best score of any beginning of the eojeol.
  func bestPrefix(_ entry: Entry, _ word: LatinWord) -> Double {
    var best = PhoneticModel.impossible
    prefixScores(entry, word) { best = max(best, $1) }
    return best
  }

  /// How well the syllables behind the first one read like a given name, whosever the surname: 박가온 beside Han Ga-on.
  private func scoreOfGiven(_ entry: Entry, _ word: LatinWord) -> Double {
    let surname = UTF8Scalars.scalar(in: bytes, at: entry.core.start).value
    guard entry.syllableCount >= 3, KoreanNameParts.surnames.contains(surname) else { return PhoneticModel.impossible }
    let units = units(entry).dropFirst(Hangul.tail(surname) > 0 ? 3 : 2)
    guard let lead = units.first, NameLocator.canBegin(word.letters, lead) else { return PhoneticModel.impossible }
    var best = PhoneticModel.impossible
    model.prefixScores(units: units, letters: word.sounds) { best = max(best, $1) }
    return best
  }

  /// Whether only spaces stand between the eojeols: no comma, no bracket.
  func areNeighbours(_ start: Int, _ count: Int) -> Bool {
    for index in start..<(start + count - 1) {
      let gap = entries[index + 1].core.start - entries[index].core.end
      if gap < 1 || gap > 3
        || !bytes[entries[index].core.end..<entries[index + 1].core.start].allSatisfy({ $0 == 0x20 })
      {
        return false
      }
    }
    return true
  }

  private func judged(_ start: Int, _ count: Int, _ name: EnglishName) -> Window? {
    let last = entries[start + count - 1]
    var words = (start..<(start + count)).map { NameLocator.scalars(bytes, entries[$0].core) }
    let lengthBefore = entries[start..<(start + count - 1)].reduce(0) { $0 + $1.core.length }
    let verdicts = nounEnds(last).prefix(4).map { end in
      words[count - 1] = syllables(last, before: end)
      return (end: end, words: words, verdict: NameMatcher.shared.judge(KoreanPhrase(words), name))
    }
    // 옹진혁 is another than Ong Jin-hyung, whatever 옹진혁은 sounds like.
    let isRuled = verdicts.contains { $0.verdict.isKorean && $0.verdict.verdict != .accept }
    var best: Window?
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
      best = Window(range: range, verdict: verdict)
    }
    return best
  }

  /// The code points of `range`.
  static func scalars(_ bytes: [UInt8], _ range: TextRange) -> [UInt32] {
    var scalars: [UInt32] = []
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      scalars.append(scalar)
      offset += max(1, length)
    }
    return scalars
  }
}
