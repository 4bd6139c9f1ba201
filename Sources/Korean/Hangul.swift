/// Arithmetic on precomposed Hangul syllables (Unicode, Hangul Syllable Composition).
public enum Hangul {
  /// The letters of the leading consonants, in the order of their indices.
  static let leadLetters = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)

  /// Whether `scalar` is a precomposed syllable, 가…힣.
  @inlinable
  public static func isSyllable(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }

  /// The leading consonant's index, 0 (ㄱ) … 18 (ㅎ), of a syllable.
  @inlinable
  public static func lead(_ syllable: UInt32) -> Int { Int((syllable &- 0xAC00) / 588) }

  /// The vowel's index, 0 (ㅏ) … 20 (ㅣ), of a syllable.
  @inlinable
  public static func vowel(_ syllable: UInt32) -> Int { Int((syllable &- 0xAC00) % 588 / 28) }

  /// The final consonant's index of a syllable: 0 none, 1 (ㄱ) … 8 (ㄹ) … 27 (ㅎ).
  @inlinable
  public static func tail(_ syllable: UInt32) -> Int { Int((syllable &- 0xAC00) % 28) }

  /// The syllable of the given indices, which must be in range.
  @inlinable
  public static func syllable(lead: Int, vowel: Int, tail: Int) -> UInt32 {
    0xAC00 + UInt32(lead * 588 + vowel * 28 + tail)
  }
}
