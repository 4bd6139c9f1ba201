/// What the spellings of one foreign name in Hangul have in common: 옥스퍼드 and 옥스포드, 로키 and 록키.
///
/// Vowels are kept by their height only, tense consonants are plain ones, and what is put in or left out between two
/// writers (이 behind a vowel, a doubled consonant) is left out.
public enum LoanwordKey {
  /// Fewer syllables than this say too little.
  public static let leastSyllables = 4

  /// The key of a word of that many syllables or more; nil for a shorter one, or where something is no syllable.
  public static func key(_ syllables: some Sequence<UInt32>) -> [UInt8]? {
    var key: [UInt8] = []
    var count = 0
    for scalar in syllables {
      guard Hangul.isSyllable(scalar) else { return nil }
      count += 1
      let lead = plain[Int(Hangul.lead(scalar))]
      let vowel = heights[Int(Hangul.vowel(scalar))]
      let tail = UInt8(Hangul.tail(scalar))
      // 베이거스 and 베거스.
      if lead == silent, vowel == high, tail == 0, let last = key.last, last == low || last == middle { continue }
      // 록키 and 로키.
      if let last = key.last, last >= tails, doubled.contains([last - tails, lead]) { key.removeLast() }
      key.append(lead)
      key.append(vowel)
      if tail > 0 { key.append(tails + tail) }
    }
    return count >= leastSyllables ? key : nil
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
  /// A final consonant and the first of the next syllable that are heard as one: ㄱㅋ, ㅂㅍ, ㅅㅌ, ㅅㅅ.
  private static let doubled: Set<[UInt8]> = [[1, 15], [1, 0], [17, 17], [17, 7], [19, 16], [19, 9], [19, 3]]
}
