/// Folded letters that are read as one word, and how else they may be spoken.
///
/// A class, since the model's view of the letters is made when it is first asked for, and kept.
final class LatinWord {
  /// The letters, 0…25.
  let letters: [UInt8]
  /// The same as the model scores them.
  private(set) lazy var sounds = PhoneticLetters(letters)
  private lazy var variants = NameVariants.variants(of: letters).map { PhoneticLetters($0) }

  init(_ letters: [UInt8]) { self.letters = letters }

  /// The score of the letters, or of the variant that reads best.
  func score(_ units: [UInt8]) -> Double {
    let model = PhoneticModel.shared
    let own = model.score(units: units, letters: sounds)
    guard own < 4 else { return own }
    return variants.reduce(own) { max($0, model.score(units: units, letters: $1)) }
  }
}
