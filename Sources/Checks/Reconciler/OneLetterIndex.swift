import TextModel

/// Words of which those one letter from another word are found without comparing it with all of them: two words that
/// one letter tells apart are alike once each has lost one.
struct OneLetterIndex {
  private var words: [(word: String, value: Int)] = []
  private var byRest: [UInt64: [Int]] = [:]

  /// An index of `words`, each with what it stands for.
  init(_ words: [String: Int]) {
    self.words = words.map { ($0.key, $0.value) }.sorted { ($0.value, $0.word) < ($1.value, $1.word) }
    for (index, entry) in self.words.enumerated() {
      for rest in OneLetterIndex.rests(entry.word) { byRest[rest, default: []].append(index) }
    }
  }

  /// Of the words one letter from `word` the one with the least value. O(letters²).
  func nearest(_ word: String) -> (word: String, value: Int)? {
    let candidates = Set(OneLetterIndex.rests(word).flatMap { byRest[$0] ?? [] })
    return candidates.sorted().first { SpellingSlip.isOneLetter(word, words[$0].word) }.map { words[$0] }
  }

  /// Hashes of the word in small letters, and of what is left without each of them.
  private static func rests(_ word: String) -> [UInt64] {
    let letters = Array(word.lowercased().utf8)
    func hash(without gap: Int) -> UInt64 {
      var hash = FNV1a()
      for index in letters.indices where index != gap { hash.add(letters[index]) }
      return hash.value
    }
    return (-1..<letters.count).map(hash)
  }
}
