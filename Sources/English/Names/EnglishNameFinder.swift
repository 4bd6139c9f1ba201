public import Mentions
public import TextModel

/// Finds proper names in English text: capitalised words that their place in the sentence does not explain.
///
/// The words of a name stand together, joined by particles (van, bin, de la) and broken by titles, which are no part of
/// it. At the start of a sentence a capital proves nothing: the word is taken only where it is no ordinary word and does
/// not occur in small letters in the same text. Headlines set in capitals give no names of their own.
public struct EnglishNameFinder: Sendable {
  /// How sure a name is that is an ordinary word where a sentence begins.
  public static let ofOrdinaryWord = 0.4

  /// A finder.
  public init() {}

  /// Whether `word` is one of the commonest words, a month or a weekday, which stand with a capital for other reasons.
  public static func isCommon(_ word: String) -> Bool {
    let small = word.lowercased()
    return EnglishNameWords.ordinary.contains(small) || EnglishNameWords.never.contains(small)
  }

  /// Whether `word` is an ordinary word that a capital makes part of a name: Court, Evening.
  public static func isOrdinary(_ word: String) -> Bool {
    let small = word.lowercased()
    return EnglishNameWords.looksOrdinary(small) || OrdinaryEnglish.holds(small)
      || EnglishNameWords.ordinary.contains(small) || EnglishNameWords.never.contains(small)
  }

  /// Whether what stands at `range` speaks or owns something, as people do: "Hart told", "Hart's".
  public static func acts(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let rest = bytes[min(range.end, bytes.count)...].prefix(4)
    return rest.starts(with: "'s".utf8) || rest.starts(with: "’s".utf8) || speaks(bytes, range)
  }

  /// Whether what stands at `range` speaks, or a verb in the past follows it: "Hart told", "Hart raised a hand".
  public static func isSubject(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    EnglishNameContext.word(after: range.end, bytes).hasSuffix("ed") || speaks(bytes, range)
  }

  /// Whether what stands at `range` is quoted: "said West", "Hart told".
  public static func speaks(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    func isSpeech(_ range: Range<Int>) -> Bool {
      EnglishNameWords.speech.contains(String(decoding: bytes[range], as: UTF8.self))
    }
    func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    if range.end + 1 < bytes.count, bytes[range.end] == 0x20 {
      let end = bytes[(range.end + 1)...].firstIndex { !isSmall($0) } ?? bytes.count
      if isSpeech((range.end + 1)..<end) { return true }
    }
    guard range.start > 1, bytes[range.start - 1] == 0x20 else { return false }
    let start = bytes[..<(range.start - 1)].lastIndex { !isSmall($0) }.map { $0 + 1 } ?? 0
    return isSpeech(start..<(range.start - 1))
  }

  struct Word {
    let range: TextRange
    let text: String
    let isCapital: Bool
    let startsSentence: Bool
    /// Only a space stands between it and the word before.
    let follows: Bool
    /// A full stop belongs to it: "Jr.", "J.".
    let hasStop: Bool
    /// It is a possessive.
    let owns: Bool
  }

  /// The names in `text`, in order. `segments` tell where sentences start.
  public func mentions(in text: NormalizedText, segments: [TextRange]) -> [Mention] {
    let sentences = segments.map { scan(text.bytes, $0) }
    let titleCase = zip(sentences, segments).map {
      isTitleCase($0) && !endsSentence(text.bytes, $1) && !isByline($0)
    }
    var lower: Set<String> = []
    var inside: Set<String> = []
    for (words, isTitleCase) in zip(sentences, titleCase) {
      for word in words {
        if !word.isCapital {
          lower.insert(word.text)
        } else if !word.startsSentence, !isTitleCase {
          inside.insert(word.text)
        }
      }
    }
    var found: [Mention] = []
    for (words, isTitleCase) in zip(sentences, titleCase) {
      names(words, isTitleCase: isTitleCase, lower: lower, inside: inside, text, &found)
    }
    return found
  }

