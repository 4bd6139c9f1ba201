/// The Revised Romanization of Korean, as the Ministry of Culture's notice of 2000 prescribes it for places: by
/// pronunciation, with the changes that neighbouring consonants make (종로 Jongno, 왕십리 Wangsimni, 신림 Sillim).
enum RevisedRomanization {
  private static let leads = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ].map(LatinFold.letters)
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui",
    "i",
  ].map(LatinFold.letters)

  /// The sound a final consonant has before a consonant or a pause, as a leading consonant's index: ㄱㄴㄷㄹㅁㅂㅇ.
  private static let sounds = [
    -1, 0, 0, 0, 2, 2, 2, 3, 5, 0, 6, 5, 5, 5, 7, 5, 6, 7, 7, 3, 3, 11, 3, 3, 0, 3, 7, 3,
  ]
  /// Final consonants that move to a following vowel, as leading consonants; −1 for those that stay or vanish.
  private static let moves = [
    -1, 0, 1, 9, 2, 12, 2, 3, 5, 0, 6, 7, 9, 16, 17, 5, 6, 7, 9, 9, 10, -1, 12, 14, 15, 16, 17, -1,
  ]

  /// The folded letters (0…25) of `syllables`, which are Hangul syllables' code points.
  static func letters(_ syllables: some Collection<UInt32>) -> [UInt8] {
    let all = Array(syllables)
    var letters: [UInt8] = []
    // What the syllable's own consonant has become through the final before it.
    var lead: [UInt8]?
    for (index, syllable) in all.enumerated() {
      letters += lead ?? leads[Hangul.lead(syllable)]
      letters += vowels[Hangul.vowel(syllable)]
      lead = nil
      let tail = Hangul.tail(syllable)
      guard tail > 0 else { continue }
      guard index + 1 < all.count else {
        letters += final(sounds[tail])
        continue
      }
      let next = Hangul.lead(all[index + 1])
      if next == 11, moves[tail] >= 0 {
        // The final is spoken with the vowel that follows; ㄷ and ㅌ before ㅣ become j and ch.
        let isBeforeI = Hangul.vowel(all[index + 1]) == 20
        lead = leads[isBeforeI && tail == 7 ? 12 : isBeforeI && tail == 25 ? 14 : moves[tail]]
        continue
      }
      if tail == 27 {
        // ㅎ makes ㄱ ㄷ ㅈ breathe and is not heard before vowels.
        if let breathed = [0: 15, 3: 16, 12: 14][next] {
          lead = leads[breathed]
        } else if next != 11 {
          letters += final(3)
        }
        continue
      }
      let (own, following) = changed(sounds[tail], next)
      letters += final(own)
      lead = following
    }
    return letters
  }

  /// Whether the words are the romanisations of the syllables one after the other; sounds do not cross from word to word:
  /// Bungnyeok Nanum for 북녘나눔.
  static func spells(_ syllables: [UInt32], _ words: [String]) -> Bool {
    guard let word = words.first else { return syllables.isEmpty }
    let letters = LatinFold.letters(word)
    return syllables.indices.contains { count in
      RevisedRomanization.letters(syllables[...count]) == letters
        && spells(Array(syllables[(count + 1)...]), Array(words.dropFirst()))
    }
  }

  /// Whether `letters` begin as the romanisation of any word does whose first syllable is `syllable`.
  static func begins(_ letters: [UInt8], with syllable: UInt32) -> Bool {
    let lead = leads[Hangul.lead(syllable)]
    return letters.starts(with: lead) && letters.dropFirst(lead.count).starts(with: vowels[Hangul.vowel(syllable)])
  }

  /// A final's sound and the consonant after it once they have changed each other.
  private static func changed(_ own: Int, _ next: Int) -> (own: Int, following: [UInt8]?) {
    switch (own, next) {
    case (0, 2), (0, 6): return (11, nil)
    case (0, 5): return (11, leads[2])
    case (3, 2), (3, 6): return (2, nil)
    case (3, 5): return (2, leads[2])
    case (7, 2), (7, 6): return (6, nil)
    case (7, 5): return (6, leads[2])
    case (2, 5), (5, 2), (5, 5): return (5, [11])
    case (6, 5), (11, 5): return (own, leads[2])
    default: return (own, nil)
    }
  }

  /// How a final sound is written: k, n, t, l, m, p, ng.
  private static func final(_ sound: Int) -> [UInt8] {
    switch sound {
    case 0: [10]
    case 2: [13]
    case 3: [19]
    case 5: [11]
    case 6: [12]
    case 7: [15]
    case 11: [13, 6]
    default: []
    }
  }
}

