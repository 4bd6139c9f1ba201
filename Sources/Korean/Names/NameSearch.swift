public import TextModel

/// One name looked for in one stretch of the Korean.
///
/// How the eojeols begin as its words is found out once, for the first look, for the closer one, and for the verdicts of
/// that.
public final class NameSearch {
  let name: EnglishName
  let range: TextRange
  let locator: NameLocator
  /// The entries of the stretch, by their indices.
  let here: Range<Int>
  /// The words that were asked about.
  @exclusivity(unchecked) private var words: [LatinWord] = []
  /// For each word and entry where its scores stand among all; empty until they are asked for.
  @exclusivity(unchecked) private var places: [Range<Int32>] = []
  @exclusivity(unchecked) private var beginnings: [Beginning] = []
  /// The windows that a closer look judges.
  private(set) lazy var likely = findLikely()

  /// How an entry reads as a word up to the unit, which ends a syllable.
  private struct Beginning {
    let unit: Int32
    let score: Double
  }

  /// A search for `name` among the words of `range`.
  public init(_ name: EnglishName, in range: TextRange, of locator: NameLocator) {
    self.name = name
    self.range = range
    self.locator = locator
    here = locator.entries(in: range).indices
    beginnings.reserveCapacity(4 * here.count)
  }

  /// The scores of the beginnings of an entry of the stretch as a word; see `NameLocator.prefixScores`.
  @inline(__always)
  func scores(of entry: Int, as word: LatinWord, _ take: (Int, Double) -> Void) {
    for index in place(of: entry, as: word) { take(Int(beginnings[index].unit), beginnings[index].score) }
  }

  /// The best of them.
  func best(of entry: Int, as word: LatinWord) -> Double {
    place(of: entry, as: word).reduce(PhoneticModel.impossible) { max($0, beginnings[$1].score) }
  }

  /// What the first `units` units of an entry score as a word, where that was found out.
  func known(_ entry: Int, _ units: Int, as word: LatinWord) -> Double? {
    guard here.contains(entry), !word.letters.isEmpty, let row = words.firstIndex(where: { $0 === word }) else {
      return nil
    }
    let place = places[row * here.count + entry - here.lowerBound]
    for index in Int(place.lowerBound)..<Int(place.upperBound) where Int(beginnings[index].unit) + 1 == units {
      return beginnings[index].score > PhoneticModel.impossible ? beginnings[index].score : nil
    }
    return nil
  }

  private func place(of entry: Int, as word: LatinWord) -> Range<Int> {
    let cell = row(of: word) * here.count + entry - here.lowerBound
    if places[cell].isEmpty {
      let first = beginnings.count
      locator.prefixScores(locator.entries[entry], word) { unit, score in
        beginnings.append(Beginning(unit: Int32(truncatingIfNeeded: unit), score: score))
      }
      places[cell] = Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: beginnings.count)
    }
    return Int(places[cell].lowerBound)..<Int(places[cell].upperBound)
  }

  /// Which of the words it is; few are asked about.
  private func row(of word: LatinWord) -> Int {
    if let row = words.firstIndex(where: { $0 === word }) { return row }
    words.append(word)
    places.append(contentsOf: repeatElement(0..<0, count: here.count))
    return words.count - 1
  }
}

/// Neighbouring entries of a search as Korean words, from the first one on.
struct SearchedWords {
  let search: NameSearch
  let first: Int

  /// What the Korean word at `index`, which has so many units, scores as a word of the name, where that is known.
  func score(_ index: Int, _ units: Int, as word: LatinWord) -> Double? {
    search.known(first + index, units, as: word)
  }
}

// MARK: The first look

extension NameSearch {
  /// The words of the stretch that read like the name, best first; only those that are accepted, wholly or in part.
  public func candidates() -> [NameLocator.Candidate] {
    guard !name.searched.isEmpty else { return [] }
    let joined = name.searched.count > 1 ? name.searchedAsOne : nil
    var found: [NameLocator.Candidate] = []
    for index in here {
      if let candidate = candidate(at: index, name.searched, joined) { found.append(candidate) }
    }
    guard found.count > 1 else { return found }
    return found.sorted { a, b in
      let left = (a.wordCount, a.score)
      let right = (b.wordCount, b.score)
      return left != right ? left > right : a.range.start < b.range.start
    }
  }

  /// The longest run of the name's words that begins at the eojeol `index`; several may be written as one, `joined`.
  private func candidate(at index: Int, _ words: [LatinWord], _ joined: LatinWord?) -> NameLocator.Candidate? {
    let start = locator.entries[index].core.start
    var best: NameLocator.Candidate?
    for first in words.indices {
      guard let match = match(words[first], index), match.score >= threshold(match) else { continue }
      var candidate = NameLocator.Candidate(
        range: TextRange(start, match.end), score: match.score, wordCount: 1, misfit: nil)
      for (next, word) in zip(here[(index + 1)...], words[(first + 1)...]) {
        // Either in the next eojeol, or glued to this one.
        guard let match = self.match(word, next), match.score >= 0 else { break }
        candidate.range = candidate.range.union(TextRange(locator.entries[next].core.start, match.end))
        candidate.score += match.score
        candidate.wordCount += 1
      }
      candidate.misfit = misfit(words, first, candidate.wordCount, index)
      // Part of a name is enough where it is the last word, by which people are called, or a long first one.
      let reachesEnd = first + candidate.wordCount == words.count
      guard reachesEnd && name.endsInName || candidate.wordCount == words.count || words[first].letters.count >= 6
      else { continue }
      if candidate.wordCount > best?.wordCount ?? 0
        || (candidate.wordCount == best?.wordCount && candidate.score > best?.score ?? 0)
      {
        best = candidate
      }
    }
    if let joined, let whole = match(joined, index), whole.score >= NameLocator.acceptsShort,
      whole.score > best?.score ?? 0
    {
      best = NameLocator.Candidate(
        range: TextRange(start, whole.end), score: whole.score, wordCount: words.count, misfit: nil)
    }
    return best
  }

  /// A word of the name that stands right beside the words found, where it sounds nearly, but not, like the Korean.
  private func misfit(_ words: [LatinWord], _ first: Int, _ count: Int, _ index: Int) -> NameLocator.Candidate.Misfit? {
    func misfit(_ word: Int, _ place: Int) -> NameLocator.Candidate.Misfit? {
      guard words.indices.contains(word), here.contains(place), range.contains(locator.entries[place].core),
        let match = match(words[word], place), match.syllables >= 2, match.score > NameLocator.nearlyFits,
        match.score < 0
      else { return nil }
      return NameLocator.Candidate.Misfit(
        word: word, range: TextRange(locator.entries[place].core.start, match.end), score: match.score)
    }
    return misfit(first - 1, index - 1) ?? misfit(first + count, index + count)
  }

  private func threshold(_ match: NameLocator.Match) -> Double {
    match.syllables <= 2 ? NameLocator.acceptsShort : NameLocator.accepts
  }

  private func match(_ word: LatinWord, _ index: Int) -> NameLocator.Match? {
    locator.match(word, locator.entries[index]) { scores(of: index, as: word, $0) }
  }
}
