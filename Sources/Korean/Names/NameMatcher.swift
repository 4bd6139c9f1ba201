/// Whether a Korean form of any personal, place or company name can stand for an English one.
///
/// Korean names are judged by the rules of romanisation, all others by sound, word by word, with the words in the best
/// order. Particles (van, bin, al-, de la), initials and titles may be missing on either side.
public struct NameMatcher: Sendable {
  /// The matcher; it has no state.
  public static let shared = NameMatcher()

  /// A matcher.
  public init() {}

  /// From this score on, a word sounds alike: 98 % of true pairs do, one look-alike in eight, no other name.
  public static let acceptWord = 0.5
  /// Below this score a word does not sound alike.
  public static let refuseWord = -9.0
  /// From this score on a word with one letter exchanged sounds right, whether or not it is known.
  static let repaired = 2.5
  /// At this score or below no exchange of one letter helps: the most that one gained in a corpus of news is 33 nats.
  static let beyondRepair = -31.0

  /// Words that belong to the next one and are left out as often as not.
  private static let particles = keys(
    """
    van von der den de del della di da do dos das du la le el al bin ibn ben abu bint st saint ter ten af av y the of and
    """)
  /// Titles and suffixes that are no part of a name.
  private static let titles = keys(
    """
    mr mrs ms miss dr sir dame lord lady president prof professor gen general sen senator rep gov governor capt col lt sgt
    rev jr sr ii iii iv king queen prince princess pope minister chairman
    """)
  /// Those of them that are surnames where they end a name, or are all of it: Stephen King, Prince.
  private static let surnames = keys("king prince pope")

  private static func keys(_ words: String) -> Set<LetterKey> {
    Set(words.split(whereSeparator: \.isWhitespace).compactMap { LetterKey(LatinFold.letters(String($0))) })
  }

  /// Whether folded letters are a word that belongs to the next one: van, bin.
  static func isParticle(_ letters: [UInt8]) -> Bool { LetterKey(letters).map(particles.contains) ?? false }

  /// Whether folded letters are a title, which is no part of a name.
  static func isTitle(_ letters: [UInt8]) -> Bool { LetterKey(letters).map(titles.contains) ?? false }

  /// Whether folded letters are a title that is a surname at the end of a name.
  static func isSurname(_ letters: [UInt8]) -> Bool { LetterKey(letters).map(surnames.contains) ?? false }

  /// Whether an English word is a title.
  package static func isTitle(_ word: String) -> Bool { isTitle(LatinFold.letters(word)) }

  /// The same for a Korean form as one text, its words between spaces.
  public func judge(korean: String, english: [String]) -> NameVerdict {
    judge(KoreanPhrase(korean), EnglishName(english))
  }

  /// Judges the words `korean` against the words `english`, both as their texts write them.
  public func judge(korean: [String], english: [String]) -> NameVerdict {
    judge(KoreanPhrase(korean), EnglishName(english))
  }

  /// The same for names that were taken apart before.
  public func judge(_ korean: KoreanPhrase, _ english: EnglishName) -> NameVerdict { judge(korean, english, nil) }

  /// The same for words of which a search has scored some.
  func judge(_ korean: KoreanPhrase, _ english: EnglishName, _ searched: SearchedWords?) -> NameVerdict {
    withoutSound(korean, english) ?? NameHearing(korean, english, searched).verdict()
  }

  /// Whether `judge` refuses the words that were laid beside one another; sooner answered, since whether others come near is
  /// not looked for.
  func refuses(_ hearing: NameHearing) -> Bool {
    withoutSound(hearing.korean, hearing.english).map { $0.verdict == .refuse } ?? hearing.isUnlike()
  }

  /// Whether `judge` accepts the names; sooner answered, since what is wrong with others is not looked for.
  public func accepts(_ korean: KoreanPhrase, _ english: EnglishName) -> Bool {
    if let verdict = withoutSound(korean, english) { return verdict.verdict == .accept }
    return NameHearing(korean, english).isAccepted()
  }

  /// The same for words of which a search has scored some, however they begin.
  func accepts(_ korean: KoreanPhrase, _ english: EnglishName, _ searched: SearchedWords) -> Bool {
    if let verdict = withoutSound(korean, english) { return verdict.verdict == .accept }
    return NameHearing(korean, english, searched).areAlike()
  }

  /// The verdict where it needs no look at sounds: of Latin letters, Chinese characters and Korean names.
  private func withoutSound(_ korean: KoreanPhrase, _ english: EnglishName) -> NameVerdict? {
    guard !english.words.isEmpty else { return NameVerdict(.unknown, score: 0) }
    let hangul = korean.hangul
    guard let last = hangul.last else { return latin(korean, english.parts) }
    if english.isMandarin || english.mayBeVietnamese {
      let syllables = hangul.joined().filter(Hangul.isSyllable)
      if english.isReading(of: syllables) { return NameVerdict(.accept, score: 8) }
      // 덩하이옌 is another than Deng Haiyang, whatever stands behind it.
      let words = hangul.count > 1 ? hangul + [syllables] : [syllables]
      if !english.looksKorean, let other = words.lazy.compactMap({ PinyinReadings.other($0, english.pinyin) }).first {
        return NameVerdict(.refuse, score: -20, cause: .sound([other.hangul], [other.letters]))
      }
    }
    if english.letters.count == 1, hangul.count == 1, VietnameseReadings.isSurname(last, english.letters[0]) {
      return NameVerdict(.accept, score: 8)
    }
    if english.mayBeJapanese, let other = JapaneseReadings.other(hangul, english.letters) {
      return NameVerdict(.refuse, score: -20, cause: .sound([hangul[other.korean]], [english.letters[other.english]]))
    }
    let judge = KoreanNameJudge.shared
    if hangul.count <= 2 {
      let verdict = judge.judge(korean.readings, english.roman)
      // Where the English is a Korean name with the same surname, the rules of romanisation have the last word.
      if let verdict, verdict.verdict == .accept || verdict.isKorean { return verdict }
      if let verdict, judge.isTooShort(english.roman, for: hangul) { return verdict }
    }
    // What stands around a Korean name does not make it sound right: 부장판사 구회근, 노조 김은교 사무총장.
    if hangul.count > 1, english.looksKorean {
      let names = hangul.filter { KoreanNameParts.isBuiltLikeName([$0]) }
      let verdicts = names.compactMap { judge.judge(KoreanNameParts.readings([$0]), english.roman) }
      if let best = verdicts.filter(\.isKorean).max(by: { KoreanNameJudge.better($1, $0) }) { return best }
      if KoreanNameParts.isBuiltLikeName([last]), let verdict = verdicts.last { return verdict }
    }
    return nil
  }

  /// How many words of a name are longer than an initial or a particle.
  package static func countedWords(_ parts: [String]) -> Int { parts.count { $0.utf8.count > 2 } }

  private func latin(_ korean: KoreanPhrase, _ english: [String]) -> NameVerdict {
    let letters = String(String.UnicodeScalarView(korean.words.joined().compactMap(Unicode.Scalar.init)))
    let same = LatinFold.string(letters) == LatinFold.string(english.joined())
    return same ? NameVerdict(.accept, score: 20) : NameVerdict(.unknown, score: -5)
  }
}