/// Korean places in Latin letters: 삼성동 is Samseong-dong, Samseong, Samseongdong.
public enum KoreanPlaceName {
  /// What Korean puts behind the name of a place: administrative units, streets, stations, lines.
  private static let units: [UInt32: [UInt8]] = {
    let table: [(Character, String)] = [
      ("동", "dong"), ("구", "gu"), ("시", "si"), ("군", "gun"), ("도", "do"), ("읍", "eup"), ("면", "myeon"), ("리", "ri"),
      ("로", "ro"), ("길", "gil"), ("역", "yeok"), ("산", "san"), ("강", "gang"), ("천", "cheon"), ("섬", "seom"),
      ("항", "hang"), ("만", "man"), ("호", "ho"), ("사", "sa"), ("궁", "gung"), ("문", "mun"), ("선", "seon"), ("교", "gyo"),
    ]
    var units: [UInt32: [UInt8]] = [:]
    for (unit, letters) in table {
      if let scalar = unit.unicodeScalars.first?.value { units[scalar] = LatinFold.letters(letters) }
    }
    return units
  }()

  /// Whether a town, village or quarter of Korea, unit and all, is the one that English calls `stem`. Beside the rules of
  /// 2000 the older ones and the customary spellings count, so that only a syllable that is never written so refuses.
  public static func judge(_ quarter: String, _ stem: String) -> NameVerdict {
    let syllables = quarter.unicodeScalars.map(\.value)
    let roman = RomanName(stem)
    guard syllables.count >= 3, let word = roman.words.first, roman.words.count == 1,
      syllables.allSatisfy(Hangul.isSyllable)
    else { return NameVerdict(.unknown, score: 0) }
    if isRomanized(syllables, word.letters) { return NameVerdict(.accept, score: 10) }
    let part = KoreanNameJudge.shared.judge(syllables: Array(syllables.dropLast()), roman.words, .given)
    if part.outcome == .accept || part.outcome == .unknown && part.readable {
      return NameVerdict(.unknown, score: part.score)
    }
    var verdict = NameVerdict(.refuse, score: part.score, cause: part.cause)
    verdict.isNear = part.contradicted == 1 || !part.readable
    return verdict
  }

  /// How English writes a town, village or quarter without its unit: 연양동 is Yeonyang.
  public static func stem(of quarter: String) -> String {
    let letters = RevisedRomanization.letters(quarter.unicodeScalars.dropLast().map(\.value))
    return KoreanNameJudge.capitalised(String(decoding: letters.map { $0 &+ 97 }, as: UTF8.self))
  }

  /// Whether `letters` (folded, the words of the English name joined) are the romanisation of `syllables`, the unit
  /// behind the name being there or not on either side.
  static func isRomanized(_ syllables: [UInt32], _ letters: [UInt8]) -> Bool {
    guard syllables.count >= 2 else { return false }
    let whole = RevisedRomanization.letters(syllables)
    if whole == letters { return true }
    if let last = syllables.last, let unit = units[last] {
      let stem = RevisedRomanization.letters(syllables.dropLast())
      // The unit stands behind a hyphen, which sounds do not cross.
      if stem + unit == letters || syllables.count >= 3 && stem == letters { return true }
    }
    return units.values.contains { unit in
      letters.count > unit.count + 2 && letters.suffix(unit.count).elementsEqual(unit)
        && letters.dropLast(unit.count).elementsEqual(whole)
    }
  }
}
