import TextModel

/// Names of Korea and China, whose syllables are words of the language, months and days as well.
extension EnglishNameFinder {
  /// Surnames that are words of the language, where a hyphen tells that a Korean name follows: Go Deok-mu.
  static let verbSurnames: Set<String> = ["an", "do", "go", "in", "no", "ok", "so", "you"]

  /// What a hyphen joins to the names of Korean towns and streets.
  static let placeUnits: Set<Substring> = ["dong", "eup", "gil", "gu", "gun", "myeon", "ri", "ro", "si"]

  func isKoreanName(_ words: [Word], _ index: Int = 0) -> Bool {
    guard index + 1 < words.count, words[index + 1].follows, words[index + 1].isCapital,
      EnglishNameFinder.verbSurnames.contains(words[index].text.lowercased())
    else { return false }
    var parts = words[index + 1].text.split(separator: "-")
    // "In Eumnae-dong" says where, and is no Mr. In.
    if parts.count == 2, words[index].startsSentence, EnglishNameFinder.placeUnits.contains(parts[1]) { return false }
    // Do Kyung Min
    if parts.count == 1, index + 2 < words.count, words[index + 2].follows, words[index + 2].isCapital {
      parts.append(Substring(words[index + 2].text))
      guard parts.contains(where: { !OrdinaryEnglish.holds($0.lowercased()) }) else { return false }
    }
    return parts.count == 2 && parts.allSatisfy { $0.utf8.count <= 6 }
  }

  /// Whether a word that is none by itself is the last syllable of a Korean name written apart: Noh Yun Ok, Seo Min Jun.
  func endsKoreanName(_ word: Word, _ current: [Word], _ bytes: [UInt8]) -> Bool {
    guard current.count == 2, word.follows, current.allSatisfy({ $0.text.utf8.count <= 6 }) else { return false }
    func isWord(_ word: Word) -> Bool { OrdinaryEnglish.holds(word.text.lowercased()) }
    if EnglishNameFinder.verbSurnames.contains(word.text.lowercased()) { return !current.contains(where: isWord) }
    let isDay = bytes[word.range.end...].dropFirst().first.map { $0 &- 0x30 < 10 } ?? false
    return word.text == "Jun" && !word.hasStop && !isDay && !isWord(current[0])
  }

  /// Whether what might be a month or a day is the second word of a Korean name written apart: Bong Jun Seok.
  func isMiddleOfKoreanName(_ words: [Word], _ index: Int, _ current: [Word]) -> Bool {
    guard current.count == 1, ["Jun", "Sun"].contains(words[index].text), words[index].follows, index + 1 < words.count
    else { return false }
    let next = words[index + 1]
    return next.follows && next.isCapital && next.text.utf8.count <= 6 && current[0].text.utf8.count <= 5
      && !OrdinaryEnglish.holds(next.text.lowercased())
  }

  /// Whether what might be a Sunday is a surname before a given name that no word of the language is: Sun Guoliang.
  func isChineseName(_ words: [Word], _ index: Int) -> Bool {
    guard words[index].text == "Sun", !words[index].hasStop, index + 1 < words.count else { return false }
    let next = words[index + 1]
    return next.follows && next.isCapital && next.text.utf8.count >= 4 && !OrdinaryEnglish.holds(next.text.lowercased())
      && !EnglishNameWords.never.contains(next.text.lowercased())
  }
}
