import TextModel

/// The consonants of a name in classes so coarse that Hangul and Latin letters reach the same ones.
///
/// Classes: 1 velar (ㄱ k g c q), 2 dental (ㄷ t d), 3 labial (ㅂ p b f v), 4 sibilant (ㅅ s), 5 affricate (ㅈ j ch z),
/// 6 m, 7 n, 8 liquid (ㄹ l r). A digit each, the first consonant lowest. ㅎ, ㅇ at the start, w and y count for nothing.
enum SoundSkeleton {
  private static let fewest = 2
  private static let most = 7

  /// Class by leading consonant, ㄱ … ㅎ.
  private static let leads: [UInt64] = [1, 1, 7, 2, 2, 8, 6, 3, 3, 4, 4, 0, 5, 5, 5, 1, 2, 3, 0]
  /// Class by final consonant, none … ㅎ; ㅇ is an n whose g is not heard.
  private static let tails: [UInt64] = [
    0, 1, 1, 1, 7, 7, 7, 2, 8, 8, 8, 8, 8, 8, 8, 8, 6, 3, 3, 4, 4, 7, 5, 5, 1, 2, 3, 0,
  ]

  /// The skeletons of every beginning of an eojeol (Hangul only): a particle may follow the name.
  static func hangul(_ bytes: ArraySlice<UInt8>, _ take: (UInt64) -> Void) {
    var key: UInt64 = 0
    var count = 0
    var syllables = 0
    var first: UInt64 = 0
    var offset = bytes.startIndex
    while offset + 2 < bytes.endIndex, count < most {
      let scalar =
        (UInt32(bytes[offset]) & 15) << 12 | (UInt32(bytes[offset + 1]) & 63) << 6 | (UInt32(bytes[offset + 2]) & 63)
      offset += 3
      guard scalar >= 0xAC00, scalar <= 0xD7A3 else { return }
      let index = Int(scalar - 0xAC00)
      if syllables == 0 { first = start(lead: index / 588) }
      syllables += 1
      for sound in [leads[index / 588], tails[index % 28]] where sound > 0 {
        key = key * 10 + sound
        count += 1
      }
      if syllables >= 2, count >= fewest { take(key * 10 + first) }
    }
  }

  /// Whether a name begins with a vowel (1) or with ㅎ (2): both are silent in the skeleton.
  private static func start(lead: Int) -> UInt64 { lead == 11 ? 1 : lead == 18 ? 2 : 0 }

  /// The skeletons of a Latin word in small letters: two where r may be silent or c, g, th may sound in two ways.
  static func latin(_ word: [UInt8], _ take: (UInt64) -> Void) {
    var seen: Set<UInt64> = []
    for soft in [false, true] {
      for silentR in [false, true] {
        let sounds = classes(word, soft: soft, silentR: silentR)
        guard sounds.count >= fewest, sounds.count <= most else { continue }
        let key = sounds.reduce(UInt64(0)) { $0 * 10 + $1 } * 10 + start(word)
        if seen.insert(key).inserted { take(key) }
      }
    }
  }

  private static func start(_ word: [UInt8]) -> UInt64 {
    isVowel(word[0]) || word[0] == UInt8(ascii: "w") || word[0] == UInt8(ascii: "y")
      ? 1 : word[0] == UInt8(ascii: "h") ? 2 : 0
  }

  private static func classes(_ word: [UInt8], soft: Bool, silentR: Bool) -> [UInt64] {
    var sounds: [UInt64] = []
    var index = 0
    while index < word.count {
      let letter = Character(Unicode.Scalar(word[index]))
      let next = index + 1 < word.count ? Character(Unicode.Scalar(word[index + 1])) : " "
      var step = 1
      switch letter {
      case "p" where next == "h", "b", "p", "f", "v":
        sounds.append(3)
        if letter == "p", next == "h" { step = 2 }
      case "s" where next == "h", "s":
        sounds.append(4)
        if next == "h" { step = 2 }
      case "c" where next == "h":
        sounds.append(soft ? 1 : 5)
        step = 2
      case "t" where next == "h":
        sounds.append(soft ? 2 : 4)
        step = 2
      case "c" where "eiy".contains(next): sounds.append(4)
      case "g" where "eiy".contains(next): sounds.append(soft ? 1 : 5)
      case "c", "k", "q":
        sounds.append(1)
        if letter == "c", next == "k" { step = 2 }
      case "g" where next == "h": step = 2
      case "g":
        if sounds.last != 7 || isVowel(index + 1 < word.count ? word[index + 1] : 0) { sounds.append(1) }
      case "x": sounds += [1, 4]
      case "t", "d": sounds.append(2)
      case "j", "z": sounds.append(5)
      case "m": sounds.append(6)
      case "n": sounds.append(7)
      case "l": sounds.append(8)
      case "r":
        let afterVowel = index > 0 && isVowel(word[index - 1])
        let beforeVowel = index + 1 < word.count && isVowel(word[index + 1])
        if !(silentR && afterVowel && !beforeVowel) { sounds.append(8) }
      default: break
      }
      // A doubled letter is one sound.
      if step == 1, next == letter, !isVowel(word[index]) { step = 2 }
      index += step
    }
    return sounds
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }
}