  // MARK: Names

  private func names(
    _ words: [Word], isTitleCase: Bool, lower: Set<String>, inside: Set<String>, _ text: NormalizedText,
    _ found: inout [Mention]
  ) {
    var current: [Word] = []
    var particles: [Word] = []
    func close(before next: Word? = nil) {
      defer {
        current = []
        particles = []
      }
      // "SAMMAMISH, Wash."
      if current.count == 1, EnglishNameWords.states.contains(current[0].text),
        text.bytes.dropFirst(current[0].range.end).first == UInt8(ascii: ".")
      {
        return
      }
      let speaks = next.map { $0.follows && EnglishNameWords.speech.contains($0.text) } ?? false
      let isPerson = current.count == 1 && EnglishPersonContext.isPerson(current[0].range, in: text)
      let acts = speaks || isPerson || current.last?.owns ?? false
      mention(current, acts: acts, isTitleCase: isTitleCase, lower: lower, inside: inside, text.bytes)
        .map { found.append($0) }
    }
    for (index, word) in words.enumerated() {
      if !current.isEmpty, !word.follows { close() }
      // The S of "U.S." begins no name behind it.
      if index > 0, Self.isCountry(words[index - 1], word) {
        close()
        continue
      }
      if isNumber(word, text.bytes) {
        close()
        continue
      }
      let small = word.text.lowercased()
      let isSyllable =
        !isTitleCase && (endsKoreanName(word, current, text.bytes) || isMiddleOfKoreanName(words, index, current))
      // The Thu of Pham Thi Thu Ha is no day.
      let isWoman = current.last?.text == "Thi" && word.follows
      if word.isCapital, !EnglishNameWords.never.contains(small) || isSurely(words, index) || isSyllable || isWoman {
        let isTitle =
          EnglishNameWords.titles.contains(small) && !isSurname(words, index, behind: current, lower, in: text)
        if isTitle || isRole(words, index) {
          // "President Trump": the title is no part of the name, and ends one before it.
          close()
          continue
        }
        if particles.isEmpty == false { current += particles }
        particles = []
        current.append(word)
      } else if !current.isEmpty, Self.isElided(word.text) {
        current += particles + [word]
        particles = []
      } else if !current.isEmpty, EnglishNameWords.particles.contains(small) {
        particles.append(word)
      } else {
        close(before: word)
      }
    }
    close()
  }

  /// Whether a word says that a number follows: the No. of "Launch Pad No. 2".
  private func isNumber(_ word: Word, _ bytes: [UInt8]) -> Bool {
    guard word.text == "No" || word.text == "Nos", bytes[word.range.end...].first == 0x2E else { return false }
    return bytes[(word.range.end + 1)...].first { $0 != 0x20 }.map { $0 &- 0x30 < 10 } ?? false
  }

  /// Whether a word of the language stands before the number of which thing of several it is: Pier 2.
  private func isNumbered(_ word: Word, _ bytes: [UInt8]) -> Bool {
    let behind = bytes[word.range.end...].prefix(2)
    return behind.count == 2 && behind.first == 0x20 && behind.last.map { $0 &- 0x30 < 10 } ?? false
      && OrdinaryEnglish.holds(word.text.lowercased())
  }

  /// Whether a letter says which thing of several it is: Group B, Plan C, Hepatitis B.
  private func isLettered(_ words: [Word]) -> Bool {
    words.count == 2 && words[1].text.utf8.count == 1 && OrdinaryEnglish.holds(words[0].text.lowercased())
  }

  /// Whether the one word at `range` is a title, and elsewhere a surname, before a name: the King of "King Yeongjo".
  public static func isTitle(_ range: TextRange, before bytes: [UInt8]) -> Bool {
    let rest = bytes[range.end...].prefix(2)
    return rest.count == 2 && rest.first == 0x20 && rest.last.map { $0 &- 0x41 < 26 } ?? false
      && EnglishNameWords.titleSurnames.contains(
        String(decoding: bytes[range.start..<range.end].map { $0 | 0x20 }, as: UTF8.self))
  }

