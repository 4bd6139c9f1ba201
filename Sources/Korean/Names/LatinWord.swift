/// Folded letters that are read as one word, and how else they may be spoken.
///
/// A class, since the model's view of the letters is made when it is first asked for, and kept.
final class LatinWord {
  /// The letters, 0…25.
  let letters: [UInt8]
  @exclusivity(unchecked) private var prepared: PhoneticLetters?
  @exclusivity(unchecked) private var spoken: [PhoneticLetters]?

  init(_ letters: [UInt8]) { self.letters = letters }

  /// The letters as the model scores them.
  var sounds: PhoneticLetters {
    if let prepared { return prepared }
    let made = PhoneticLetters(letters)
    prepared = made
    return made
  }

  private var variants: [PhoneticLetters] {
    if let spoken { return spoken }
    let made = NameVariants.variants(of: letters).map { PhoneticLetters($0) }
    spoken = made
    return made
  }

  /// The score of the letters, which may be known, or of the variant that reads best.
  func score(_ units: [UInt8], known: Double?) -> Double {
    let model = PhoneticModel.shared
    let own = known ?? model.score(units: units, letters: sounds)
    guard own < 4 else { return own }
    return variants.reduce(own) { max($0, model.score(units: units, letters: $1)) }
  }
}
