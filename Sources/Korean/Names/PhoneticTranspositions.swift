/// What a spelling scores once two of its letters have changed places, neighbours or two around a third: Mosqurea for
/// Mosquera, Kalogediris for Kalogeridis.
enum PhoneticTranspositions {
  /// Two letters that would read better in each other's places.
  struct Repair {
    /// By how many nats the score rises.
    let gain: Double
    /// The letters with the two exchanged.
    let letters: [UInt8]
    /// The index of the first of the two.
    let index: Int
  }

  /// By how much a spelling reads better where two letters were exchanged by mistake, in nats: of 6,000 right spellings
  /// eleven do with any two of theirs exchanged, and seven of these belong to another name.
  static let leastGain = 8.0

  /// The best exchange of two letters of `letters` as a spelling of `units`, whose score is `score`; nil where none makes
  /// it one that reads right and is surely meant. Costs two scores of the model a letter.
  static func best(_ model: PhoneticModel, units: [UInt8], letters: [UInt8], above score: Double) -> Repair? {
    guard letters.count >= 4, letters.count <= 24 else { return nil }
    var best: Repair?
    var changed = letters
    // Of a name that sounds right only neighbours are in doubt.
    for distance in score < NameMatcher.acceptWord ? 1...2 : 1...1 {
      for index in 0..<(letters.count - distance)
      where letters[index] != letters[index + distance] && !isEnding(letters, index, distance)
        && !(score >= NameMatcher.acceptWord && isHardlyHeard(letters[index], letters[index + distance]))
      {
        changed.swapAt(index, index + distance)
        let gain = model.score(units: units, letters: changed) - score
        if gain >= leastGain, score + gain >= NameMatcher.repaired, gain > best?.gain ?? 0 {
          best = Repair(gain: gain, letters: changed, index: index)
        }
        changed.swapAt(index, index + distance)
      }
    }
    return best
  }

  /// Whether the two are the vowels that end a name, which Korean has otherwise as often as not: Scythia, 스키타이.
  private static func isEnding(_ letters: [UInt8], _ index: Int, _ distance: Int) -> Bool {
    index + distance == letters.count - 1 && distance == 1 && PhoneticExchanges.isVowel(letters[index])
      && PhoneticExchanges.isVowel(letters[index + 1])
  }

  /// Whether one of two consonants is an r or h that may be silent anywhere, where the name sounds right: Birkenhead.
  private static func isHardlyHeard(_ a: UInt8, _ b: UInt8) -> Bool {
    !PhoneticExchanges.isVowel(a) && !PhoneticExchanges.isVowel(b)
      && (silent.contains(a) || silent.contains(b))
  }

  private static let silent = Set(LatinFold.letters("rh"))

  /// Why a spelling is wrong, in words.
  static func reason(_ letters: [UInt8], _ repair: Repair) -> String {
    "two letters of \(NameSlip.text(letters)) have changed places, \"\(NameSlip.text(repair.letters))\" would fit"
  }
}