  /// Whether a name ends in a word that is a title elsewhere: Prince.
  static func endsInTitle(_ name: Mention, in text: NormalizedText) -> Bool {
    let words = text.bytes[name.range.start..<name.range.end]
    let start = words.lastIndex(of: 0x20).map { $0 + 1 } ?? words.startIndex
    return EnglishNameWords.titleSurnames.contains(String(decoding: words[start...].map { $0 | 0x20 }, as: UTF8.self))
  }

  /// One-word names of roles.
  private static let roles = Set(
    RoleTable.shared.englishTerms.map { $0.text.lowercased() }.filter { !$0.contains(" ") })

  /// Whether a role stands before the full name of its holder: "Conductor Kang Man-soo" where a sentence begins, and
  /// anywhere before a name with a hyphen ("KASA Administrator Yoon Young-bin"), since a role may be a Western surname.
  private func isRole(_ words: [Word], _ index: Int) -> Bool {
    guard index + 2 < words.count, EnglishNameFinder.roles.contains(words[index].text.lowercased()),
      words[index].startsSentence || words[index + 2].text.contains("-")
    else { return false }
    return words[(index + 1)...(index + 2)].allSatisfy { $0.isCapital && $0.follows }
  }

  /// What a hyphen joins to a name and is no part of it: "Tamworth-based".
  static let secondHalves: Set<String> = [
    "aged", "backed", "based", "born", "bound", "built", "class", "controlled", "educated", "era", "flagged", "held",
    "language", "led", "linked", "made", "occupied", "only", "owned", "ruled", "run", "speaking", "style", "trained",
    "wide",
  ]

  /// Whether a word that is none by itself must be a name: before a Korean given name (Ok Jin-tae), or behind Mr.
  private func isSurely(_ words: [Word], _ index: Int) -> Bool {
    if isKoreanName(words, index) || isChineseName(words, index) { return true }
    return index > 0 && words[index].text.utf8.count > 1 && words[index - 1].hasStop
      && ["Mr", "Mrs", "Ms"].contains(words[index - 1].text)
  }

  /// Names and adjectives of countries, which stand before titles.
  static let countries = Set(TitleCountries.shared.english.map(\.word))

  /// Whether the title at `index` is a surname or all of a name: it stands where neither a title's holder nor its office
  /// follows, and no word before says that it is one.
  private func isSurname(
    _ words: [Word], _ index: Int, behind name: [Word], _ lower: Set<String>, in text: NormalizedText
  ) -> Bool {
    let word = words[index]
    let small = word.text.lowercased()
    guard EnglishNameWords.titleSurnames.contains(small), !lower.contains(small),
      !word.startsSentence || EnglishPersonContext.isPerson(word.range, in: text)
    else { return false }
    if index + 1 < words.count, words[index + 1].isCapital || words[index + 1].text == "of" { return false }
    if let first = name.first, let last = name.last {
      return !EnglishNameFinder.isOrdinary(first.text) && first.text.utf8.contains { $0 >= 0x61 }
        && !EnglishNameFinder.countries.contains(last.text)
    }
    guard index > 0 else { return true }
    let before = words[index - 1]
    // "the footage of Prince's rant" is no realm of his.
    return !before.isCapital
      && (!EnglishNameWords.beforeTitle.contains(before.text) || before.text == "of" && word.owns)
  }

