public import TextModel

extension NameLocator {
  /// Words that may be a noun.
  public struct Noun: Sendable {
    /// The words, in bytes of the normalised text, without particles.
    public let range: TextRange
    /// Their syllables.
    public let syllables: [UInt32]
  }

  /// How many eojeols a noun has at most.
  private static let longestNoun = 3

  /// Words of `range` that may be a noun, one eojeol or up to three side by side, particles cut off; the longest first.
  ///
  /// Of nouns that begin at one place the one begins as the other. So `mayBegin` is asked once for each place, about the
  /// syllables of all eojeols that may belong to a noun, and what it refuses costs no more.
  public func nouns(in range: TextRange, where mayBegin: (_ syllables: [UInt32]) -> Bool) -> [Noun] {
    var found: [Noun] = []
    var run: [UInt32] = []
    for index in entries(in: range).indices {
      let count = runLength(from: index, until: range.end)
      run.removeAll(keepingCapacity: true)
      for entry in entries[index..<(index + count)] { appendSyllables(of: entry, to: &run) }
      if mayBegin(run) { appendNouns(from: index, count, run, to: &found) }
    }
    return found
  }

  /// How many eojeols from `index` on stand side by side and end before `limit`, `longestNoun` at most.
  private func runLength(from index: Int, until limit: Int) -> Int {
    var count = 0
    while count < NameLocator.longestNoun, index + count < entries.count, entries[index + count].core.end <= limit,
      count == 0 || areNeighbours(index + count - 1, 2)
    {
      count += 1
    }
    return count
  }

  private func appendNouns(from index: Int, _ count: Int, _ run: [UInt32], to found: inout [Noun]) {
    for last in stride(from: index + count - 1, through: index, by: -1) {
      let before = entries[index..<last].reduce(0) { $0 + $1.syllableCount }
      for end in nounEnds(entries[last]) {
        let own = (end - entries[last].core.start) / 3
        found.append(
          Noun(range: TextRange(entries[index].core.start, end), syllables: Array(run.prefix(before + own))))
      }
    }
  }
}
