public import TextModel

/// Chinese names as Koreans read their characters: 왕안석 is Wang Anshi, though it sounds otherwise.
public enum HanjaReadings {
  /// For each Hangul syllable the Mandarin syllables (letters 0…25) of the characters that are read so.
  private static let table: [UInt32: [[UInt8]]] = {
    var table: [UInt32: [[UInt8]]] = [:]
    let text = String(describing: HanjaReadingsData.table)
    for entry in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let fields = entry.split(separator: " ")
      guard let syllable = fields.first?.unicodeScalars.first?.value else { continue }
      table[syllable] = fields.dropFirst().map { LatinFold.letters(String($0)) }
    }
    return table
  }()

  /// Whether Korean reads any character of a Chinese name by the syllable.
  static func areRead(_ syllable: UInt32) -> Bool { table[syllable] != nil }

  private static let syllables = Set(table.values.joined().compactMap { LetterKey($0) })
  private static let longest = 6

  /// Whether every word can be cut into syllables of Mandarin, two of them at least in all.
  static func areMandarin(_ words: [[UInt8]]) -> Bool {
    guard !words.isEmpty, words.count <= 3 else { return false }
    var count = 0
    for word in words {
      guard let pieces = pieces(word) else { return false }
      count += pieces
    }
    return count >= 2
  }

  /// Whether every word can be cut into syllables of Mandarin.
  static func areReadable(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy { $0.count <= 4 * longest && isReadable($0) }
  }

  /// Whether `word`, of 63 letters at most, can be cut into syllables of Mandarin.
  private static func isReadable(_ word: [UInt8]) -> Bool {
    // Bit n: the first n letters can.
    var reached: UInt64 = 1
    for start in word.indices where reached & (1 << UInt64(start)) != 0 {
      var piece = LetterKey()
      for end in start..<min(word.count, start + longest) {
        piece.append(word[end])
        if syllables.contains(piece) { reached |= 1 << UInt64(end + 1) }
      }
    }
    return reached & (1 << UInt64(word.count)) != 0
  }

  /// The least number of syllables that make `word`, if that is no letter alone; nil where none do.
  private static func pieces(_ word: [UInt8]) -> Int? {
    word.count >= 2 && word.count <= 3 * longest ? leastPieces(word) : nil
  }

  private static func leastPieces(_ word: [UInt8]) -> Int? {
    var least = [Int?](repeating: nil, count: word.count + 1)
    least[0] = 0
    for start in word.indices {
      guard let before = least[start] else { continue }
      var piece = LetterKey()
      for end in start..<min(word.count, start + longest) {
        piece.append(word[end])
        if syllables.contains(piece) { least[end + 1] = min(least[end + 1] ?? .max, before + 1) }
      }
    }
    return least[word.count]
  }

  /// Whether `words` are how Mandarin reads characters that Korean reads as `hangul`, a syllable each.
  static func read(_ hangul: [UInt32], as words: [[UInt8]]) -> Bool {
    let letters = words.reduce(0) { $0 + $1.count }
    guard hangul.count >= 2, hangul.count <= 4, words.count <= 3, letters <= hangul.count * longest else {
      return false
    }
    var places: Set<[Int]> = [[0, 0]]
    for syllable in hangul {
      guard let readings = table[syllable] else { return false }
      var next: Set<[Int]> = []
      for place in places {
        // At the end of a word the next one begins.
        let isAtEnd = place[1] == words[place[0]].count
        let (word, offset) = isAtEnd ? (place[0] + 1, 0) : (place[0], place[1])
        guard word < words.count else { continue }
        for reading in readings where words[word].dropFirst(offset).starts(with: reading) {
          next.insert([word, offset + reading.count])
        }
      }
      places = next
      if places.isEmpty { return false }
    }
    return places.contains([words.count - 1, words.last?.count ?? 0])
  }
}

extension NameLocator {
  /// The words of `range` that a rule says are how Korean writes the English name, of China or Vietnam.
  public func ruledReading(_ name: EnglishName, in range: TextRange) -> TextRange? {
    guard name.mayBeRuledReading else { return nil }
    let here = entries(in: range)
    for (index, entry) in zip(here.indices, here) {
      if let apart = writtenApart(name, from: index, in: range) { return apart }
      for end in nounEnds(entry) {
        let syllables = syllables(entry, before: end)
        if syllables.count >= 2, name.isReading(of: syllables) { return TextRange(entry.core.start, end) }
      }
    }
    return nil
  }

  /// The words of the name where Korean writes them apart, a syllable each: 쩐 투이 린.
  private func writtenApart(_ name: EnglishName, from first: Int, in range: TextRange) -> TextRange? {
    let count = name.parts.count
    guard count > 1, first + count <= entries.count, entries[first + count - 1].core.start < range.end,
      areNeighbours(first, count)
    else { return nil }
    let last = entries[first + count - 1]
    let before = entries[first..<(first + count - 1)]
    guard before.allSatisfy({ $0.core.end == $0.hangulEnd }) else { return nil }
    let given = before.flatMap { syllables($0) }
    for end in nounEnds(last) where name.isReading(of: given + syllables(last, before: end)) {
      return TextRange(entries[first].core.start, end)
    }
    return nil
  }
}
