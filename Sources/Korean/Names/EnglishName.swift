/// The words of an English name, taken apart once to be judged against many Korean words.
public struct EnglishName: Sendable {
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
  /// Whether every word can be cut into syllables of Mandarin.
  let isMandarin: Bool
  /// Whether it begins with a surname of Vietnam.
  let mayBeVietnamese: Bool
  /// How the words from one on read, as many of them as may be read as one: `spans[first][count - 1]`.
  let spans: [[Spelling?]]

  /// The letters of the parts that say something of the sounds: of those that are not translated, and not short.
  let sounds: [[UInt8]]
  /// The same where the name has but one part, however short; without parts that have no letters.
  let searched: [[UInt8]]
  /// How many words are longer than an initial or a particle.
  public let countedWords: Int
  /// The parts that are not translated as a rule, but written by sound.
  public let specificParts: [String]
  /// Whether the last part is not translated.
  let endsInName: Bool

  /// One word, prepared for scoring.
  struct Word {
    var letters: [UInt8]
    var isParticle = false
    var isInitial = false
    var isAcronym = false

    /// Whether the name is the same without the word.
    var isOptional: Bool { isParticle || isInitial }
  }

  /// Letters that are read as one word, and how else they may be spoken.
  struct Spelling {
    let letters: [UInt8]
    private let variants: [[UInt8]]

    init(_ letters: [UInt8]) {
      self.letters = letters
      variants = NameVariants.variants(of: letters)
    }

    /// The score of the letters, or of the variant that reads best.
    func score(_ model: PhoneticModel, _ units: [UInt8]) -> Double {
      let own = model.score(units: units, letters: letters)
      guard own < 4 else { return own }
      return variants.reduce(own) { max($0, model.score(units: units, letters: $1)) }
    }
  }

  /// The name whose words are `parts`.
  public init(_ parts: [String]) {
    let words = EnglishName.words(parts)
    self.parts = parts
    self.words = words
    letters = words.map(\.letters)
    let untitled = parts.filter { !NameMatcher.isTitle($0) }
    roman = RomanName(untitled.joined(separator: " "))
    looksKorean =
      untitled.count == parts.count
      ? KoreanNameJudge.shared.looksKorean(roman) : KoreanNameJudge.shared.looksKorean(parts)
    let specific = parts.filter { !NameLocator.isTranslated($0) }
    sounds = specific.filter { $0.utf8.count > 2 }.map { LatinFold.letters($0) }
    searched = (parts.count == 1 ? specific.map { LatinFold.letters($0) } : sounds).filter { !$0.isEmpty }
    countedWords = NameMatcher.countedWords(parts)
    specificParts = specific
    endsInName = parts.last.map { !NameLocator.isTranslated($0) } ?? false
    isMandarin = HanjaReadings.areReadable(letters)
    mayBeVietnamese = VietnameseReadings.mayRead(letters)
    spans = words.indices.map { first in
      (1...4).map { count in
        guard first + count <= words.count else { return nil }
        // More than two words are one where all but the last are particles: van der Sar.
        if count > 2, !words[first..<(first + count - 1)].allSatisfy(\.isParticle) { return nil }
        return Spelling(words[first..<(first + count)].flatMap(\.letters))
      }
    }
  }

  /// The words of an English name that count: without titles.
  private static func words(_ parts: [String]) -> [Word] {
    var words: [Word] = []
    for (index, part) in parts.enumerated() {
      for piece in part.split(separator: " ") {
        let letters = LatinFold.letters(String(piece))
        let folded = String(decoding: letters.map { $0 &+ 97 }, as: UTF8.self)
        let isSurname = index == parts.count - 1 && NameMatcher.surnames.contains(folded)
        if letters.isEmpty || NameMatcher.titles.contains(folded) && !isSurname { continue }
        var word = Word(letters: letters)
        word.isParticle = NameMatcher.particles.contains(folded)
        word.isInitial = letters.count == 1 || (piece.contains(".") && letters.count <= 2)
        word.isAcronym =
          letters.count >= 2 && letters.count <= 8
          && piece.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
        words.append(word)
      }
    }
    if !words.isEmpty, words.allSatisfy(\.isOptional) {
      for index in words.indices { words[index].isParticle = false }
    }
    return words
  }

  /// Whether a rule says that the syllables are how Korean writes the name: the characters of a Chinese name or their
  /// sound, the sound of a Vietnamese one.
  func isReading(of syllables: [UInt32]) -> Bool {
    isMandarin && (HanjaReadings.read(syllables, as: letters) || PinyinReadings.read(syllables[...], as: letters))
      || mayBeVietnamese && VietnameseReadings.read(syllables[...], as: letters)
  }

  /// How many words the text has for it.
  public var count: Int { parts.count }

  /// Whether it is a Korean's for sure, whose spelling follows rules: only their names have a hyphen behind a surname.
  public var isRuled: Bool { looksKorean && parts.contains { $0.contains("-") } }

  /// Whether words of it are translated as a rule, not written by sound.
  public var isTranslatedInPart: Bool { specificParts.count < parts.count }
}
