#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The natural logarithm, under a name that no import hides.
@inline(__always)
func log(_ value: Double) -> Double {
  #if canImport(Glibc)
    Glibc.log(value)
  #elseif canImport(Musl)
    Musl.log(value)
  #else
    Darwin.log(value)
  #endif
}

/// Surname and given name of a Korean name.
enum KoreanNameParts {
  /// Surnames of two syllables that occur among Koreans (population and housing census).
  static let doubleSurnames: Set<[UInt32]> = Set(
    ["남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "어금", "망절", "소봉", "장곡", "강전"].map(scalars))

  /// Surnames of one syllable (population and housing census), and the Northern spellings of some.
  static let surnames: Set<UInt32> = Set(
    scalars(
      "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선"
        + "설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈단견당화창옹목계"
        + "리림라로려렴량룡련랑"))

  /// Their spellings in any style: 국 is Guk, Gook, Kuk and Kook.
  static let romanizedSurnames: Set<[UInt8]> = Set(
    surnames.flatMap { syllable in
      SyllableSpellings.surnames.spellings(syllable).compactMap { $0.value.styles.isEmpty ? nil : $0.key.letters }
    })
  static let romanizedDoubleSurnames: Set<[UInt8]> = Set(doubleSurnames.map { RevisedRomanization.letters($0) })

  static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// Surname and given name, as syllables.
  typealias Reading = (surname: [UInt32], given: [UInt32])

  /// The ways to read `hangul` as surname and given name, the likeliest first.
  ///
  /// One syllable is a surname alone. A name in two words may have the surname last (성 김). Empty where the text has
  /// anything but Hangul and spaces, or does not begin with a surname.
  static func readings(_ hangul: String) -> [Reading] {
    readings(KoreanPhrase.words(hangul))
  }

  /// The same for the words of a text, as code points.
  static func readings(_ words: [[UInt32]]) -> [Reading] {
    let count = words.reduce(0) { $0 + $1.count }
    guard count > 0, count <= 5, words.allSatisfy({ $0.allSatisfy(Hangul.isSyllable) }) else { return [] }
    let all = words.count == 1 ? words[0] : words.flatMap(\.self)
    if all.count == 1 { return surnames.contains(all[0]) ? [(all, [])] : [] }
    var readings: [Reading] = []
    let startsDouble = all.count >= 3 && doubleSurnames.contains(Array(all.prefix(2)))
    if startsDouble { readings.append((Array(all.prefix(2)), Array(all.dropFirst(2)))) }
    if surnames.contains(all[0]), all.count <= 4 { readings.append(([all[0]], Array(all.dropFirst()))) }
    if words.count == 2, words[1].count == 1, surnames.contains(words[1][0]), words[0].count <= 2 {
      readings.append((words[1], words[0]))
    }
    if all.count == 2, doubleSurnames.contains(all) { readings.append((all, [])) }
    return readings
  }

  /// Whether words are built like a Korean personal name: a surname and one to three syllables.
  static func isBuiltLikeName(_ words: [[UInt32]]) -> Bool { readings(words).contains { !$0.given.isEmpty } }

  /// Whether two words are one name: 남궁 민, 성 김.
  static func isWrittenApart(_ words: [[UInt32]]) -> Bool {
    guard words.count == 2 else { return false }
    func isSurname(_ word: [UInt32]) -> Bool { readings([word]).contains { $0.given.isEmpty } }
    // 장충기 전 is a whole name and a word.
    return isSurname(words[0]) && words[1].count <= 2
      || words[1].count == 1 && words[0].count <= 2 && isSurname(words[1])
  }
}

extension KoreanNameJudge {
  /// Whether `hangul` is built like a Korean personal name: a surname and one to three syllables.
  public func isBuiltLikeName(_ hangul: String) -> Bool {
    KoreanNameParts.readings(hangul).contains { !$0.given.isEmpty }
  }

  /// Whether `hangul` is a Korean surname or built like a Korean name.
  public func isReadable(_ hangul: String) -> Bool { !KoreanNameParts.readings(hangul).isEmpty }

  /// Whether `word` is how some Korean surname is written.
  public func isSurname(_ word: String) -> Bool { isSurname(letters: LatinFold.letters(word)) }

  /// The same of folded letters.
  func isSurname(letters: [UInt8]) -> Bool {
    LetterKey(letters).map { SyllableSpellings.surnames.background($0) > 1e-4 } ?? false
  }

  /// Whether `word` is a way to write the Korean surname. What the table lacks is none, and soon refused.
  public func isSpelling(_ word: String, of surname: String) -> Bool {
    if let syllable = surname.unicodeScalars.first?.value, surname.utf8.count == 3,
      word.utf8.allSatisfy({ ($0 | 0x20) &- 97 < 26 })
    {
      guard let key = LetterKey(LatinFold.letters(word)),
        SyllableSpellings.surnames.spellings(syllable)[key] != nil
      else { return false }
    }
    return judge(hangul: surname, english: word).verdict == .accept
  }

  /// Whether an English name is built like the spelling of a Korean one: a surname that Koreans write so, and one or two
  /// syllables, or two joined by a hyphen.
  public func looksKorean(_ parts: [String]) -> Bool { looksKorean(RomanName(parts)) }

  func looksKorean(_ name: RomanName) -> Bool {
    let words = name.words
    guard words.count >= 2, words.count <= 3, words.allSatisfy({ $0.letters.count >= 2 && !$0.isInitials }) else {
      return false
    }
    return isSpelled(words[0], words.dropFirst()) || isSpelled(words[words.count - 1], words.dropLast())
  }

  /// Whether a name is one word of two syllables with a hyphen between them, as only given names of Koreans are: Chang-min.
  public func isGivenName(_ word: String) -> Bool { isGivenName(RomanName(word)) }

  func isGivenName(_ name: RomanName) -> Bool {
    guard name.words.count == 1, name.words[0].borders.count == 1, let border = name.words[0].borders.first else {
      return false
    }
    let letters = name.words[0].letters
    return SyllableSpellings.given.isReadable(letters[..<border])
      && SyllableSpellings.given.isReadable(letters[border...])
  }

  /// Whether a name has a Korean's surname and fewer vowels behind it than the given name has syllables, so that no likeness
  /// of sounds makes it the same: Kim Gunn for 김정은.
  func isTooShort(_ name: RomanName, for hangul: [[UInt32]]) -> Bool {
    guard hangul.count == 1, hangul[0].count == 3, name.words.count == 2 else { return false }
    let given = name.words[1].letters
    var groups = 0
    for (index, letter) in given.enumerated() where KoreanNameJudge.vowels.contains(letter) {
      if index == 0 || !KoreanNameJudge.vowels.contains(given[index - 1]) { groups += 1 }
    }
    return groups < 2 && judge(syllables: Array(hangul[0].prefix(1)), [name.words[0]], .surnames).outcome == .accept
  }

  private static let vowels = Set(LatinFold.letters("aeiouwy"))

  private func isSpelled(_ surname: RomanName.Word, _ given: ArraySlice<RomanName.Word>) -> Bool {
    guard surname.borders.isEmpty, let family = LetterKey(surname.letters) else { return false }
    // A surname too rare to be counted is told by the hyphen that only Korean names have: Pyo Eun-gyo.
    let isHyphenated = given.count == 1 && given.first?.borders.count == 1
    guard
      SyllableSpellings.surnames.background(family) > 1e-5
        || KoreanNameParts.romanizedDoubleSurnames.contains(surname.letters)
        || isHyphenated && KoreanNameParts.romanizedSurnames.contains(surname.letters)
    else { return false }
    let letters = given.flatMap(\.letters)
    let table = SyllableSpellings.given
    if table.isReadable(letters) { return true }
    // One syllable is enough where a hyphen tells where it ends: Noh-yul.
    if isHyphenated, let border = given.first?.borders.first {
      let (first, second) = (letters[..<border], letters[border...])
      if max(first.count, second.count) <= 6, table.isReadable(first) || table.isReadable(second) { return true }
    }
    return (1..<max(2, letters.count)).contains { cut in
      table.isReadable(letters[..<cut]) && table.isReadable(letters[cut...])
    }
  }
}
