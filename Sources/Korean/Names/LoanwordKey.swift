/// What the spellings of one foreign name in Hangul have in common: 옥스퍼드 and 옥스포드, 로키 and 록키.
///
/// Vowels are kept by their height only, tense consonants are plain ones, and what is put in or left out between two
/// writers (이 behind a vowel, a doubled consonant) is left out.
public enum LoanwordKey {
  /// Fewer syllables than this say too little.
  public static let leastSyllables = 4

  /// The key of a word of that many syllables or more; nil for a shorter one, or where something is no syllable.
  public static func key(_ syllables: [UInt32]) -> [UInt8]? {
    var key: [UInt8] = []
    var count = 0
    for scalar in syllables {
      guard Hangul.isSyllable(scalar) else { return nil }
      count += 1
      guard let sounds = sounds(scalar, after: key.last) else { continue }
      if sounds.swallowsLast { key.removeLast() }
      key.append(sounds.lead)
      key.append(sounds.vowel)
      if sounds.tail > 0 { key.append(tails + sounds.tail) }
    }
    return count >= leastSyllables ? key : nil
  }

  /// The first `count` units of the keys of all words that begin with the syllables, eight at most, in one number; nil
  /// where the syllables have fewer.
  ///
  /// It is what keys are looked up by before they are made: it makes no array.
  public static func beginning(_ syllables: [UInt32], of count: Int) -> UInt64? {
    // A unit has eight bits: there is room for the nine of three syllables but for the first one's lead.
    var units: UInt64 = 0
    var found = 0
    for scalar in syllables {
      guard Hangul.isSyllable(scalar) else { return nil }
      let last = found > 0 ? UInt8(truncatingIfNeeded: units) : nil
      guard let sounds = sounds(scalar, after: last) else { continue }
      if sounds.swallowsLast {
        units >>= 8
        found -= 1
      }
      units = units << 16 | UInt64(sounds.lead) << 8 | UInt64(sounds.vowel)
      found += 2
      if sounds.tail > 0 {
        units = units << 8 | UInt64(tails + sounds.tail)
        found += 1
      }
      // The next syllable may swallow a final consonant at the end.
      if found > count || found == count && sounds.tail == 0 { return units >> UInt64(8 * (found - count)) }
    }
    return nil
  }

  /// What a syllable adds to a key that ends in the unit `last`.
  private struct Sounds {
    let lead: UInt8
    let vowel: UInt8
    let tail: UInt8
    /// Whether the consonant before is heard as one with its first: 록키 and 로키.
    let swallowsLast: Bool
  }

  /// The sounds of a syllable behind the unit `last`; nil where nothing is heard of it: 베이거스 and 베거스.
  private static func sounds(_ scalar: UInt32, after last: UInt8?) -> Sounds? {
    let lead = plain[Int(Hangul.lead(scalar))]
    let vowel = heights[Int(Hangul.vowel(scalar))]
    let tail = UInt8(Hangul.tail(scalar))
    if lead == silent, vowel == high, tail == 0, last == low || last == middle { return nil }
    let swallowsLast = last.map { $0 >= tails && areOne($0 - tails, lead) } ?? false
    return Sounds(lead: lead, vowel: vowel, tail: tail, swallowsLast: swallowsLast)
  }

  private static let silent: UInt8 = 11
  private static let low: UInt8 = 32
  private static let middle: UInt8 = 33
  private static let high: UInt8 = 34
  private static let gliding: UInt8 = 35
  private static let tails: UInt8 = 40

  /// ㄲ is ㄱ, ㄸ ㄷ, ㅃ ㅂ, ㅆ ㅅ, ㅉ ㅈ.
  private static let plain: [UInt8] = [0, 0, 2, 3, 3, 5, 6, 7, 7, 9, 9, 11, 12, 12, 14, 15, 16, 17, 18]
  /// ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ
  private static let heights: [UInt8] = [
    low, low, low, low, middle, low, middle, low, middle, gliding, gliding, gliding, middle, middle, gliding, gliding,
    gliding, middle, middle, high, high,
  ]
  /// Whether a final consonant and the first of the next syllable are heard as one: ㄱㅋ, ㅂㅍ, ㅅㅌ, ㅅㅅ.
  private static func areOne(_ tail: UInt8, _ lead: UInt8) -> Bool {
    switch (tail, lead) {
    case (1, 15), (1, 0), (17, 17), (17, 7), (19, 16), (19, 9), (19, 3): true
    default: false
    }
  }
}
