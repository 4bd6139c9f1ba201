import TextModel

/// Words of which those one letter from another word are found without comparing it with all of them: two words that
/// one letter tells apart are alike once each has lost one.
struct OneLetterIndex {
  private var words: [(word: String, value: Int)] = []
  /// What is left of the words, each with the index of its word; ascending.
  private var rests: [(hash: UInt64, index: Int)] = []

  /// An index of `words`, each with what it stands for.
  init(_ words: [String: Int]) {
    self.words = words.map { ($0.key, $0.value) }.sorted { ($0.value, $0.word) < ($1.value, $1.word) }
    for (index, entry) in self.words.enumerated() {
      OneLetterIndex.rests(entry.word) { rests.append(($0, index)) }
    }
    rests.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
  }

  /// Of the words one letter from `word` the one with the least value. O(letters²).
  func nearest(_ word: String) -> (word: String, value: Int)? {
    var candidates: Set<Int> = []
    OneLetterIndex.rests(word) { hash in
      var place = firstRest(hash)
      while place < rests.count, rests[place].hash == hash {
        candidates.insert(rests[place].index)
        place += 1
      }
    }
    return candidates.isEmpty
      ? nil : candidates.sorted().first { SpellingSlip.isOneLetter(word, words[$0].word) }.map { words[$0] }
  }

  /// Where the rests with a hash begin.
  private func firstRest(_ hash: UInt64) -> Int {
    rests.partitioningIndex { $0.hash >= hash }
  }

  /// Hands out the hashes of the word in small letters, and of what is left without each of them.
  private static func rests(_ word: String, _ take: (UInt64) -> Void) {
    let letters = Array(word.lowercased().utf8)
    func hash(without gap: Int) -> UInt64 {
      var hash = FNV1a()
      for index in letters.indices where index != gap { hash.add(letters[index]) }
      return hash.value
    }
    for gap in -1..<letters.count { take(hash(without: gap)) }
  }
}
