/// The words of an English name, taken apart once to be judged against many Korean words.
///
/// A class, since it is handed about much, and the same name is one thing.
public final class EnglishName {
  /// As the text writes them.
  public let parts: [String]
  /// The words that count, without titles.
  let words: [Word]
  /// The folded letters of these words.
  let letters: [[UInt8]]
  /// The same as the romanisation of a Korean name.
  let roman: RomanName
  /// Whether it is built like the spelling of a Korean name.
  public let looksKorean: Bool
  /// The same as Pinyin has them without marks: passports write ü as yu (Lyu).
  let pinyin: [[UInt8]]
  /// Whether every word can be cut into syllables of Mandarin.
  let isMandarin: Bool
  /// Whether it has two words that no letter keeps from being Japanese.
  let mayBeJapanese: Bool
  /// Whether it begins with a surname of Vietnam.
  let mayBeVietnamese: Bool
  @exclusivity(unchecked) private var known: HeardWords?

  /// The letters of the parts that say something of the sounds: of those that are not translated, and not short.
  let sounds: [LatinWord]
  /// The same where the name has but one part, however short; without parts that have no letters.
  let searched: [LatinWord]
  /// The same as one word.
  private(set) lazy var searchedAsOne = asOne(searched)
  /// The words that the name is not without, and all of them as one.
  private(set) lazy var spokenWords = words.filter { !$0.isOptional }.map(\.sound)
  private(set) lazy var spoken = asOne(spokenWords)
  /// The folded letters of all parts.
  private let folded: [[UInt8]]
  /// The same as one word.
  private(set) lazy var joined = folded.count == 1 ? folded[0] : folded.flatMap(\.self)
  /// Whether a rule may say that Korean syllables are how it is written: a name of China or Vietnam.
  private(set) lazy var mayBeRuledReading = mayBeVietnamese || isMandarin && HanjaReadings.areMandarin(folded)
  /// How many words are longer than an initial or a particle.
  public let countedWords: Int
  /// The parts that are not translated as a rule, but written by sound.
  public let specificParts: [String]
  /// Whether the last part is not translated.
  let endsInName: Bool

  /// One word, prepared for scoring.
  struct Word {
    let sound: LatinWord
    var letters: [UInt8] { sound.letters }
    var isParticle = false
    var isInitial = false
    var isAcronym = false

    /// Whether the name is the same without the word.
    var isOptional: Bool { isParticle || isInitial }
  }

  /// The name whose words are `parts`.
  public init(_ parts: [String]) {
    let sounds = parts.map { LatinWord(LatinFold.letters($0)) }
    let folded = sounds.map(\.letters)
    let words = EnglishName.words(parts, sounds)
    self.parts = parts
    self.folded = folded
    self.words = words
    letters = words.map(\.letters)
    let isTitled = folded.contains(where: NameMatcher.isTitle)
    roman = RomanName(isTitled ? zip(parts, folded).filter { !NameMatcher.isTitle($1) }.map(\.0) : parts)
    looksKorean = isTitled ? KoreanNameJudge.shared.looksKorean(parts) : KoreanNameJudge.shared.looksKorean(roman)
    let specific = parts.indices.filter { !NameLocator.isTranslated(parts[$0]) }
    specificParts = specific.count == parts.count ? parts : specific.map { parts[$0] }
    self.sounds = specific.filter { parts[$0].utf8.count > 2 }.map { sounds[$0] }
    searched = (parts.count == 1 ? specific.map { sounds[$0] } : self.sounds).filter { !$0.letters.isEmpty }
    countedWords = NameMatcher.countedWords(parts)
    endsInName = specific.last.map { $0 == parts.count - 1 } ?? false
    pinyin = letters.map(EnglishName.pinyin)
    isMandarin = HanjaReadings.areReadable(pinyin)
    mayBeVietnamese = VietnameseReadings.mayRead(letters)
    mayBeJapanese = letters.count == 2 && letters.allSatisfy(JapaneseReadings.mayBeRomaji)
  }

  /// What was heard of Korean words beside the name; most names are found without.
  var heard: HeardWords {
    if let known { return known }
    let made = HeardWords(words)
    known = made
    return made
  }

  /// Words as one, the same as the two words of the name where they are these.
  private func asOne(_ some: [LatinWord]) -> LatinWord {
    if some.count == 2, words.count == 2, some[0] === words[0].sound, some[1] === words[1].sound,
      let both = heard.span(0, 2)
    {
      return both
    }
    return LatinWord(some.flatMap(\.letters))
  }

  /// The words of an English name that count, without titles; `sounds` are the letters of `parts`.
  private static func words(_ parts: [String], _ sounds: [LatinWord]) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(parts.count)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      // Waker-uz-Zaman is three words in Korean.
      let isChain = part.utf8.count(where: { $0 == UInt8(ascii: "-") }) > 1
      if isChain || part.utf8.contains(0x20) {
        for piece in part.split(separator: isChain ? "-" : " ") {
          word(piece, LatinWord(LatinFold.letters(String(piece))), isLast: isLast).map { words.append($0) }
        }
      } else {
        word(part[...], sounds[index], isLast: isLast).map { words.append($0) }
      }
    }
    if !words.isEmpty, words.allSatisfy(\.isOptional) {
      for index in words.indices { words[index].isParticle = false }
    }
    return words
  }

  private static func pinyin(_ word: [UInt8]) -> [UInt8] {
    spelledOut.contains(word) ? [word[0]] + word.dropFirst(2) : word
  }

  private static let spelledOut = Set(["lyu", "nyu", "lyue", "nyue"].map(LatinFold.letters))

  /// Whether a rule says that the syllables are how Korean writes the name: the characters of a Chinese name or their
  /// sound, the sound of a Vietnamese one.
  func isReading(of syllables: [UInt32]) -> Bool {
    isMandarin && (HanjaReadings.read(syllables, as: pinyin) || PinyinReadings.read(syllables, as: pinyin))
      || mayBeVietnamese && VietnameseReadings.read(syllables, as: letters)
  }

  /// One word, whose folded letters are known; nil where it is a title or has none.
  private static func word(_ piece: Substring, _ sound: LatinWord, isLast: Bool) -> Word? {
    let letters = sound.letters
    if letters.isEmpty || NameMatcher.isTitle(letters) && !(isLast && NameMatcher.isSurname(letters)) { return nil }
    var word = Word(sound: sound)
    word.isParticle = NameMatcher.isParticle(letters)
    word.isInitial = letters.count == 1 || letters.count <= 2 && piece.utf8.contains(UInt8(ascii: "."))
    word.isAcronym =
      letters.count >= 2 && letters.count <= 8
      && piece.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    return word
  }

  /// How many words the text has for it.
  public var count: Int { parts.count }

  /// Whether it is a Korean's for sure, whose spelling follows rules: only their names have a hyphen behind a surname.
  public var isRuled: Bool { looksKorean && parts.contains { $0.contains("-") } }

  /// Whether words of it are translated as a rule, not written by sound.
  public var isTranslatedInPart: Bool { specificParts.count < parts.count }
}