  /// The name of `words`; `acts` where they speak or own something, as people do.
  private func mention(
    _ words: [Word], acts: Bool, isTitleCase: Bool, lower: Set<String>, inside: Set<String>, _ bytes: [UInt8]
  ) -> Mention? {
    var words = words
    // Ordinary words at the start of a sentence, and after it, are no names.
    let isKorean = isKoreanName(words)
    while let first = words.first, !isKorean, first.startsSentence || isTitleCase {
      let small = first.text.lowercased()
      let isOrdinary =
        EnglishNameWords.ordinary.contains(small) || lower.contains(small)
        || (words.count == 1 && !inside.contains(first.text) && EnglishNameWords.looksOrdinary(small))
        || (words.count == 3 && words[2].text.contains("-") && OrdinaryEnglish.holds(small))
      if isOrdinary, !inside.contains(first.text) || EnglishNameWords.ordinary.contains(small) {
        words.removeFirst()
      } else {
        break
      }
    }
    if isTitleCase { words = words.filter { inside.contains($0.text) && !lower.contains($0.text.lowercased()) } }
    guard let first = words.first, let last = words.last else { return nil }
    let isSingle = words.count == 1
    if isSingle, EnglishNameFinder.isContraction(first.text) || joinsCountries(first.text) { return nil }
    if isSingle, first.text.utf8.count < 2 { return nil }
    if isSingle ? isNumbered(first, bytes) : isLettered(words) { return nil }
    if isSingle, !first.startsSentence, EnglishNameWords.ordinary.contains(first.text.lowercased()) { return nil }
    var confidence = isSingle ? 0.85 : 1.0
    if first.startsSentence, !inside.contains(first.text) { confidence -= 0.15 }
    if !isKorean,
      words.contains(where: {
        EnglishNameWords.ordinary.contains($0.text.lowercased()) || lower.contains($0.text.lowercased())
      })
    {
      confidence -= 0.35
    }
    // At the start of a sentence an ordinary word is hardly a name; Lamb and West are.
    if isSingle, first.startsSentence, !inside.contains(first.text),
      OrdinaryEnglish.holds(first.text.lowercased())
    {
      confidence = acts && !lower.contains(first.text.lowercased()) ? 0.7 : EnglishNameFinder.ofOrdinaryWord
    }
    return Mention(
      range: TextRange(first.range.start, last.range.end),
      value: .name(NameValue(kind: .name, parts: words.map { withoutNumeral($0.text) }, evidence: .form)),
      confidence: confidence)
  }

  /// A word without the Roman number that a hyphen joins to it, which tells models apart and is not heard in the name: Bogo-III.
  private func withoutNumeral(_ word: String) -> String {
    guard let hyphen = word.utf8.lastIndex(of: UInt8(ascii: "-")), hyphen > word.utf8.startIndex else { return word }
    let tail = word.utf8[word.utf8.index(after: hyphen)...]
    let isNumeral = !tail.isEmpty && tail.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
    return isNumeral ? String(word[..<hyphen]) : word
  }

  /// Whether two initials are those of a country or of the United Nations: U.S., U.K., U.N., not those of a person.
  private static func isCountry(_ first: Word, _ second: Word) -> Bool {
    first.hasStop && second.hasStop && first.text == "U" && ["S", "K", "N"].contains(second.text)
      && first.range.end + 1 == second.range.start
  }

  /// "d'Or", "l'Europe": a particle written onto the word it belongs to.
  private static func isElided(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count > 3, bytes[0] == UInt8(ascii: "d") || bytes[0] == UInt8(ascii: "l") else { return false }
    let mark = bytes[1] == 0x27 ? 1 : bytes[1] == 0xE2 ? 3 : 0
    return mark > 0 && mark + 1 < bytes.count && bytes[mark + 1] &- 0x41 < 26
  }

  /// "We've", "I'm": words that an apostrophe joins.
  private static func isContraction(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard let place = bytes.firstIndex(where: { $0 == 0x27 || $0 == 0xE2 }), place > 0 else { return false }
    let tail = bytes[place...].filter { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A && $0 < 0x80 }
    let isJoined = ["ve", "m", "d", "ll", "re", "t", "s"].contains(String(decoding: tail, as: UTF8.self).lowercased())
    return isJoined && EnglishNameFinder.isOrdinary(String(decoding: bytes[..<place], as: UTF8.self))
      || isJoined && place == 1
  }
}
