/// Whether one letter of a spelling contradicts the Hangul: what reads better when it is exchanged.
extension PhoneticModel {
  /// A letter that stands in the way.
  package struct Repair: Hashable, Sendable {
    /// By how many nats the score rises.
    package var gain: Double
    /// The index of the letter.
    package var index: Int
    /// The letter that reads better, 0…25.
    package var letter: UInt8

    /// No exchange.
    package static let none = Repair(gain: 0, index: 0, letter: 0)
  }

  private static let isVowel: [Bool] = (0..<26).map { [0, 4, 8, 14, 20, 24].contains($0) }

  /// The best exchange of one vowel for another or one consonant for another; `base` is the score as it stands.
  ///
  /// With a filter only exchanges that it lets pass are tried; that is cheap where few do.
  package func repair(
    units: [UInt8], letters: [UInt8], base: Double, where allows: (([UInt8]) -> Bool)? = nil
  ) -> Repair {
    var best = Repair.none
    guard units.count <= Self.longest, letters.count <= 24 else { return best }
    var changed = letters
    for index in letters.indices {
      let old = letters[index]
      for letter in UInt8(0)..<26 where letter != old {
        guard Self.isVowel[Int(letter)] == Self.isVowel[Int(old)] else { continue }
        changed[index] = letter
        if let allows, !allows(changed) { continue }
        let gain = score(units: units, letters: changed) - base
        if gain > best.gain { best = Repair(gain: gain, index: index, letter: letter) }
      }
      changed[index] = old
    }
    return best
  }
}
